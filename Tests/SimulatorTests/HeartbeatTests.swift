import OrderedJSON
import Simulator
import Testing

/// HeartbeatSeconds against the heartbeats that a worker sends.
@Suite struct HeartbeatTests {
  private func run(_ answer: TaskAnswer, timeout: String = "") throws -> Simulation {
    try simulate(
      """
      {"Call": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
         "HeartbeatSeconds": 10, \(timeout)
         "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Lost"}], "End": true},
       "Lost": {"Type": "Fail", "Error": "Lost"}}
      """,
      behavior: TaskBehavior(scripts: ["Call": .init([answer])]))
  }

  @Test func aSlowAnswerWithoutHeartbeatsFails() throws {
    let run = try run(TaskAnswer(.result(1), delayMilliseconds: 60_000))
    #expect(run.error == "Lost")
    #expect(run.elapsed == 10_000)
  }

  @Test(arguments: [1, 9_999, 10_000] as [Int64])
  func heartbeatsKeepASlowTaskAlive(interval: Int64) throws {
    let run = try run(
      TaskAnswer(
        .result(1), delayMilliseconds: 60_000, heartbeats: .init(everyMilliseconds: interval)))
    #expect(run.output == 1)
    #expect(run.elapsed == 60_000)
  }

  @Test func heartbeatsTooFarApartComeTooLate() throws {
    let run = try run(
      TaskAnswer(
        .result(1), delayMilliseconds: 60_000, heartbeats: .init(everyMilliseconds: 10_001)))
    #expect(run.error == "Lost")
    #expect(run.elapsed == 10_000)
  }

  @Test func theClockStartsAnewAtTheLastHeartbeat() throws {
    let run = try run(
      TaskAnswer(.noAnswer, heartbeats: .init(everyMilliseconds: 4_000, count: 3)))
    #expect(run.error == "Lost")
    #expect(run.elapsed == 22_000)
  }

  @Test func anAnswerBeforeTheLossIsKnownCounts() throws {
    let run = try run(
      TaskAnswer(
        .result(1), delayMilliseconds: 21_999,
        heartbeats: .init(everyMilliseconds: 4_000, count: 3)))
    #expect(run.output == 1)
  }

  @Test func heartbeatsDoNotHoldOffTheTimeout() throws {
    let run = try run(
      TaskAnswer(.noAnswer, heartbeats: .init(everyMilliseconds: 5_000)),
      timeout: "\"TimeoutSeconds\": 30,")
    #expect(run.error == "States.Timeout")
    #expect(run.elapsed == 30_000)
  }
}
