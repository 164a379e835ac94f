import Foundation
import OrderedJSON
import Testing

@Suite struct TestCommand {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ("job-poller.asl.json", 3), ("order-fulfilment.asl.json", 4), ("media-processing.asl.json", 4),
    ("sales-etl.asl.json", 3), ("expense-approval.asl.json", 3), ("trip-booking.asl.json", 4),
    ("invoice-reminders.asl.yaml", 3), ("basket-quote.asl.json", 3),
  ])
  func everyExampleMeetsItsExpectations(file: String, cases: Int) throws {
    let name = file.prefix { $0 != "." }
    let result = try workspace.treadle(
      "test", BuiltBinary.example(file), "--mock", BuiltBinary.example("\(name).mock.json"),
      "--expect", BuiltBinary.example("\(name).expect.json"))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix("\n\(cases) passed, 0 failed\n"))
  }

  private func jobPoller(expect: String?, _ more: String...) throws -> CommandResult {
    for ending in ["asl.json", "input.json", "mock.json"]
    where !FileManager.default.fileExists(atPath: workspace.url("job-poller.\(ending)").path) {
      try workspace.copyExample("job-poller.\(ending)")
    }
    var arguments = ["test", "job-poller.asl.json", "--mock", "job-poller.mock.json"] + more
    if let expect { arguments += ["--expect", try workspace.write("expect.json", expect)] }
    return try workspace.treadle(arguments)
  }

  @Test func withoutExpectationsACaseHasToSucceed() throws {
    let result = try jobPoller(expect: nil)
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines[0] == "ok    HappyPath  00:00:10.000  SUCCEEDED")
    #expect(lines[1].hasPrefix("FAIL  Throttled  00:00:10.000  FAILED: Lambda.TooMany"))
    #expect(lines.last == "1 passed, 2 failed")
  }

  @Test func whatIsDifferentIsSaid() throws {
    let result = try jobPoller(
      expect: """
        {"HappyPath": {"output": {"guid": "job-7"}, "path": ["Submit Job"]},
         "Throttled": {"error": "Lambda.ServiceException"},
         "Failed": {"status": "TIMED_OUT"}}
        """)
    #expect(result.output.contains(#"output: /guid: expected "job-7", got "job-42""#))
    #expect(result.output.contains("path: from step 2: expected the end, got Wait X Seconds >"))
    #expect(
      result.output.contains(
        "error: expected Lambda.ServiceException, got Lambda.TooManyRequestsException"))
    #expect(result.output.contains("status: expected TIMED_OUT, got FAILED"))
    #expect(result.output.hasSuffix("0 passed, 3 failed\n"))
  }

  @Test(arguments: [
    (#"{"Sunny": {}}"#, "expect.json:1:11: 'Sunny' is none of the test cases"),
    (#"{"Failed": {"state": 1}}"#, "expect.json:1:22: 'state' is none of status"),
    (#"{"Failed": {"status": "LOST"}}"#, "expect.json:1:23: status has to be one of"),
    ("[]", "expect.json:1:1: has to be an object"),
  ])
  func wrongExpectationsAreLinesWithTheirPlace(text: String, message: String) throws {
    let result = try jobPoller(expect: text)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Error: \(message)"), "\(result.errors)")
  }

  @Test func jsonHasCasesAndCoverage() throws {
    let report = try JSONSource.value(jobPoller(expect: nil, "--format", "json").output)
    #expect(report["result"] == "FAIL")
    let cases = report["cases"]?.array ?? []
    #expect(cases.map { $0["name"]?.string } == ["HappyPath", "Throttled", "Failed"])
    #expect(cases.first?["path"]?.array?.count == 8)
    #expect(report["coverage"]?["states"] == ["total": 6, "covered": 6, "missing": []])
    #expect(report["coverage"]?["choiceRules"]?["total"] == 3)
  }

  @Test func whatNoCaseWentThroughIsNamed() throws {
    try workspace.copyExample("job-poller.asl.json")
    try workspace.copyExample("job-poller.input.json")
    try workspace.write(
      "m.json",
      """
      {"StateMachines": {"other": {"TestCases": {"Fails": {"Get Job Status": "F"}}}},
       "MockedResponses": {"F": {"0": {"Return": "FAILED"}}}}
      """)
    let result = try workspace.treadle("test", "job-poller.asl.json", "--mock", "m.json")
    #expect(
      result.output.contains("coverage: states 5/6, choice rules 1/3, retriers 0/0, catchers 0/0"))
    #expect(result.output.contains("never states: Get Final Job Status (job-poller.asl.json:"))
    #expect(
      result.output.contains(
        #"never choice rules: Job Complete? rule 2: $.status == "SUCCEEDED" (job-poller.asl.json:"#
      ))
    #expect(result.output.contains("never choice rules: Job Complete? Default to Wait X Seconds ("))
  }

  @Test func junitHasAFailureForEachFailedCase() throws {
    let result = try jobPoller(
      expect: #"{"Failed": {"error": "<none>"}}"#, "--case", "HappyPath", "--case", "Failed",
      "--format", "junit")
    #expect(
      result.output == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites tests="2" failures="1">
          <testsuite name="job-poller" tests="2" failures="1">
            <testcase classname="job-poller" name="HappyPath"/>
            <testcase classname="job-poller" name="Failed">
              <failure message="error: expected &lt;none&gt;, got DescribeJob returned FAILED">error: \
        expected &lt;none&gt;, got DescribeJob returned FAILED</failure>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    #expect(result.status == 1)
  }

  @Test func oneCaseCanBeChosen() throws {
    let result = try jobPoller(expect: nil, "--case", "HappyPath")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("\n1 passed, 0 failed\n"))
    let unknown = try jobPoller(expect: nil, "--case", "Sunny")
    #expect(unknown.status == 1)
    #expect(
      unknown.errors.contains("has no test case 'Sunny'; it has HappyPath, Throttled, Failed"))
  }
}
