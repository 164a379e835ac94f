import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// JSONata states, as a reader of the developer guide would expect them to run.
@Suite struct JSONataTests {
  private func state(_ members: String, type: String = "Pass") -> String {
    #"{"S": {"Type": "\#(type)", "QueryLanguage": "JSONata", \#(members)}}"#
  }

  @Test func outputIsComputed() throws {
    let run = try simulate(
      state(#""Output": {"sum": "{% $sum($states.input.n) %}", "kept": "n"}, "End": true"#),
      input: ["n": [1, 2, 3]])
    #expect(run.output == ["sum": 6, "kept": "n"])
  }

  @Test func inputPassesThroughWithoutOutput() throws {
    let run = try simulate(state(#""End": true"#), input: ["a": 1])
    #expect(run.output == ["a": 1])
  }

  @Test func argumentsAndResultOfATask() throws {
    let run = try simulate(
      state(
        #""Resource": "arn:aws:states:::lambda:invoke", "End": true, "#
          + #""Arguments": {"Payload": "{% $states.input.id %}"}, "#
          + #""Output": "{% $states.result.Payload & '!' %}""#,
        type: "Task"),
      input: ["id": "x"])
    #expect(run.output == "x!")
  }

  @Test func assignAndOutputSeeTheVariablesOfBefore() throws {
    let run = try simulate(
      """
      {"A": {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"n": 1}, "Next": "B"},
       "B": {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"n": "{% $n + 1 %}"},
             "Output": "{% $n %}", "Next": "C"},
       "C": {"Type": "Pass", "QueryLanguage": "JSONata",
             "Output": "{% [$states.input, $n] %}", "End": true}}
      """)
    #expect(run.output == [1, 2])
  }

  @Test func variablesAreSharedBetweenTheLanguages() throws {
    let run = try simulate(
      """
      {"A": {"Type": "Pass", "Assign": {"n.$": "$.n"}, "Next": "B"},
       "B": {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"m": "{% $n * 2 %}"},
             "Next": "C"},
       "C": {"Type": "Pass", "Parameters": {"m.$": "$m"}, "End": true}}
      """, input: ["n": 21])
    #expect(run.output == ["m": 42])
  }

  @Test func conditionsDecideInOrder() throws {
    let choice = """
      {"C": {"Type": "Choice", "QueryLanguage": "JSONata", "Default": "Small", "Choices": [
        {"Condition": "{% $states.input > 10 %}", "Next": "Large"},
        {"Condition": "{% $states.input > 5 %}", "Output": "middle", "Next": "Middle"}]},
       "Small": {"Type": "Pass", "End": true}, "Middle": {"Type": "Pass", "End": true},
       "Large": {"Type": "Pass", "End": true}}
      """
    #expect(try simulate(choice, input: 11).path == ["C", "Large"])
    #expect(try simulate(choice, input: 6).output == "middle")
    #expect(try simulate(choice, input: 1).path == ["C", "Small"])
  }

  @Test func aConditionHasToBeABoolean() throws {
    let run = try simulate(
      """
      {"C": {"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [
        {"Condition": "{% 'yes' %}", "Next": "D"}]}, "D": {"Type": "Succeed"}}
      """)
    #expect(run.error == "States.QueryEvaluationError")
    #expect(run.types.contains(.evaluationFailed))
    #expect(run.cause?.contains("Choices[0]/Condition") == true)
    #expect(run.cause?.contains("Expected 'boolean', but was 'string'") == true)
  }

  @Test func undefinedIsAnError() throws {
    let run = try simulate(
      state(#""Output": {"a": ["{% $states.input.none %}"]}, "End": true"#))
    #expect(run.error == "States.QueryEvaluationError")
    let failed = try #require(run.history.first { $0.type == .evaluationFailed })
    #expect(failed.details?["location"] == "Output/a[0]")
    #expect(failed.details?["state"] == "S")
  }

  @Test func evaluationErrorsAreCaughtAndTheirOutputSeen() throws {
    let run = try simulate(
      """
      {"T": {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke",
         "Arguments": {"x": "{% 1 + 'a' %}"}, "End": true,
         "Catch": [{"ErrorEquals": ["States.QueryEvaluationError"],
           "Output": "{% $states.errorOutput.Error %}", "Next": "D"}]},
       "D": {"Type": "Succeed"}}
      """)
    #expect(run.output == "States.QueryEvaluationError")
  }

  @Test func waitAndFailTakeExpressions() throws {
    let waited = try simulate(
      state(#""Seconds": "{% $states.input.s * 2 %}", "End": true"#, type: "Wait"),
      input: ["s": 5])
    #expect(waited.elapsed == 10_000)
    let failed = try simulate(
      state(#""Error": "{% 'E' & $states.input %}", "Cause": "{% 'because' %}""#, type: "Fail"),
      input: 7)
    #expect(failed.error == "E7")
    #expect(failed.cause == "because")
  }

  @Test func mapTakesItemsAndSelectsFromThem() throws {
    let run = try simulate(
      """
      {"M": {"Type": "Map", "QueryLanguage": "JSONata", "Items": "{% [1..3] %}",
         "ItemSelector": {"v": "{% $states.context.Map.Item.Value * 10 %}",
           "i": "{% $states.context.Map.Item.Index %}"},
         "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass",
           "QueryLanguage": "JSONata", "Output": "{% $states.input.v + $states.input.i %}",
           "End": true}}},
         "Output": "{% $sum($states.result) %}", "End": true}}
      """)
    #expect(run.output == 63)
  }

  @Test func chanceAndTimeAreTheRuns() throws {
    let machine = state(
      #""Output": {"r": "{% [$random(), $random()] %}", "t": "{% $millis() %}", "#
        + #""u": "{% $uuid() %}"}, "End": true"#)
    let one = try simulate(machine, seed: 1)
    #expect(try simulate(machine, seed: 1).output == one.output)
    #expect(try simulate(machine, seed: 2).output != one.output)
    #expect(one.output?["t"] == 1_577_836_800_000)
  }
}
