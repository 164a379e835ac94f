import OrderedJSON
import StatesLanguage
import Testing

/// What expressions read: variables on their ways, and what $states holds in which field.
@Suite struct VariableCheckTests {
  private static func findings(_ states: String) -> [String] {
    Document(json: "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {\(states)}}")
      .findings.map { "\($0.severity.rawValue) \($0.message) at \($0.location)" }
  }

  @Test func aVariableAssignedBeforeIsKnownInside() {
    let found = Self.findings(
      """
      "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
      "P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "B", "States": {"B": {"Type": "Pass", "Output": "{% $x %}", "End": true}}}]}
      """)
    #expect(found == [])
  }

  @Test func aVariableIsNotKnownInTheStateThatAssignsIt() {
    let found = Self.findings(
      #""A": {"Type": "Pass", "Assign": {"x": 1, "y": "{% $x %}"}, "End": true}"#)
    #expect(
      found == [
        "WARNING The variable 'x' is not assigned on any way to this state at /States/A/Assign/y"
      ])
  }

  @Test func eachWayHasToAssign() {
    let found = Self.findings(
      """
      "A": {"Type": "Choice", "Default": "C", "Assign": {"y": 1}, "Choices": [
        {"Condition": true, "Next": "B", "Assign": {"y": 2}}]},
      "B": {"Type": "Pass", "Assign": {"x": 1}, "Next": "C"},
      "C": {"Type": "Pass", "Output": "{% $x + $y %}", "End": true}
      """)
    #expect(
      found == [
        "WARNING The variable 'x' is not assigned on every way to this state at /States/C/Output"
      ])
  }

  /// A Catch leaves before Assign; children of a Distributed Map see nothing from outside.
  @Test func waysThatLoseVariables() {
    let found = Self.findings(
      """
      "A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Assign": {"x": 1},
        "Next": "M", "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "M"}]},
      "M": {"Type": "Map", "Items": "{% $x %}", "End": true, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "I", "States": {"I": {"Type": "Succeed", "Output": "{% $x %}"}}}}
      """)
    #expect(
      found == [
        "WARNING The variable 'x' is not assigned on every way to this state at /States/M/Items",
        "WARNING The variable 'x' is not assigned on any way to this state at /States/M/ItemProcessor/States/I/Output",
      ])
  }

  @Test func jsonPathReadsVariablesToo() {
    let document = Document(
      json: #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "$x", "End": true}}}"#)
    #expect(
      document.findings.map(\.message) == [
        "The variable 'x' is not assigned on any way to this state"
      ])
  }

  @Test func thereIsNoEval() {
    let found = Self.findings(
      #""A": {"Type": "Pass", "Output": "{% $eval('1') %}", "End": true}"#)
    #expect(
      found == [
        "WARNING Step Functions has no function $eval, and no way to this state assigns such a variable at /States/A/Output"
      ])
  }

  @Test func theResultAndTheErrorHaveTheirPlaces() {
    let found = Self.findings(
      """
      "A": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
        "Arguments": "{% $states.result %}", "Output": "{% $states.result %}", "End": true,
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B",
          "Output": "{% $states.errorOutput %}", "Assign": {"e": "{% $states.errorOutput %}"}}]},
      "B": {"Type": "Pass", "Output": "{% $states.errorOutput %}", "End": true}
      """)
    #expect(
      found == [
        "WARNING $states.result is there only in Output and Assign of a Task, Map or Parallel state at /States/A/Arguments",
        "WARNING $states.errorOutput is there only in Output and Assign of a Catcher at /States/B/Output",
      ])
  }
}
