import OrderedJSON
import Testing
import YAMLSource

struct ParsingTests {
  private func json(_ text: String) -> String? {
    YAMLSource.parse(SourceText(text)).root?.value.compactText
  }

  @Test(arguments: [
    ("a: ~", "null"), ("a:", "null"), ("a: Null", "null"), ("a: 'null'", #""null""#),
    ("a: True", "true"), ("a: yes", #""yes""#), ("a: on", #""on""#), ("a: 007", "7"),
    ("a: 0x1F", "31"), ("a: 0o17", "15"), ("a: 1.10", "1.10"), ("a: .5", "0.5"), ("a: 5.", "5.0"),
    ("a: +12", "12"), ("a: -1e3", "-1e3"), ("a: 1_000", #""1_000""#), ("a: 12:30", #""12:30""#),
    ("a: \"1\"", #""1""#), ("a: !!str 1", #""1""#), ("a: !!int '1'", "1"),
    ("a: !Ref 123", #""123""#), ("a: !Sub ${x}", #""${x}""#), ("a: !GetAtt [b, c]", #"["b","c"]"#),
    ("a: |\n  x\n  y\n", #""x\ny\n""#), ("a: >-\n  x\n  y\n", #""x y""#),
    ("a: 12345678901234567890", "12345678901234567890"), ("a: 2020-01-01", #""2020-01-01""#),
    ("a: 0x", #""0x""#), ("a: 1e", #""1e""#), ("a: .", #"".""#),
  ])
  func scalarsByTheCoreSchema(text: String, value: String) {
    #expect(json(text) == "{\"a\":\(value)}")
  }

  @Test func keysAreTheirText() {
    #expect(json("1: a\ntrue: b\n~: c\n\"\": d\n") == #"{"1":"a","true":"b","~":"c","":"d"}"#)
  }

  @Test func aliasesAndMergeKeysAreResolved() throws {
    let text = """
      base: &base {a: 1, b: 2}
      copy: *base
      c:
        b: 3
        <<: *base
        d: 4
      list:
        <<: [{x: 1}, {x: 2, y: 2}]
        "<<": z
      """
    #expect(
      json(text)
        == #"{"base":{"a":1,"b":2},"copy":{"a":1,"b":2},"c":{"b":3,"a":1,"d":4},"#
        + #""list":{"x":1,"y":2,"<<":"z"}}"#)
    let tree = YAMLSource.parse(SourceText(text))
    #expect(tree.problems.isEmpty)
    let range = try #require(tree.root?["copy"]?.range)
    #expect(String(decoding: tree.text.bytes[range], as: UTF8.self) == "*base")
  }

  @Test func everyValueAndKeyHasItsPlace() throws {
    let text = SourceText(
      "\u{FEFF}# é\né: [10, 'é' ] # c\nb: &x !t\n  - |\n    ü\n    v\n\n  -\nc: {}\n")
    let root = try #require(YAMLSource.parse(text).root)
    func slice(_ node: SourceNode?) throws -> String {
      String(decoding: text.bytes[try #require(node).range], as: UTF8.self)
    }
    #expect(try slice(root["é"]) == "[10, 'é' ]")
    #expect(try slice(root["é"]?[1]) == "'é'")
    #expect(try slice(root["b"]) == "&x !t\n  - |\n    ü\n    v\n\n  -")
    #expect(try slice(root["b"]?[0]) == "|\n    ü\n    v")
    #expect(try slice(root["b"]?[1]) == "")
    #expect(try slice(root["c"]) == "{}")
    guard case .object(let members) = root.content else { return }
    #expect(
      members.map { String(decoding: text.bytes[$0.keyRange], as: UTF8.self) } == ["é", "b", "c"])
  }

  /// Text, what it is read as, line and column and message of the first problem.
  static let broken: [(String, String?, Int, Int, String)] = [
    ("", nil, 1, 1, "expected a value; the text is empty"),
    ("# only\n", nil, 2, 1, "expected a value; the text is empty"),
    ("a: 1\nb: 2\na: 3", #"{"a":3,"b":2}"#, 3, 1, #"the member "a" appears more than once"#),
    ("a: 1\n---\nb: 2", #"{"a":1}"#, 2, 1, "only the first document of the text is read"),
    ("a:\n\tb: 1", #"{"a":null}"#, 2, 1, "a tab cannot indent a line; use blanks"),
    ("a: *b", #"{"a":null}"#, 1, 4, "there is no anchor &b before this alias"),
    ("a: &a [*a]", #"{"a":[null]}"#, 1, 8, "the alias *a stands inside what it stands for"),
    (
      "a: .inf", #"{"a":".inf"}"#, 1, 4,
      "JSON has no .inf; it is read as a string, quote it to say so"
    ),
    ("[a]: 1", #"{"[\"a\"]":1}"#, 1, 1, "a key must be a scalar, not a collection"),
    ("<<: 1", #"{"<<":1}"#, 1, 5, "a merge key needs a mapping"),
    (
      "a: 1\nb: [1, 2\nc: 3", #"{"a":1,"b":[1,"2 c"]}"#, 3, 2,
      "did not find expected ',' or ']' while parsing a flow sequence that begins at line 2"
    ),
    (
      "a: \u{1}", "{\"a\":\"\u{FFFD}\"}", 1, 4,
      "a control character must be written as an escape in double quotes"
    ),
  ]

  @Test(arguments: broken)
  func brokenTextGivesOneClearMessage(
    text: String, value: String?, line: Int, column: Int, message: String
  ) throws {
    let tree = YAMLSource.parse(SourceText(text))
    #expect(tree.root?.value.compactText == value)
    let problem = try #require(tree.problems.first)
    #expect(problem.message == message)
    #expect(tree.text.position(at: problem.offset) == SourcePosition(line: line, column: column))
  }

  @Test func bytesThatAreNotUTF8AreReplacedAndReported() {
    let tree = YAMLSource.parse(
      SourceText([0x61, 0x3A, 0x20, 0x62, 0xFF, 0x0A, 0x63, 0x3A, 0x20, 0x31]))
    #expect(tree.root?["a"]?.value.string == "b\u{FFFD}")
    #expect(tree.problems.map(\.code) == [.invalidUTF8])
    #expect(tree.problems.map(\.offset) == [4])
  }

  @Test func aliasesOfAliasesAreBounded() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) [" + repeatElement(alias, count: 9).joined(separator: ", ") + "]\n"
    }
    let tree = YAMLSource.parse(SourceText(text))
    #expect(tree.problems.contains { $0.code == .unsupported })
    #expect(tree.root != nil)
  }

  @Test func depthIsLimited() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(YAMLSource.parse(SourceText(nested(512))).problems.isEmpty)
    let tree = YAMLSource.parse(SourceText("[\(nested(512)), 1]"))
    #expect(tree.problems.map(\.code) == [.tooDeep])
    #expect(tree.root?[1]?.value == 1)
    #expect(YAMLSource.parse(SourceText(String(repeating: "- ", count: 5000))).root != nil)
  }
}
