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
      ("$states.input.a[$ > 1]", [2, 3]), ("1 / 0", "Infinity"),
    ] as [(String, JSONValue?)])
  func result(_ text: String, _ expected: JSONValue?) throws {
    #expect(try evaluate(text) == expected)
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
