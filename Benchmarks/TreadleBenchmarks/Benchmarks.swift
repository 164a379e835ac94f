import Benchmark
import Drawing
import ExecutionTrace
import Foundation
import OrderedJSON
import Simulator
import StatesLanguage
import Studio
import Terminal
import Themes

/// Each name says what one iteration does, and its budget where there is one.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], timeUnits: .microseconds,
    warmupIterations: 3, maxDuration: .seconds(2), maxIterations: 1000)
  parsing()
  paths()
  expressions()
  layout()
  transitions()
  largeRuns()
  fleets()
  studio()
  dashboard()
  process()
}

private func parsing() {
  let text = Workload.events(bytes: 10_000_000)
  let speed = BenchmarkMetric.custom(
    "Speed (MB/s)", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark(
    "parse 10 MB into values (budget 50 ms, 200 MB/s)",
    configuration: .init(metrics: [.wallClock, speed], timeUnits: .microseconds)
  ) { benchmark in
    let clock = ContinuousClock()
    let time = clock.measure { blackHole(try? JSONSource.value(text)) }
    benchmark.measurement(speed, Int(Double(text.count) / 1e6 / (time / .seconds(1))))
  }
  let source = SourceText(text)
  Benchmark("parse 10 MB into a tree with places") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(JSONSource.parse(source)) }
  }
  let thousand = Workload.tangle(1000)
  Benchmark("read and check 1,000 states") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(Document(thousand, format: .json)) }
  }
}

private func layout() {
  var graphs: [(name: String, text: [UInt8])] = [
    ("1,000 states (budget 100 ms)", Workload.tangle(1000))
  ]
  for (name, file) in [
    ("the Job Poller", "2-jobpoller.json"), ("60 tangled states", "5-tangled60.json"),
    ("1,000 states, shared (budget 100 ms)", "w1000.json"),
    ("5,000 states, shared (budget 1 s)", "w5000.json"),
  ] {
    if let text = Workload.shared(graph: file) { graphs.append((name, text)) }
  }
  for (name, text) in graphs {
    let definition = Document(text, format: .json).definition
    Benchmark("lay out \(name)") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(GraphDrawing(definition)) }
    }
  }
}

private func transitions() {
  var machines: [(name: String, text: [UInt8])] = [
    ("1,000 Pass states (budget 1 ms)", Workload.passChain(1000))
  ]
  if let text = Workload.shared(workload: "choiceloop1000.asl.json") {
    machines.append(("a loop of 2,003 transitions (budget 2 ms)", text))
  }
  for (name, text) in machines {
    guard let program = try? Program(Document(text, format: .json).definition, name: "bench")
    else { continue }
    var options = SimulationOptions()
    options.enforcesLimits = false
    Benchmark("run \(name)") { [options] benchmark in
      for _ in benchmark.scaledIterations {
        var simulation = Simulation(program, options: options)
        simulation.run()
        precondition(simulation.status == .succeeded)
      }
    }
  }
}

private func studio() {
  let text = Workload.tangle(50)
  let theme = Theme.builtIn("dark") ?? Theme(name: "dark")
  let state = StudioState(
    file: FileState(path: "bench.asl.json", bytes: text), size: Size(width: 200, height: 60),
    theme: theme)
  Benchmark("view of 50 states at 200x60 (budget 1 ms)") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(StudioFrame(state).buffer) }
  }
  Benchmark("a key and its view at 200x60 (budget 5 ms)") { benchmark in
    var state = state
    for _ in benchmark.scaledIterations {
      blackHole(update(&state, .event(.key(Key(.down)))))
      blackHole(StudioFrame(state).buffer)
    }
  }
}

/// The Dashboard while 10,000 executions wait in one state.
private func dashboard() {
  let text = """
    {"StartAt": "Wait", "States": {
      "Wait": {"Type": "Wait", "Seconds": 3600, "Next": "Done"}, "Done": {"Type": "Succeed"}}}
    """
  var state = StudioState(
    file: FileState(path: "bench.asl.json", bytes: Array(text.utf8)),
    size: Size(width: 200, height: 60), theme: Theme.builtIn("dark") ?? Theme(name: "dark"))
  let keys = "3F<up><up><left><down><ctrl-u>10000<enter>"
  for case .event(let event) in (try? KeyScript.parse(keys)) ?? [] {
    _ = update(&state, .event(event))
  }
  for tick in 1...20 { _ = update(&state, .tick(milliseconds: Int64(tick) * 100)) }
  let live = state
  Benchmark("view of 10,000 live executions at 200x60 (budget 1 ms)") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(StudioFrame(live).buffer) }
  }
}

/// Needs `TREADLE_BINARY`, a release build, and the directory of the examples.
private func process() {
  guard let binary = ProcessInfo.processInfo.environment["TREADLE_BINARY"] else { return }
  let example = "Examples/job-poller.asl.json"
  Benchmark("check a file, whole process (budget 10 ms)") { benchmark in
    for _ in benchmark.scaledIterations { runProcess(binary, ["check", example]) }
  }
  Benchmark("draw a file, whole process") { benchmark in
    for _ in benchmark.scaledIterations { runProcess(binary, ["draw", example]) }
  }
}
