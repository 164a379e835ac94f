import Testing

@testable import JSONPathQuery

struct RegularExpressionTests {
  @Test(arguments: [
    ("abc", "", "abc", true), ("ab", "", "abc", false), ("ABC", "i", "abc", true),
    ("a|bc|d", "", "bc", true), ("a|bc|d", "", "b", false), ("(ab)+c?", "", "ababc", true),
    ("[^a-c\\d]+", "", "xyz", true), ("[^a-c\\d]+", "", "x1", false),
    ("\\w+@\\w+\\.com", "", "ada@example.com", true), ("a{2,3}", "", "aaaa", false),
    ("a{2}", "", "aa", true), ("a{2,}", "", "aaaaa", true), ("(.)(.)\\2\\1", "", "abba", true),
    ("(?=a)\\w+", "", "abc", true), ("(?!a)\\w+", "", "abc", false), ("(?i)abc", "", "aBc", true),
    ("a.c", "", "a\nc", false), ("a.c", "s", "a\nc", true), ("a*+a", "", "aaa", false),
    ("(?>a+)b", "", "aab", true), (".*?b", "", "aab", true), ("\\Qa.c\\E", "", "abc", false),
    ("\\p{Lu}\\p{L}*", "", "Éa", true), ("a b # x", "x", "ab", true), ("(a*)*", "", "aaa", true),
    ("(a*)*b", "", "aaa", false), ("", "", "", true), ("^a$", "", "a", true),
  ])
  func matchesTheWholeText(pattern: String, flags: String, text: String, expected: Bool) throws {
    let expression = try RegularExpression(pattern, flags: flags)
    #expect(try expression.matchesWhole(text) == expected)
  }

  @Test(arguments: [
    "(", ")", "[", "a**", "a+++", "*", "\\", "a{2", "a{3,2}", "(?<n>a)", "\\p{X}", "\\y",
    "[a-c&&x]",
  ])
  func wrongPatternIsRefused(pattern: String) {
    #expect(throws: PathFailure.self) { try RegularExpression(pattern, flags: "") }
  }

  @Test func hostilePatternsEnd() throws {
    let text = String(repeating: "a", count: 40)
    let slow = try RegularExpression("(a|a)*b", flags: "")
    #expect(throws: PathFailure.self) { try slow.matchesWhole(text) }
    #expect(throws: PathFailure.self) {
      try RegularExpression("(((a{999}){999}){999}){999}", flags: "")
    }
    #expect(throws: PathFailure.self) {
      try RegularExpression(String(repeating: "(", count: 100_000), flags: "")
    }
  }

  @Test func longTextsAreNoDanger() throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(try RegularExpression(".*", flags: "").matchesWhole(text))
  }
}
