import ExecutionTrace
import OrderedJSON
import Simulator
import Testing
import WorkflowMetrics

@Suite struct ArrivalTests {
  private func starts(_ streams: [ArrivalStream], seed: UInt64 = 0) throws -> [Int64] {
    var options = FleetOptions()
    options.arrivals = streams
    options.seed = seed
    var fleet = Fleet(try program(#"{"P": {"Type": "Pass", "End": true}}"#), options: options)
    fleet.run()
    return fleet.runs.map { $0.start.milliseconds - options.startTime.milliseconds }
  }

  @Test func evenlyApart() throws {
    #expect(
      try starts([ArrivalStream(.constant(perSecond: 4), durationMilliseconds: 1000)])
        == [0, 250, 500, 750])
  }

  @Test func aBurstLater() throws {
    let streams = [
      ArrivalStream(.constant(perSecond: 1), count: 3),
      ArrivalStream(.together, count: 2, startMilliseconds: 1500),
    ]
    #expect(try starts(streams) == [0, 1000, 1500, 1500, 2000])
  }

  /// From 0 to 10 a second in 10 seconds: t²/2 have come after t seconds, so the third comes after
  /// two.
  @Test func aRampRisesEvenly() throws {
    let times = try starts([
      ArrivalStream(.ramp(from: 0, to: 10), durationMilliseconds: 10_000)
    ])
    #expect(times.count == 50)
    #expect(times[0...2] == [0, 1414, 2000])
    #expect(times[18] == 6000)
  }

  @Test func aRampFalls() throws {
    let times = try starts([
      ArrivalStream(.ramp(from: 10, to: 0), durationMilliseconds: 10_000)
    ])
    #expect(times.count { $0 < 5000 } == 38)
    #expect((49...50).contains(times.count))
  }

  @Test func atRandomButBySeed() throws {
    let stream = ArrivalStream(.poisson(perSecond: 20), durationMilliseconds: 60_000)
    let times = try starts([stream], seed: 3)
    #expect((1050...1350).contains(times.count))
    #expect(times == times.sorted())
    #expect(try starts([stream], seed: 3) == times)
    #expect(try starts([stream], seed: 4) != times)
  }

  @Test func inputsServeInTurn() throws {
    var options = FleetOptions()
    options.arrivals = [ArrivalStream(.together, count: 5)]
    var fleet = Fleet(
      try program(#"{"P": {"Type": "Pass", "End": true}}"#), inputs: [1, 2], options: options)
    fleet.run()
    #expect(fleet.runs.map(\.input) == [1, 2, 1, 2, 1])
  }

  @Test(arguments: [
    #"{"n": "{% $states.input.index + 1 %}", "id": "{% $uuid() %}", "at": "{% $now() %}"}"#,
    #"{"n.$": "States.MathAdd($.index, 1)", "id.$": "States.UUID()", "at": "-"}"#,
  ])
  func inputsFromATemplate(_ text: String) throws {
    let template = try InputTemplate(JSONSource.value(text))
    let start = Timestamp(milliseconds: 1_577_836_800_000)
    let inputs = try template.examples(3, seed: 1, at: start)
    #expect(inputs.map { $0["n"]?.number?.integer } == [1, 2, 3])
    #expect(Set(inputs.compactMap { $0["id"]?.string }).count == 3)
    #expect(try template.examples(3, seed: 1, at: start) == inputs)
    #expect(try template.examples(3, seed: 2, at: start) != inputs)
  }

  @Test func severalMachinesShareTheAccount() throws {
    var options = FleetOptions()
    options.arrivals = [
      ArrivalStream(.together, count: 3), ArrivalStream(.together, count: 4, machine: 1),
    ]
    options.limits.standardStarts = .init(size: 5, refillRate: 1)
    options.limits.startAttempts = 1
    let pass = try program(#"{"P": {"Type": "Pass", "End": true}}"#)
    let fail = try program(#"{"F": {"Type": "Fail"}}"#)
    var fleet = Fleet([FleetMachine(pass), FleetMachine(fail)], options: options)
    fleet.run()
    #expect(fleet.machineCounters.map(\.executions.started) == [3, 2])
    #expect(fleet.executions.succeeded == 3)
    #expect(fleet.executions.failed == 2)
    #expect(fleet.executions.throttledExecutions == 2)
  }

  @Test func oldRunsAreForgotten() throws {
    var options = FleetOptions()
    options.arrivals = [.every(milliseconds: 10, count: 5000)]
    options.keptRuns = 100
    var fleet = Fleet(
      try program(#"{"W": {"Type": "Wait", "Seconds": 5, "End": true}}"#), options: options)
    fleet.run()
    #expect(fleet.executions.succeeded == 5000)
    #expect((100...1400).contains(fleet.runs.count))
    #expect(fleet.runs.map(\.id) == fleet.runs.map(\.id).sorted())
    #expect(fleet.run(4999)?.status == .succeeded)
    #expect(fleet.run(0) == nil)
  }
}
