import OrderedJSON
import Testing

@testable import JSONPathQuery

/// Input made to exhaust the stack or the clock ends in an error.
struct HostilePathTests {
  @Test func nestingInAnExpressionIsLimited() {
    let count = 50_000
    for text in [
      "$" + String(repeating: "[?(@", count: count) + String(repeating: ")]", count: count),
      "$[?(" + String(repeating: "(", count: count) + "@.a" + String(repeating: ")", count: count)
        + ")]",
      "$[?(" + String(repeating: "!", count: count) + "(@.a))]",
    ] {
      #expect(throws: QueryError.self) { try Path(text) }
    }
  }

  @Test(arguments: ["1e300", "-1e300", "1e999", "4294967296"])
  func indexesFarOutOfRangeAreNotFound(index: String) throws {
    let path = try Path("$.index(\(index))")
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: [1, 2])) }
  }

  @Test(arguments: ["$..keys()", ".sum()", "$..min()"])
  func functionsOfADescentToNothingFail(text: String) throws {
    let path = try Path(text)
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: [1, ["a": 2]])) }
  }

  @Test func longPathsAreFine() throws {
    let path = try Path("$" + String(repeating: ".a", count: 20_000))
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: [:])) }
  }

  /// Steps that stay where they are nest without a deep document.
  @Test(arguments: [".length()", "[?(@)]", "[?(@)][?(@)]"])
  func longPathsThatGoNowhereAreRefused(step: String) throws {
    let path = try Path("$" + String(repeating: step, count: 5_000))
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: ["a": 1])) }
  }

  @Test func nestedFiltersShareTheStack() throws {
    var document: JSONValue = 1
    for _ in 0..<150 { document = ["a": document] }
    var filter = "@..b"
    for _ in 0..<8 { filter = "@..a[?(\(filter))]" }
    let path = try Path("$..a[?(\(filter))]")
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: document)) }
  }

  @Test func longReferencePathsAreRefused() {
    #expect(throws: QueryError.self) {
      try ReferencePath("$" + String(repeating: ".a", count: 100_000))
    }
  }

  @Test func deepDocumentsAreRefusedByDescent() throws {
    var document: JSONValue = 1
    for _ in 0..<5000 { document = .array([document]) }
    let path = try Path("$..a")
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: document)) }
    // Unwrapped one by one, since releasing it at once would recurse.
    while case .array(let elements) = document { document = elements[0] }
  }

  @Test func walksHaveABudget() throws {
    let items: [JSONValue] = (0..<300).map { ["n": .number(JSONNumber($0))] }
    let path = try PathCompiler.compile("$[?($[?($[?(@.n != 1)].length() > 0)].length() > 0)]")
    var budget = EvaluationBudget(steps: 10_000)
    #expect(throws: PathFailure.self) {
      try path.evaluate(on: .array(items), document: .array(items), budget: &budget)
    }
    #expect(budget.steps <= 0)
  }
}
