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

  @Test func longPathsAreFine() throws {
    let path = try Path("$" + String(repeating: ".a", count: 20_000))
    #expect(throws: QueryError.self) { try path.evaluate(in: QueryScope(input: [:])) }
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
    var steps = 10_000
    #expect(throws: PathFailure.self) {
      try path.evaluate(on: .array(items), document: .array(items), steps: &steps)
    }
    #expect(steps <= 0)
  }
}
