import StatesLanguage
import Testing

/// Paths that lead nowhere whichever way a run came.
@Suite struct DataFlowTests {
  private func problems(_ states: String, start: String = "A") -> [String] {
    let document = Document(json: #"{"StartAt": "\#(start)", "States": {\#(states)}}"#)
    return document.findings.map { "\($0.code) \($0.message) at \($0.location)" }
  }

  private func missing(_ path: String, _ why: String, _ place: String) -> String {
    "MISSING_DATA No way to this state brings a value of \(path): \(why) at /States/\(place)"
  }

  @Test func anInputOfTheMachineMayBeAnything() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "InputPath": "$.a.b", "ResultPath": "$.c", "Next": "B"},
        "B": {"Type": "Pass", "Parameters": {"x.$": "$.d"}, "End": true}
        """) == [])
  }

  @Test func aResultHasOnlyItsMembers() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "Result": {"id": 1, "name": "n"}, "Next": "B"},
        "B": {"Type": "Pass", "Parameters": {"ok.$": "$.id", "x.$": "$.ident"}, "End": true}
        """) == [missing("$.ident", "$ has only [id, name]", "B/Parameters/x.$")])
  }

  @Test func parametersNarrowWhatGoesOn() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "Parameters": {"order": {"id.$": "$.a.b", "n": 1}}, "Next": "B"},
        "B": {"Type": "Wait", "SecondsPath": "$.order.n", "Next": "C"},
        "C": {"Type": "Wait", "SecondsPath": "$.order.seconds", "Next": "D"},
        "D": {"Type": "Pass", "InputPath": "$.order.id.anything", "End": true}
        """) == [
          missing("$.order.seconds", "$.order has only [id, n]", "C/SecondsPath")
        ])
  }

  @Test func resultPathAddsToTheInput() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "Result": {"a": 1}, "Next": "B"},
        "B": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
          "Parameters": {"FunctionName": "f"}, "ResultPath": "$.b.c", "Next": "C"},
        "C": {"Type": "Pass", "Parameters": {"x.$": "$.b.c.Payload", "y.$": "$.a", "z.$": "$.b.d"},
          "End": true}
        """) == [missing("$.b.d", "$.b has only [c]", "C/Parameters/z.$")])
  }

  @Test func anyWayThatBringsItIsEnough() {
    let fork = """
      "A": {"Type": "Choice", "Default": "C",
        "Choices": [{"Variable": "$.a", "IsPresent": true, "Next": "B"}]},
      "B": {"Type": "Pass", "Result": {"b": 1}, "Next": "D"},
      "C": {"Type": "Pass", "Result": {"c": 1}, "Next": "D"},
      """
    #expect(problems(fork + #""D": {"Type": "Succeed", "OutputPath": "$.b"}"#) == [])
    #expect(
      problems(fork + #""D": {"Type": "Succeed", "OutputPath": "$.d"}"#)
        == [missing("$.d", "$ has only [b, c]", "D/OutputPath")])
  }

  @Test func aParallelGivesAnArrayAndACatcherItsError() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "Result": {}, "Next": "P"},
        "P": {"Type": "Parallel", "Next": "B",
          "Branches": [{"StartAt": "I",
            "States": {"I": {"Type": "Pass", "InputPath": "$.a", "End": true}}}],
          "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "C"}]},
        "B": {"Type": "Pass", "InputPath": "$[0].x", "OutputPath": "$.y", "Next": "D"},
        "C": {"Type": "Fail", "ErrorPath": "$.error.Error", "CausePath": "$.error.Reason"},
        "D": {"Type": "Succeed"}
        """)
        == [
          missing(
            "$.error.Reason", "$.error has only [Cause, Error]", "C/CausePath"),
          missing(
            "$.a", "$ is an empty object there", "P/Branches/0/States/I/InputPath"),
        ].reversed())
  }

  @Test func aRuleMayAskWhetherAValueIsThere() {
    let machine = { (rule: String) in
      """
      "A": {"Type": "Pass", "Result": {"a": [1]}, "Next": "B"},
      "B": {"Type": "Choice", "Choices": [{\(rule), "Next": "C"}], "Default": "C"},
      "C": {"Type": "Succeed"}
      """
    }
    #expect(problems(machine(#""Variable": "$.b", "IsPresent": true"#)) == [])
    #expect(
      problems(
        machine(
          #""And": [{"Variable": "$.b", "IsPresent": true}, {"Variable": "$.b", "IsNull": true}]"#))
        == [])
    #expect(
      problems(machine(#""Not": {"Variable": "$.a.b", "NumericEqualsPath": "$.c"}"#)) == [
        missing("$.a.b", "$.a is an array there", "B/Choices/0/Not/Variable"),
        missing("$.c", "$ has only [a]", "B/Choices/0/Not/NumericEqualsPath"),
      ])
  }

  @Test func itemsOfAMapAreFollowed() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "Result": {"items": [{"a": 1}, {"b": 2}]}, "Next": "M"},
        "M": {"Type": "Map", "ItemsPath": "$.items", "End": true, "ItemProcessor": {
          "StartAt": "I", "States": {
            "I": {"Type": "Pass", "InputPath": "$.a", "Next": "J"},
            "J": {"Type": "Pass", "InputPath": "$.n", "End": true}}}}
        """) == [missing("$.n", "$ has no members there", "M/ItemProcessor/States/J/InputPath")])
  }

  @Test func loopsThatNestTheirDataEnd() {
    #expect(
      problems(
        """
        "A": {"Type": "Pass", "Result": {}, "Next": "B"},
        "B": {"Type": "Pass", "Parameters": {"inner.$": "$", "n": 1}, "Next": "C"},
        "C": {"Type": "Choice", "Default": "B",
          "Choices": [{"Variable": "$.inner.inner.n", "NumericEquals": 1, "Next": "D"}]},
        "D": {"Type": "Succeed"}
        """) == [])
  }
}
