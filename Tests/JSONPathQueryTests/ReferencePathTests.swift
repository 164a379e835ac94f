import JSONPathQuery
import OrderedJSON
import Testing

struct ReferencePathTests {
  @Test(
    arguments: [
      ("$", "new", "new"),
      ("$.a", "new", ["a": "new", "l": [1, [:]]]),
      ("$.x.y", "new", ["a": ["b": 1], "l": [1, [:]], "x": ["y": "new"]]),
      ("$.a['c d']", "new", ["a": ["b": 1, "c d": "new"], "l": [1, [:]]]),
      ("$.l[1].z", "new", ["a": ["b": 1], "l": [1, ["z": "new"]]]),
      (#"$.a\.b"#, "new", ["a": ["b": 1], "l": [1, [:]], "a.b": "new"]),
    ] as [(String, JSONValue, JSONValue)])
  func insertingMakesWhatIsMissing(path: String, value: JSONValue, expected: JSONValue) throws {
    let root: JSONValue = ["a": ["b": 1], "l": [1, [:]]]
    #expect(try ReferencePath(path).inserting(value, into: root) == expected)
  }

  @Test(arguments: ["$.a.b.c", "$.l[2]", "$.a[0]", "$.l.x"])
  func insertingInsideAScalarFails(path: String) throws {
    let reference = try ReferencePath(path)
    #expect(throws: QueryError.self) {
      try reference.inserting(1, into: ["a": ["b": 1], "l": [1, 2]])
    }
  }

  @Test func readsTheInputTheContextAndVariables() throws {
    let scope = QueryScope(
      input: ["a": [10, 20]], context: ["Map": ["Item": 3]], variables: ["v": ["w": 4]])
    #expect(try ReferencePath("$.a[1]").evaluate(in: scope) == 20)
    #expect(try ReferencePath("$.a[-1]").evaluate(in: scope) == 20)
    #expect(try ReferencePath("$$.Map.Item").evaluate(in: scope) == 3)
    #expect(try ReferencePath("$v.w").evaluate(in: scope) == 4)
    #expect(try ReferencePath(#"$.\61"#).text == #"$.\61"#)
  }

  @Test func missingPlaceIsReportedAsForAPath() throws {
    for text in ["$.x", "$.x.y", "$.a.b", "$.l[3]", "$.s[0].k", "$.n[0]"] {
      let scope = QueryScope(input: ["a": 1, "l": [1], "s": "t", "n": nil])
      let path = try Path(text)
      let reference = try ReferencePath(text)
      let expected = #expect(throws: QueryError.self) { try path.evaluate(in: scope) }
      let error = #expect(throws: QueryError.self) { try reference.evaluate(in: scope) }
      #expect(error == expected)
      #expect(error?.code == .notFound)
    }
  }

  @Test(arguments: [
    "", "a", "$.", "$.a[*]", "$..a", "$.a[0:1]", "$.a[0,1]", "$.a[?(@.b)]", "$.a.length()",
    "$['a','b']", "$.a b", "$.a@b",
  ])
  func whatMayNameSeveralPlacesIsRefused(text: String) {
    #expect(throws: QueryError.self) { try ReferencePath(text) }
  }
}
