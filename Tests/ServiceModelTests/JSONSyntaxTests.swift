import Testing

@testable import ServiceModel

/// What Jackson says of a text that is not JSON.
@Suite struct JSONSyntaxTests {
  @Test(arguments: [
    (
      "not some json",
      "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
      4
    ),
    (
      "{a: 1}",
      "Unexpected character ('a' (code 97)): was expecting double-quote to start field name", 3
    ),
    (
      "{\"a\" 1}",
      "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value",
      7
    ),
    (
      "[1 2]",
      "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries", 5
    ),
    (
      "{\"a\": 1,}",
      "Unexpected character ('}' (code 125)): was expecting double-quote to start field name", 10
    ),
    (
      "[1,]",
      "Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
      5
    ),
    ("\"a", "Unexpected end-of-input: was expecting closing quote for a string value", 3),
    ("\"\\x\"", "Unrecognized character escape 'x' (code 120)", 4),
    ("01", "Invalid numeric value: Leading zeroes not allowed", 2),
    (
      "-a",
      "Unexpected character ('a' (code 97)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
      3
    ),
    (
      "/* */ 1",
      "Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
      2
    ),
  ])
  func problems(_ text: String, _ problem: String, _ column: Int) {
    let error = JSONSyntaxCheck.error(in: text)
    #expect(error?.problem == problem)
    #expect(error?.location == "[Source: (String)\"\(text)\"; line: 1, column: \(column)]")
  }

  @Test func anObjectLeftOpenIsNamedWithItsStart() {
    let error = JSONSyntaxCheck.error(in: "[1,\n{\"a\": [true, null, \"]\"]")
    #expect(
      error?.problem
        == "Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)\"[1,\n{\"a\": [true, null, \"]\"]\"; line: 2, column: 1])"
    )
  }

  @Test(arguments: ["{}", " [1.5e-3, {\"a\": [[], {}]}, \"\\u00e9\\\"\"] ", "true", "-0", "\"{\""])
  func json(_ text: String) { #expect(JSONSyntaxCheck.error(in: text) == nil) }
}
