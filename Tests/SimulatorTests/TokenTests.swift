import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// Workers that answer by their task's token.
@Suite struct TokenTests {
  private func waiting(_ behavior: TaskBehavior) throws -> Simulation {
    var options = SimulationOptions()
    options.behavior = behavior
    var run = Simulation(
      try program(
        """
        {"Call": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
           "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"},
           "HeartbeatSeconds": 10, "TimeoutSeconds": 25, "End": true}}
        """), options: options)
    for _ in 0..<5 { run.step() }
    #expect(run.types.last == .taskSubmitted)
    return run
  }

  private func token(of run: Simulation) throws -> String {
    let parameters = try #require(run.history[2].details?["parameters"]?.string)
    return try #require(try JSONSource.value(parameters)["MessageBody"]?.string)
  }

  private static let silent = TaskBehavior(scripts: ["Call": .init([TaskAnswer(.noAnswer)])])

  @Test func successEndsTheTask() throws {
    var run = try waiting(Self.silent)
    run.run(until: run.now.advanced(byMilliseconds: 9_000))
    try run.sendTaskSuccess(token: token(of: run), output: ["ok": true])
    run.run()
    #expect(run.output == ["ok": true])
    #expect(run.elapsed == 9_000)
  }

  @Test func failureFailsTheTask() throws {
    var run = try waiting(Self.silent)
    try run.sendTaskFailure(token: token(of: run), error: "E", cause: "why")
    run.run()
    #expect(run.error == "E")
    #expect(run.cause == "why")
  }

  @Test func heartbeatsHoldOffTheLossButNotTheTimeout() throws {
    var run = try waiting(Self.silent)
    for _ in 0..<3 {
      run.run(until: run.now.advanced(byMilliseconds: 8_000))
      try run.sendTaskHeartbeat(token: token(of: run))
    }
    run.run()
    #expect(run.error == "States.Timeout")
    #expect(run.elapsed == 25_000)
  }

  @Test func aTaskThatAsksKnowsItsToken() throws {
    var run = try waiting(TaskBehavior(fallback: .ask))
    run.run()
    let token = try #require(run.pendingTasks.first?.token)
    #expect(try token == self.token(of: run))
    try run.sendTaskHeartbeat(token: token)
    try run.sendTaskSuccess(token: token, output: 1)
    run.run()
    #expect(run.output == 1)
  }

  @Test func aTokenServesOnce() throws {
    var run = try waiting(Self.silent)
    let token = try token(of: run)
    try run.sendTaskSuccess(token: token, output: 1)
    run.run()
    #expect(throws: TaskTokenError.self) { try run.sendTaskSuccess(token: token, output: 2) }
    #expect(throws: TaskTokenError.self) { try run.sendTaskHeartbeat(token: "none") }
  }
}
