import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// What a scenario makes tasks answer.
@Suite struct ScenarioTests {
  private static let lambda = "arn:aws:states:::lambda:invoke"

  private func run(
    _ scenario: String, calls: Int = 1, resource: String = lambda, fields: String = "",
    input: JSONValue = ["n": 7], seed: UInt64 = 0, mocks: [ByteKey: TaskBehavior.Script] = [:]
  ) throws -> Simulation {
    let states = (0..<calls).map { index in
      let next = index == calls - 1 ? "\"End\": true" : "\"Next\": \"Call \(index + 1)\""
      return """
        "Call \(index)": {"Type": "Task", "Resource": "\(resource)", \(fields) \(next)}
        """
    }
    return try simulate(
      "{\(states.joined(separator: ","))}", input: input,
      behavior: TaskBehavior(
        scripts: mocks, scenario: try Scenario(JSONSource.parse(SourceText(scenario)))),
      seed: seed)
  }

  @Test func aResultIsLiteralOrATemplateOverTheEffectiveInput() throws {
    #expect(try run(#"{"default": {"result": {"ok": [1, "$.n"]}}}"#).output == ["ok": [1, "$.n"]])
    #expect(
      try run(#"{"default": {"result": {"twice.$": "States.MathAdd($.n, $.n)"}}}"#).output
        == ["twice": 14])
    #expect(try run(#"{"default": {"result.$": "$.n"}}"#).output == 7)
    #expect(try run(#"{"default": {"result": ["{% $states.input.n * 3 %}"]}}"#).output == [21])
    #expect(
      try run(#"{"default": {"result.$": "$$.State.Name"}}"#).output == "Call 0")
    #expect(
      try run(#"{"default": {"result": "{% $states.context.State.Name %}"}}"#).output == "Call 0")
  }

  @Test func aResultThatCannotBeEvaluatedFailsTheExecution() throws {
    let run = try run(#"{"default": {"result.$": "$.lost"}}"#)
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.contains("The scenario's result of state 'Call 0'") == true)
  }

  @Test func withoutAResultTheEffectiveInputIsTheAnswer() throws {
    #expect(try run(#"{"default": {}}"#).output == ["n": 7])
  }

  @Test func theMostSpecificEntryWinsMemberByMember() throws {
    let scenario = """
      {"default": {"result": "default", "latency": "1s"},
       "resources": {
         "arn:aws:states:::lambda:*": {"result": "longer pattern"},
         "arn:aws:states:::lambda:invoke": {"latency": "3s"},
         "*": {"result": "any", "latency": "2s"}},
       "states": {"Call 1": {"result": "state"}}}
      """
    let one = try run(scenario)
    #expect(one.output == "longer pattern")
    #expect(one.elapsed == 3000)
    let two = try run(scenario, calls: 2)
    #expect(two.output == "state")
    #expect(two.elapsed == 6000)
  }

  @Test func aMemberCanBeSwitchedOff() throws {
    let run = try run(
      """
      {"default": {"failures": [{"error": "E", "probability": 1}], "latency": "1s",
         "no_answer": true},
       "states": {"Call 0": {"failures": null, "latency": null, "no_answer": false}}}
      """)
    #expect(run.output == ["n": 7])
    #expect(run.elapsed == 0)
  }

  @Test func aSequenceGoesFirstAndThenTheRestOfTheEntry() throws {
    let retry = #""Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 5, "BackoffRate": 1}],"#
    let once = try run(
      """
      {"default": {"result": "rest", "latency": "5s", "sequence": [
         {"error": "Busy", "cause": "one"}, {"error": "Busy", "latency": "100ms"}]}}
      """, fields: retry)
    #expect(once.output == "rest")
    #expect(once.elapsed == 5000 + 1000 + 100 + 1000 + 5000)
    let forEver = try run(
      """
      {"default": {"result": "rest", "sequence": {"repeat_last": true,
         "answers": [{"error": "Busy", "cause": "again"}]}}}
      """, fields: retry)
    #expect(forEver.error == "Busy")
    #expect(forEver.cause == "again")
    #expect(forEver.types.count { $0 == .taskFailed } == 6)
  }

  @Test func mocksGoBeforeTheScenario() throws {
    let run = try run(
      #"{"default": {"result": "scenario"}}"#, calls: 2,
      mocks: ["Call 1": .init([.init(.result("mock"))])])
    #expect(run.output == "mock")
  }

  @Test func aThrottledCallFailsAsItsServiceThrottles() throws {
    let scenario = #"{"default": {"throttle": {"rate": 1, "burst": 2}, "latency": "250ms"}}"#
    let third = try run(scenario, calls: 3)
    #expect(third.error == "Lambda.TooManyRequestsException")
    #expect(third.path == ["Call 0", "Call 1", "Call 2"])
    let retried = try run(
      scenario, calls: 3,
      fields: #""Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"]}],"#)
    #expect(retried.status == .succeeded)
    let job = try run(
      #"{"default": {"throttle": {"rate": 1}}}"#, calls: 2,
      resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken")
    #expect(job.error == "SQS.ThrottlingException")
    #expect(job.types.contains(.taskSubmitFailed))
  }

  @Test func failuresComeAsOftenAsTheySay() throws {
    let scenario = """
      {"default": {"failures": [{"error": "A", "probability": 0.2, "cause": "bad luck"},
         {"error": "B", "probability": 0.3}]}}
      """
    let runs = try (0..<1000 as Range<UInt64>).map { try run(scenario, seed: $0) }
    #expect((150...250).contains(runs.count { $0.error == "A" && $0.cause == "bad luck" }))
    #expect((250...350).contains(runs.count { $0.error == "B" }))
    #expect(runs.allSatisfy { $0.error != nil || $0.output == ["n": 7] })
  }

  @Test func aChangeOfARateLeavesTheTimesAlone() throws {
    func times(_ probability: String) throws -> [Int64] {
      try run(
        """
        {"default": {"latency": {"lognormal": {"median": "100ms", "p99": "2s"}},
           "failures": [{"error": "E", "probability": \(probability)}]}}
        """, calls: 20,
        fields: #""Catch": [{"ErrorEquals": ["E"], "ResultPath": null, "Next": "Call 19"}],"#
      ).history.filter { $0.type == .taskSucceeded || $0.type == .taskFailed }
        .map(\.timestamp.milliseconds)
    }
    let (rare, never) = (try times("0.02"), try times("0"))
    #expect(Set(never).count > 15)
    #expect(Array(never.prefix(rare.count)) == rare)
  }

  @Test func withoutAnAnswerTheTaskTimesOut() throws {
    let run = try run(#"{"default": {"no_answer": true}}"#, fields: #""TimeoutSeconds": 30,"#)
    #expect(run.error == "States.Timeout")
    #expect(run.elapsed == 30_000)
  }

  @Test func aWorkerTakesItsDelayAndSendsHeartbeats() throws {
    let entry = #""latency": "1s", "delay": "5m", "heartbeats": {"every": "20s", "lost_after": "#
    let token = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    let alive = try run(
      "{\"default\": {\(entry) 100}}}", resource: token, fields: #""HeartbeatSeconds": 30,"#)
    #expect(alive.status == .succeeded)
    #expect(alive.elapsed == 300_000)
    let lost = try run(
      "{\"default\": {\(entry) 4}}}", resource: token, fields: #""HeartbeatSeconds": 30,"#)
    #expect(lost.error == "States.Timeout" || lost.error == "States.HeartbeatTimeout")
    #expect(lost.elapsed == 110_000)
    #expect(try run("{\"default\": {\(entry) 4}}}").elapsed == 1000)
  }

  @Test func aCommandIsAskedForWithTheTimeItTakes() throws {
    var run = try run(#"{"default": {"exec": ["charge", "-x"], "latency": "2s"}}"#, calls: 2)
    for result in [["a": 1], ["b": 2]] as [JSONValue] {
      let task = try #require(run.pendingTasks.first)
      #expect(task.command?.arguments == ["charge", "-x"])
      #expect(task.command?.timeLimitMilliseconds == 60_000)
      #expect(task.delayMilliseconds == 2000)
      run.answer(task.id, with: .result(result))
      run.run()
    }
    #expect(run.output == ["b": 2])
    #expect(run.elapsed == 4000)
  }

  @Test func aFleetRunsNoCommands() throws {
    var options = FleetOptions()
    options.arrivals = [ArrivalStream(.together, count: 1)]
    var behavior = TaskBehavior()
    behavior.scenario = try Scenario(
      JSONSource.parse(SourceText(#"{"default": {"exec": ["x"], "latency": "2s"}}"#)))
    var fleet = Fleet(
      try program(#"{"A": {"Type": "Task", "Resource": "\#(Self.lambda)", "End": true}}"#),
      behaviors: [behavior], options: options)
    fleet.run()
    #expect(fleet.runs.map(\.status) == [.succeeded])
  }

  @Test func sameSeedSameBytes() throws {
    let scenario = """
      {"default": {"latency": {"normal": {"mean": "1s", "deviation": "300ms"}},
         "failures": [{"error": "Busy", "probability": 0.4}],
         "result": {"id.$": "States.UUID()", "chance": 1}}}
      """
    let retry = #""Retry": [{"ErrorEquals": ["Busy"], "JitterStrategy": "FULL"}],"#
    let runs = try [3, 3, 4].map { try run(scenario, calls: 4, fields: retry, seed: $0) }
    #expect(runs[0].historyText == runs[1].historyText)
    #expect(runs[0].historyText != runs[2].historyText)
  }
}
