import Benchmark
import Digests
import Foundation
import JSONPathQuery
import OrderedJSON
import TestSupport

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

private func shared(_ file: String) -> JSONValue? {
  guard SharedData.isAvailable,
    let data = try? Data(contentsOf: SharedData.url("benchmarks/\(file)"))
  else { return nil }
  return try? JSONSource.value(Array(data))
}

/// Keys in order, no blanks, and numbers rounded to 12 digits as JavaScript writes them.
private func canonical(_ value: JSONValue) -> String {
  switch value {
  case .null, .bool, .string: return value.compactText
  case .number(let number):
    let rounded = Double(String(format: "%.12g", number.double)) ?? 0
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  case .array(let elements): return "[" + elements.map(canonical).joined(separator: ",") + "]"
  case .object(let object):
    let members = object.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let texts = members.map { JSONValue.string($0.key).compactText + ":" + canonical($0.value) }
    return "{" + texts.joined(separator: ",") + "}"
  }
}
