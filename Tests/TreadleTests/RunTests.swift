import Foundation
import OrderedJSON
import Testing

@Suite struct RunCommand {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for ending in ["asl.json", "input.json", "mock.json", "expect.json"] {
      try workspace.copyExample("job-poller.\(ending)")
    }
    try workspace.write("echo.json", minimalWorkflow)
  }

  private func jobPoller(_ testCase: String, _ more: String...) throws -> CommandResult {
    try workspace.treadle(
      [
        "run", "job-poller.asl.json", "--input-file", "job-poller.input.json", "--mock",
        "job-poller.mock.json", "--test-case", testCase,
      ] + more)
  }

  @Test(arguments: [
    (["--input", "-5"], "-5\n"), (["--input=-5"], "-5\n"),
    (["--input={\"a\": 1.10}"], #"{"a":1.10}"#),
    (["--input", "[]"], "[]\n"), ([], "{}\n"),
  ])
  func theOutputIsPrintedAsJSON(arguments: [String], output: String) throws {
    let result = try workspace.treadle(["run", "echo.json"] + arguments)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      try JSONSource.value(result.output).compactText
        == JSONSource.value(output).compactText)
  }

  @Test func machinesBesideAreStarted() throws {
    try workspace.write(
      "parent.json",
      """
      {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::states:startExecution.sync:2",
        "Parameters": {"Name": "c", "Input": {"a": 1},
          "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:Other"}}}}
      """)
    let result = try workspace.treadle(
      "run", "parent.json", "--machine", "Other=echo.json", "--format", "json")
    #expect(result.status == 0)
    let report = try JSONSource.value(result.output)
    #expect(report["output"]?["Output"] == ["a": 1])
    let nested = try #require(report["executions"]?.array?.first)
    #expect(
      nested["executionArn"] == "arn:aws:states:us-east-1:123456789012:execution:Other:c")
    #expect(nested["execution"]?["events"]?.array?.isEmpty == false)
    let missing = try workspace.treadle("run", "parent.json", "--machine", "Other=")
    #expect(missing.status == 64)
  }

  @Test func theLogIsWhatCloudWatchGets() throws {
    let log = try workspace.treadle(
      "run", "echo.json", "--type", "EXPRESS", "--format", "logs", "--no-execution-data")
    let records = try log.output.split(separator: "\n").map { try JSONSource.value(String($0)) }
    #expect(records.first?["type"] == "ExecutionStarted")
    #expect(records.last?["details"] == [:])
    #expect(records.last?["redrive_count"] == "0")
    let fatal = try workspace.treadle(
      "run", "echo.json", "--format", "logs", "--log-level", "FATAL")
    #expect(fatal.output.isEmpty)
    #expect(try workspace.treadle("run", "echo.json", "--log-level", "ALL").status == 64)
  }

  @Test func aFailedRunIsRedriven() throws {
    try workspace.write(
      "flaky.json",
      """
      {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "f", "Payload": {}}}}}
      """)
    try workspace.write(
      "flaky.mock.json",
      """
      {"StateMachines": {"flaky": {"TestCases": {"Broken": {"Call": "Twice"}}}},
       "MockedResponses": {"Twice": {"0-1": {"Throw": {"Error": "E", "Cause": "c"}},
         "2": {"Return": {"ok": true}}}}}
      """)
    let mocked = ["--mock", "flaky.mock.json", "--test-case", "Broken", "--format", "json"]
    let once = try workspace.treadle(["run", "flaky.json", "--redrive", "1"] + mocked)
    #expect(once.status == 1)
    let twice = try workspace.treadle(["run", "flaky.json", "--redrive", "2"] + mocked)
    #expect(twice.status == 0)
    let report = try JSONSource.value(twice.output)
    #expect(report["output"] == ["ok": true])
    #expect(report["redriveCount"] == 2)
    let express = try workspace.treadle(
      "run", "flaky.json", "--redrive", "1", "--type", "EXPRESS")
    #expect(express.status == 64)
  }

  @Test func inputComesFromStandardInputAndFromYAML() throws {
    let piped = try workspace.treadle("run", "echo.json", "--input-file", "-", input: "[1, 2]")
    #expect(try JSONSource.value(piped.output) == [1, 2])
    try workspace.write("in.yaml", "a: # one\n  - 1\n")
    let read = try workspace.treadle("run", "echo.json", "--input-file", "in.yaml")
    #expect(try JSONSource.value(read.output) == ["a": [1]])
  }

  @Test func aFolderStandsForTheBuckets() throws {
    try workspace.write(
      "each.json",
      """
      {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
        "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
          "ReaderConfig": {"InputType": "JSONL"}, "Parameters": {"Bucket": "in", "Key": "d/k"}},
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject",
          "Parameters": {"Bucket": "out", "Prefix": "p"}},
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
          "StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}}}}
      """)
    try FileManager.default.createDirectory(
      at: workspace.url("s3/in/d"), withIntermediateDirectories: true)
    try workspace.write("s3/in/d/k", "1\n2\n")
    let result = try workspace.treadle("run", "each.json", "--objects", "s3")
    #expect(result.status == 0)
    let key = try #require(
      try JSONSource.value(result.output)["ResultWriterDetails"]?["Key"]?.string)
    let manifest = try JSONSource.value(try workspace.read("s3/out/\(key)"))
    let file = try #require(
      manifest["ResultFiles"]?["SUCCEEDED"]?.array?.first?["Key"]?.string)
    #expect(
      try JSONSource.value(try workspace.read("s3/out/\(file)")).array?.map { $0["Output"] } == [
        "1", "2",
      ])
    let missing = try workspace.treadle("run", "each.json", "--objects", "nowhere")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere: is not a folder"))
  }

  @Test func brokenInputIsALineWithItsPlace() throws {
    let option = try workspace.treadle("run", "echo.json", "--input", "{\"a\":}")
    #expect(option.status == 1)
    #expect(option.errors.hasPrefix("Error: --input:1:6: "))
    try workspace.write("in.json", "{\n  a\n}")
    let file = try workspace.treadle("run", "echo.json", "--input-file", "in.json")
    #expect(file.errors.hasPrefix("Error: in.json:2:3: "))
  }

  @Test func theJobPollerEndsAsItsMocksSay() throws {
    let happy = try jobPoller("HappyPath")
    #expect(happy.status == 0)
    #expect(try JSONSource.value(happy.output)["status"] == "SUCCEEDED")
    let failed = try jobPoller("Failed")
    #expect(failed.status == 1)
    #expect(failed.output.isEmpty)
    #expect(
      failed.errors
        == "job-poller.asl.json: FAILED: DescribeJob returned FAILED: AWS Batch Job Failed\n")
  }

  @Test func historyIsALineForEachEvent() throws {
    let lines = try jobPoller("HappyPath", "--format", "history").output.split(separator: "\n")
    #expect(lines.count == 30)
    #expect(lines.first == "   1  00:00:00.000  ExecutionStarted")
    #expect(lines[7] == "   8  00:00:05.000  WaitStateExited             Wait X Seconds")
    #expect(lines.last == "  30  00:00:10.000  ExecutionSucceeded")
  }

  @Test func jsonHasTheHistoryInTheServicesShape() throws {
    let result = try jobPoller("Failed", "--format", "json")
    #expect(result.status == 1)
    let report = try JSONSource.value(result.output)
    #expect(
      report.object?.keys == ["status", "error", "cause", "startDate", "stopDate", "events"])
    #expect(report["status"] == "FAILED")
    #expect(report["startDate"] == "2020-01-01T00:00:00.000Z")
    #expect(report["stopDate"] == "2020-01-01T00:00:10.000Z")
    let events = report["events"]?.array ?? []
    #expect(events.map { $0["id"]?.number?.integer } == (1...events.count).map(Optional.some))
    #expect(events.first?["executionStartedEventDetails"]?["input"]?.string?.first == "{")
    #expect(events.last?["type"] == "ExecutionFailed")
    #expect(events.last?["executionFailedEventDetails"]?["error"] == "DescribeJob returned FAILED")
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let first = try jobPoller("HappyPath", "--format", "json", "--seed", "7")
    #expect(try first.output == jobPoller("HappyPath", "--format", "json", "--seed", "7").output)
    #expect(!first.output.isEmpty)
  }

  @Test func paceLetsRealTimePassAndChangesNothingElse() throws {
    let watched = try jobPoller("HappyPath", "--format", "history", "--pace", "100x")
    #expect(try watched.output == jobPoller("HappyPath", "--format", "history").output)
  }

  @Test func aStartTimeIsTheFirstEventsTime() throws {
    let result = try workspace.treadle(
      "run", "echo.json", "--format", "json", "--start-time", "2024-02-29T12:00:00+01:00")
    #expect(try JSONSource.value(result.output)["startDate"] == "2024-02-29T11:00:00.000Z")
  }

  @Test func aWorkflowWithErrorsIsNotRun() throws {
    try workspace.write("bad.json", minimalWorkflow.replacingOccurrences(of: "Pass", with: "Skip"))
    let result = try workspace.treadle("run", "bad.json")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("bad.json:5:"))
  }

  @Test func unknownMocksSayWhatThereIs() throws {
    let testCase = try jobPoller("Sunny")
    #expect(testCase.status == 1)
    #expect(
      testCase.errors.contains("no test case 'Sunny'; it has HappyPath, Throttled, Failed"))
    let machine = try jobPoller("HappyPath", "--state-machine", "poller")
    #expect(machine.errors.contains("no machine 'poller'"))
    #expect(machine.errors.contains("--state-machine: job-poller"))
  }
}
