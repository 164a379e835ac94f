import Foundation
import JSONataQuery
import OrderedJSON
import TestSupport
import Testing

/// Expressions put together at random, parsed and evaluated in both dialects. Nothing may crash,
/// hang, or answer differently a second time.
///
/// A few hundred by default; `TREADLE_FUZZ_SECONDS` goes on for that long, and `TREADLE_FUZZ_SEED`
/// starts elsewhere.
@Suite struct ExpressionFuzzTests {
  @Test func anyExpressionIsParsedAndEvaluated() {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["TREADLE_FUZZ_SECONDS"].flatMap(Double.init)
    let first = environment["TREADLE_FUZZ_SEED"].flatMap(Int.init) ?? 1
    let end = ContinuousClock.now + .seconds(seconds ?? 0)
    var seed = first
    var valued = 0
    while seconds == nil ? seed < first + 500 : ContinuousClock.now < end {
      var generator = ExpressionGenerator(seed: seed)
      let text = generator.expression()
      if let path = environment["TREADLE_FUZZ_FILE"] {
        try? "seed \(seed)\n\(text)".write(toFile: path, atomically: false, encoding: .utf8)
      }
      for dialect in [JSONataQuery.Expression.Dialect.standard, .service] {
        let answer = Self.answer(to: text, dialect)
        if case .success(.some) = answer { valued += 1 }
        #expect(answer == Self.answer(to: text, dialect), "seed \(seed): \(text.debugDescription)")
      }
      seed += 1
    }
    #expect(valued > 0)
    if seconds != nil { print("fuzzed to seed \(seed); \(valued) expressions had a value") }
  }

  private static func answer(
    to text: String, _ dialect: JSONataQuery.Expression.Dialect
  ) -> Result<JSONValue?, JSONataError> {
    let options = EvaluationOptions(
      maximumDepth: 60, maximumSteps: 20_000, maximumSequenceLength: 200_000,
      maximumStringLength: 100_000, maximumMemory: 4 << 20, milliseconds: 1_600_000_000_000)
    return Result { () throws(JSONataError) in
      try JSONataQuery.Expression(text, dialect: dialect).evaluate(
        dialect == .standard ? document : nil,
        bindings: ["states": ["input": document], "v": document], options: options)
    }
  }

  private static let document: JSONValue = [
    "n": 3, "s": "a,b;c", "e": [], "t": true, "z": nil, "u": "e\u{301}🏳️‍🌈\u{0}", "odd name": 1,
    "items": [
      ["n": 1, "s": "b"], ["n": 2, "s": "a", "x": [1, 2]], ["s": "b", "x": [3]], 4, nil,
    ],
    "o": ["n": ["n": ["n": 1]], "s": "x"], "nested": [[1, 2], [3, [4]], []],
    "tree": ["n": 1, "kids": [["n": 2, "kids": []], ["n": 3, "kids": [["n": 4]]]]],
  ]
}
