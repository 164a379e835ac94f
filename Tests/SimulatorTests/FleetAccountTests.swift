import ExecutionTrace
import OrderedJSON
import Simulator
import Testing
import WorkflowMetrics

/// Quotas, metrics and alarms of an account: hand-worked cases.
@Suite struct FleetAccountTests {
  private static let lambda = "arn:aws:lambda:us-east-1:123456789012:function:Check"
  private static let task = """
    {"A": {"Type": "Task", "Resource": "\(lambda)", "End": true}}
    """

  private func behavior(_ scenario: String) throws -> TaskBehavior {
    var behavior = TaskBehavior()
    behavior.scenario = try Scenario(JSONSource.parse(SourceText(scenario)))
    return behavior
  }

  private func fleet(
    _ states: String = task, scenario: String = "{}", _ change: (inout FleetOptions) -> Void
  ) throws -> Fleet {
    var options = FleetOptions()
    change(&options)
    let behavior = try behavior(scenario)
    options.faults = behavior.scenario?.fleet.faults ?? []
    return Fleet(try program(states), behaviors: [behavior], options: options)
  }

  private func total(
    _ fleet: Fleet, _ metric: StatesMetric, _ dimensions: [MetricDimension] = []
  ) -> Datapoint { fleet.metrics.store.total(of: MetricIdentity(metric, dimensions)) }

  /// StartExecution at 500 a second against a bucket of 1,300 that fills with 300 a second: what
  /// is left at the seconds' ends is 1100 900 700 500 300 100, then about 200 a second are refused.
  @Test func startsAboveTheRefillEmptyTheBucket() throws {
    var fleet = try fleet {
      $0.arrivals = [ArrivalStream(.constant(perSecond: 500), durationMilliseconds: 10_000)]
      $0.limits.standardStarts = .init(size: 1300, refillRate: 300)
      $0.limits.startAttempts = 1
    }
    fleet.run()
    // 1300 tokens and 300 for each of the 9.998 seconds to the last of 5,000 calls.
    #expect(fleet.executions.started == 4299)
    #expect(fleet.executions.throttledExecutions == 701)
    let first = fleet.timeline.samples.prefix(6).map { Int($0.startTokens ?? -1) }
    #expect(first == [1099, 899, 699, 499, 299, 99])
    fleet.close()
    #expect(total(fleet, .throttledEvents, [.init(.apiName, "StartExecution")]).sum == 701)
    #expect(total(fleet, .consumedCapacity, [.init(.apiName, "StartExecution")]).sum == 5000)
    #expect(total(fleet, .executionsStarted).sum == 4299)
    #expect(total(fleet, .executionsStarted).sampleCount == 2 * 4299)
  }

  @Test func refusedStartsAreTriedAgain() throws {
    var fleet = try fleet {
      $0.arrivals = [ArrivalStream(.together, count: 12)]
      $0.limits.standardStarts = .init(size: 10, refillRate: 5)
      $0.limits.startAttempts = 10
    }
    fleet.run()
    #expect(fleet.executions.started == 12)
    #expect(fleet.executions.throttledExecutions >= 2)
    #expect(fleet.runs.count { $0.isThrottled } == 0)
    #expect(fleet.runs.count { $0.throttled > 0 } == 2)
  }

  @Test func noMoreExecutionsAreOpenThanAllowed() throws {
    var fleet = try fleet(#"{"W": {"Type": "Wait", "Seconds": 10, "End": true}}"#) {
      $0.arrivals = [ArrivalStream(.constant(perSecond: 1), count: 30)]
      $0.limits.openExecutions = 5
      $0.limits.startAttempts = 1
    }
    fleet.run()
    // Five of every ten seconds.
    #expect(fleet.executions.started == 15)
    #expect(fleet.timeline.samples.map(\.running).max() == 5)
    #expect(fleet.runs.first(where: \.isThrottled)?.error == "ExecutionLimitExceeded")
  }

