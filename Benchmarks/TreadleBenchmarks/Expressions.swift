import Benchmark
import Digests
import JSONataQuery
import OrderedJSON

/// The shared JSONata cases: CPU time of an evaluation and of parsing, beside what jsonata-js took
/// when that was recorded. A wrong answer stops the run.
func expressions() {
  guard let cases = shared("jsonata_bench.json"), let results = shared("jsonata_results.json")
  else { return }
  for test in cases["cases"]?.array ?? [] {
    guard let name = test["name"]?.string, let text = test["expr"]?.string,
      let data = test["data"]?.string, let document = cases["data"]?[data],
      let expression = try? Expression(text)
    else { continue }
    let result = results["cases"]?[name]
    let recorded = result?["jsonata-js"]?.number?.integer ?? 0
    measure(
      "expression \(name) (jsonata-js \(recorded / 1000).\(recorded / 100 % 10) us)",
      against: recorded
    ) { count in
      let start = processNanoseconds()
      for _ in 0..<count { blackHole(try? expression.evaluate(document)) }
      return processNanoseconds() - start
    } setup: {
      let answer = try expression.evaluate(document)
      let digest = answer.map {
        Hexadecimal.text(DigestAlgorithm.sha256.digest(Array(canonical($0).utf8)))
      }
      precondition(
        (digest ?? "undefined").hasPrefix(result?["check"]?.string ?? ""),
        "\(name) has another answer")
    }
    measure(
      "parse expression \(name) (budget 10 us)",
      against: result?["jsonata-js parse"]?.number?.integer ?? 0
    ) { count in
      // Kept, so that only making them counts.
      var parsed: [Expression?] = []
      parsed.reserveCapacity(count)
      let start = processNanoseconds()
      for _ in 0..<count { parsed.append(try? Expression(text)) }
      return processNanoseconds() - start
    }
  }
}

/// - Parameters:
///   - recorded: nanoseconds of CPU that jsonata-js takes.
///   - run: does the work so many times, and gives the nanoseconds of CPU it took.
private func measure(
  _ name: String, against recorded: Int, _ run: @escaping @Sendable (Int) -> Int,
  setup: @escaping @Sendable () throws -> Void = {}
) {
  let time = BenchmarkMetric.custom("CPU (ns)", useScalingFactor: false)
  let speed = BenchmarkMetric.custom(
    "Speed (percent of jsonata-js)", polarity: .prefersLarger, useScalingFactor: false)
  Benchmark(
    name,
    configuration: .init(
      metrics: [time, speed], warmupIterations: 3, maxDuration: .seconds(1), maxIterations: 200)
  ) { benchmark in
    // As often as takes a while, for the clock's sake.
    var (count, elapsed) = (1, run(1))
    while elapsed < 200_000 {
      count *= 2
      elapsed = run(count)
    }
    benchmark.measurement(time, elapsed / count)
    benchmark.measurement(speed, 100 * recorded * count / max(1, elapsed))
  } setup: {
    try setup()
  }
}
