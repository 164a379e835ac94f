import OrderedJSON
import StatesLanguage

/// A test that a Choice state makes.
///
/// Made by name, or read from an expression:
///
/// ```swift
/// .and(.stringEquals("$.status", "FAILED"), .numberGreaterThanEquals("$.attempts", 3))
/// "$.status == 'FAILED' && $.attempts >= 3"
/// ```
public struct Condition: Hashable, Sendable {
  /// As the States Language has it.
  let rule: ChoiceRule
  /// What is wrong with it; reported with the Choice that uses it.
  let problems: [String]

  init(rule: ChoiceRule, problems: [String] = []) {
    self.rule = rule
    self.problems = problems
  }

  /// Reads an expression: paths, `==`, `!=`, `<`, `<=`, `>`, `>=`, `matches`, `is present`, `and`,
  /// `or`, `not` and parentheses.
  public init(_ expression: String) {
    do {
      rule = try ChoiceRule(expression: expression)
      problems = []
    } catch {
      rule = .or([])
      problems = [
        "the condition \"\(expression)\" cannot be read: \(error.message) at column "
          + "\(error.column)."
      ]
    }
  }

  /// The expression that reads back to this condition.
  public var expression: String { rule.expression }

  /// An expression of JSONata, delimiters included: `{% $attempts > 3 %}`.
  public static func jsonata(_ expression: String) -> Condition {
    guard expression.hasPrefix("{%"), expression.hasSuffix("%}") else {
      return Condition(
        rule: .condition(expression),
        problems: ["a JSONata condition stands between '{%' and '%}', not '\(expression)'."])
    }
    return Condition(rule: .condition(expression))
  }

  public static func and(_ conditions: Condition...) -> Condition { and(conditions) }
  public static func or(_ conditions: Condition...) -> Condition { or(conditions) }

  public static func and(_ conditions: [Condition]) -> Condition {
    combined(conditions, ChoiceRule.and)
  }

  public static func or(_ conditions: [Condition]) -> Condition {
    combined(conditions, ChoiceRule.or)
  }

  public static func not(_ condition: Condition) -> Condition {
    Condition(rule: .not(condition.rule), problems: condition.problems)
  }

  public static func && (a: Condition, b: Condition) -> Condition { and(a, b) }
  public static func || (a: Condition, b: Condition) -> Condition { or(a, b) }
  public static prefix func ! (condition: Condition) -> Condition { not(condition) }

  private static func combined(
    _ conditions: [Condition], _ make: ([ChoiceRule]) -> ChoiceRule
  ) -> Condition {
    let empty = conditions.isEmpty ? ["and and or need at least one condition."] : []
    return Condition(
      rule: make(conditions.map(\.rule)), problems: conditions.flatMap(\.problems) + empty)
  }

  static func comparison(
    _ variable: String, _ comparison: ComparisonOperator, _ operand: JSONValue
  ) -> Condition {
    var problems: [String] = []
    if !variable.hasPrefix("$") {
      problems.append("the variable '\(variable)' of a condition must begin with '$'.")
    }
    return Condition(
      rule: .comparison(variable: variable, comparison, operand), problems: problems)
  }

  static func comparison(
    _ variable: String, _ comparison: ComparisonOperator, path: String
  ) -> Condition {
    let compared = Condition.comparison(variable, comparison, .string(path))
    if path.hasPrefix("$") { return compared }
    return Condition(
      rule: compared.rule,
      problems: compared.problems + [
        "the path '\(path)' of a condition must begin with '$'."
      ])
  }
}

extension Condition: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Condition: CustomStringConvertible {
  public var description: String { expression }
}
