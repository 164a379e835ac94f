import StatesLanguage
import Testing

/// A definition that a check lets pass, and one that differs in one thing and that it does not.
struct CheckExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let good: String
  let bad: String
  let severity: Finding.Severity

  init(_ number: Int, good: String, bad: String, _ severity: Finding.Severity = .error) {
    self.number = number
    self.good = good
    self.bad = bad
    self.severity = severity
  }

  /// Two machines that differ in the members of their only state.
  static func state(
    _ number: Int, good: String, bad: String, _ severity: Finding.Severity = .error
  ) -> CheckExample {
    CheckExample(number, good: machine(good), bad: machine(bad), severity)
  }

  /// The same in a machine of JSONata.
  static func jsonataState(
    _ number: Int, good: String, bad: String, _ severity: Finding.Severity = .error
  ) -> CheckExample {
    CheckExample(number, good: jsonataMachine(good), bad: jsonataMachine(bad), severity)
  }

  /// Members of a Map's only state, and of its ItemProcessor's configuration.
  static func distributedMap(
    _ number: Int, good: String, bad: String, _ severity: Finding.Severity = .error
  ) -> CheckExample {
    .state(number, good: distributed(good), bad: distributed(bad), severity)
  }

  var testDescription: String { "check \(number)" }

  static func machine(_ state: String) -> String {
    #"{"StartAt": "S", "States": {"S": {\#(state)}}}"#
  }

  static func jsonataMachine(_ state: String) -> String {
    #"{"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": {\#(state)}}}"#
  }

  static func distributed(_ members: String) -> String {
    map(
      members
        + #", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, \#(scope)}"#
    )
  }

  static func map(_ members: String) -> String { #""Type": "Map", \#(members), "End": true"# }

  static func task(_ members: String) -> String {
    #""Type": "Task", "Resource": "\#(function)", "End": true"#
      + (members.isEmpty ? "" : ", " + members)
  }

  static func pass(_ members: String) -> String {
    #""Type": "Pass", "End": true"# + (members.isEmpty ? "" : ", " + members)
  }

  static func retrier(_ members: String) -> String {
    task(#""Retry": [{"ErrorEquals": ["States.Timeout"], \#(members)}]"#)
  }

  /// A Choice state of one rule, or a part of one, whose targets exist.
  static func rule(_ members: String, next: String = #", "Next": "A""#) -> String {
    choice(#"[{\#(members)\#(next)}]"#)
  }

  static func choice(_ rules: String, more: String = "") -> String {
    """
    {"StartAt": "S", "States": {"S": {"Type": "Choice", "Choices": \(rules)\(more)},
      "A": {"Type": "Succeed"}}}
    """
  }

  static let function = "arn:aws:lambda:us-east-1:123456789012:function:f"
  static let scope = #""StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}"#
  static let processor = #""ItemProcessor": {\#(scope)}"#
}
