import StatesLanguage

extension CheckExample {
  private static func test(_ name: String, _ value: String) -> String {
    rule(#""Variable": "$.a", "\#(name)": \#(value)"#)
  }

  private static let a = #"{"Variable": "$.a", "IsNull": true}"#
  private static let b = #"{"Variable": "$.b", "IsNull": true}"#

  static let rules: [CheckExample] = [
    CheckExample(
      93, good: rule(#""Variable": "$.a", "IsNull": true"#),
      bad: choice("[]", more: #", "Default": "A""#)),
    CheckExample(
      94, good: rule(#""Variable": "$.a", "IsNull": true"#),
      bad: choice(#"[{"Variable": "$.a", "IsNull": true}]"#, more: #", "Default": "A""#)),
    CheckExample(
      95, good: rule(#""Not": \#(a)"#),
      bad: rule(#""Not": {"Variable": "$.a", "IsNull": true, "Next": "A"}"#)),
    CheckExample(
      96, good: rule(#""Variable": "$.a", "IsNull": true"#), bad: rule(#""Variable": "$.a""#)),
    CheckExample(
      97, good: rule(#""And": [\#(a), \#(b)]"#),
      bad: rule(#""And": [\#(a), {"Variable": "$.b"}]"#)),
    CheckExample(
      98, good: rule(#""Variable": "$.a", "IsNull": true"#),
      bad: rule(#""Variable": "$.a", "IsNull": true, "IsString": true"#)),
    CheckExample(
      99, good: rule(#""And": [\#(a), \#(b)]"#),
      bad: rule(#""And": [\#(a)], "Or": [\#(b)]"#)),
    CheckExample(
      100, good: rule(#""Variable": "$.a", "IsNull": true"#), bad: rule(#""IsNull": true"#)),
    CheckExample(101, good: rule(#""And": [\#(a)]"#), bad: rule(#""And": []"#)),
    CheckExample(102, good: test("StringEquals", #""1""#), bad: test("StringEquals", "1")),
    CheckExample(103, good: test("NumericEquals", "1"), bad: test("NumericEquals", #""1""#)),
    CheckExample(
      104, good: test("BooleanEquals", "true"), bad: test("BooleanEquals", #""true""#)),
    CheckExample(
      105, good: test("TimestampEquals", #""2024-02-29T12:00:00Z""#),
      bad: test("TimestampEquals", #""2024-02-29 12:00""#)),
    CheckExample(106, good: test("IsPresent", "true"), bad: test("IsPresent", #""true""#)),
  ]
}