  /// Transitions wait in the order they came: 300 at once, 100 tokens, 50 more a second.
  @Test func transitionsWaitInTurn() throws {
    var fleet = try fleet(#"{"P": {"Type": "Pass", "End": true}}"#) {
      $0.arrivals = [ArrivalStream(.together, count: 300)]
      $0.limits.stateTransitions = .init(size: 100, refillRate: 50)
    }
    fleet.run()
    #expect(fleet.now.milliseconds - fleet.options.startTime.milliseconds == 4000)
    #expect(
      fleet.runs.map { $0.stop ?? $0.start } == fleet.runs.map { $0.stop ?? $0.start }.sorted())
    #expect(fleet.executions.throttledTransitions == 200)
    #expect(fleet.timeline.samples.map(\.waitingTransitions) == [150, 100, 50, 0])
    fleet.close()
    #expect(total(fleet, .executionThrottled).sum == 200)
    #expect(total(fleet, .throttledEvents, [.init(.serviceMetric, "StateTransition")]).sum == 200)
    #expect(total(fleet, .consumedCapacity, [.init(.serviceMetric, "StateTransition")]).sum == 300)
    #expect(
      total(fleet, .provisionedBucketSize, [.init(.serviceMetric, "StateTransition")])
        .value(.maximum) == 100)
  }

  @Test func aRetryIsATransition() throws {
    let states = """
      {"A": {"Type": "Task", "Resource": "\(Self.lambda)", "End": true,
        "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": 1, "MaxAttempts": 1}]}}
      """
    var fleet = try fleet(
      states, scenario: #"{"default": {"sequence": [{"error": "E"}]}}"#
    ) {
      $0.arrivals = [ArrivalStream(.together, count: 4)]
      $0.limits.stateTransitions = .init(size: 4, refillRate: 1)
    }
    fleet.run()
    // A second later there is one token for four retries.
    #expect(fleet.executions.succeeded == 4)
    #expect(fleet.executions.throttledTransitions == 3)
    #expect(fleet.now.milliseconds - fleet.options.startTime.milliseconds == 4000)
  }

  @Test func expressTransitionsNeedNoTokens() throws {
    var options = FleetOptions()
    options.arrivals = [ArrivalStream(.together, count: 50)]
    options.limits.stateTransitions = .init(size: 1, refillRate: 1)
    let machine = FleetMachine(
      try program(#"{"P": {"Type": "Pass", "End": true}}"#), type: .express)
    var fleet = Fleet([machine], options: options)
    fleet.run()
    fleet.close()
    #expect(fleet.executions.throttledTransitions == 0)
    #expect(total(fleet, .expressExecutionBilledDuration).sum == 5000)
    #expect(total(fleet, .expressExecutionBilledMemory).value(.average) == 64)
    #expect(fleet.metrics.uses[0].requests == 50)
  }

  @Test func functionsAboveTheConcurrencyAreThrottled() throws {
    var fleet = try fleet(scenario: #"{"default": {"latency": "1s"}}"#) {
      $0.arrivals = [ArrivalStream(.constant(perSecond: 10), count: 40)]
      $0.limits.lambdaConcurrency = 7
    }
    fleet.run()
    // Seven start in each second, and the next ones when those are over.
    #expect(fleet.executions.succeeded == 28)
    #expect(fleet.executions.throttledTasks == 12)
    #expect(fleet.counters.errors == ["Lambda.TooManyRequestsException": 12])
    // At full seconds one has just ended and the next has not started.
    #expect(fleet.timeline.samples.compactMap(\.functions).max() == 6)
    fleet.close()
    let function = MetricDimension(.lambdaFunctionArn, Self.lambda)
    #expect(total(fleet, .lambdaFunctionsScheduled, [function]).sum == 40)
    #expect(total(fleet, .lambdaFunctionsFailed, [function]).sum == 12)
    #expect(total(fleet, .lambdaFunctionRunTime, [function]).value(.maximum) == 1000)
  }

  @Test func reservedConcurrencyIsAFunctionsOwn() throws {
    var fleet = try fleet(scenario: #"{"default": {"latency": "1s"}}"#) {
      $0.arrivals = [ArrivalStream(.together, count: 10)]
      $0.limits.lambdaConcurrency = 1000
      $0.limits.reservedConcurrency = ["Check": 3]
    }
    fleet.run()
    #expect(fleet.executions.succeeded == 3)
  }

  /// A bucket of a scenario is one for all runs.
  @Test func scenariosThrottleAllRunsTogether() throws {
    var fleet = try fleet(
      scenario: #"{"default": {"throttle": {"rate": 1, "burst": 5, "error": "Busy.Throttled"}}}"#
    ) { $0.arrivals = [ArrivalStream(.together, count: 8)] }
    fleet.run()
    #expect(fleet.executions.succeeded == 5)
    #expect(fleet.executions.throttledTasks == 3)
  }

  @Test func aRunAloneMeetsTheSameAccount() throws {
    let states = """
      {"A": {"Type": "Task", "Resource": "\(Self.lambda)", "Next": "B",
        "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "JitterStrategy": "FULL"}]},
       "B": {"Type": "Parallel", "End": true, "Branches": [
         {"StartAt": "C", "States": {"C": {"Type": "Pass", "End": true}}},
         {"StartAt": "D", "States": {"D": {"Type": "Task", "Resource": "\(Self.lambda)",
           "End": true}}}]}}
      """
    var fleet = try fleet(
      states,
      scenario: """
        {"default": {"latency": {"exponential": {"mean": "2s"}},
         "throttle": {"rate": 3, "burst": 10}},
         "faults": [{"fail": "Broken", "probability": 0.3, "after": "1s", "for": "5s"}]}
        """
    ) {
      $0.arrivals = [ArrivalStream(.poisson(perSecond: 8), count: 60)]
      $0.limits.stateTransitions = .init(size: 20, refillRate: 15)
      $0.limits.lambdaConcurrency = 6
      $0.retention = .all
    }
    fleet.run()
    #expect(fleet.executions.throttledTasks > 0)
    #expect(fleet.executions.throttledTransitions > 0)
    #expect(fleet.counters.errors["Broken"] ?? 0 > 0)
    for run in fleet.runs {
      var alone = try #require(fleet.simulation(of: run.id))
      alone.run()
      #expect(alone.trace == fleet.trace(of: run.id), "\(run.name)")
      #expect(alone.status == run.status)
    }
  }

  @Test func metricsAreTheFoldOfTheTraces() throws {
    var fleet = try fleet(
      scenario: """
        {"default": {"latency": {"exponential": {"mean": "20s"}},
         "failures": [{"error": "E", "probability": 0.2}]}}
        """
    ) {
      $0.arrivals = [ArrivalStream(.poisson(perSecond: 2), durationMilliseconds: 300_000)]
      $0.retention = .all
    }
    fleet.run()
    fleet.close()
    let traces = fleet.runs.compactMap { fleet.trace(of: $0.id) }
    let folded = MetricFold(
      folding: traces, machine: MeteredMachine(arn: fleet.options.machineARN(fleet.program.name)))
    let store = fleet.metrics.store
    #expect(store.identities.count > 10)
    for identity in store.identities where identity.dimensions.first?.name != .apiName {
      let ours = store.datapoints(of: identity)
      let theirs = folded.store.datapoints(of: identity)
      #expect(ours.map(\.start) == theirs.map(\.start), "\(identity)")
      #expect(ours.map(\.point) == theirs.map(\.point), "\(identity)")
    }
    #expect(total(fleet, .executionsFailed).sum == Int64(fleet.executions.failed))
    #expect(RunCounters(foldingAll: traces) == fleet.counters)
  }

  @Test func anAlarmComesAndGoesWithTheFault() throws {
    let machine = MetricDimension(
      .stateMachineArn, FleetOptions().machineARN(try program(Self.task).name))
    var fleet = try fleet(
      scenario: #"{"faults": [{"state": "A", "fail": "E", "after": "2m", "for": "3m"}]}"#
    ) {
      $0.arrivals = [ArrivalStream(.constant(perSecond: 1), durationMilliseconds: 600_000)]
      $0.alarms = [
        Alarm(
          name: "failing", metric: MetricIdentity(.executionsFailed, [machine]),
          periodSeconds: 60, evaluationPeriods: 2, threshold: 60)
      ]
    }
    fleet.run()
    fleet.close()
    #expect(fleet.executions.failed == 180)
    let changes = fleet.alarms.alarms[0].history.map {
      (($0.time.milliseconds - fleet.options.startTime.milliseconds) / 60_000, $0.to)
    }
    #expect(changes.map(\.0) == [1, 4, 6])
    #expect(changes.map(\.1) == [.ok, .alarm, .ok])
  }
}
