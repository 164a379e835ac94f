import JSONataQuery
import OrderedJSON
import Testing

/// JSONata as Step Functions runs it.
@Suite struct ServiceDialectTests {
  private func evaluate(_ text: String) throws -> JSONValue? {
    try Expression(text, dialect: .service).evaluate(
      bindings: ["states": ["input": ["a": [1, 2, 3]]]], options: .service)
  }

  @Test(
    arguments: [
      ("$partition([1, 2, 3], 2)", [[1, 2], [3]]), ("$partition([0], 1)", [[0]]),
      ("$range(1, 9, 3)", [1, 4, 7]), ("$range(1, 9, 9)", 1), ("$range(5, 1, -2)", [5, 3, 1]),
      ("$hash('a', 'MD5')", "0cc175b9c0f1b6a831c399e269772661"),
      ("$random(1) = $random(1)", true), ("$parse('[1, {}]')", [1, [:]]),
      (
        "$contains($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)",
        true
      ),
      ("$states.input.a[$ > 1]", [2, 3]), ("1 / 0", "Infinity"), ("-1 / 0", "-Infinity"),
      ("0 / 0", "NaN"), ("$range(1.9, 3.9, 1.9)", [1, 2, 3]), ("$range(1, 9, 0)", nil),
      ("$range(9, 1, 1)", nil), ("$partition([], 2)", nil),
      ("$partition([1, 2], 1.9)", [[1], [2]]),
      ("$partition([1, 2, 3], 10)", [[1, 2, 3]]),
      ("$hash('', 'SHA-1')", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      (
        "$hash('a', 'SHA-256')",
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
      ),
      ("$length($hash('a', 'SHA-384')) & ' ' & $length($hash('a', 'SHA-512'))", "96 128"),
      ("$parse('{\"b\": 1, \"a\": [2]}').a", [2]), ("$random() < 1", true),
      ("($states := 1; $states)", 1), ("{'k': $missing, 'v': 1}", ["v": 1]),
      ("$states.input.a ~> $map(function($v) { $v * 2 })", [2, 4, 6]),
      ("$states.input.a.$string()", ["1", "2", "3"]), ("[$states.input.missing, 1]", [1]),
    ] as [(String, JSONValue?)])
  func result(_ text: String, _ expected: JSONValue?) throws {
    #expect(try evaluate(text) == expected)
  }

  /// What implementations get wrong, the same in both dialects.
  @Test(arguments: EasilyWrong.cases)
  func semanticsAreThoseOfTheLanguage(_ text: String, _ expected: JSONValue?) throws {
    let bindings: [String: JSONValue] = ["d": EasilyWrong.document]
    for dialect in [Expression.Dialect.standard, .service] {
      let expression = try Expression(text, dialect: dialect)
      #expect(try expression.evaluate(bindings: bindings, options: .service) == expected)
    }
  }

  /// Operators that came after the service's version.
  @Test(arguments: ["$states.input.b ?? 1", "$states.input.b ?: 1"])
  func newerOperatorsAreNotThere(_ text: String) throws {
    #expect(throws: JSONataError.self) { try Expression(text, dialect: .service) }
    #expect(try Expression(text).evaluate(bindings: ["states": [:]]) == 1)
  }

  @Test(arguments: ["$partition", "$range", "$hash", "$uuid", "$parse"])
  func theServicesFunctionsAreItsOwn(_ name: String) throws {
    let error = #expect(throws: JSONataError.self) { try Expression(name + "()").evaluate() }
    #expect(error?.code == "T1006")
  }

  @Test(arguments: ["$hash('a', 'MD4')", "$parse('[1,')", "$partition([1], -1)"])
  func whatTheServicesFunctionsRefuse(_ text: String) {
    #expect(throws: JSONataError.self) { try evaluate(text) }
  }

  @Test(arguments: ["$", "$$", "a", "a.b", "1 + b", "$map([1], function($x) { b })", "$$.a"])
  func thereIsNoInputDocument(_ text: String) {
    let error = #expect(throws: JSONataError.self) { try Expression(text, dialect: .service) }
    #expect(error?.code == "UNSUPPORTED_JSONATA_EXPRESSION")
  }

  @Test(arguments: [
    "$states.input.a ? $states.input.b : 1", "$filter([1], function($x) { $x > 1 })",
    "$states.input.a.{'b': b}", "$states.input.a ~> |$|{'b': c}|", "$states.input.a^(>b)",
    "$states.input.(a ? b : c)", "($f := λ($x) { $x.a }; $f($states.input))",
  ])
  func whatIsReadFromAValueIsNoReferenceToTheInput(_ text: String) {
    #expect(throws: Never.self) { try Expression(text, dialect: .service) }
  }

  @Test func evalIsNotThere() {
    let error = #expect(throws: JSONataError.self) { try evaluate("$eval('1')") }
    #expect(error?.message == "Attempted to invoke a non-function")
  }

  @Test func theDepthIsTheServices() throws {
    let sum = { (count: Int) in Array(repeating: "1", count: count).joined(separator: "+") }
    #expect(try evaluate(sum(100)) == 100)
    let error = #expect(throws: JSONataError.self) { try evaluate(sum(101)) }
    #expect(error?.message.hasSuffix("Depth=101 max=100") == true)
  }
}
