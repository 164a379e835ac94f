import StatesLanguage

extension CheckExample {
  private static func template(_ member: String) -> String { pass(#""Parameters": {\#(member)}"#) }

  static let paths: [CheckExample] = [
    .state(59, good: pass(#""InputPath": "$.a""#), bad: pass(#""InputPath": "a""#)),
    .state(60, good: pass(#""InputPath": "$.a[0]""#), bad: pass(#""InputPath": "$.a['b""#)),
    CheckExample(
      61, good: rule(#""Variable": "$.a", "IsNull": true"#),
      bad: rule(#""Variable": "a", "IsNull": true"#)),
    .state(62, good: pass(#""ResultPath": "$.a.b""#), bad: pass(#""ResultPath": "$.a[*]""#)),
    .state(63, good: pass(#""ResultPath": "$.a""#), bad: pass(#""ResultPath": "$$.a""#)),
    .state(64, good: pass(#""ResultPath": "$.a""#), bad: pass(#""ResultPath": "$a.b""#)),
    .state(
      65, good: #""Type": "Wait", "SecondsPath": "$.a", "End": true"#,
      bad: #""Type": "Wait", "SecondsPath": "$.a[*]", "End": true"#, .warning),
    CheckExample(
      66, good: rule(#""Variable": "$.a", "StringEqualsPath": "$.b""#),
      bad: rule(#""Variable": "$.a", "StringEqualsPath": "b""#)),
    .state(
      67, good: map(#""ItemsPath": "$.a", \#(processor)"#),
      bad: map(#""ItemsPath": "a", \#(processor)"#)),
    .state(
      68, good: map(#""ItemsPath": "$.a", \#(processor)"#),
      bad: map(#""ItemsPath": null, \#(processor)"#)),
    .state(69, good: template(#""a.$": "$.a""#), bad: template(#""a.$": "a""#)),
    .state(70, good: template(#""a.$": "$.a""#), bad: template(#""a.$": 1"#)),
    .state(
      71, good: template(#""a": [{"b.$": "$.a"}]"#), bad: template(#""a": [{"b.$": "a"}]"#)),
    .state(
      72, good: task(#""ResultSelector": {"a.$": "$.a"}"#),
      bad: task(#""ResultSelector": {"a.$": "a"}"#)),
    .state(
      73, good: map(#""ItemSelector": {"a.$": "$$.Map.Item.Value"}, \#(processor)"#),
      bad: map(#""ItemSelector": {"a.$": "Map.Item.Value"}, \#(processor)"#)),
    .state(
      74, good: pass(#""Assign": {"a.$": "$.a"}"#), bad: pass(#""Assign": {"a.$": "a"}"#)),
    .state(
      75, good: task(#""Credentials": {"RoleArn.$": "$.a"}"#),
      bad: task(#""Credentials": {"RoleArn.$": "a"}"#)),
    .state(
      76, good: template(#""a.$": "$.a""#), bad: template(#""a": 1, "a.$": "$.a""#)),
    .state(
      77, good: template(#""a.$": "States.UUID()""#), bad: template(#""a.$": "States.Uuid()""#)),
    .state(
      78, good: template(#""a.$": "States.UUID()""#), bad: template(#""a.$": " States.UUID()""#)),
    .state(
      79, good: template(#""a.$": "States.Array(States.UUID())""#),
      bad: template(#""a.$": "States.Array(States.UUID()""#)),
    .state(
      80, good: template(#""a.$": "States.Array('a')""#),
      bad: template(#""a.$": "States.Array(a)""#)),
    .state(
      81, good: template(#""a.$": "States.MathAdd(1, $.a)""#),
      bad: template(#""a.$": "States.MathAdd(1)""#)),
    .state(
      82, good: template(#""a.$": "States.Format('{} of {}', $.a, $.b)""#),
      bad: template(#""a.$": "States.Format('{} of {}', $.a)""#), .warning),
    .state(
      83, good: pass(#""InputPath": "$.a""#), bad: pass(#""InputPath": "States.Array($.a)""#)),
    .state(
      84, good: #""Type": "Fail", "CausePath": "States.Format('{}', $.a)""#,
      bad: #""Type": "Fail", "CausePath": "States.Array($.a)""#),
    .state(
      148, good: #""Type": "Fail", "CausePath": "$.a""#, bad: #""Type": "Fail", "CausePath": "a""#),
    .state(
      185, good: template(#""a.$": "States.Format('it\\'s {}', $.a)""#),
      bad: template(#""a.$": "States.Format('it's {}', $.a)""#)),
  ]

  static let expressions: [CheckExample] = [
    .jsonataState(85, good: pass(#""Output": "{% 1 %}""#), bad: pass(#""Output": "{% 1""#)),
    .jsonataState(
      86, good: pass(#""Output": "{% 1 + 2 %}""#), bad: pass(#""Output": "{% 1 + %}""#)),
    CheckExample(
      87, good: condition(#""{% $states.input.a > 1 %}""#),
      bad: condition(#""$states.input.a > 1""#)),
    .jsonataState(
      88, good: pass(#""Assign": {"a": 1}"#), bad: pass(#""Assign": "{% {'a': 1} %}""#)),
    CheckExample(
      89, good: assigningCatcher(#"{"a": "{% $states.errorOutput %}"}"#),
      bad: assigningCatcher(#"{"a": "{% $states.errorOutput"}"#)),
    .jsonataState(
      90, good: pass(#""Output": "{% $states.input.a %}""#), bad: pass(#""Output": "{% $a %}""#),
      .warning),
    CheckExample(91, good: reassigning("b"), bad: reassigning("a")),
    .state(
      92, good: pass(#""Assign": {"a_1": 1}"#), bad: pass(#""Assign": {"1a": 1}"#), .warning),
  ]

  private static func condition(_ text: String) -> String {
    """
    {"QueryLanguage": "JSONata", "StartAt": "S", "States": {
      "S": {"Type": "Choice", "Choices": [{"Condition": \(text), "Next": "A"}]},
      "A": {"Type": "Succeed"}}}
    """
  }

  private static func assigningCatcher(_ assign: String) -> String {
    """
    {"QueryLanguage": "JSONata", "StartAt": "S", "States": {
      "S": {\(task(#""Catch": [{"ErrorEquals": ["States.ALL"], "Assign": \#(assign), "Next": "A"}]"#))},
      "A": {"Type": "Succeed"}}}
    """
  }

  /// The outer scope assigns `a`, the one inside its Map assigns a variable too.
  private static func reassigning(_ name: String) -> String {
    let inner = #"{"Type": "Pass", "Assign": {"\#(name)": 2}, "End": true}"#
    return """
      {"StartAt": "S", "States": {
        "S": {"Type": "Pass", "Assign": {"a": 1}, "Next": "M"},
        "M": {\(map(#""ItemProcessor": {"StartAt": "I", "States": {"I": \#(inner)}}"#))}}}
      """
  }
}
