import OrderedJSON
import Testing

@testable import JSONPathQuery

struct PathTests {
  let order: JSONValue = [
    "id": "o-17",
    "customer": ["name": "Ada", "e-mail": "ada@example.com"],
    "lines": [
      ["sku": "A1", "price": 10.5, "tags": ["new"]],
      ["sku": "B2", "price": 3, "tags": []],
      ["sku": "C3", "price": 120],
    ],
  ]

  private func value(_ path: String) throws(QueryError) -> JSONValue {
    try Path(path).evaluate(
      in: QueryScope(
        input: order, context: ["Execution": ["Name": "run"]], variables: ["limit": ["max": 5]]))
  }

  @Test(
    arguments: [
      ("$.id", "o-17"),
      ("$['customer']['name']", "Ada"),
      ("$.customer.e-mail", "ada@example.com"),
      ("$.lines[0].sku", "A1"),
      ("$.lines[-1].sku", "C3"),
      ("$$.Execution.Name", "run"),
      ("$limit.max", 5),
    ] as [(String, JSONValue)])
  func definitePathGivesTheValue(path: String, expected: JSONValue) throws {
    #expect(try Path(path).isDefinite)
    #expect(try value(path) == expected)
  }

  @Test(arguments: [
    (#"$['a\""b']"#, #"a\""b"#), (#"$['it\'s']"#, "it's"), (#"$["it\'s"]"#, #"it\'s"#),
    (#"$['a\\\"']"#, #"a\\""#),
  ])
  func aBackslashBeforeTheOtherQuoteIsPartOfTheName(path: String, name: String) throws {
    let scope = QueryScope(input: .object([name: 1]))
    #expect(try Path(path).evaluate(in: scope) == 1)
  }

  @Test(
    arguments: [
      ("$.lines[*].sku", ["A1", "B2", "C3"]),
      ("$..sku", ["A1", "B2", "C3"]),
      ("$.lines[0:2].sku", ["A1", "B2"]),
      ("$.lines[-2:].sku", ["B2", "C3"]),
      ("$.lines[0,2].price", [10.5, 120]),
      ("$.lines[?(@.price > 10)].sku", ["A1", "C3"]),
      ("$.lines[?(@.tags)].sku", ["A1", "B2"]),
      ("$.lines[?(@.sku =~ /[ab]\\d/i)].price", [10.5, 3]),
      ("$.lines[?(@.sku==B2 || @.sku == A1)].price", [10.5, 3]),
      ("$.lines[?(@.price > 1000)]", []),
    ] as [(String, JSONValue)])
  func otherPathsGiveAnArrayOfMatches(path: String, expected: JSONValue) throws {
    #expect(try !Path(path).isDefinite)
    #expect(try value(path) == expected)
  }

  @Test func missingValueIsReportedInTheServicesWords() {
    #expect {
      try value("$.total")
    } throws: { error in
      error as? QueryError
        == QueryError(
          code: .notFound, message: "Invalid path '$.total' : No results for path: $['total']")
    }
  }

  @Test(arguments: ["$.", "$..", "$.a b", "$[a]", "$['a", "$.a[?(@.b=1)]", "$.a[1.5]", ""])
  func whatIsNoPathIsRefused(text: String) {
    #expect(throws: QueryError.self) { try Path(text) }
  }
}
