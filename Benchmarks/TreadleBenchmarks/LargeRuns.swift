import Benchmark
import ExecutionTrace
import Foundation
import OrderedJSON
import Simulator
import StatesLanguage
import WorkflowMetrics

/// Runs that show whether time and memory grow no faster than the work.
func largeRuns() {
  let once = Benchmark.Configuration(
    metrics: [.wallClock, .peakMemoryResident], timeUnits: .microseconds,
    warmupIterations: 0, maxDuration: .seconds(10), maxIterations: 3)
  let loop = Workload.shared(workload: "choiceloop1000.asl.json").map {
    String(decoding: $0, as: UTF8.self).replacing("1000", with: "500000")
  }
  if let loop, let program = program(loop) {
    Benchmark("run a loop of 1,000,003 transitions (budget 1 s)", configuration: once) { _ in
      run(program)
    }
  }
  let items = JSONValue.array((0..<100_000).map { .number(JSONNumber($0)) })
  for mode in ["INLINE", "DISTRIBUTED"] {
    let text = #"""
      {"StartAt":"M","States":{"M":{"Type":"Map","ItemsPath":"$.items","End":true,"ItemProcessor":{
      "ProcessorConfig":{"Mode":"\#(mode)","ExecutionType":"EXPRESS"},"StartAt":"P",
      "States":{"P":{"Type":"Pass","End":true}}}}}}
      """#
    guard let program = program(text) else { continue }
    Benchmark("\(mode) Map over 100,000 items (budget 1 s)", configuration: once) { _ in
      run(program, input: ["items": items])
    }
  }
  let waiting = #"""
    {"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"Next":"T"},"T":{"Type":"Task",
    "Resource":"arn:aws:lambda:us-east-1:123456789012:function:f","End":true}}}
    """#
  if let program = program(waiting) {
    let memory = BenchmarkMetric.custom("Resident bytes of a waiting execution")
    Benchmark(
      "100,000 executions wait at once (budget 2 GiB)",
      configuration: .init(
        metrics: [.wallClock, .peakMemoryResident, memory], timeUnits: .microseconds,
        warmupIterations: 0, maxIterations: 1)
    ) { benchmark in
      let before = peakResidentBytes()
      var options = FleetOptions()
      let count = 100_000
      options.arrivals = [ArrivalStream(.together, count: count)]
      options.keptRuns = count
      var fleet = Fleet(program, options: options)
      fleet.advance(to: options.startTime.advanced(byMilliseconds: 30_000))
      precondition(fleet.runs.allSatisfy { $0.status == .running })
      benchmark.measurement(memory, (peakResidentBytes() - before) / count)
      fleet.run()
      precondition(fleet.runs.allSatisfy { $0.status == .succeeded })
    }
  }
}

/// A million executions of the Job Poller in one account, to the end of their metrics.
func fleets() {
  guard
    let text = FileManager.default.contents(atPath: "Examples/job-poller.asl.json"),
    let program = program(String(decoding: text, as: UTF8.self)),
    let scenario = try? Scenario(
      JSONSource.parse(
        SourceText(
          #"{"default": {"latency": {"lognormal": {"median": "120ms", "p99": "900ms"}}},"#
            + #""states": {"Get Job Status": {"result": "SUCCEEDED"}}}"#)))
  else { return }
  Benchmark(
    "1,000,000 executions of the Job Poller at 500/s (budget 60 s, 2 GiB)",
    configuration: .init(
      metrics: [.wallClock, .peakMemoryResident], timeUnits: .milliseconds, warmupIterations: 0,
      maxDuration: .seconds(120), maxIterations: 1)
  ) { _ in
    var options = FleetOptions()
    options.arrivals = [ArrivalStream(.constant(perSecond: 500), count: 1_000_000)]
    options.limits = AccountLimits(region: "us-east-1")
    options.limits.standardStarts = .init(size: 1300, refillRate: 500)
    options.keptRuns = 1000
    var behavior = TaskBehavior()
    behavior.scenario = scenario
    var fleet = Fleet(
      program, behaviors: [behavior], inputs: [["wait_time": 5, "guid": "job-42"]],
      options: options)
    fleet.run()
    fleet.close()
    precondition(fleet.executions.succeeded == 1_000_000)
  }
}

private func program(_ text: String) -> Program? {
  try? Program(Document(Array(text.utf8), format: .json).definition, name: "bench")
}

private func run(_ program: Program, input: JSONValue = [:]) {
  var options = SimulationOptions()
  options.input = input
  options.enforcesLimits = false
  var simulation = Simulation(program, options: options)
  simulation.run()
  precondition(simulation.status == .succeeded)
}
