import Foundation
import OrderedJSON
import Testing

/// `treadle simulate`.
@Suite struct SimulateCommandTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.copyExample("job-poller.asl.json")
    try workspace.copyExample("job-poller.scenario.yaml")
  }

  private func simulate(_ more: String...) throws -> CommandResult {
    try workspace.treadle(
      ["simulate", "job-poller.asl.json", "--scenario", "job-poller.scenario.yaml"] + more)
  }

  private static let promtool = ["/usr/bin/promtool", "/usr/local/bin/promtool"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(arguments: ["text", "json", "csv", "prometheus"])
  func sameSeedSameReport(format: String) throws {
    let first = try simulate("--seed", "1", "--format", format)
    #expect(first.errors == "")
    #expect(first.status == 0)
    #expect(try simulate("--seed", "1", "--format", format).output == first.output)
    #expect(try simulate("--seed", "2", "--format", format).output != first.output)
  }

  @Test func theReportTellsWhatHappened() throws {
    let report = try JSONSource.value(simulate("--seed", "1", "--format", "json").output)
    let executions = try #require(report["executions"])
    func count(_ name: String) -> Int { executions[name]?.number?.integer ?? -1 }
    #expect(count("started") == count("succeeded") + count("failed") + count("timedOut"))
    #expect(count("started") == count("arrived"))
    #expect(count("running") == 0)
    let changes = report["alarms"]?.array?.first?["history"]?.array?.compactMap { $0["to"]?.string }
    #expect(changes == ["OK", "ALARM", "OK"])
    let metrics = report["metrics"]?.array ?? []
    let failed = metrics.filter { $0["metric"] == "ExecutionsFailed" }
      .flatMap { $0["datapoints"]?.array ?? [] }.compactMap { $0["Sum"]?.number?.integer }
    #expect(failed.reduce(0, +) == count("failed"))
    #expect(report["coverage"]?["choiceRules"]?["missing"] == [])
    #expect(report["states"]?.array?.first?["entered"]?.number?.integer == count("started"))
  }

  @Test func anAlarmAtTheEndIsAFailure() throws {
    try workspace.write(
      "template.yaml",
      """
      Resources:
        Machine: { Type: AWS::StepFunctions::StateMachine }
        Busy:
          Type: AWS::CloudWatch::Alarm
          Properties:
            Namespace: AWS/States
            MetricName: ExecutionsTimedOut
            Dimensions: [{ Name: StateMachineArn, Value: { Ref: Machine } }]
            Statistic: Sum
            Period: 60
            EvaluationPeriods: 1
            Threshold: 10
            ComparisonOperator: GreaterThanThreshold
      """)
    let arguments = ["simulate", "job-poller.asl.json", "--input", #"{"wait_time": 1}"#]
    let busy = try workspace.treadle(
      arguments + ["--count", "11", "--template", "template.yaml"])
    #expect(busy.status == 1)
    #expect(busy.output.contains("ALARM   Busy   ExecutionsTimedOut Sum > 10 for 1 of 1 x 1m"))
    let quiet = try workspace.treadle(
      arguments + ["--count", "10", "--template", "template.yaml"])
    #expect(quiet.status == 0, "\(quiet.errors)")
  }

  @Test func whatNoRunWentThroughIsNamed() throws {
    let result = try workspace.treadle(
      ["simulate", "job-poller.asl.json", "--input", #"{"wait_time": 1}"#, "--count", "3"])
    #expect(result.output.contains("never choice rules: Job Complete? rule 1: "))
  }

  @Test(arguments: [
    (["--rate", "5/s"], "--rate needs --for DURATION or --count N"),
    (["--for", "5m"], "--for needs --rate N/s or --count N"),
    (["--count", "0"], "--count needs a number from 1"),
    (["--rate", "5", "--for", "1m"], "The value '5' is invalid for '--rate"),
    ([], "simulate needs --rate N/s or --count N, or a scenario with arrivals"),
  ])
  func wrongUsage(arguments: [String], message: String) throws {
    let result = try workspace.treadle(["simulate", "job-poller.asl.json"] + arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func mistakesOfTheScenarioHaveTheirPlace() throws {
    try workspace.write(
      "s.yaml",
      """
      account: { state_transitions: { size: 5 }, lambda: 3 }
      arrivals:
        - { constant: 5/s }
        - { ramp: { from: 1/s }, for: 1m }
      faults:
        - { state: A }
      """)
    let result = try workspace.treadle(
      ["simulate", "job-poller.asl.json", "--count", "1", "--scenario", "s.yaml"])
    #expect(result.status == 1)
    #expect(
      result.errors.split(separator: "\n").map(String.init) == [
        "s.yaml:1:31: state_transitions needs a rate: tokens a second",
        "s.yaml:1:44: account has no 'lambda'; there is region, state_transitions, "
          + "standard_starts, express_starts, open_executions, lambda_concurrency, "
          + "reserved_concurrency, start_attempts",
        "s.yaml:3:5: constant needs for or count: it has no end",
        "s.yaml:4:13: a ramp needs to: a rate such as 100/s",
        "s.yaml:6:5: a fault needs one of fail, delay, time_out, throttle, lose_heartbeat",
      ])
  }

  @Test(.enabled(if: promtool != nil, "promtool (Debian's prometheus) is not installed"))
  func prometheusTextPassesPromtool() throws {
    let promtool = try #require(Self.promtool)
    try workspace.write("metrics.txt", simulate("--format", "prometheus").output)
    let status = try spawn(
      promtool, ["check", "metrics"], environment: workspace.environment,
      directory: workspace.directory.path, input: workspace.url("metrics.txt").path,
      output: workspace.url("out.txt").path, errors: workspace.url("err.txt").path)
    let complaints = try workspace.read("out.txt") + workspace.read("err.txt")
    #expect(status == 0, "\(complaints)")
  }
}
