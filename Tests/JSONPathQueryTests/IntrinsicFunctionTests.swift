import JSONPathQuery
import OrderedJSON
import Testing

struct IntrinsicFunctionTests {
  private func value(_ call: String, input: JSONValue = [:], seed: UInt64 = 1) throws(QueryError)
    -> JSONValue
  {
    try PathExpression(call).evaluate(in: QueryScope(input: input, randomState: seed))
  }

  @Test(
    arguments: [
      ("States.Format('{} is {}', 'x', 1.5)", "x is 1.5"),
      ("States.Format ( '{}' ,States.Array( 1 , 2 ) )", "[1, 2]"),
      ("States.Format('{}', $.order)", "{id=7, tags=[a, b]}"),
      ("States.Format($.template, null)", "<null>"),
      (#"States.Format('\{\} \'{}\' \\', true)"#, #"{} 'true' \"#),
      ("States.StringToJson('{\"a\": [1]}')", ["a": [1]]),
      ("States.StringToJson(' ')", nil),
      ("States.JsonToString($.order)", #"{"id":7,"tags":["a","b"]}"#),
      (
        "States.JsonMerge($.order, States.StringToJson('{\"id\":8}'), false)",
        ["id": 8, "tags": ["a", "b"]]
      ),
      ("States.StringSplit('a,b;;c', ',;')", ["a", "b", "c"]),
      ("States.StringSplit(',', ',')", []),
    ] as [(String, JSONValue)])
  func textsAndObjects(call: String, expected: JSONValue) throws {
    let input: JSONValue = ["order": ["id": 7, "tags": ["a", "b"]], "template": "<{}>"]
    #expect(try value(call, input: input) == expected)
  }

  @Test(
    arguments: [
      ("States.Array()", []),
      ("States.Array(1, 'a', $.list)", [1, "a", [3, 4, 3]]),
      ("States.ArrayContains($.list, 4)", true),
      ("States.ArrayGetItem($.list, 1)", 4),
      ("States.ArrayLength($.list)", 3),
      ("States.ArrayUnique($.list)", [3, 4]),
      ("States.ArrayPartition($.list, 2)", [[3, 4], [3]]),
      ("States.ArrayPartition($.list, 9223372036854775807)", [[3, 4, 3]]),
      ("States.ArrayRange(9, 0, -4)", [9, 5, 1]),
      ("States.ArrayLength($.list[?(@ > 3)])", 1),
    ] as [(String, JSONValue)])
  func arrays(call: String, expected: JSONValue) throws {
    #expect(try value(call, input: ["list": [3, 4, 3]]) == expected)
  }

  @Test(
    arguments: [
      ("States.MathAdd(9007199254740993, 1)", 9_007_199_254_740_994),
      ("States.MathAdd(1.5, -1.5)", 1),
      ("States.MathAdd(-2.5, 2.5)", 1),
      ("States.MathRandom(5, 6)", 5),
    ] as [(String, JSONValue)])
  func numbersStayExactAndRoundHalfUp(call: String, expected: JSONValue) throws {
    #expect(try value(call) == expected)
  }

  @Test(arguments: [
    ("MD5", "900150983cd24fb0d6963f7d28e17f72"),
    ("SHA-1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "SHA-384",
      "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
        + "8086072ba1e7cc2358baeca134c825a7"
    ),
    (
      "SHA-512",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
    ),
  ])
  func hashOfTheStandardsExample(algorithm: String, digest: String) throws {
    #expect(try value("States.Hash('abc', '\(algorithm)')") == .string(digest))
  }

  @Test(arguments: ["", "a", "ab", "abc", "Grüße, 世界", String(repeating: "x", count: 200)])
  func base64RoundTrips(text: String) throws {
    let encoded = try value("States.Base64Encode($)", input: .string(text))
    #expect(try value("States.Base64Decode($)", input: encoded) == .string(text))
  }

  @Test func chanceComesFromTheSeed() throws {
    let call = "States.MathRandom(0, 1000000)"
    #expect(try value(call, seed: 1) == value(call, seed: 1))
    #expect(try value(call, seed: 1) != value(call, seed: 2))
    #expect(
      try value("States.MathRandom(0, 1000, 7)", seed: 1)
        == value("States.MathRandom(0, 1000, 7)", seed: 2))

    let two = try value("States.Array(States.UUID(), States.UUID())").array ?? []
    #expect(two.count == 2 && two[0] != two[1])
    let groups = two[0].string?.split(separator: "-") ?? []
    #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
    #expect(groups[2].first == "4")
  }

  @Test(arguments: [
    "States.Format('{} {}', 1)", "States.Format('{}', 1, 2)", "States.Format(1)",
    "States.ArrayGetItem($.list, 3)", "States.ArrayGetItem($.list, -1)",
    "States.ArrayPartition($.list, 0)", "States.ArrayRange(0, 9, 0)",
    "States.ArrayRange(0, 1000, 1)", "States.ArrayLength('x')",
    "States.Base64Encode($.long)", "States.Base64Decode('a')", "States.Hash('x', 'CRC')",
    "States.JsonMerge($, $, true)", "States.StringToJson('{')", "States.MathRandom(3, 3)",
    "States.MathAdd(9223372036854775807, 1)", "States.MathAdd('1', 2)",
  ])
  func unfitArgumentsAreRefused(call: String) {
    let input: JSONValue = [
      "list": [1, 2, 3], "long": .string(String(repeating: "x", count: 10_001)),
    ]
    #expect {
      try value(call, input: input)
    } throws: { error in
      let error = error as? QueryError
      return error?.code == .intrinsic
        && error?.message.hasPrefix("The function '\(call)' had the following error: ") == true
    }
  }

  @Test(
    arguments: [
      "States.Nothing()", "States.Array", "States.Array(", "States.Array(1,)", "States.Array(1 2)",
      "States.Array('a)", "States.Array(a)", #"States.Array('\"')"#, "States.UUID(1)",
      "States.Array()x", "States.Hash('x')", "Array()",
    ])
  func whatIsNoCallIsRefused(text: String) {
    #expect(throws: QueryError.self) { try PathExpression(text) }
  }

  @Test func callsMayBeNestedTenDeep() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "States.Array(", count: depth) + String(repeating: ")", count: depth)
    }
    #expect(throws: Never.self) { try PathExpression(nested(10)) }
    #expect(throws: QueryError.self) { try PathExpression(nested(11)) }
    #expect(throws: QueryError.self) { try PathExpression(nested(100_000)) }
  }

  @Test func missingArgumentIsReportedWithTheInput() {
    #expect {
      try value("States.Format('{}', $.name)", input: ["id": 1])
    } throws: { error in
      error as? QueryError
        == QueryError(
          code: .notFound,
          message: "The function 'States.Format('{}', $.name)' had the following error: The "
            + "JsonPath argument for the field '$.name' could not be found in the input "
            + "'{\"id\":1}'")
    }
  }
}
