import Foundation
import StepFunctions
import StepFunctionsTesting
import TestSupport
import Testing
import WorkflowExamples

/// Every example runs in the simulator, and its template is what CloudFormation takes.
struct ExampleTests {
  private struct Run {
    var input: JSONValue = [:]
    var tasks: [String: SimulatedTask] = [:]
    var path: [String]
    var output: JSONValue?
    var error: String?
  }

  private static let runs: [String: Run] = [
    "job-poller": Run(
      input: ["wait_time": 10],
      tasks: [
        "Submit Job": .returns("job-1"),
        "Get Job Status": .inTurn(.returns("RUNNING"), .returns("SUCCEEDED")),
        "Get Final Job Status": .returns(["exitCode": 0]),
      ],
      path: [
        "Submit Job", "Wait X Seconds", "Get Job Status", "Job Complete?", "Wait X Seconds",
        "Get Job Status", "Job Complete?", "Get Final Job Status",
      ], output: ["exitCode": 0]),
    "minimal": Run(input: ["a": 1], path: ["StartState"], output: ["a": 1]),
    "pass": Run(
      input: ["a": 1], path: ["Add Hello World", "Next State"],
      output: ["a": 1, "subObject": ["hello": "world"]]),
    "wait": Run(
      input: ["triggerTime": "2020-01-02T00:00:00Z"],
      path: ["Wait For Trigger Time", "Start The Work"],
      output: ["triggerTime": "2020-01-02T00:00:00Z"]),
    "succeed": Run(path: ["We did it!"], output: [:]),
    "fail": Run(path: ["Fail"], error: "WorkflowFailure"),
    "choice": Run(
      input: ["status": "BROKEN", "attempts": 6], path: ["Did it work?", "Failure"],
      error: "TooManyAttempts"),
    "choice-afterwards": Run(
      input: ["color": "RED"], path: ["What color is it?", "Handle Red Item", "Ship The Item"],
      output: "red"),
    "parallel": Run(
      path: [
        "Do the work in parallel", "Ship Item", "Send Invoice", "Restock", "Close Order",
      ], output: ["shipped", "invoiced", "restocked"]),
    "chaining": Run(
      input: ["condition1": true],
      path: [
        "Step 1", "Step 2", "Choice", "Step 3", "Step 4", "Step 5", "Parallel", "Step 7", "Step 9",
        "Step 8", "Step 10", "Finish",
      ], output: [["condition1": true], ["condition1": true]]),
    "chain-start": Run(path: ["Step 1", "Step 2", "Step 3"], output: [:]),
    "fragments": Run(
      tasks: [
        "Quick: First": .computes { $0 }, "Medium: First": .computes { $0 },
        "Slow: First": .computes { $0 },
      ],
      path: [
        "All jobs", "Quick: First", "Medium: First", "Slow: First", "Quick: Last", "Medium: Last",
        "Slow: Last",
      ], output: [["flavor": "quick"], ["flavor": "medium"], ["flavor": "slow"]]),
    "activity": Run(
      tasks: ["Do The Work": .returns("done", after: .seconds(20))], path: ["Do The Work"],
      output: "done"),
    "invoke-function": Run(
      input: ["input": 1],
      tasks: ["Invoke1": .inTurn(.fails("Busy"), .returns("done"))],
      path: ["Invoke1", "Next State"], output: "done"),
    "run-lambda": Run(
      tasks: ["Invoke2": .returns(["approved": true])], path: ["Invoke2"],
      output: ["approved": true]),
    "publish": Run(
      input: ["state": ["message": "hello"], "field2": "two"],
      tasks: [
        "Publish1": .returns(["MessageId": "1"]),
        "Publish2": .computes { input in input["Message"] ?? .null },
      ], path: ["Publish1", "Publish2"], output: ["field1": "somedata", "field2": "two"]),
    "send": Run(
      input: ["message": "hello", "field2": "two"],
      tasks: [
        "Send1": .returns(["MessageId": "1"]),
        "Send2": .computes { input in input["MessageBody"] ?? .null },
      ], path: ["Send1", "Send2"], output: ["field1": "somedata", "field2": "two"]),
    "fargate": Run(
      input: ["valueFromStateData": "x"], tasks: ["CallFargate": .returns(["Tasks": []])],
      path: ["CallFargate"], output: ["Tasks": []]),
    "transform": Run(
      tasks: ["Batch Inference": .returns(["TransformJobArn": "arn"])],
      path: ["Batch Inference"], output: ["TransformJobArn": "arn"]),
    "start-execution": Run(
      tasks: ["ChildTask": .computes { input in input["Input"]?["foo"] ?? .null }],
      path: ["ChildTask"], output: "bar"),
    "evaluate": Run(
      input: ["waitMilliseconds": 5000], tasks: ["Publish message": .returns("sent")],
      path: ["Convert to seconds", "Create message", "Publish message", "Wait"],
      output: [
        "waitMilliseconds": 5000, "waitSeconds": 5, "message": "Now waiting 5 seconds...",
        "sns": "sent",
      ]),
    "alarms": Run(tasks: ["Invoke": .returns(1)], path: ["Invoke"], output: 1),
  ]

  @Test(arguments: Example.all.map(\.name)) func runs(name: String) throws {
    let example = try #require(Example.named(name))
    let expected = try #require(Self.runs[name], "no run for \(name)")
    let run = try example.machine().simulate(input: expected.input, tasks: expected.tasks)
    #expect(run.path == expected.path, "\(run)")
    #expect(run.output == expected.output, "\(run)")
    #expect(run.error == expected.error, "\(run)")
  }

  @Test(
    .enabled(if: TemplateLinter.isInstalled, "cfn-lint is not installed (pip install cfn-lint)"))
  func templatesPassTheLinter() throws {
    let templates = try Example.all.map {
      ($0.name, try $0.machine().stack.templateText())
    }
    let complaints = try TemplateLinter.complaints(about: templates)
    #expect(complaints.isEmpty, "\(complaints)")
  }
}
