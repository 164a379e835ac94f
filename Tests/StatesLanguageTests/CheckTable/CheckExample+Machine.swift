import StatesLanguage

extension CheckExample {
  private static let succeed = #""StartAt": "S", "States": {"S": {"Type": "Succeed"}}"#

  static let machines: [CheckExample] = [
    CheckExample(1, good: "{\(succeed)}", bad: #"{"StartAt": "S"}"#),
    CheckExample(2, good: "{\(succeed)}", bad: #"{\#(succeed), "Start": "S"}"#),
    CheckExample(
      3, good: #"{\#(succeed), "Comment": "a"}"#, bad: #"{\#(succeed), "Comment": ["a"]}"#),
    CheckExample(
      4, good: #"{\#(succeed), "Version": "1.0"}"#, bad: #"{\#(succeed), "Version": 1.0}"#),
    CheckExample(
      5, good: #"{\#(succeed), "Version": "1.0"}"#, bad: #"{\#(succeed), "Version": "1.1"}"#,
      .warning),
    CheckExample(
      6, good: #"{\#(succeed), "TimeoutSeconds": 60}"#,
      bad: #"{\#(succeed), "TimeoutSeconds": 60.5}"#),
    CheckExample(
      7, good: #"{\#(succeed), "TimeoutSeconds": 1}"#,
      bad: #"{\#(succeed), "TimeoutSeconds": 0}"#),
    CheckExample(
      8, good: #"{\#(succeed), "TimeoutSeconds": 99999999}"#,
      bad: #"{\#(succeed), "TimeoutSeconds": 100000000}"#),
    CheckExample(
      9, good: #"{\#(succeed), "QueryLanguage": "JSONata"}"#,
      bad: #"{\#(succeed), "QueryLanguage": "JMESPath"}"#),
    .jsonataState(
      10, good: #""Type": "Succeed""#, bad: #""Type": "Succeed", "QueryLanguage": "JSONPath""#),
    CheckExample(11, good: "{\(succeed)}", bad: #"{"StartAt": "S", "States": {}}"#),
    CheckExample(
      12, good: named(String(repeating: "n", count: 80)),
      bad: named(String(repeating: "n", count: 81))),
    CheckExample(
      13, good: named(String(repeating: "n", count: 80), inMap: true),
      bad: named(String(repeating: "n", count: 81), inMap: true)),
    CheckExample(14, good: named("I", inMap: true), bad: named("S", inMap: true)),
    CheckExample(
      183, good: "{\(succeed)}", bad: #"{"StartAt": "S", "States": {"S": {"Type": "Succeed"}}"#),
    CheckExample(
      184, good: #"{\#(succeed), "Comment": "a"}"#,
      bad: #"{\#(succeed), "Comment": "a", "Comment": "b"}"#, .warning),
  ]

  /// A machine whose only state, or the only one inside a Map, has a name.
  private static func named(_ name: String, inMap: Bool = false) -> String {
    let scope = #""StartAt": "\#(name)", "States": {"\#(name)": {"Type": "Succeed"}}"#
    return inMap ? machine(map(#""ItemProcessor": {\#(scope)}"#)) : "{\(scope)}"
  }
}
