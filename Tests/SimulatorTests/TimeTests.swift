import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// Wait states, the machine's own timeout and the service's quotas.
@Suite struct TimeTests {
  private func wait(_ field: String) -> String {
    #"{"W": {"Type": "Wait", \#(field), "End": true}}"#
  }

  private static let waits: [(String, JSONValue, Int64)] = [
    (#""Seconds": 10"#, [:], 10_000),
    (#""Seconds": 0"#, [:], 0),
    (#""SecondsPath": "$.s""#, ["s": 3], 3000),
    (#""Timestamp": "2020-01-01T00:01:00Z""#, [:], 60_000),
    (#""Timestamp": "2019-01-01T00:00:00Z""#, [:], 0),
    (#""TimestampPath": "$.at""#, ["at": "2020-01-01T02:00:00+01:00"], 3_600_000),
  ]

  @Test(arguments: waits)
  func waitsInVirtualTime(field: String, input: JSONValue, elapsed: Int64) throws {
    let run = try simulate(wait(field), input: input)
    #expect(run.output == input)
    #expect(run.elapsed == elapsed)
  }

  private static let badWaits: [(String, JSONValue, String)] = [
    (
      #""SecondsPath": "$.s""#, [:],
      "The SecondsPath parameter does not reference an input value: $.s"
    ),
    (
      #""SecondsPath": "$.s""#, ["s": -1],
      "The SecondsPath parameter references a negative value: $.s == -1"
    ),
    (
      #""SecondsPath": "$.s""#, ["s": 1.5],
      "The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5"
    ),
    (#""SecondsPath": "$.s""#, ["s": 100_000_000], "Wait state delay is too long."),
    (
      #""TimestampPath": "$.at""#, ["at": "2020-01-01"],
      "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time "
        + "format string: $.at == 2020-01-01"
    ),
  ]

  @Test(arguments: badWaits)
  func saysWhatIsWrongWithATime(field: String, input: JSONValue, message: String) throws {
    let run = try simulate(wait(field), input: input)
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.hasSuffix(message) == true, "\(run.cause ?? "")")
  }

  @Test func theMachineTimesOut() throws {
    let run = try simulate(wait(#""Seconds": 100"#), timeoutSeconds: 7)
    #expect(run.status == .timedOut)
    #expect(run.error == "States.Timeout")
    #expect(run.elapsed == 7000)
    #expect(run.types.last == .executionTimedOut)
  }

  @Test func theMachinesTimeRunsOnThroughTasks() throws {
    let run = try simulate(
      """
      {"Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Nap"},
       "Nap": {"Type": "Wait", "Seconds": 100, "End": true}}
      """, timeoutSeconds: 7)
    #expect(run.status == .timedOut)
    #expect(run.elapsed == 7000)
  }

  @Test func expressRunsFiveMinutes() throws {
    var options = SimulationOptions()
    options.type = .express
    var run = Simulation(try program(wait(#""Seconds": 400"#)), options: options)
    run.run()
    #expect(run.status == .timedOut)
    #expect(run.elapsed == 300_000)
    options.enforcesLimits = false
    var free = Simulation(run.program, options: options)
    free.run()
    #expect(free.status == .succeeded)
  }

  @Test func aTaskThatNeverAnswersEndsAfterAYear() throws {
    let run = try simulate(
      #"{"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}"#,
      behavior: TaskBehavior(scripts: ["T": .init([TaskAnswer(.noAnswer)])]))
    #expect(run.status == .timedOut)
    #expect(run.elapsed == 365 * 86_400_000)
  }

  @Test func historiesHaveALimit() throws {
    let endless = #"{"A": {"Type": "Pass", "Next": "A"}}"#
    let run = try simulate(endless)
    #expect(run.status == .failed)
    #expect(run.history.count == 25_000)
    #expect(run.cause?.contains("25000") == true)
  }

  private func large(_ bytes: Int) -> JSONValue { .string(String(repeating: "x", count: bytes)) }

  @Test func aLargeTaskResultCanBeCaught() throws {
    let run = try simulate(
      """
      {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Z",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Y"}]},
       "Y": {"Type": "Succeed"}, "Z": {"Type": "Succeed"}}
      """,
      behavior: TaskBehavior(scripts: ["T": .init([TaskAnswer(.result(large(262_143)))])]))
    #expect(run.path == ["T", "Y"])
    #expect(
      run.output?["Cause"]?.string
        == "The state/task 'lambda' returned a result with a size exceeding the maximum number "
        + "of bytes service limit.")
  }

  @Test(arguments: [(262_142, ExecutionStatus.succeeded), (262_143, .failed)])
  func aLargeStateOutputEndsTheRun(bytes: Int, status: ExecutionStatus) throws {
    let text = large(bytes).compactText
    let run = try simulate(
      #"{"A": {"Type": "Pass", "Result": \#(text), "Next": "B"}, "B": {"Type": "Succeed"}}"#)
    #expect(run.status == status)
    #expect(run.error == (status == .failed ? "States.DataLimitExceeded" : nil))
  }
}
