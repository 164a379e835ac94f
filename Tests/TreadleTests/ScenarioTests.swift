import Foundation
import OrderedJSON
import Testing

/// `--scenario`, and the programs it may run.
@Suite struct ScenarioCommand {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      "call.json",
      """
      {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "f", "Payload": {"n.$": "$.n"}}}}}
      """)
    try workspace.write(
      "plain.json",
      """
      {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::sqs:sendMessage"}}}
      """)
  }

  private func run(
    _ workflow: String, _ scenario: String, _ more: String..., input: String = #"{"n": 7}"#
  ) throws -> CommandResult {
    try workspace.write("s.yaml", scenario)
    return try workspace.treadle(
      ["run", workflow, "--input", input, "--scenario", "s.yaml"] + more)
  }

  private func run(
    _ workflow: String, exec: String, limit: String = "30s", input: String = #"{"n": 7}"#
  ) throws -> CommandResult {
    try run(
      workflow, "default: { exec: { command: \(exec), time_limit: \(limit) } }", "--allow-exec",
      input: input)
  }

  @Test func theExampleRunsAndTakesTheSameTimesAgain() throws {
    let arguments = [
      "run", BuiltBinary.example("order-fulfilment.asl.json"), "--input-file",
      BuiltBinary.example("order-fulfilment.input.json"), "--scenario",
      BuiltBinary.example("order-fulfilment.scenario.yaml"), "--seed", "1", "--format",
    ]
    let output = try workspace.treadle(arguments + ["output"])
    #expect(output.status == 0, "\(output.errors)")
    #expect(output.errors.isEmpty)
    #expect(try JSONSource.value(output.output) == ["tracking": "T-P-1", "points": 74])
    let histories = try (0..<2).map { _ in try workspace.treadle(arguments + ["history"]).output }
    #expect(histories[0] == histories[1])
  }

  @Test func mistakesHaveTheirPlace() throws {
    let result = try run(
      "call.json",
      """
      default:
        latency: 250
      states:
        Cal: # no such state
          reslut: 1
      """)
    #expect(result.status == 1)
    #expect(
      result.errors == """
        s.yaml:2:12: latency has to be a duration such as 250ms, 3s or 2m; 250 has no unit
        s.yaml:5:5: an entry has no 'reslut'; did you mean 'result'?

        """)
  }

  @Test func anEntryOfAStateThatIsNotThereIsAWarning() throws {
    let result = try run("call.json", "states: { Cal: { result: 1 } }")
    #expect(result.status == 0)
    #expect(
      result.errors
        == "s.yaml:1:11: warning: the workflow has no state 'Cal'; did you mean 'Call'?\n")
  }

  @Test func aProgramNeedsLeave() throws {
    let result = try run("call.json", "states:\n  Call:\n    exec: [touch, made]\n")
    #expect(result.status == 1)
    #expect(
      result.errors
        == "Error: s.yaml:3:11: exec runs the program 'touch' on this machine; allow it with "
        + "--allow-exec\n")
    #expect(!FileManager.default.fileExists(atPath: workspace.url("made").path))
    #expect(try workspace.treadle("run", "call.json", "--allow-exec").status == 64)
  }

  @Test func aProgramStandsForTheFunctionThatIsInvoked() throws {
    let result = try run("call.json", exec: "[cat]")
    #expect(result.status == 0, "\(result.errors)")
    let output = try JSONSource.value(result.output)
    #expect(output["Payload"] == ["n": 7])
    #expect(output["StatusCode"] == 200)
  }

  @Test func aProgramOfAnotherTaskSeesTheEffectiveInput() throws {
    #expect(try JSONSource.value(run("plain.json", exec: "[cat]").output) == ["n": 7])
  }

  @Test func argumentsAreNeverReadByAShell() throws {
    let result = try run("plain.json", exec: #"[printf, '"%s"', "$(touch made); *"]"#)
    #expect(try JSONSource.value(result.output) == "$(touch made); *")
    #expect(!FileManager.default.fileExists(atPath: workspace.url("made").path))
  }

  @Test func aProgramWorksInTheDirectoryOfTheFile() throws {
    try FileManager.default.createDirectory(
      at: workspace.url("tasks"), withIntermediateDirectories: true)
    try workspace.write("tasks/here.json", "\"here\"")
    try workspace.write("tasks/answer.sh", "#!/bin/sh\ncat here.json\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: workspace.url("tasks/answer.sh").path)
    try workspace.write("tasks/s.yaml", "default: { exec: [./answer.sh] }")
    let result = try workspace.treadle(
      "run", "plain.json", "--scenario", "tasks/s.yaml", "--allow-exec")
    #expect(result.output == "\"here\"\n", "\(result.errors)")
  }

  @Test(arguments: [
    ("[sh, -c, 'echo bad luck >&2; exit 3']", "'sh' ended with exit status 3: bad luck"),
    ("[echo, 'not JSON']", "'echo' did not write JSON to its standard output: "),
    ("[sh, -c, 'kill -9 $$']", "'sh' was ended by signal 9"),
    ("[./no-such-program]", "'./no-such-program' could not be started: no such file"),
    ("[\"true\"]", "'true' did not write JSON to its standard output: "),
  ])
  func aProgramThatFailsFailsItsTask(exec: String, cause: String) throws {
    let plain = try run("plain.json", exec: exec)
    #expect(plain.status == 1)
    #expect(plain.errors.contains("FAILED: States.TaskFailed: \(cause)"), "\(plain.errors)")
    let function = try run("call.json", exec: exec)
    #expect(function.errors.contains("FAILED: Lambda.Unknown: \(cause)"), "\(function.errors)")
  }

  /// The program's own child holds its standard output open, and would for a long time.
  @Test func aProgramOutOfTimeIsEndedWithAllItStarted() throws {
    let result = try run("plain.json", exec: "[sh, -c, 'sleep 600 & sleep 600']", limit: "200ms")
    #expect(result.status == 1)
    #expect(result.errors.contains("'sh' was ended at its time limit"), "\(result.errors)")
    let left = try run("plain.json", exec: "[sh, -c, 'sleep 600 & echo 1']")
    #expect(left.output == "1\n")
  }

  @Test func aFunctionsErrorIsTheTasks() throws {
    let error = #"{"errorType":"OutOfTea","errorMessage":"none left","trace":[]}"#
    let result = try run("call.json", exec: "[echo, '\(error)']")
    #expect(result.errors.contains("FAILED: OutOfTea: \(error)"), "\(result.errors)")
  }

  @Test func aProgramAnswersBeforeVirtualTimeGoesOn() throws {
    try workspace.write(
      "both.json",
      """
      {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "Nap", "States": {"Nap": {"Type": "Wait", "Seconds": 60, "End": true}}},
        {"StartAt": "Call", "States": {"Call": {"Type": "Task", "TimeoutSeconds": 5, "End": true,
          "Resource": "arn:aws:states:::sqs:sendMessage"}}}]}}}
      """)
    let result = try run(
      "both.json", "default: { exec: [cat], latency: 2s }", "--allow-exec", "--format", "history")
    let answer = result.output.split(separator: "\n").first { $0.contains("TaskSucceeded") }
    #expect(answer?.contains("00:00:02.000") == true, "\(result.output)")
    #expect(result.output.contains("00:01:00.000"))
  }

  @Test func aTestCaseGoesBeforeTheScenario() throws {
    try workspace.write(
      "m.json",
      """
      {"StateMachines": {"call": {"TestCases": {"Mocked": {"Call": "M"}, "Free": {}}}},
       "MockedResponses": {"M": {"0": {"Return": "mocked"}}}}
      """)
    try workspace.write("call.input.json", #"{"n": 1}"#)
    try workspace.write("s.yaml", "default: { exec: [cat] }")
    let result = try workspace.treadle(
      "test", "call.json", "--mock", "m.json", "--scenario", "s.yaml", "--allow-exec", "--format",
      "json")
    let cases = try JSONSource.value(result.output)["cases"]?.array ?? []
    #expect(cases.first?["output"] == "mocked", "\(result.errors)")
    #expect(cases.last?["output"]?["Payload"] == ["n": 1])
  }
}
