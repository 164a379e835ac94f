import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// A run that did not succeed goes on where it ended.
@Suite struct RedriveTests {
  private static let flaky = """
    {"First": {"Type": "Pass", "Next": "Call"},
     "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
       "Parameters": {"redrives.$": "$$.Execution.RedriveCount"},
       "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}], "Next": "Last"},
     "Last": {"Type": "Succeed"}}
    """

  private func failing(_ states: String, _ scripts: [ByteKey: TaskBehavior.Script]) throws
    -> Simulation
  {
    let run = try simulate(states, behavior: TaskBehavior(scripts: scripts))
    #expect(run.status == .failed)
    return run
  }

  private static let failure = TaskAnswer(.failure(error: "Broken", cause: nil))

  @Test func goesOnAtTheFailedState() throws {
    var run = try failing(
      Self.flaky, ["Call": .init([Self.failure, Self.failure, Self.failure])])
    let before = run.history
    try run.redrive()
    #expect(run.status == .running)
    #expect(run.error == nil)
    run.run()
    #expect(run.status == .succeeded)
    #expect(run.output == ["redrives": 1])
    #expect(run.redriveCount == 1)
    #expect(Array(run.history.prefix(before.count)) == before)
    #expect(
      run.types.dropFirst(before.count) == [
        .executionRedriven, .taskScheduled, .taskStarted, .taskFailed, .taskScheduled,
        .taskStarted, .taskSucceeded, .taskStateExited, .succeedStateEntered,
        .succeedStateExited, .executionSucceeded,
      ])
    let redriven = run.history[before.count]
    #expect(redriven.previousEventID == before.count)
    #expect(redriven.details == ["redriveCount": 1])
    #expect(run.history[before.count + 1].previousEventID == redriven.id)
  }

  @Test func anotherBehaviourMayAnswer() throws {
    var run = try failing(Self.flaky, ["Call": .init([Self.failure], repeats: true)])
    try run.redrive(
      behavior: TaskBehavior(scripts: ["Call": .init([TaskAnswer(.result("new"))])]))
    run.run()
    #expect(run.output == "new")
  }

  @Test func failsAgainAndIsRedrivenAgain() throws {
    var run = try failing(#"{"No": {"Type": "Fail", "Error": "No"}}"#, [:])
    for count in 1...3 {
      try run.redrive()
      run.run()
      #expect(run.error == "No")
      #expect(run.redriveCount == count)
    }
    #expect(run.types.filter { $0 == .failStateEntered }.count == 4)
  }

  @Test func onlyUnfinishedBranchesRunAgain() throws {
    var run = try failing(
      """
      {"Both": {"Type": "Parallel", "End": true, "Branches": [
         {"StartAt": "Quick", "States": {"Quick": {"Type": "Pass", "Result": 1, "End": true}}},
         {"StartAt": "Bad", "States": {"Bad": {"Type": "Task",
           "Resource": "arn:aws:states:::lambda:invoke", "End": true}}},
         {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 60, "Next": "Done"},
           "Done": {"Type": "Pass", "Result": 3, "End": true}}}]}}
      """,
      ["Bad": .init([TaskAnswer(Self.failure.outcome, delayMilliseconds: 5000)])])
    let count = run.history.count
    try run.redrive(
      behavior: TaskBehavior(scripts: ["Bad": .init([TaskAnswer(.result(2))])]))
    run.run()
    #expect(run.output == [1, 2, 3])
    #expect(run.elapsed == 65_000)
    #expect(!run.types.dropFirst(count).contains(.parallelStateStarted))
    #expect(run.path.filter { $0 == "Quick" }.count == 1)
    #expect(run.path.filter { $0 == "Slow" }.count == 1)
  }

  @Test func onlyUnfinishedIterationsRunAgain() throws {
    var run = try failing(
      """
      {"Each": {"Type": "Map", "MaxConcurrency": 2, "ItemsPath": "$.items", "End": true,
         "ItemProcessor": {"StartAt": "Work", "States": {"Work": {"Type": "Task",
           "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}}}
      """.replacing("$.items", with: "$$.Execution.Input"), [:], input: [10, 20, 30, 40],
      answers: [TaskAnswer(.result(1)), Self.failure])
    try run.redrive(
      behavior: TaskBehavior(
        scripts: [
          "Work": .init([2, 3, 4].map { TaskAnswer(.result(.number(JSONNumber($0)))) })
        ]))
    run.run()
    #expect(run.output?.array?.first == 1)
    #expect(run.output?.array?.count == 4)
    #expect(run.types.filter { $0 == .mapIterationSucceeded }.count == 4)
  }

  private func failing(
    _ states: String, _ scripts: [ByteKey: TaskBehavior.Script], input: JSONValue,
    answers: [TaskAnswer]
  ) throws -> Simulation {
    let run = try simulate(
      states, input: input, behavior: TaskBehavior(scripts: ["Work": .init(answers)]))
    #expect(run.status == .failed)
    return run
  }

  private static func mapRun(_ type: String) -> String {
    """
    {"Each": {"Type": "Map", "MaxConcurrency": 1, "End": true, "Label": "L",
       "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "\(type)"},
         "StartAt": "Before", "States": {
           "Before": {"Type": "Pass", "Next": "Work"},
           "Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}}}
    """
  }

  @Test(arguments: ["STANDARD", "EXPRESS"])
  func aMapRunIsRedriven(type: String) throws {
    var run = try failing(
      Self.mapRun(type), [:], input: [1, 2, 3],
      answers: [TaskAnswer(.result("a")), Self.failure])
    let count = run.history.count
    let records = run.trace.count
    try run.redrive()
    run.run()
    #expect(run.output == ["a", 2, 3])
    #expect(
      run.types.dropFirst(count) == [
        .executionRedriven, .mapRunRedriven, .mapRunSucceeded, .mapStateSucceeded,
        .mapStateExited, .executionSucceeded,
      ])
    #expect(run.history[count + 1].details?["redriveCount"] == 1)
    let children = run.trace.dropFirst(records).compactMap {
      record -> (Int, HistoryEventType)? in
      if case .childEvent(let child, let event) = record.kind { (child, event.type) } else { nil }
    }
    let firstChild = try #require(children.first)
    if type == "STANDARD" {
      #expect(firstChild == (1, .executionRedriven))
      #expect(children[1] == (1, .taskScheduled))
    } else {
      #expect(firstChild == (2, .executionStarted))
    }
  }

  @Test func goesOnAfterAnAbort() throws {
    var run = Simulation(
      try program(
        """
        {"Wait": {"Type": "Wait", "Seconds": 10, "Next": "End"}, "End": {"Type": "Succeed"}}
        """), options: SimulationOptions())
    for _ in 0..<2 { run.step() }
    run.abort()
    #expect(run.status == .aborted)
    try run.redrive()
    run.run()
    #expect(run.status == .succeeded)
    #expect(run.types.filter { $0 == .waitStateEntered }.count == 1)
  }

  @Test func goesOnAfterATimeout() throws {
    var run = try simulate(
      #"{"Nap": {"Type": "Wait", "Timestamp": "2020-01-01T00:01:00Z", "End": true}}"#,
      timeoutSeconds: 40)
    #expect(run.status == .timedOut)
    try run.redrive()
    run.run()
    #expect(run.status == .succeeded)
    #expect(run.elapsed == 60_000)
  }

  @Test func aTaskThatAskedAsksAgain() throws {
    var run = Simulation(
      try program(Self.flaky), options: Self.options(TaskBehavior(fallback: .ask)))
    run.run()
    let old = try #require(run.pendingTasks.first)
    run.abort()
    try run.redrive()
    run.run()
    let new = try #require(run.pendingTasks.first)
    #expect(new.id != old.id)
    run.answer(new.id, with: .result(7))
    run.run()
    #expect(run.output == 7)
  }

  private static func options(_ behavior: TaskBehavior) -> SimulationOptions {
    var options = SimulationOptions()
    options.behavior = behavior
    return options
  }

  @Test func whatCannotBeRedrivenSaysWhy() throws {
    var succeeded = try simulate(#"{"End": {"Type": "Succeed"}}"#)
    #expect(throws: RedriveError.succeeded) { try succeeded.redrive() }
    var running = Simulation(
      try program(#"{"End": {"Type": "Succeed"}}"#), options: SimulationOptions())
    #expect(throws: RedriveError.running) { try running.redrive() }
    var express = SimulationOptions()
    express.type = .express
    var run = Simulation(try program(#"{"No": {"Type": "Fail"}}"#), options: express)
    run.run()
    #expect(throws: RedriveError.express) { try run.redrive() }
    var late = try simulate(#"{"No": {"Type": "Fail"}}"#)
    #expect(throws: RedriveError.periodExceeded) {
      try late.redrive(at: late.now.advanced(byMilliseconds: 15 * 86_400_000))
    }
    #expect(RedriveError.succeeded.message == "Execution is SUCCEEDED and cannot be redriven")
  }

  @Test func outputOverTheLimitRunsAllBranchesAgain() throws {
    let text = String(repeating: "x", count: 200_000)
    var run = try failing(
      """
      {"Both": {"Type": "Parallel", "End": true, "Branches": [
         {"StartAt": "A", "States": {"A": {"Type": "Task",
           "Resource": "arn:aws:states:::lambda:invoke", "End": true}}},
         {"StartAt": "B", "States": {"B": {"Type": "Task",
           "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}]}}
      """,
      [
        "A": .init([TaskAnswer(.result(.string(text)))]),
        "B": .init([TaskAnswer(.result(.string(text)))]),
      ])
    #expect(run.error == "States.DataLimitExceeded")
    try run.redrive(
      behavior: TaskBehavior(scripts: [
        "A": .init([TaskAnswer(.result(1))]), "B": .init([TaskAnswer(.result(2))]),
      ]))
    run.run()
    #expect(run.output == [1, 2])
  }
}
