import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import TestSupport
import Testing

@Suite struct InputSolverTests {
  private func choice(_ fields: String) throws -> State {
    let document = Document(
      Array(
        """
        {"StartAt": "C", "States": {"C": {"Type": "Choice", \(fields)},
          "R0": {"Type": "Pass", "End": true}, "R1": {"Type": "Pass", "End": true},
          "R2": {"Type": "Pass", "End": true}, "D": {"Type": "Pass", "End": true}}}
        """.utf8), format: .json)
    return try #require(document.definition.allStates.first { $0.name == "C" })
  }

  /// Where the Choice leads to with that input, by a run.
  private func target(_ fields: String, _ input: JSONValue) throws -> String? {
    var options = SimulationOptions()
    options.input = input
    var run = Simulation(
      try program(
        """
        {"C": {"Type": "Choice", \(fields)},
          "R0": {"Type": "Pass", "End": true}, "R1": {"Type": "Pass", "End": true},
          "R2": {"Type": "Pass", "End": true}, "D": {"Type": "Pass", "End": true}}
        """), options: options)
    run.run()
    return run.history.last { $0.type == .passStateEntered }?.details?["name"]?.string
  }

  @Test(arguments: [
    #""Choices": [{"Variable": "$.s", "StringEquals": "FAILED", "Next": "R0"},"#
      + #"{"Variable": "$.s", "StringEquals": "DONE", "Next": "R1"}], "Default": "D""#,
    #""Choices": [{"Variable": "$.a.b", "NumericGreaterThan": 10, "Next": "R0"},"#
      + #"{"And": [{"Variable": "$.a.b", "NumericLessThanEquals": 10},"#
      + #"{"Variable": "$.ok", "BooleanEquals": true}], "Next": "R1"}], "Default": "D""#,
    #""Choices": [{"Not": {"Variable": "$.x", "IsPresent": true}, "Next": "R0"},"#
      + #"{"Variable": "$.x", "IsNull": true, "Next": "R1"},"#
      + #"{"Variable": "$.x", "StringMatches": "a*-*z", "Next": "R2"}], "Default": "D""#,
    #""Choices": [{"Variable": "$.from", "TimestampLessThan": "2024-05-01T00:00:00Z","#
      + #""Next": "R0"}, {"Variable": "$.from", "TimestampEquals": "2024-05-01T00:00:00Z","#
      + #""Next": "R1"}], "Default": "D""#,
    #""Choices": [{"Variable": "$.n", "NumericLessThanPath": "$.limit", "Next": "R0"},"#
      + #"{"Variable": "$.n", "NumericEqualsPath": "$.limit", "Next": "R1"}], "Default": "D""#,
    #""InputPath": "$.body", "Choices": [{"Or": [{"Variable": "$.list[1].k", "StringEquals":"#
      + #""v"}, {"Variable": "$.b", "IsBoolean": true}], "Next": "R0"}], "Default": "D""#,
  ])
  func everyEdgeIsTaken(fields: String) throws {
    let state = try choice(fields)
    guard case .choice(let choices) = state.kind else { return }
    for index in choices.choices.indices {
      let input = try #require(state.input(taking: .rule(index)), "rule \(index)")
      #expect(try target(fields, input) == "R\(index)", "\(input.compactText)")
    }
    let input = try #require(state.input(taking: .defaultTarget))
    #expect(try target(fields, input) == "D", "\(input.compactText)")
  }

  @Test func theRestOfTheInputStays() throws {
    let state = try choice(
      #""Choices": [{"Variable": "$.a.b", "NumericEquals": 3, "Next": "R0"}], "Default": "D""#)
    let base: JSONValue = ["keep": [1, 2], "a": ["c": "kept"]]
    #expect(
      state.input(taking: .rule(0), from: base)
        == ["keep": [1, 2], "a": ["c": "kept", "b": 3]])
    #expect(state.input(taking: .rule(1)) == nil)
  }

  @Test func anInputThatTakesTheEdgeIsTheAnswer() throws {
    let state = try choice(
      #""Choices": [{"Variable": "$.a", "NumericGreaterThan": 3, "Next": "R0"}], "Default": "D""#)
    #expect(state.input(taking: .rule(0), from: ["a": 77]) == ["a": 77])
  }

  @Test func whatCannotBeTakenIsNotSolved() throws {
    let state = try choice(
      #""Choices": [{"Variable": "$.a", "IsPresent": true, "Next": "R0"},"#
        + #"{"Variable": "$.a", "NumericEquals": 1, "Next": "R1"}], "Default": "D""#)
    #expect(state.input(taking: .rule(1)) == nil)
  }

  /// Random rules over a few places: whatever is found takes the edge in a run.
  @Test func whatIsFoundTakesTheEdge() throws {
    var generator = SeededGenerator(seed: 11)
    var found = 0
    for _ in 0..<300 {
      let rules = (0..<3).map { index in
        Self.rule(depth: 2, using: &generator).dropLast() + #", "Next": "R\#(index)"}"#
      }
      let fields = #""Choices": [\#(rules.joined(separator: ","))], "Default": "D""#
      let state = try choice(fields)
      for edge in [ChoiceEdge.rule(0), .rule(1), .rule(2), .defaultTarget] {
        guard let input = state.input(taking: edge) else { continue }
        found += 1
        let expected = if case .rule(let index) = edge { "R\(index)" } else { "D" }
        #expect(try target(fields, input) == expected, "\(fields) \(input.compactText)")
      }
    }
    #expect(found > 600)
  }

  private static func rule(depth: Int, using generator: inout SeededGenerator) -> String {
    func list() -> String {
      (0..<2).map { _ in rule(depth: depth - 1, using: &generator) }.joined(separator: ",")
    }
    switch depth == 0 ? 9 : Int.random(in: 0...9, using: &generator) {
    case 0, 1: return "{\"And\": [\(list())]}"
    case 2, 3: return "{\"Or\": [\(list())]}"
    case 4: return "{\"Not\": \(rule(depth: depth - 1, using: &generator))}"
    default: break
    }
    let path = ["$.a", "$.b.c", "$.d[0]"].randomElement(using: &generator) ?? "$.a"
    let test =
      [
        #""StringEquals": "x""#, #""NumericGreaterThan": 5"#, #""NumericLessThan": 3"#,
        #""BooleanEquals": false"#, #""IsPresent": true"#, #""IsNull": true"#,
        #""StringMatches": "p*""#, #""StringGreaterThan": "m""#, #""IsString": false"#,
        #""NumericEqualsPath": "$.a""#,
      ].randomElement(using: &generator) ?? ""
    return "{\"Variable\": \"\(path)\", \(test)}"
  }
}
