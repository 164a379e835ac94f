import Benchmark
import Digests
import JSONPathQuery
import OrderedJSON

/// The shared JSONPath cases, with what Jayway took for each. A wrong answer stops the run.
func paths() {
  guard let cases = shared("jsonpath_bench.json"), let results = shared("jsonpath_results.json")
  else { return }
  for test in cases["cases"]?.array ?? [] {
    guard let name = test["name"]?.string, let text = test["path"]?.string,
      let data = test["data"]?.string, let document = cases["data"]?[data],
      let path = try? Path(text)
    else { continue }
    let scope = QueryScope(input: document)
    let result = results["cases"]?[name]
    let jayway = result?["jayway 3.0.0 on Java 17"]?.number?.integer ?? 0
    Benchmark(
      "path \(name) (Jayway \(jayway / 1000).\(jayway / 100 % 10) us)",
      configuration: .init(
        metrics: [.wallClock], timeUnits: .microseconds,
        scalingFactor: data == "small" ? .kilo : .one, maxDuration: .seconds(1))
    ) { benchmark in
      for _ in benchmark.scaledIterations { blackHole(try? path.evaluate(in: scope)) }
    } setup: {
      let answer = try path.evaluate(in: scope)
      // The other engines answer with a list of matches, always.
      let found: JSONValue = path.isDefinite ? [answer] : answer
      let digest = Hexadecimal.text(DigestAlgorithm.sha256.digest(Array(canonical(found).utf8)))
      precondition(
        digest.hasPrefix(result?["check"]?.string ?? ""), "\(name) has another answer")
    }
  }
}
