import StatesLanguage

extension CheckExample {
  private static func states(_ states: String, start: String = "S") -> String {
    #"{"StartAt": "\#(start)", "States": {\#(states)}}"#
  }

  private static let end = #""E": {"Type": "Succeed"}"#
  private static let next = #""S": {"Type": "Pass", "Next": "E"}, \#(end)"#

  /// A state that catches every error.
  private static func catching(_ target: String) -> String {
    states(
      """
      "S": {\(task(#""Catch": [{"ErrorEquals": ["States.ALL"], "Next": "\#(target)"}]"#))}, \(end)
      """)
  }

  private static func branches(_ first: String, _ second: String = scope) -> String {
    machine(#""Type": "Parallel", "Branches": [{\#(first)}, {\#(second)}], "End": true"#)
  }

  private static let branch = #""StartAt": "J", "States": {"J": {"Type": "Pass", "End": true}}"#
  private static let leavingBranch =
    #""StartAt": "J", "States": {"J": {"Type": "Pass", "Next": "I"}, "K": {"Type": "Succeed"}}"#
  private static let leavingScope =
    #""StartAt": "I", "States": {"I": {"Type": "Pass", "Next": "S"}}"#
  private static let endlessScope =
    #""StartAt": "I", "States": {"I": {"Type": "Pass", "Next": "I"}}"#

  static let transitions: [CheckExample] = [
    CheckExample(15, good: states(next), bad: states(next, start: "T")),
    CheckExample(
      16, good: machine(map(processor)),
      bad: #"{"StartAt": "I", "States": {"S": {\#(map(processor))}}}"#),
    CheckExample(
      17, good: states(next), bad: states(#""S": {"Type": "Pass", "Next": "F"}, \#(end)"#)),
    CheckExample(
      18, good: rule(#""Variable": "$.a", "IsNull": true"#),
      bad: choice(
        """
        [{"Variable": "$.a", "IsNull": true, "Next": "A"},
         {"Variable": "$.a", "IsNull": false, "Next": "B"}]
        """)),
    CheckExample(
      19,
      good: choice(
        #"[{"Variable": "$.a", "IsNull": true, "Next": "A"}]"#, more: #", "Default": "A""#),
      bad: choice(
        #"[{"Variable": "$.a", "IsNull": true, "Next": "A"}]"#, more: #", "Default": "B""#)),
    CheckExample(20, good: catching("E"), bad: catching("F")),
    CheckExample(21, good: branches(branch), bad: branches(leavingBranch)),
    .state(
      22, good: map(#""Iterator": {\#(scope)}"#), bad: map(#""Iterator": {\#(leavingScope)}"#)),
    .state(23, good: map(processor), bad: map(#""ItemProcessor": {\#(leavingScope)}"#)),
    CheckExample(24, good: states(next), bad: states(next + #", "U": {"Type": "Succeed"}"#)),
    CheckExample(
      25, good: states(next),
      bad: states(
        next + #", "U": {"Type": "Pass", "Next": "V"}, "V": {"Type": "Pass", "Next": "U"}"#),
      .warning),
    CheckExample(
      26, good: states(next), bad: states(#""S": {"Type": "Pass", "Next": "S"}"#)),
    .state(27, good: map(processor), bad: map(#""ItemProcessor": {\#(endlessScope)}"#)),
    CheckExample(
      28, good: states(forked(back: "E")), bad: states(forked(back: "L")), .warning),
    .state(
      29, good: #""Type": "Pass", "End": true"#,
      bad: #""Type": "Pass", "End": true, "Next": "S""#),
    .state(30, good: #""Type": "Pass", "End": true"#, bad: #""Type": "Pass""#),
    CheckExample(
      31, good: states(next),
      bad: states(#""S": {"Type": "Succeed", "Next": "E"}, \#(end)"#)),
    .state(32, good: #""Type": "Fail""#, bad: #""Type": "Fail", "End": true"#),
    CheckExample(
      33, good: choice(#"[{"Variable": "$.a", "IsNull": true, "Next": "A"}]"#),
      bad: choice(#"[{"Variable": "$.a", "IsNull": true, "Next": "A"}]"#, more: #", "Next": "A""#)),
    CheckExample(
      34, good: choice(#"[{"Variable": "$.a", "IsNull": true, "Next": "A"}]"#),
      bad: choice(#"[{"Variable": "$.a", "IsNull": true, "Next": "A"}]"#, more: #", "End": true"#)),
    .state(
      35, good: #""Type": "Pass", "End": true"#, bad: #""Type": "Pass", "End": "true""#),
  ]

  /// A fork of which one way goes on to L, and L back to a state.
  private static func forked(back: String) -> String {
    """
    "S": {"Type": "Choice", "Default": "E",
      "Choices": [{"Variable": "$.a", "IsPresent": true, "Next": "L"}]},
    "L": {"Type": "Wait", "Seconds": 1, "Next": "\(back)"}, \(end)
    """
  }
}
