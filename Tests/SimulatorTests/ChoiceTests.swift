import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

@Suite struct ChoiceTests {
  /// Whether a rule holds for an input `{"v": value, "w": other}`.
  private func holds(_ rule: String, _ value: String, other: String = "null") throws -> Bool {
    let run = try simulate(
      """
      {"C": {"Type": "Choice", "Choices": [{\(rule), "Next": "Yes"}], "Default": "No"},
       "Yes": {"Type": "Succeed"}, "No": {"Type": "Succeed"}}
      """, input: try JSONSource.value("{\"v\": \(value), \"w\": \(other)}"))
    try #require(run.status == .succeeded)
    return run.path.last == "Yes"
  }

  private static let cases:
    [(operation: String, operand: String, matches: [String], not: [String])] = [
      ("StringEquals", #""b""#, [#""b""#], [#""a""#, "1", "null"]),
      ("StringLessThan", #""b""#, [#""a""#, #""B""#], [#""b""#, #""c""#, "1"]),
      ("StringGreaterThan", #""b""#, [#""c""#, #""ba""#], [#""b""#, #""a""#]),
      ("StringLessThanEquals", #""b""#, [#""b""#, #""a""#], [#""c""#]),
      ("StringGreaterThanEquals", #""b""#, [#""b""#, #""c""#], [#""a""#]),
      ("StringMatches", #""*.log""#, [#""a.log""#, #"".log""#], [#""a.logs""#, "1"]),
      ("StringMatches", #""a*b*c""#, [#""abc""#, #""axxbyyc""#], [#""ab""#, #""xabc""#]),
      ("StringMatches", #""a\\*b""#, [#""a*b""#], [#""axb""#]),
      ("NumericEquals", "1", ["1", "1.0", "1e0"], ["2", #""1""#, "true"]),
      ("NumericLessThan", "1", ["0", "-1.5"], ["1", "2", "null"]),
      ("NumericGreaterThan", "1", ["2", "1.000001"], ["1", "0"]),
      ("NumericLessThanEquals", "1", ["1", "0"], ["1.1"]),
      ("NumericGreaterThanEquals", "1", ["1", "5e3"], ["0.9"]),
      ("BooleanEquals", "true", ["true"], ["false", "1", #""true""#]),
      (
        "TimestampEquals", #""2020-01-01T00:00:00Z""#,
        [#""2020-01-01T00:00:00Z""#, #""2020-01-01T01:00:00+01:00""#],
        [#""2020-01-01T00:00:01Z""#, #""x""#, "1"]
      ),
      (
        "TimestampLessThan", #""2020-01-01T00:00:00Z""#, [#""2019-12-31T23:59:59.999Z""#],
        [#""2020-01-01T00:00:00Z""#]
      ),
      (
        "TimestampGreaterThan", #""2020-01-01T00:00:00Z""#, [#""2020-01-01T00:00:00.001Z""#],
        [#""2020-01-01T00:00:00Z""#]
      ),
      (
        "TimestampLessThanEquals", #""2020-01-01T00:00:00Z""#, [#""2020-01-01T00:00:00Z""#],
        [#""2020-01-02T00:00:00Z""#]
      ),
      (
        "TimestampGreaterThanEquals", #""2020-01-01T00:00:00Z""#, [#""2020-01-01T00:00:00Z""#],
        [#""2019-01-02T00:00:00Z""#]
      ),
      ("IsNull", "true", ["null"], ["0", #""""#]),
      ("IsNull", "false", ["0"], ["null"]),
      ("IsPresent", "true", ["null", "0"], []),
      ("IsPresent", "false", [], ["null", "0"]),
      ("IsNumeric", "true", ["1", "1.5"], [#""1""#, "null"]),
      ("IsString", "true", [#""""#], ["1"]),
      ("IsBoolean", "true", ["false"], ["0"]),
      ("IsTimestamp", "true", [#""2020-01-01T00:00:00Z""#], [#""2020-01-01""#, "1"]),
    ]

  @Test(arguments: cases.indices)
  func operatorsAreStrictAboutTypes(index: Int) throws {
    let (operation, operand, matches, others) = Self.cases[index]
    let rule = "\"Variable\": \"$.v\", \"\(operation)\": \(operand)"
    for value in matches { #expect(try holds(rule, value), "\(operation) \(operand): \(value)") }
    for value in others { #expect(try !holds(rule, value), "\(operation) \(operand): \(value)") }
    guard !operation.hasPrefix("Is"), operation != "StringMatches" else { return }
    let path = "\"Variable\": \"$.v\", \"\(operation)Path\": \"$.w\""
    for value in matches { #expect(try holds(path, value, other: operand), "\(operation)Path") }
    for value in others { #expect(try !holds(path, value, other: operand), "\(operation)Path") }
  }

  @Test func combinationsStopEarly() throws {
    let guarded =
      #""And": [{"Variable": "$.x", "IsPresent": true}, {"Variable": "$.x", "NumericEquals": 1}]"#
    #expect(try !holds(guarded, "1"))
    #expect(try holds("\"Not\": {\(guarded)}", "1"))
    #expect(
      try holds(
        #""Or": [{"Variable": "$.v", "NumericEquals": 1}, {"Variable": "$.x", "IsNull": true}]"#,
        "1"))
  }

  @Test func anAbsentVariableEndsTheRun() throws {
    let run = try simulate(
      """
      {"C": {"Type": "Choice", "Default": "D",
        "Choices": [{"Variable": "$.x", "NumericEquals": 1, "Next": "D"}]},
       "D": {"Type": "Succeed"}}
      """)
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.contains("Invalid path '$.x'") == true)
  }

  @Test func noMatchWithoutDefaultEndsTheRun() throws {
    let run = try simulate(
      """
      {"C": {"Type": "Choice",
        "Choices": [{"Variable": "$.v", "NumericEquals": 1, "Next": "D"}]},
       "D": {"Type": "Succeed"}}
      """, input: ["v": 2])
    #expect(run.status == .failed)
    #expect(run.error == "States.Runtime")
  }

  @Test func theRuleTakenIsInTheTrace() throws {
    let states = """
      {"C": {"Type": "Choice", "Default": "D", "Assign": {"by": "default"}, "Choices": [
         {"Variable": "$.v", "NumericEquals": 1, "Next": "D"},
         {"Variable": "$.v", "NumericEquals": 2, "Assign": {"by": "rule"}, "Next": "D"}]},
       "D": {"Type": "Pass", "End": true}}
      """
    let second = try simulate(states, input: ["v": 2])
    #expect(second.trace.contains { $0.kind == .ruleMatched(1) })
    #expect(second.trace.contains { $0.kind == .variables(["by": "rule"]) })
    let other = try simulate(states, input: ["v": 3])
    #expect(other.trace.contains { $0.kind == .ruleMatched(nil) })
    #expect(other.trace.contains { $0.kind == .variables(["by": "default"]) })
    let first = try simulate(states, input: ["v": 1])
    #expect(!first.trace.contains { if case .variables = $0.kind { true } else { false } })
  }
}
