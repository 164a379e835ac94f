import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

@Suite struct RetryAndCatchTests {
  private func task(_ fields: String) -> String {
    """
    {"Call": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
      \(fields), "Next": "Done"},
     "Done": {"Type": "Succeed"}, "Rescue": {"Type": "Pass", "End": true}}
    """
  }

  private func failing(_ errors: [String], then result: JSONValue = "ok") -> TaskBehavior {
    var answers = errors.map { TaskAnswer(.failure(error: $0, cause: "because")) }
    answers.append(TaskAnswer(.result(result)))
    return TaskBehavior(scripts: ["Call": .init(answers, repeats: true)])
  }

  private func delays(_ run: Simulation) -> [Int64] {
    run.trace.compactMap { record in
      if case .retried(_, _, let delay, _) = record.kind { delay } else { nil }
    }
  }

  @Test func waitsGrowByTheBackoffRate() throws {
    let run = try simulate(
      task(
        #""Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 2, "BackoffRate": 3, "MaxDelaySeconds": 10}]"#
      ), behavior: failing(["E", "E", "E"]))
    #expect(run.status == .succeeded)
    #expect(delays(run) == [2000, 6000, 10_000])
    #expect(run.elapsed == 18_000)
  }

  @Test func aRetryFollowsTheFailedEvent() throws {
    let run = try simulate(
      task(#""Retry": [{"ErrorEquals": ["States.ALL"]}]"#), behavior: failing(["E"]))
    #expect(
      run.types == [
        .executionStarted, .taskStateEntered, .lambdaFunctionScheduled, .lambdaFunctionStarted,
        .lambdaFunctionFailed, .lambdaFunctionScheduled, .lambdaFunctionStarted,
        .lambdaFunctionSucceeded, .taskStateExited, .succeedStateEntered, .succeedStateExited,
        .executionSucceeded,
      ])
    #expect(run.history.map(\.previousEventID) == [0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  }

  @Test func countersBelongToRetriers() throws {
    let run = try simulate(
      task(
        #""Retry": [{"ErrorEquals": ["A", "B"], "BackoffRate": 2, "MaxAttempts": 2}, {"ErrorEquals": ["C"], "IntervalSeconds": 5}], "Catch": [{"ErrorEquals": ["B"], "Next": "Rescue"}]"#
      ), behavior: failing(["A", "B", "C", "B"]))
    #expect(delays(run) == [1000, 2000, 5000])
    #expect(run.path == ["Call", "Rescue"])
    #expect(run.output == ["Error": "B", "Cause": "because"])
  }

  @Test func noAttemptsMeansNoRetryByLaterRetriers() throws {
    let run = try simulate(
      task(
        #""Retry": [{"ErrorEquals": ["E"], "MaxAttempts": 0}, {"ErrorEquals": ["States.ALL"]}]"#),
      behavior: failing(["E"]))
    #expect(run.status == .failed)
    #expect(run.error == "E")
    #expect(run.cause == "because")
  }

  @Test func fullJitterStaysBelowTheDelay() throws {
    let fields =
      #""Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 100, "BackoffRate": 1, "MaxAttempts": 50, "JitterStrategy": "FULL"}]"#
    let behavior = failing(Array(repeating: "E", count: 50))
    let run = try simulate(task(fields), behavior: behavior, seed: 3)
    let found = delays(run)
    #expect(found.count == 50)
    #expect(found.allSatisfy { (0...100_000).contains($0) })
    #expect(Set(found).count > 40)
    #expect(delays(try simulate(task(fields), behavior: behavior, seed: 4)) != found)
  }

  @Test func aCatcherPlacesTheError() throws {
    let run = try simulate(
      task(
        #""OutputPath": "$.nowhere", "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": "$.why", "Next": "Rescue"}]"#
      ), input: ["a": 1], behavior: failing(["E"]))
    #expect(run.output == ["a": 1, "why": ["Error": "E", "Cause": "because"]])
    #expect(run.types[4...5] == [.lambdaFunctionFailed, .taskStateExited])
    #expect(run.trace.contains { $0.kind == .caught(catcher: 0, error: "E") })
  }

  @Test func wildcardsDoNotTakeEverything() throws {
    let timeout = try simulate(
      task(#""Catch": [{"ErrorEquals": ["States.TaskFailed"], "Next": "Rescue"}]"#),
      behavior: failing(["States.Timeout"]))
    #expect(timeout.status == .failed)
    #expect(timeout.types.contains(.lambdaFunctionTimedOut))
    let all = try simulate(
      task(#""Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Rescue"}]"#),
      behavior: failing(["States.Timeout"]))
    #expect(all.path == ["Call", "Rescue"])
  }

  @Test func variablesAreAssignedByTheCatcherOnly() throws {
    let run = try simulate(
      """
      {"Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "Assign": {"who": "state"}, "Next": "Show",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Assign": {"why.$": "$.Error"}, "Next": "Show"}]},
       "Show": {"Type": "Pass", "Parameters": {"why.$": "$why"}, "End": true}}
      """, behavior: failing(["E"]))
    #expect(run.output == ["why": "E"])
    #expect(!run.trace.contains { $0.kind == .variables(["who": "state"]) })
  }
}
