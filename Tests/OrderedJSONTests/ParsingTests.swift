import OrderedJSON
import Testing

struct ParsingTests {
  @Test func valuesKeepOrderNumberTextAndUnicode() throws {
    let text =
      #"{"z": [1, -0, 1.10, 1e400], "a": {"é": "\u00e9\ud83d\ude00\n"}, "t": true, "n": null}"#
    let value = try JSONSource.value(text)
    #expect(value.object?.keys == ["z", "a", "t", "n"])
    #expect(value["z"]?.array?.map { $0.number?.text } == ["1", "-0", "1.10", "1e400"])
    #expect(value["a"]?["é"]?.string == "é😀\n")
    #expect(JSONSource.parse(SourceText(text)).root?.value == value)
  }

  @Test func everyValueAndKeyHasItsPlace() throws {
    let text = SourceText("{ \"é\": [10, \"x\" ],\n \"b\" : {} }")
    let root = try #require(JSONSource.parse(text).root)
    func slice(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }
    #expect(root.range == 0..<text.bytes.count)
    #expect(slice(try #require(root["é"]).range) == "[10, \"x\" ]")
    #expect(slice(try #require(root["é"]?[1]).range) == "\"x\"")
    guard case .object(let members) = root.content else { return }
    #expect(members.map { slice($0.keyRange) } == ["\"é\"", "\"b\""])
    #expect(text.position(at: members[1].keyRange.lowerBound) == SourcePosition(line: 2, column: 2))
  }

  @Test func repeatedKeysAreReportedAndTheLastCounts() throws {
    let text = #"{"a": 1, "b": 2, "a": 3}"#
    let tree = JSONSource.parse(SourceText(text))
    #expect(tree.problems.map(\.code) == [.duplicateKey])
    #expect(tree.problems.map(\.offset) == [17])
    guard case .object(let members)? = tree.root?.content else { return }
    #expect(members.count == 3)
    #expect(tree.root?.value.compactText == #"{"a":3,"b":2}"#)
    #expect(try JSONSource.value(text).compactText == #"{"a":3,"b":2}"#)
  }

  @Test(arguments: [2, 16, 17, 60])
  func keysOfObjectsInOneAnotherAreToldApart(count: Int) throws {
    let inner = (0..<count).map { "\"a key of more than a few bytes \($0)\": \($0)" }
    let object = "{" + inner.joined(separator: ",") + "}"
    let outer = inner.map { $0.prefix { $0 != ":" } + ": " + object }
    let value = try JSONSource.value("{" + outer.joined(separator: ",") + "}")
    #expect(value.object?.count == count)
    for number in 0..<count {
      let key = "a key of more than a few bytes \(number)"
      #expect(value[key]?.object?.count == count)
      #expect(value[key]?[key]?.number?.integer == number)
      #expect(value[key]?["a key"] == nil)
    }
    let repeated = inner + [inner[0], "\"\\u0061 key of more than a few bytes 1\": 7"]
    let object2 = try JSONSource.value("{" + repeated.joined(separator: ",") + "}").object
    #expect(object2?.count == count)
    #expect(object2?["a key of more than a few bytes 1"] == 7)
  }

  @Test(arguments: ["0.5", "-12.34", "100.001", "0.0001", "1.10", "-0.25", "123456789.1234567"])
  func fractionsKeepTheirTextAndValue(text: String) throws {
    let number = try JSONSource.value(text).number
    #expect(number?.text == text)
    #expect(number?.double == Double(text))
  }

