import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

@Suite("Evaluated expressions")
struct EvaluatedExpressionTests {
  static let values: JSONObject = [
    "$.n": 1500, "$.s": "Ada", "$.list": [3, 1, 2], "$.list[0]": 3, "$.list[1]": 1,
    "$.list[9]": nil, "$.o": ["a": ["b": 5]], "$.o.a.b": 5, "$.none": nil, "$.neg": -2,
    "$.text": " padded ",
  ]

  private func outcome(_ text: String) throws -> TaskOutcome {
    try EvaluatedExpression(text, values: Self.values).outcome()
  }

  private func expect(_ text: String, _ result: String) throws {
    guard case .result(let value) = try outcome(text) else {
      Issue.record("\(text) fails")
      return
    }
    #expect(value.compactText == result, "\(text)")
  }

  @Test("numbers are JavaScript's", arguments: EvaluatedExpressionCases.arithmetic)
  func arithmetic(_ text: String, _ result: String) throws { try expect(text, result) }

  @Test("comparisons convert as JavaScript does", arguments: EvaluatedExpressionCases.comparisons)
  func comparisons(_ text: String, _ result: String) throws { try expect(text, result) }

  @Test("texts and arrays have their methods", arguments: EvaluatedExpressionCases.texts)
  func texts(_ text: String, _ result: String) throws { try expect(text, result) }

  @Test(
    "functions of numbers, Math, JSON and Object", arguments: EvaluatedExpressionCases.functions)
  func functions(_ text: String, _ result: String) throws { try expect(text, result) }

  @Test(
    "an error that JavaScript throws is the task's",
    arguments: [
      ("$.none.x", "TypeError", "Cannot read properties of null (reading 'x')"),
      ("undefined.foo()", "TypeError", "Cannot read properties of undefined (reading 'foo')"),
      ("'x'.repeat(-1)", "RangeError", "Invalid count value: -1"),
      ("(1).toFixed(101)", "RangeError", "toFixed() digits argument must be between 0 and 100"),
      ("JSON.parse('{')", "SyntaxError", nil),
    ])
  func thrown(_ text: String, _ name: String, _ message: String?) throws {
    guard case .failure(let error, let cause) = try outcome(text) else {
      Issue.record("\(text) has a value")
      return
    }
    #expect(error == name)
    let details = try JSONSource.value(try #require(cause))
    #expect(details["errorType"]?.string == name)
    if let message { #expect(details["errorMessage"]?.string == message) }
  }

  @Test(
    "what is not evaluated is named, with its column",
    arguments: [
      ("new Date().getTime()", "'new'", 1),
      ("$.n + Date.now()", "'Date.now'", 7),
      ("$.n + foo", "'foo'", 7),
      ("$.list.map(x => x * 2)", "'=>'", 14),
      ("$.s.localeCompare('x')", "'localeCompare'", 5),
      ("Math.random()", "'Math.random'", 1),
      ("'é😀' + /x/", "a regular expression", 8),
      ("$.n = 1", "'='", 5),
      ("$.n; 2", "';'", 4),
      ("$.n++", "'++'", 4),
      ("-2 ** 2", "'**'", 4),
      ("1 || 2 ?? 3", "'??'", 8),
      ("$.n +", "an expression that ends too early", 6),
      ("", "an expression that ends too early", 1),
      ("(1", "an expression that ends too early", 3),
      ("'abc", "a text that does not end", 1),
      ("`abc ${1", "an expression that ends too early", 9),
      ("1 2", "'2'", 3),
      ("3px", "'3'", 1),
      ("\"$.s\"", "the value of '$.s' inside a text that its quotes end", 2),
      ("[,1]", "','", 2),
      ("$.missing", "'$.missing'", 1),
    ])
  func unsupported(_ text: String, _ part: String, _ column: Int) throws {
    let error = try #require(throws: EvaluatedExpressionError.self) { _ = try outcome(text) }
    #expect(error.part == part)
    #expect(error.column == column)
    #expect(error.description == "column \(column): \(part) is not evaluated in a simulation")
  }

  @Test("no expression hangs or fills the memory")
  func limits() {
    func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
    for text in [
      "'x'.repeat(1e9)", "'x'.padEnd(1e9)", "'x'.repeat(1e6).split('')",
      "'a'.repeat(2e6).indexOf('a'.repeat(1e6) + 'b')",
      "'a'.repeat(1e5).replaceAll('a', '$`$\\'')",
      times(10_000, "("), times(10_000, "- ") + "1", times(10_000, "1+") + "1",
      times(10_000, "["), times(10_000, "`${"), times(10_000, "1?"), times(5_000, "1 ** ") + "1",
      times(100_000, "x"),
    ] {
      #expect(throws: EvaluatedExpressionError.self, "\(text.prefix(50))") {
        _ = try outcome(text)
      }
    }
  }

  @Test("of two paths the longer one counts")
  func longestPath() throws {
    let expression = EvaluatedExpression(
      "$.a + $.ab + $.a_b", values: ["$.a": 1, "$.ab": 10, "$.a_b": 100])
    #expect(try expression.outcome() == .result(111))
  }

  private static let machine = """
    {"Convert": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Eval",
       "Parameters": {"expression": "$.waitMilliseconds / 1000",
         "expressionAttributeValues": {"$.waitMilliseconds.$": "$.waitMilliseconds"}},
       "ResultPath": "$.waitSeconds", "Next": "Message"},
     "Message": {"Type": "Task", "Resource": "${Eval.Arn}",
       "Parameters": {"expression": "`Now waiting ${$.waitSeconds} seconds...`",
         "expressionAttributeValues": {"$.waitSeconds.$": "$.waitSeconds"}},
       "ResultPath": "$.message", "Next": "Wait"},
     "Wait": {"Type": "Wait", "SecondsPath": "$.waitSeconds", "End": true}}
    """

  @Test("a task of expression and values computes its result")
  func task() throws {
    let run = try simulate(Self.machine, input: ["waitMilliseconds": 5000])
    #expect(run.status == .succeeded)
    #expect(
      run.output == [
        "waitMilliseconds": 5000, "waitSeconds": 5, "message": "Now waiting 5 seconds...",
      ])
    #expect(run.elapsed == 5000)
  }

