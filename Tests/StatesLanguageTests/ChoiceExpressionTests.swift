import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

@Suite struct ChoiceExpressionTests {
  private static func test(_ path: String, _ comparison: ComparisonOperator, _ operand: JSONValue)
    -> ChoiceRule
  {
    .comparison(variable: path, comparison, operand)
  }

  private static let a = test("$.a", .isPresent, true)
  private static let b = test("$.b", .isPresent, true)
  private static let c = test("$.c", .isPresent, true)

  /// Expressions as they are written back.
  @Test(arguments: [
    (#"$.status == "FAILED""#, test("$.status", .stringEquals, "FAILED")),
    (#"$.status != "FAILED""#, .not(test("$.status", .stringEquals, "FAILED"))),
    ("$.tries >= 3", test("$.tries", .numericGreaterThanEquals, 3)),
    ("$.x < -1.5e3", test("$.x", .numericLessThan, -1500)),
    ("$.ok == true", test("$.ok", .booleanEquals, true)),
    (#"$.name matches "a*.log""#, test("$.name", .stringMatches, "a*.log")),
    (
      #"$.t <= timestamp("2024-01-01T00:00:00Z")"#,
      test("$.t", .timestampLessThanEquals, "2024-01-01T00:00:00Z")
    ),
    ("$.a > number($.b)", test("$.a", .numericGreaterThanPath, "$.b")),
    ("$.a == string($$.Execution.Name)", test("$.a", .stringEqualsPath, "$$.Execution.Name")),
    ("$.a == boolean($.b)", test("$.a", .booleanEqualsPath, "$.b")),
    ("$.a >= timestamp($.b)", test("$.a", .timestampGreaterThanEqualsPath, "$.b")),
    ("$v['a b'] is not null", test("$v['a b']", .isNull, false)),
    ("$.a is timestamp", test("$.a", .isTimestamp, true)),
    (#"path("a b") is string"#, test("a b", .isString, true)),
    ("$.a is present and $.b is present or $.c is present", .or([.and([a, b]), c])),
    ("$.a is present and ($.b is present or $.c is present)", .and([a, .or([b, c])])),
    ("($.a is present and $.b is present) and $.c is present", .and([.and([a, b]), c])),
    ("($.a is present or $.b is present) or $.c is present", .or([.or([a, b]), c])),
    ("not ($.a is present and $.b is present)", .not(.and([a, b]))),
    ("not (not $.a is present)", .not(.not(a))),
    ("and($.a is present)", .and([a])),
    ("not or(and($.a is present))", .not(.or([.and([a])]))),
    ("{% $states.input.x > 1 %}", .condition("{% $states.input.x > 1 %}")),
    ("true", .condition("true")),
  ])
  func roundTrips(_ text: String, _ rule: ChoiceRule) throws {
    #expect(try ChoiceRule(expression: text) == rule)
    #expect(rule.expression.isByteEqual(to: text) || text.contains("e3"))
    #expect(try ChoiceRule(expression: rule.expression) == rule)
  }

  /// Other ways to write a rule, and how it is written back.
  @Test(arguments: [
    ("$.a=='x'&&!($.b is null)||$.c<1", #"$.a == "x" and not $.b is null or $.c < 1"#),
    ("  not not $.a is null ", "not (not $.a is null)"),
    (#"not $.a == "x""#, #"$.a != "x""#),
    (#"!$.a != "x""#, #"not $.a != "x""#),
    (#"$.a == 'it\'s \u00e9 \ud83d\ude00'"#, "$.a == \"it's \u{e9} \u{1F600}\""),
    ("(($.a is present))", "$.a is present"),
    ("and($.a is null, $.b is null)", "$.a is null and $.b is null"),
    ("\n{% 1 %} ", "{% 1 %}"),
  ])
  func isLenient(_ text: String, _ expected: String) throws {
    #expect(try ChoiceRule(expression: text).expression == expected)
  }

  @Test(arguments: [
    (#"$.status == "SUCC"#, "string not closed", 13),
    ("", "expected a path such as $.status instead of the end", 1),
    ("$.a", "expected a comparison such as == instead of the end", 4),
    ("$.a = 1", "equality is written ==", 5),
    ("$.a == null", "null is asked for with: is null", 8),
    ("$.a == $.b", "say what to compare with: string($.b), number($.b), …", 8),
    ("$.a < true", "a boolean is compared with == or !=", 7),
    ("$.a matches 5", "matches needs a string", 13),
    ("$.a is odd", "expected present, null, numeric, string, boolean or timestamp after is", 8),
    ("($.a is null", "parenthesis not closed", 1),
    ("$.a is null $.b", "expected and, or, or the end instead of '$.b'", 13),
    ("$.a is null and", "expected a path such as $.status instead of the end", 16),
    ("$.a['x == 1", "bracket not closed", 4),
    ("$.a == 01", "not a number", 8),
    ("$.a == 1.2.3", "not a number", 8),
    (#"$.\#u{1F600} == "\q""#, "unknown escape '\\q'", 9),
    (#"$.a == "\ud800""#, "half of a surrogate pair", 9),
    ("{% 1", "{% not closed by %}", 1),
    ("status == 1", "expected a path such as $.status instead of 'status'", 1),
    ("$.a == 1 & $.b == 2", "and is written and, or &&", 10),
    ("$.a ~ 1", "unexpected '~'", 5),
  ])
  func errorsSayWhatAndWhere(_ text: String, _ message: String, _ column: Int) {
    #expect(throws: ChoiceExpressionError(message: message, column: column)) {
      try ChoiceRule(expression: text)
    }
  }

  @Test func everyRuleReadsBack() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      let rule = ChoiceRule.random(depth: 4, using: &generator)
      let read = try ChoiceRule(expression: rule.expression)
      #expect(read == rule, "\(rule.expression)")
      #expect(read.numberTexts == rule.numberTexts, "\(rule.expression)")
    }
  }

  /// As deep as a document's values can be, and no deeper.
  @Test func depth() throws {
    var rule = Self.a
    for _ in 0..<500 { rule = .not(rule) }
    #expect(try ChoiceRule(expression: rule.expression) == rule)
    let texts = [
      String(repeating: "not ", count: 100_000), String(repeating: "(", count: 100_000),
      String(repeating: "and(", count: 100_000), String(repeating: "not (", count: 100_000),
    ]
    for text in texts {
      #expect(throws: ChoiceExpressionError.self) { try ChoiceRule(expression: text) }
    }
  }

  @Test func randomTextsNeverCrash() {
    var generator = SeededGenerator(seed: 3)
    let pieces = [
      "$.a", "$[", "']", "\"", "'", "(", ")", "and", "or", "not", "is", "==", "!=", "<", "1", "-",
      ".", "{%", "%}", "\\", "\\u12", "true", "string(", "timestamp(", ",", " ", "\u{1F600}",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator)!
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
      if let rule = try? ChoiceRule(expression: text) {
        #expect((try? ChoiceRule(expression: rule.expression)) == rule, "\(text)")
      }
    }
  }
}
