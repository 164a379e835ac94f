import ExecutionTrace
import OrderedJSON
import Simulator
import Testing
import WorkflowMetrics

@Suite struct FleetTests {
  private func fleet(_ change: (inout FleetOptions) -> Void = { _ in }) throws -> Fleet {
    var options = FleetOptions()
    options.arrivals = [.every(milliseconds: 1000, count: 50)]
    options.seed = 7
    change(&options)
    let behavior = TaskBehavior(fallback: .random(RandomAnswers()))
    return Fleet(try program(variedMachine), behaviors: [behavior], options: options)
  }

  @Test func everyRunEndsAndIsCounted() throws {
    var fleet = try fleet()
    fleet.run()
    let counts = fleet.counters.executions
    #expect(counts.started == 50)
    #expect(counts.running == 0)
    #expect(counts.succeeded + counts.failed == 50)
    #expect(fleet.runs.allSatisfy { $0.stop != nil && $0.status != .running })
    #expect(fleet.counters.states.values.allSatisfy { $0.inFlight == 0 })
  }

  @Test func countersAreTheFoldOfAllTraces() throws {
    var fleet = try fleet { $0.retention = .all }
    fleet.run()
    let traces = fleet.runs.compactMap { fleet.trace(of: $0.id) }
    #expect(traces.count == 50)
    #expect(RunCounters(foldingAll: traces) == fleet.counters)
  }

  @Test func aRunBySelfIsTheSameRun() throws {
    var fleet = try fleet { $0.retention = .all }
    fleet.run()
    var single = try #require(fleet.simulation(of: 13))
    single.run()
    #expect(single.trace == fleet.trace(of: 13))
    #expect(single.status == fleet.runs[13].status)
  }

  @Test func sameSeedSameFleet() throws {
    var first = try fleet { $0.arrivals = [ArrivalStream(.poisson(perSecond: 5), count: 50)] }
    var second = try fleet { $0.arrivals = [ArrivalStream(.poisson(perSecond: 5), count: 50)] }
    first.run()
    second.run()
    #expect(first.runs == second.runs)
    #expect(first.counters == second.counters)
    var other = try fleet {
      $0.arrivals = [ArrivalStream(.poisson(perSecond: 5), count: 50)]
      $0.seed = 8
    }
    other.run()
    #expect(first.runs != other.runs)
  }

  @Test func inFlightIsWhatRunsAtThatTime() throws {
    var fleet = try fleet()
    fleet.advance(to: fleet.options.startTime.advanced(byMilliseconds: 10_000))
    let running = fleet.runs.count { $0.status == .running }
    #expect(running > 0)
    #expect(fleet.counters.executions.running == running)
    #expect(fleet.arrivedCount == 11)
    #expect(fleet.expectedCount == 50)
    #expect(fleet.now == fleet.options.startTime.advanced(byMilliseconds: 10_000))
  }

  @Test func keepsOnlyTheTracesAskedFor() throws {
    var fleet = try fleet { $0.retention = .last(3) }
    fleet.run()
    let kept = fleet.runs.filter { fleet.trace(of: $0.id) != nil }
    #expect(kept.count == 3)
    let latest = fleet.runs.compactMap(\.stop).sorted().suffix(3)
    #expect(kept.compactMap(\.stop).sorted() == Array(latest))
  }

  @Test func runsAreAddedLater() throws {
    var fleet = try fleet { $0.arrivals = [ArrivalStream(.together, count: 2)] }
    fleet.run()
    fleet.add(ArrivalStream(.constant(perSecond: 1), count: 3))
    #expect(fleet.expectedCount == 5)
    fleet.run()
    #expect(fleet.counters.executions.started == 5)
  }

  @Test func startsWithoutATokenAreThrottled() throws {
    var fleet = try fleet {
      $0.arrivals = [ArrivalStream(.together, count: 50)]
      $0.limits.standardStarts = AccountLimits.Bucket(size: 20, refillRate: 1)
      $0.limits.startAttempts = 1
    }
    fleet.run()
    #expect(fleet.counters.executions.throttledExecutions == 30)
    #expect(fleet.counters.executions.started == 20)
    #expect(fleet.runs.count(where: \.isThrottled) == 30)
  }

  @Test func transitionsWithoutATokenWait() throws {
    let states = """
      {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": true}}
      """
    var options = FleetOptions()
    options.arrivals = [ArrivalStream(.together, count: 10)]
    options.limits.stateTransitions = AccountLimits.Bucket(size: 5, refillRate: 5)
    var fleet = Fleet(try program(states), options: options)
    fleet.run()
    #expect(fleet.counters.executions.succeeded == 10)
    #expect(fleet.counters.executions.transitions == 20)
    #expect(fleet.counters.executions.throttledTransitions > 0)
    // 20 transitions, 5 of them at once, the others at 5 a second.
    #expect(fleet.now.milliseconds - options.startTime.milliseconds == 3000)
  }

  @Test(arguments: [
    (size: 10, rate: 2.0, arrivals: [12, 3, 3, 0, 0, 5], throttled: [2, 1, 1, 0, 0, 0]),
    (size: 3, rate: 0.5, arrivals: [1, 1, 1, 1, 1, 1, 1, 1], throttled: [0, 0, 0, 0, 0, 1, 0, 1]),
  ])
  func bucketsFillSteadily(
    _ example: (size: Int, rate: Double, arrivals: [Int], throttled: [Int])
  ) {
    var bucket = TokenBucket(size: example.size, refillRate: example.rate)
    let throttled = example.arrivals.enumerated().map { second, arrivals in
      (0..<arrivals).count { _ in
        !bucket.take(at: Timestamp(milliseconds: Int64(second) * 1000))
      }
    }
    #expect(throttled == example.throttled)
  }
}