  @Test("a script goes before the expression")
  func scripted() throws {
    let behavior = TaskBehavior(scripts: ["Message": .init([TaskAnswer(.result("mocked"))])])
    let run = try simulate(Self.machine, input: ["waitMilliseconds": 1000], behavior: behavior)
    #expect(run.output?["message"] == "mocked")
    #expect(run.output?["waitSeconds"] == 1)
  }

  @Test("where nothing is known of the task it computes rather than asks")
  func asking() throws {
    let run = try simulate(
      Self.machine, input: ["waitMilliseconds": 1000], behavior: TaskBehavior(fallback: .ask))
    #expect(run.status == .succeeded)
  }

  private func single(_ expression: String) -> String {
    """
    {"Compute": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:Eval",
      "Parameters": {"expression": "\(expression)",
        "expressionAttributeValues": {"$.a.$": "$.a"}},
      "Catch": [{"ErrorEquals": ["TypeError"], "Next": "Caught"}], "End": true},
     "Caught": {"Type": "Pass", "Result": "caught", "End": true}}
    """
  }

  @Test("what is not evaluated fails the run, and says what to mock")
  func needsMock() throws {
    let run = try simulate(single("$.a + require('x')"), input: ["a": 1])
    #expect(run.status == .failed)
    #expect(run.error == "States.Runtime")
    #expect(
      run.cause == "The expression of state 'Compute' needs a mock: at column 7: 'require' is not "
        + "evaluated in a simulation.")
  }

  @Test("or asks, where somebody answers")
  func asksForMock() throws {
    let run = try simulate(
      single("$.a + require('x')"), input: ["a": 1], behavior: TaskBehavior(fallback: .ask))
    #expect(run.pendingTasks.map { "\($0.state)" } == ["/States/Compute"])
  }

  @Test("an error of the expression can be caught")
  func caught() throws {
    let run = try simulate(single("$.a.b.c"), input: ["a": [:]])
    #expect(run.output == "caught")
  }

  @Test("JSONata's Arguments are computed as well")
  func jsonata() throws {
    let run = try simulate(
      """
      {"Compute": {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "${Eval.Arn}",
        "Arguments": {"expression": "$.a + 1",
          "expressionAttributeValues": {"$.a": "{% $states.input.a %}"}},
        "End": true}}
      """, input: ["a": 41])
    #expect(run.output == 42)
  }

  @Test("a scenario keeps its times and chances, and the result is computed")
  func scenario() throws {
    let text = #"{"states": {"Compute": {"latency": "250ms"}}}"#
    let scenario = try Scenario(JSONSource.parse(SourceText(text)))
    let run = try simulate(
      single("$.a * 2"), input: ["a": 21], behavior: TaskBehavior(scenario: scenario))
    #expect(run.output == 42)
    #expect(run.elapsed == 250)
  }
}
