import OrderedJSON
import Testing

struct ValueTests {
  @Test func writersEscapeOnlyWhatMustBe() {
    let value: JSONValue = [
      "a": ["\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}\u{2028}é"], "b": [], "c": [:],
      "d": [1.5, nil, true],
    ]
    #expect(
      value.compactText
        == "{\"a\":[\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u{7F}\u{2028}é\"],\"b\":[],\"c\":{},"
        + "\"d\":[1.5,null,true]}")
  }

  @Test func prettyText() {
    let value: JSONValue = ["a": ["b": [1, [:]], "c": []], "d": "x"]
    #expect(
      value.prettyText() == """
        {
          "a": {
            "b": [
              1,
              {}
            ],
            "c": []
          },
          "d": "x"
        }
        """)
    #expect(value.prettyText(indentation: 4).contains("\n        \"b\": [\n            1,"))
  }

  @Test func keysAreComparedByBytes() {
    let composed = "\u{E9}"
    let decomposed = "e\u{301}"
    var object = JSONObject([JSONMember(key: composed, value: 1)])
    object[decomposed] = 2
    #expect(object.count == 2)
    #expect(object[composed] == 1)
    #expect(JSONValue.string(composed) != .string(decomposed))
    #expect(JSONPointer.root.appending(composed) != JSONPointer.root.appending(decomposed))
  }

  @Test(arguments: [3, 16, 17, 40, 500])
  func objectsOfAnySizeFindTheirMembers(count: Int) {
    var object = JSONObject()
    for index in 0..<count { object["key\(index)"] = .number(JSONNumber(index)) }
    let copy = object
    for index in stride(from: 0, to: count, by: 3) { object["key\(index)"] = nil }
    for index in 0..<count {
      #expect(copy["key\(index)"]?.number?.integer == index)
      #expect(object["key\(index)"]?.number?.integer == (index % 3 == 0 ? nil : index))
    }
    object["key0"] = "again"
    #expect(object.keys.last == "key0")
    #expect(copy == JSONObject(copy.members.reversed()))
    #expect(copy.hashValue == JSONObject(copy.members.reversed()).hashValue)
    #expect(JSONObject(copy.members + [JSONMember(key: "key1", value: nil)]).count == count)
  }

  @Test func insertingAMemberMovesTheOneOfThatName() {
    var object: JSONObject = ["a": 1, "b": 2, "c": 3]
    object.insert(JSONMember(key: "c", value: 4), at: 0)
    #expect(object.keys == ["c", "a", "b"])
    object.insert(JSONMember(key: "d", value: 5), at: 9)
    #expect(object.keys == ["c", "a", "b", "d"])
    #expect(object["d"] == 5)
  }

  @Test func depthCountsArraysAndObjects() {
    let value: JSONValue = [1, ["a": [[]], "b": 2]]
    #expect(value.isDeeper(than: 3))
    #expect(!value.isDeeper(than: 4))
    #expect(!JSONValue.null.isDeeper(than: 0))
    #expect(JSONValue.array([]).isDeeper(than: 0))
  }

  @Test func pointersPrintAsRFC6901() {
    let pointer = JSONPointer([.key("States"), .key("a/b~c"), .index(2)])
    #expect(pointer.description == "/States/a~1b~0c/2")
    #expect(pointer.isInside(.root))
    #expect(!JSONPointer.root.isInside(pointer))
  }

  @Test func linesEndWithAnyOfTheThreeLineEnds() {
    let text = SourceText("a\nbé\r\nc\rd\r")
    #expect(text.lineStarts == [0, 2, 7, 9, 11])
    #expect(text.position(at: 5) == SourcePosition(line: 2, column: 3))
    #expect(text.position(at: 9) == SourcePosition(line: 4, column: 1))
    #expect(text.position(at: 99) == SourcePosition(line: 5, column: 1))
  }
}