  /// Text, what it is read as all the same, offset and message of the first problem.
  static let broken: [(String, String?, Int, String)] = [
    ("", nil, 0, "expected a value; the text is empty"),
    (" \n", nil, 2, "expected a value; the text is empty"),
    ("{", "{}", 0, "the object is not closed: expected '}'"),
    ("[1, 2", "[1,2]", 0, "the array is not closed: expected ']'"),
    (#"{"a": 1,}"#, #"{"a":1}"#, 7, "remove the ',' after the last one; nothing follows it"),
    ("[1,]", "[1]", 2, "remove the ',' after the last one; nothing follows it"),
    ("[1 2]", "[1,2]", 3, "expected ',' or ']' after an element, found \"2\""),
    ("[,1]", "[1]", 1, "expected a value, found \",\""),
    (
      "{\"a\": 1\n\"b\": 2}", #"{"a":1,"b":2}"#, 8,
      #"expected ',' or '}' after a member, found "\"""#
    ),
    (#"{"a" 1}"#, #"{"a":1}"#, 5, "expected ':' after a member's name, found \"1\""),
    (
      "{\"a\"\n\"b\": 1}", #"{"a":null,"b":1}"#, 5,
      #"expected ':' after a member's name, found "\"""#
    ),
    (#"{"a": , "b": 1}"#, #"{"a":null,"b":1}"#, 6, "expected a value, found \",\""),
    (#"{"a":}"#, #"{"a":null}"#, 5, "expected a value, found \"}\""),
    (#"{a: 1}"#, #"{"a":1}"#, 1, #"a member's name stands in double quotes: write "a""#),
    (#"{'a': 'b'}"#, #"{"a":"b"}"#, 1, "a string stands in double quotes, not single ones"),
    (#"{"a": [1}"#, #"{"a":[1]}"#, 8, "expected ']'"),
    ("{} {}", "{}", 3, "unexpected text after the value"),
    ("// c\n1", "1", 0, "JSON has no comments; use the field \"Comment\""),
    ("/* c */ 1", "1", 0, "JSON has no comments; use the field \"Comment\""),
    ("[007]", "[7]", 1, "\"007\" is not a JSON number; a number has no leading zeros"),
    ("[+1]", "[1]", 1, "\"+1\" is not a JSON number; a number has no '+' before it"),
    (
      "[.5]", "[0.5]", 1,
      "\".5\" is not a JSON number; a number has digits on both sides of its point"
    ),
    (
      "[1.]", "[1]", 1,
      "\"1.\" is not a JSON number; a number has digits on both sides of its point"
    ),
    (
      "[-]", "[null]", 1,
      "\"-\" is not a JSON number; a number has only digits, a point and an exponent"
    ),
    ("[NaN]", "[null]", 1, "JSON has no NaN; write null or a string"),
    ("[-Infinity]", "[null]", 1, "JSON has no -Infinity; write null or a string"),
    ("[True]", "[true]", 1, "write true, not True"),
    ("[None]", "[null]", 1, "JSON has no None; write null"),
    ("[yes]", #"["yes"]"#, 1, #"expected a value, found "yes"; a string stands in quotes"#),
    (#"["a]"#, #"["a]"]"#, 1, "the string is not closed on its line"),
    (
      "[\"a\tb\"]", #"["a\tb"]"#, 3,
      "the control character U+0009 in a string must be written as an escape"
    ),
    (#"["a\qb"]"#, #"["a\\qb"]"#, 3, "unknown escape; a backslash itself is written twice"),
    (#"["\u12"]"#, #"["\\u12"]"#, 2, "expected four hexadecimal digits after \\u"),
    (
      #"["\ud800x"]"#, "[\"\u{FFFD}x\"]", 2,
      "U+D800 is half of a surrogate pair; the other half is missing"
    ),
    (
      #"["\ude00\ud83d"]"#, "[\"\u{FFFD}\u{FFFD}\"]", 2,
      "U+DE00 is half of a surrogate pair; the other half is missing"
    ),
    ("\u{0}", nil, 0, "expected a value, found the control character U+0000"),
    ("]", nil, 0, "expected a value, found \"]\""),
  ]

  @Test(arguments: broken)
  func brokenTextIsReadAsMeantWithOneClearMessage(
    text: String, value: String?, offset: Int, message: String
  ) {
    let tree = JSONSource.parse(SourceText(text))
    #expect(tree.root?.value.compactText == value)
    #expect(tree.problems.first?.message == message)
    #expect(tree.problems.first?.offset == offset)
    #expect(throws: tree.problems[0]) { try JSONSource.value(text) }
  }

  @Test func bytesThatAreNotUTF8AreReplacedAndReported() {
    let tree = JSONSource.parse(SourceText([0x22, 0x61, 0xFF, 0xC3, 0xA9, 0x22]))
    #expect(tree.root?.value.string == "a\u{FFFD}é")
    #expect(tree.problems.map(\.code) == [.invalidUTF8])
    #expect(tree.problems.map(\.offset) == [2])
    // A surrogate written as three bytes is not UTF-8 either.
    let surrogate = JSONSource.parse(SourceText([0x22, 0xED, 0xA0, 0x80, 0x22]))
    #expect(surrogate.problems.map(\.code) == [.invalidUTF8])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    let tree = JSONSource.parse(SourceText("\u{FEFF}{}"))
    #expect(tree.problems.isEmpty)
    #expect(tree.root?.range == 3..<5)
    #expect(try JSONSource.value("\u{FEFF}[1]") == [1])
    let wide = JSONSource.parse(SourceText([0xFF, 0xFE, 0x7B, 0x00]))
    #expect(wide.problems.map(\.message) == ["the text is UTF-16; save it as UTF-8"])
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(JSONSource.parse(SourceText(nested(512))).problems.isEmpty)
    #expect(throws: Never.self) { try JSONSource.value(nested(512)) }
    let tree = JSONSource.parse(SourceText("[\(nested(512)),1]"))
    #expect(tree.problems.map(\.code) == [.tooDeep])
    #expect(tree.root?[1]?.value == 1)
    #expect(throws: SourceProblem.self) { try JSONSource.value(nested(513)) }
    #expect(JSONSource.parse(SourceText(String(repeating: "[{\"a\":", count: 100_000))).root != nil)
  }

  @Test func problemsAreBounded() {
    let tree = JSONSource.parse(SourceText(String(repeating: "} ", count: 100_000)))
    #expect(tree.problems.count == 1)
    let commas = JSONSource.parse(SourceText("[" + String(repeating: ",", count: 100_000)))
    #expect(commas.problems.count == 100)
  }
}
