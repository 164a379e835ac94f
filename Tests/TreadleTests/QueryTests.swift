import Testing

@Suite struct QueryCommand {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("order.json", #"{"lines": [{"price": 2, "n": 3}, {"price": 1.5, "n": 2}]}"#)
  }

  @Test func jsonataSeesTheDataAndTheBindings() throws {
    let result = try workspace.treadle(
      "query", "--data", "order.json", "--bindings", #"{"rate": 2}"#,
      "$sum(lines.(price * n)) * $rate")
    #expect(result.status == 0)
    #expect(result.output == "18\n")
  }

  @Test func theWholeDocumentIsDollar() throws {
    let result = try workspace.treadle("query", "--data", "order.json", "$.lines[1]")
    #expect(result.output == "{\n  \"price\": 1.5,\n  \"n\": 2\n}\n")
  }

  @Test func nothingIsPrintedAsNothing() throws {
    let result = try workspace.treadle("query", "$")
    #expect(result.status == 0)
    #expect(result.output.isEmpty && result.errors.isEmpty)
  }

  @Test func anErrorHasItsCodeAndPlace() throws {
    let result = try workspace.treadle("query", "1 + 'a'")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("T2002: The right side of the \"+\" operator must evaluate"))
    #expect(result.errors.hasSuffix(" (at character 3 of the expression)\n"))
  }

  @Test func aMistakeOfGrammarIsAnErrorToo() throws {
    let result = try workspace.treadle("query", "(1")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("S0203: "))
  }

  @Test func jsonPathHasPathsAndIntrinsicFunctions() throws {
    let path = try workspace.treadle(
      "query", "--language", "jsonpath", "--data", "order.json", "$.lines[0].price")
    #expect(path.output == "2\n")
    let call = try workspace.treadle(
      "query", "--language", "jsonpath", "--bindings", #"{"a": 1}"#, "States.MathAdd($a, 2)")
    #expect(call.output == "3\n")
    let missing = try workspace.treadle("query", "--language", "jsonpath", "$.none")
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("States.ParameterPathFailure: "))
  }

  @Test func bindingsAreAnObject() throws {
    let result = try workspace.treadle("query", "--bindings", "1", "$a")
    #expect(result.status == 1)
    #expect(result.errors.contains("--bindings: is not an object"))
  }
}
