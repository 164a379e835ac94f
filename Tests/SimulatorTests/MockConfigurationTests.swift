import OrderedJSON
import Simulator
import Testing

@Suite struct MockConfigurationTests {
  private static let text = """
    {"StateMachines": {"Machine": {"TestCases": {
       "RetryThenOk": {"Charge": "Flaky"}, "Nothing": {}}}},
     "MockedResponses": {"Flaky": {
       "2": {"Return": {"paid": true}},
       "0-1": {"Throw": {"Error": "Busy", "Cause": "slow down"}}}}}
    """

  private func configuration(_ text: String = text) throws -> MockConfiguration {
    try MockConfiguration(try JSONSource.value(text))
  }

  @Test func listsItsCases() throws {
    let mocks = try configuration()
    #expect(mocks.stateMachineNames == ["Machine"])
    #expect(mocks.testCases(of: "Machine") == ["RetryThenOk", "Nothing"])
    #expect(mocks.testCases(of: "Other") == [])
  }

  private let states = """
    {"Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Again?",
       "Retry": [{"ErrorEquals": ["Busy"]}]},
     "Again?": {"Type": "Choice", "Default": "Done",
       "Choices": [{"Variable": "$.paid", "StringEquals": "no", "Next": "Charge"}]},
     "Done": {"Type": "Succeed"}}
    """

  @Test func answersByInvocation() throws {
    let behavior = try configuration().behavior(
      machine: "Machine", testCase: "RetryThenOk", fallback: .missing)
    let run = try simulate(states, behavior: behavior)
    #expect(run.output == ["paid": true])
    #expect(run.elapsed == 3000)
  }

  @Test func anInvocationWithoutEntryFailsTheRun() throws {
    let text = Self.text.replacing("true", with: "\"no\"")
    let behavior = try configuration(text).behavior(
      machine: "Machine", testCase: "RetryThenOk", fallback: .echo)
    let run = try simulate(states, behavior: behavior)
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.contains("invocation 4 of state 'Charge'") == true)
  }

  @Test func statesThatAreNotNamedFollowTheFallback() throws {
    let behavior = try configuration().behavior(
      machine: "Machine", testCase: "Nothing", fallback: .echo)
    #expect(try simulate(states, input: ["paid": 1], behavior: behavior).output == ["paid": 1])
  }

  @Test func namesThatDifferOnlyByNormalisationAreTwoStates() throws {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    let mocks = try configuration(
      """
      {"StateMachines": {"Machine": {"TestCases": {"Both": {
         "\(composed)": "one", "\(decomposed)": "two"}}}},
       "MockedResponses": {"one": {"0": {"Return": 1}}, "two": {"0": {"Return": 2}}}}
      """)
    let states = """
      {"\(composed)": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
         "ResultPath": "$.first", "Next": "\(decomposed)"},
       "\(decomposed)": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
         "ResultPath": "$.second", "End": true}}
      """
    let behavior = try mocks.behavior(machine: "Machine", testCase: "Both", fallback: .missing)
    #expect(try simulate(states, behavior: behavior).output == ["first": 1, "second": 2])
  }

  private func complaint(_ text: String) -> MockConfigurationError? {
    do {
      _ = try configuration(text)
      return nil
    } catch let error as MockConfigurationError { return error } catch { return nil }
  }

  private static func responses(_ text: String) -> String {
    #"{"StateMachines": {}, "MockedResponses": {"R": \#(text)}}"#
  }

  private static let wrong: [(text: String, pointer: String, words: String)] = [
    ("[]", "", "StateMachines"),
    ("{}", "", "StateMachines is missing"),
    (#"{"StateMachines": {"M": {}}}"#, "/StateMachines/M", "TestCases is missing"),
    (#"{"StateMachines": {}, "MockedResponse": {}}"#, "", "MockedResponses"),
    (
      #"{"StateMachines": {"M": {"TestCases": {"C": {"S": "R"}}}}}"#,
      "/StateMachines/M/TestCases/C/S", "no response \"R\""
    ),
    (responses("{}"), "/MockedResponses/R", "\"0\""),
    (responses(#"{"x": {"Return": 1}}"#), "/MockedResponses/R/x", "not an index"),
    (responses(#"{"2-1": {"Return": 1}}"#), "/MockedResponses/R/2-1", "not an index"),
    (responses(#"{"1": {"Return": 1}}"#), "/MockedResponses/R", "no entry for index 0"),
    (
      responses(#"{"0-2": {"Return": 1}, "2": {"Return": 1}}"#), "/MockedResponses/R/2",
      "index 2 has two entries"
    ),
    (responses(#"{"0": {}}"#), "/MockedResponses/R/0", "needs Return or Throw"),
    (
      responses(#"{"0": {"Return": 1, "Throw": {"Error": "E", "Cause": "c"}}}"#),
      "/MockedResponses/R/0", "only one"
    ),
    (
      responses(#"{"0": {"Throw": {"Error": "E"}}}"#), "/MockedResponses/R/0/Throw",
      "Error and Cause"
    ),
  ]

  @Test(arguments: wrong.indices)
  func saysWhatIsWrongAndWhere(index: Int) throws {
    let example = Self.wrong[index]
    let error = try #require(complaint(example.text))
    #expect("\(error.pointer)" == example.pointer)
    #expect(error.message.contains(example.words), "\(error.message)")
  }

  @Test func unknownNamesAreListed() throws {
    let mocks = try configuration()
    #expect {
      try mocks.behavior(machine: "Machine", testCase: "Nope", fallback: .echo)
    } throws: { error in
      "\(error)".contains("no test case \"Nope\"") && "\(error)".contains("\"RetryThenOk\"")
    }
    #expect {
      try mocks.behavior(machine: "Other", testCase: "Nope", fallback: .echo)
    } throws: { error in
      "\(error)".contains("no state machine \"Other\"")
    }
  }
}
