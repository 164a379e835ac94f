import StatesLanguage

extension CheckExample {
  private static func retry(_ rules: String) -> String { task(#""Retry": [\#(rules)]"#) }

  private static func errors(_ names: String) -> String {
    retry(#"{"ErrorEquals": [\#(names)]}"#)
  }

  private static func caught(_ next: String) -> String {
    """
    {"StartAt": "S", "States": {
      "S": {\(task(#""Catch": [{"ErrorEquals": ["States.ALL"]\#(next)}], "Next": "A""#
        ).replacing(#", "End": true"#, with: ""))},
      "A": {"Type": "Succeed"}}}
    """
  }

  static let errors: [CheckExample] = [
    .state(107, good: errors(#""E""#), bad: retry(#"{"MaxAttempts": 1}"#)),
    .state(108, good: errors(#""E""#), bad: errors("")),
    .state(109, good: errors(#""States.ALL""#), bad: errors(#""States.ALL", "E""#)),
    .state(
      110, good: retry(#"{"ErrorEquals": ["E"]}, {"ErrorEquals": ["States.ALL"]}"#),
      bad: retry(#"{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}"#)),
    .state(111, good: errors(#""States.Timeout""#), bad: errors(#""States.TimeOut""#), .warning),
    .state(112, good: retrier(#""IntervalSeconds": 1"#), bad: retrier(#""IntervalSeconds": 0"#)),
    .state(113, good: retrier(#""IntervalSeconds": 1"#), bad: retrier(#""IntervalSeconds": 1.5"#)),
    .state(114, good: retrier(#""IntervalSeconds": 1"#), bad: retrier(#""IntervalSeconds": -1"#)),
    .state(
      115, good: retrier(#""IntervalSeconds": 99999999"#),
      bad: retrier(#""IntervalSeconds": 100000000"#)),
    .state(116, good: retrier(#""MaxAttempts": 0"#), bad: retrier(#""MaxAttempts": -1"#)),
    .state(117, good: retrier(#""MaxAttempts": 2"#), bad: retrier(#""MaxAttempts": 2.5"#)),
    .state(
      118, good: retrier(#""MaxAttempts": 99999999"#),
      bad: retrier(#""MaxAttempts": 100000000"#)),
    .state(119, good: retrier(#""BackoffRate": 1"#), bad: retrier(#""BackoffRate": 0.5"#)),
    .state(120, good: retrier(#""BackoffRate": 1.5"#), bad: retrier(#""BackoffRate": -1"#)),
    .state(121, good: retrier(#""MaxDelaySeconds": 2"#), bad: retrier(#""MaxDelaySeconds": 0"#)),
    .state(
      122, good: retrier(#""MaxDelaySeconds": 31622400"#),
      bad: retrier(#""MaxDelaySeconds": 31622401"#)),
    .state(
      123, good: retrier(#""IntervalSeconds": 5, "MaxDelaySeconds": 6"#),
      bad: retrier(#""IntervalSeconds": 5, "MaxDelaySeconds": 5"#), .warning),
    .state(
      124, good: retrier(#""JitterStrategy": "FULL""#),
      bad: retrier(#""JitterStrategy": "HALF""#)),
    CheckExample(125, good: caught(#", "Next": "A""#), bad: caught("")),
    .state(
      146, good: #""Type": "Fail", "Error": "E""#,
      bad: #""Type": "Fail", "Error": "E", "ErrorPath": "$.e""#),
    .state(
      147, good: #""Type": "Fail", "Cause": "C""#,
      bad: #""Type": "Fail", "Cause": "C", "CausePath": "$.c""#),
  ]
}
