import StatesLanguage

extension CheckExample {
  private static let output = #"{"a": "{% $states.result %}"}"#
  private static let input = #"{"a": "{% $states.input.a %}"}"#
  private static let comparison = #""Variable": "$.a", "IsNull": true"#
  private static let succeeding = #""Type": "Succeed""#

  private static func catcher(_ members: String) -> String {
    """
    {"StartAt": "S", "States": {
      "S": {\(task(#""Catch": [{"ErrorEquals": ["States.ALL"], \#(members)}]"#))},
      "A": {"Type": "Succeed"}}}
    """
  }

  private static func branch(_ members: String) -> String {
    #""Type": "Parallel", "Branches": [{\#(scope)\#(members)}], "End": true"#
  }

  static let fields: [CheckExample] = [
    .state(36, good: pass(""), bad: #""End": true"#),
    .state(37, good: pass(""), bad: #""Type": "Skip", "End": true"#),
    .state(38, good: pass(""), bad: pass(#""Nxt": "S""#)),
    .state(39, good: retrier(#""MaxAttempts": 1"#), bad: retrier(#""MaxAttempt": 1"#)),
    CheckExample(
      40, good: catcher(#""Next": "A""#), bad: catcher(#""Next": "A", "Retry": []"#)),
    CheckExample(
      41, good: rule(comparison), bad: rule(comparison + #", "Then": "A""#)),
    .state(42, good: branch(""), bad: branch(#", "Timeout": 1"#)),
    .state(
      43, good: map(processor), bad: map(#""ItemProcessor": {\#(scope), "Timeout": 1}"#)),
    .state(44, good: pass(#""Parameters": {}"#), bad: #""Type": "Succeed", "Parameters": {}"#),
    .state(
      45, good: pass(#""ResultPath": "$.a""#), bad: #""Type": "Succeed", "ResultPath": "$.a""#),
    .state(46, good: task(#""ResultSelector": {}"#), bad: pass(#""ResultSelector": {}"#)),
    .state(
      47, good: #""Type": "Succeed", "InputPath": "$.a""#,
      bad: #""Type": "Fail", "InputPath": "$.a""#),
    .state(48, good: pass(#""Assign": {"a": 1}"#), bad: #""Type": "Succeed", "Assign": {"a": 1}"#),
    .jsonataState(
      49, good: #""Type": "Succeed", "Output": 1"#, bad: #""Type": "Fail", "Output": 1"#),
    .state(50, good: pass(#""Comment": "a""#), bad: pass(#""Comment": 1"#)),
    .jsonataState(
      51, good: task(#""Arguments": {}"#), bad: task(#""InputPath": "$", "Parameters": {}"#)),
    .jsonataState(
      52, good: map(processor + #", "Items": [1]"#), bad: map(processor + #", "ItemsPath": "$.a""#)),
    .jsonataState(
      53, good: #""Type": "Wait", "Seconds": "{% $states.input.a %}", "End": true"#,
      bad: #""Type": "Wait", "SecondsPath": "$.a", "End": true"#),
    .state(54, good: task(#""Parameters": {}"#), bad: task(#""Arguments": {}"#)),
    .state(55, good: task(#""OutputPath": "$.a""#), bad: task(#""Output": {}"#)),
    CheckExample(
      56, good: rule(comparison), bad: rule(#""Condition": "{% true %}""#)),
    CheckExample(
      57, good: jsonataChoice(#""Condition": "{% $states.input.a %}""#),
      bad: jsonataChoice(comparison)),
    .state(
      58, good: task(#""QueryLanguage": "JSONata", "Arguments": \#(input)"#),
      bad: task(#""QueryLanguage": "JSONata", "Parameters": {}"#)),
    .state(
      126, good: task(#""Retry": [{"ErrorEquals": ["States.Timeout"]}]"#),
      bad: pass(#""Retry": [{"ErrorEquals": ["States.Timeout"]}]"#)),
    .jsonataState(149, good: pass(#""Output": {"a": 1}"#), bad: pass(#""Result": {"a": 1}"#)),
  ]

  private static func jsonataChoice(_ rule: String) -> String {
    """
    {"QueryLanguage": "JSONata", "StartAt": "S", "States": {
      "S": {"Type": "Choice", "Choices": [{\(rule), "Next": "A"}]}, "A": {\(succeeding)}}}
    """
  }
}
