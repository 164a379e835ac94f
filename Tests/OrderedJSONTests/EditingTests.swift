import OrderedJSON
import Testing

struct EditingTests {
  /// The text after an edit; the tests read as before and after.
  private func edited(_ text: String, _ edit: TreeEdit) throws -> String {
    try JSONSource.applying(edit, to: JSONSource.parse(SourceText(text))).string
  }

  private func pointer(_ tokens: String...) -> JSONPointer {
    JSONPointer(tokens.map { token in Int(token).map { .index($0) } ?? .key(token) })
  }

  @Test func settingAScalarReplacesOnlyItsBytes() throws {
    let text = "{\r\n\t\"a\" : 1.10,\r\n\t\"b\" : \"\\u00e9\"\r\n}\r\n"
    #expect(
      try edited(text, .set(pointer("a"), "x"))
        == "{\r\n\t\"a\" : \"x\",\r\n\t\"b\" : \"\\u00e9\"\r\n}\r\n")
    #expect(try edited(text, .set(pointer("b"), "é")) == text)
  }

  @Test func aNewMemberStandsAsItsSiblings() throws {
    #expect(
      try edited("{\r\n\t\"a\" : 1\r\n}\r\n", .set(pointer("b"), ["c": [true]]))
        == "{\r\n\t\"a\" : 1,\r\n\t\"b\" : {\r\n\t\t\"c\" : [\r\n\t\t\ttrue\r\n\t\t]\r\n\t}\r\n}\r\n"
    )
    #expect(try edited("{\"a\":1}", .set(pointer("b"), ["c": 2])) == "{\"a\":1,\"b\":{\"c\":2}}")
    #expect(
      try edited("{ \"a\": 1, \"b\": 2 }", .set(pointer("c"), ["d": 3]))
        == "{ \"a\": 1, \"b\": 2, \"c\": { \"d\": 3 } }")
    #expect(
      try edited(
        "{\n    \"a\": 1,\n    \"b\": 2\n}",
        .insertMember(.root, key: "c", value: 3, index: 1))
        == "{\n    \"a\": 1,\n    \"c\": 3,\n    \"b\": 2\n}")
  }

  @Test func anElementTakesTheFormOfItsNeighbours() throws {
    let rules = """
      {
        "Choices": [
          { "Variable": "$.a", "Next": "A" },
          { "Variable": "$.b", "Next": "B" }
        ],
        "Retry": [{
          "ErrorEquals": ["E"],
          "MaxAttempts": 1
        }]
      }
      """
    #expect(
      try edited(
        rules,
        .insertElement(pointer("Choices"), value: ["Variable": "$.c", "Next": "C"], index: 0))
        == rules.replacing(
          "    { \"Variable\": \"$.a\"",
          with: "    { \"Variable\": \"$.c\", \"Next\": \"C\" },\n    { \"Variable\": \"$.a\""))
    #expect(
      try edited(
        rules,
        .insertElement(
          pointer("Retry"), value: ["ErrorEquals": ["F"], "MaxAttempts": 2], index: nil))
        == rules.replacing(
          "1\n  }]", with: "1\n  }, {\n    \"ErrorEquals\": [\"F\"],\n    \"MaxAttempts\": 2\n  }]")
    )
  }

  @Test func theFirstItemOfAnEmptyContainer() throws {
    #expect(try edited("{}\n", .set(pointer("a"), 1)) == "{\n  \"a\": 1\n}\n")
    #expect(
      try edited("{\n    \"a\": {}\n}", .set(pointer("a", "b"), []))
        == "{\n    \"a\": {\n        \"b\": []\n    }\n}")
    #expect(
      try edited("{\"a\": [], \"b\": 1}", .set(pointer("a", "0"), 1)) == "{\"a\": [1], \"b\": 1}")
    #expect(try edited("[\n]", .insertElement(.root, value: 1, index: nil)) == "[\n  1\n]")
  }

  @Test func removingTakesTheCommaAndTheLine() throws {
    let text = "{\n  \"a\": 1,\n\n  \"b\": [1, 2, 3],\n  \"c\": 3\n}\n"
    #expect(
      try edited(text, .remove(pointer("a"))) == "{\n\n  \"b\": [1, 2, 3],\n  \"c\": 3\n}\n")
    #expect(try edited(text, .remove(pointer("b"))) == "{\n  \"a\": 1,\n\n  \"c\": 3\n}\n")
    #expect(
      try edited(text, .remove(pointer("c"))) == "{\n  \"a\": 1,\n\n  \"b\": [1, 2, 3]\n}\n")
    #expect(
      try edited(text, .remove(pointer("b", "1"))) == text.replacing("1, 2, 3", with: "1, 3"))
    #expect(try edited("{\n  \"a\": 1\n}", .remove(pointer("a"))) == "{}")
    #expect(try edited(#"{"a": 1, "b": 2, "a": 3}"#, .remove(pointer("a"))) == #"{"b": 2}"#)
  }

  @Test func movingAndRenamingKeepTheText() throws {
    let text = "{\n  \"a\": 1.0,\n  \"b\": [1,2],\n  \"c\": 3\n}"
    #expect(
      try edited(text, .move(pointer("c"), toIndex: 0))
        == "{\n  \"c\": 3,\n  \"a\": 1.0,\n  \"b\": [1,2]\n}")
    #expect(
      try edited(text, .renameKey(pointer("b"), "x\"y"))
        == text.replacing("\"b\"", with: #""x\"y""#))
  }

  @Test func settingAContainerChangesOnlyWhatDiffers() throws {
    let text = """
      {
        "Task": {"Type": "Task",   "Next": "A"},
        "Other": {
          "Type":   "Pass",
          "Next": "B",
          "Result": [1,  2]
        }
      }
      """
    #expect(
      try edited(
        text, .set(pointer("Other"), ["Type": "Pass", "End": true, "Result": [1, 2]]))
        == text.replacing("\"Next\": \"B\"", with: "\"End\": true"))
    #expect(
      try edited(text, .set(pointer("Task"), ["Type": "Wait"]))
        == text.replacing("{\"Type\": \"Task\",   \"Next\": \"A\"}", with: "{\"Type\": \"Wait\"}"))
  }

  @Test func editsThatCannotBeMadeSayWhy() throws {
    func message(_ text: String, _ edit: TreeEdit) -> String? {
      do throws(TreeEditError) {
        _ = try JSONSource.applying(edit, to: JSONSource.parse(SourceText(text)))
        return nil
      } catch { return error.message }
    }
    #expect(message("{}", .remove(pointer("a"))) == "there is nothing at this place: /a")
    #expect(message("{}", .remove(.root)) == "this cannot be done with the whole text: the root")
    #expect(
      message("[1]", .set(pointer("2"), 1)) == "there is no element 2 among 1: /2")
    #expect(
      message("{\"a\": 1, \"b\": 2}", .renameKey(pointer("a"), "b"))
        == "there is already a member \"b\": /a")
    #expect(
      message("{\"a\": 1, \"a\": 2}", .move(pointer("a"), toIndex: 0))
        == "the member \"a\" appears more than once; remove one first: /a")
    #expect(
      message("{\"a\": 1,}", .set(pointer("a"), 2))
        == "the text has an error at line 1, column 8 (remove the ',' after the last one; nothing "
        + "follows it); correct it in the text first")
    #expect(message("{\"a\": 1,}", .set(.root, 2)) == nil)
  }
}
