import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

@Suite struct FaultTests {
  private func simulation(_ fields: String = "", fallback: TaskBehavior.Fallback = .echo)
    throws -> Simulation
  {
    var options = SimulationOptions()
    options.behavior = TaskBehavior(fallback: fallback)
    return Simulation(
      try program(
        """
        {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", \(fields)
          "Next": "B"},
         "B": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work",
           "HeartbeatSeconds": 30, "TimeoutSeconds": 100, "End": true}}
        """), options: options)
  }

  @Test func failsSoManyTimes() throws {
    var run = try simulation(#""Retry": [{"ErrorEquals": ["Oops"]}],"#)
    run.inject(Fault(.fail(error: "Oops", cause: "on purpose"), at: "A", limit: 2))
    run.run()
    #expect(run.status == .succeeded)
    #expect(run.history.count { $0.type == .taskFailed } == 2)
    #expect(run.faults.map(\.count) == [2])
    #expect(run.faults.map(\.isSpent) == [true])
  }

  @Test func failsWithoutEnd() throws {
    var run = try simulation()
    run.inject(Fault(.fail(error: "Oops", cause: nil)))
    run.run()
    #expect(run.status == .failed)
    #expect(run.error == "Oops")
  }

  @Test func anAnswerComesLater() throws {
    var run = try simulation()
    run.inject(Fault(.delay(milliseconds: 12_000), at: "A"))
    run.run()
    #expect(run.now.milliseconds - run.options.startTime.milliseconds == 12_000)
  }

  @Test func aThrottledCallIsRefusedInTheWordsOfItsService() throws {
    var run = try simulation()
    run.inject(Fault(.throttle(error: nil), at: "A"))
    run.run()
    #expect(run.error?.hasPrefix("SQS.") == true || run.error?.hasPrefix("Sqs.") == true)
    #expect(
      run.trace.contains { if case .throttled(.task, _) = $0.kind { true } else { false } })
  }

  @Test func aSilentWorkerRunsIntoItsHeartbeat() throws {
    var run = try simulation()
    run.inject(Fault(.loseHeartbeat))
    run.run()
    #expect(run.status == .failed)
    #expect(run.error == "States.Timeout")
    #expect(run.now.milliseconds - run.options.startTime.milliseconds == 30_000)
  }

  @Test func aFaultComesWhileARunGoesOnAndGoesAgain() throws {
    var run = try simulation(fallback: .ask)
    run.run()
    let id = run.inject(Fault(.fail(error: "Oops", cause: nil), at: "B"))
    run.removeFault(id)
    run.inject(Fault(.timeOut, at: "B"))
    run.answer(run.pendingTasks[0].id, with: .result([:]))
    run.run()
    #expect(run.error == "States.Timeout")
  }

  @Test func chanceIsTheSeeds() throws {
    func failures(_ seed: UInt64) throws -> [ExecutionStatus?] {
      var options = FleetOptions()
      options.arrivals = [.every(milliseconds: 100, count: 200)]
      options.seed = seed
      var fleet = Fleet(try simulation().program, options: options)
      fleet.inject(Fault(.fail(error: "Oops", cause: nil), at: "A", probability: 0.25))
      fleet.run()
      return fleet.runs.map(\.status)
    }
    let first = try failures(1)
    #expect(try failures(1) == first)
    #expect(try failures(2) != first)
    #expect((30...70).contains(first.count { $0 == .failed }))
  }
}
