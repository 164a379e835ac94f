import Foundation
import OrderedJSON
import TestSupport
import Testing

@testable import JSONPathQuery

/// Paths and intrinsic function calls put together at random from their own tokens, read and
/// evaluated. Nothing may crash, hang, or answer differently a second time.
///
/// A few thousand by default; `TREADLE_FUZZ_SECONDS` goes on for that long, and
/// `TREADLE_FUZZ_SEED` starts elsewhere.
@Suite struct ExpressionFuzzTests {
  @Test func anyExpressionIsReadAndEvaluated() {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["TREADLE_FUZZ_SECONDS"].flatMap(Double.init)
    let first = environment["TREADLE_FUZZ_SEED"].flatMap(Int.init) ?? 1
    let end = ContinuousClock.now + .seconds(seconds ?? 0)
    var seed = first
    var evaluated = 0
    while seconds == nil ? seed < first + 5000 : ContinuousClock.now < end {
      var generator = SeededGenerator(seed: seed)
      let text = Self.expression(&generator)
      if let path = environment["TREADLE_FUZZ_FILE"] {
        try? "seed \(seed)\n\(text)".write(toFile: path, atomically: false, encoding: .utf8)
      }
      let answer = Self.answer(to: text, seed: seed)
      if answer != nil { evaluated += 1 }
      #expect(answer == Self.answer(to: text, seed: seed), "seed \(seed): \(text.debugDescription)")
      seed += 1
    }
    #expect(evaluated > 0)
    if seconds != nil { print("fuzzed to seed \(seed); \(evaluated) expressions had a value") }
  }

  /// Nil where it cannot be read or has no value.
  private static func answer(to text: String, seed: Int) -> JSONValue? {
    let scope = QueryScope(
      input: document, context: ["Execution": ["Input": document]], variables: ["v": document],
      randomState: UInt64(seed))
    let reference = try? ReferencePath(text)
    if let reference { _ = try? reference.inserting(1, into: document) }
    _ = try? Path(text).evaluate(in: scope)
    let template = try? PayloadTemplate(["x.$": .string(text)])
    return try? template?.evaluate(in: scope)
  }

  private static func expression(_ generator: inout SeededGenerator) -> String {
    if generator.chance(1, in: 2) { return path(&generator, depth: 0) }
    var text = call(&generator, depth: 0)
    if generator.chance(1, in: 4), let index = text.indices.randomElement(using: &generator) {
      text.remove(at: index)
    }
    return text
  }

  private static func path(_ generator: inout SeededGenerator, depth: Int) -> String {
    var text = generator.element(of: depth == 0 ? ["$", "$", "$$", "$v", ""] : ["@", "@", "$"])
    for _ in 0..<Int.random(in: 0...5, using: &generator) {
      if generator.chance(1, in: 6), depth < 4 {
        text += "[?(" + filter(&generator, depth: depth + 1) + ")]"
      } else {
        text += generator.element(of: pathTokens)
      }
    }
    return text
  }

  private static func filter(_ generator: inout SeededGenerator, depth: Int) -> String {
    var text = path(&generator, depth: depth)
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      text += generator.element(of: operators)
      text +=
        generator.chance(1, in: 3)
        ? path(&generator, depth: depth) : generator.element(of: operands)
    }
    return text
  }

  private static func call(_ generator: inout SeededGenerator, depth: Int) -> String {
    let arguments = (0..<Int.random(in: 0...4, using: &generator)).map { _ -> String in
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where depth < 12: return call(&generator, depth: depth + 1)
      case 1: return path(&generator, depth: 0)
      default: return generator.element(of: Self.arguments)
      }
    }
    let name =
      generator.chance(1, in: 12)
      ? "Nothing" : generator.element(of: IntrinsicFunction.allCases).rawValue
    return "States.\(name)(" + arguments.joined(separator: ", ") + ")"
  }

  private static let document: JSONValue = [
    "n": 3, "s": "a,b;c", "e": "", "t": true, "z": nil, "u": "e\u{301}🏳️‍🌈\u{0}",
    "items": [1, [2, [3]], ["n": 3, "s": "x"], "x", nil, 1.5], "o": ["n": ["n": ["n": 1]]],
    "big": .number(JSONNumber(Int.max)), "huge": .number(JSONNumber(1e300)),
  ]

  private static let pathTokens = [
    ".n", ".s", ".items", ".o", ".z", ".u", ".big", ".*", "..*", "..n", "..", ".", "[*]", "[0]",
    "[-1]", "[0,1]", "[1:]", "[:-1]", "[0:9223372036854775807]", "[-2147483648]", "[::]", "['n']",
    "['n','s']", "[\"o\"]", "['\\u0']", "['\\", "[", "]", "[?", "[?(", "[?(@)]", "[[0]]", "[{]",
    ".length()", ".min()", ".max()", ".sum()", ".stddev()", ".keys()", ".first()", ".last()",
    ".index(0)", ".index(-1)", ".append(1)", ".concat('a',$.s)", ".concat(\"", ".sum($..n)", "(",
    ")", " ", "$", "@", "\u{0}", "é", ".Execution.Input",
  ]
  private static let operators = [
    "==", "!=", "<", ">", "<=", ">=", "===", "!==", "=~", " in ", " nin ", " subsetof ",
    " anyof ", " noneof ", " contains ", " size ", " empty ", "&&", "||", "!", " like ", "", ")",
  ]
  private static let operands = [
    "1", "-1.5e3", "1e999", "'x'", "\"x", "true", "null", "[1,'x']", "[a, b c]", "[%s", "{'n':1}",
    "/x/", "/(a*)*b/i", "/[/", "/(/", "word", "[]", "{", "", "!@.n", "(@.n)", "\\",
  ]
  private static let arguments = [
    "$.n", "$.s", "$.e", "$.items", "$.o", "$.z", "$.u", "$.big", "$.huge", "$", "'{}'", "'{'",
    "'{}{}'", "'\\{\\}'", "'", "'\\", "0", "1", "-1", "1000", "9223372036854775807", "1e400", "0.5",
    "null", "true", "false", "''", "','", "'MD5'", "'SHA-512'", "'[1,2'", "'aGk='", "$.nothing",
    "(",
  ]
}
