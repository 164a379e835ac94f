import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// Pass, Succeed, Fail, and the processing of input and output.
@Suite struct StateTests {
  @Test func aPassWritesTwoEvents() throws {
    let run = try simulate(#"{"A": {"Type": "Pass", "Result": {"x": 1}, "End": true}}"#)
    #expect(run.status == .succeeded)
    #expect(run.output == ["x": 1])
    #expect(
      run.types == [.executionStarted, .passStateEntered, .passStateExited, .executionSucceeded])
    #expect(run.history.map(\.previousEventID) == [0, 0, 2, 3])
    #expect(
      run.history[2].json["stateExitedEventDetails"]
        == ["name": "A", "output": #"{"x":1}"#, "outputDetails": ["truncated": false]])
  }

  @Test func dataGoesThroughItsStages() throws {
    let run = try simulate(
      """
      {"A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "InputPath": "$.in", "Parameters": {"p.$": "$.v"}, "ResultSelector": {"r.$": "$.p"},
        "ResultPath": "$.out", "OutputPath": "$.out", "End": true}}
      """, input: ["in": ["v": 7], "kept": true])
    #expect(run.output == ["r": 7])
    let stages = run.trace.compactMap { record in
      if case .staged(let stage, let value) = record.kind { (stage, value) } else { nil }
    }
    #expect(
      stages.map(\.0) == [
        .input, .afterInputPath, .afterParameters, .result, .afterResultSelector,
        .afterResultPath, .output,
      ])
    #expect(stages[5].1 == ["in": ["v": 7], "kept": true, "out": ["r": 7]])
  }

  private static let nullPathCases: [(String, JSONValue)] = [
    (#""InputPath": null, "ResultPath": "$""#, JSONValue.object([:])),
    (#""OutputPath": null"#, JSONValue.object([:])),
    (#""Result": 1, "ResultPath": null"#, ["a": 1] as JSONValue),
    (#""Result": 2, "ResultPath": "$.b.c""#, ["a": 1, "b": ["c": 2]]),
    (#""Result": {"x.$": "$.a"}"#, ["x.$": "$.a"]),
  ]

  @Test(arguments: nullPathCases)
  func nullPathsAndResults(fields: String, output: JSONValue) throws {
    let run = try simulate(
      "{\"A\": {\"Type\": \"Pass\", \(fields), \"End\": true}}", input: ["a": 1])
    #expect(run.output == output)
  }

  @Test(arguments: [("Parameters", "$"), ("Assign", "$v")])
  func dataThatOnlyGetsDeeperFailsTheRunBeforeTheStackEnds(field: String, path: String) throws {
    let template =
      String(repeating: #"{"v": "#, count: 400) + #"{"x.$": "\#(path)"}"#
      + String(repeating: "}", count: 400)
    let run = try simulate(
      """
      {"Start": {"Type": "Pass", "Assign": {"v": 1}, "Next": "Deepen"},
       "Deepen": {"Type": "Pass", "\(field)": \(template), "Next": "Deep Enough?"},
       "Deep Enough?": {"Type": "Choice", "Choices": [
         {"Variable": "$.done", "IsPresent": true, "Next": "Done"}], "Default": "Deepen"},
       "Done": {"Type": "Succeed"}}
      """)
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.contains("1000 arrays and objects in one another") == true)
  }

  @Test func failGivesErrorAndCause() throws {
    let run = try simulate(
      #"{"A": {"Type": "Fail", "Error": "Broken", "CausePath": "States.Format('n {}', $.n)"}}"#,
      input: ["n": 3])
    #expect(run.status == .failed)
    #expect(run.error == "Broken")
    #expect(run.cause == "n 3")
    #expect(run.types == [.executionStarted, .failStateEntered, .executionFailed])
  }

  @Test func failWithoutCauseHasNone() throws {
    let run = try simulate(#"{"A": {"Type": "Fail", "Error": "Broken"}}"#)
    #expect(run.history.last?.details == ["error": "Broken"])
    #expect(run.cause == nil)
  }

  @Test func aPathThatLeadsNowhereEndsTheRun() throws {
    let run = try simulate(
      """
      {"A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "InputPath": "$.no",
        "Catch": [{"ErrorEquals": ["States.Runtime", "States.ALL"], "Next": "B"}], "Next": "B"},
       "B": {"Type": "Succeed"}}
      """)
    #expect(run.status == .failed)
    #expect(run.error == "States.Runtime")
    #expect(
      run.cause
        == "An error occurred while executing the state 'A' (entered at the event id #2). "
        + "Invalid path '$.no' : No results for path: $['no']")
    #expect(run.history.last?.previousEventID == 2)
  }

  @Test func jsonataStatesWithoutExpressionsRun() throws {
    let run = try simulate(
      """
      {"A": {"Type": "Task", "QueryLanguage": "JSONata",
        "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"n": 1},
        "Assign": {"seen": true}, "Output": {"done": "yes"}, "End": true}}
      """)
    #expect(run.status == .succeeded)
    #expect(run.output == ["done": "yes"])
  }

  @Test func theContextObjectIsThere() throws {
    let run = try simulate(
      """
      {"A": {"Type": "Pass", "Parameters": {"name.$": "$$.State.Name",
        "start.$": "$$.Execution.StartTime", "in.$": "$$.Execution.Input.v",
        "machine.$": "$$.StateMachine.Id"}, "End": true}}
      """, input: ["v": 5])
    #expect(
      run.output == [
        "name": "A", "start": "2020-01-01T00:00:00.000Z", "in": 5,
        "machine": "arn:aws:states:us-east-1:123456789012:stateMachine:Machine",
      ])
  }
}
