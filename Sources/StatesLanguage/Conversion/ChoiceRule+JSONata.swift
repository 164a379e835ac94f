import JSONPathQuery
import OrderedJSON

extension ChoiceRule {
  /// The same rule as a JSONata expression.
  ///
  /// - Parameter input: what `$` stands for.
  func jsonata(input: String) throws(UntranslatablePath) -> String {
    switch self {
    case .and(let rules): return try Self.joined(rules, " and ", input)
    case .or(let rules): return try Self.joined(rules, " or ", input)
    case .not(let rule): return "$not(\(try rule.jsonata(input: input)))"
    case .condition(let text):
      guard text.isJSONataExpression else { return text }
      return String(text.dropFirst(2).dropLast(2)).trimmingBlanks()
    case .comparison(let variable, let comparison, let operand):
      let path = try ConvertedValue.path(variable, input: input)
      guard let relation = comparison.relation else {
        return try Self.kind(comparison, path, isWanted: operand.bool ?? true)
      }
      return try Self.relation(comparison, relation, path, operand, input)
    }
  }

  private static func joined(_ rules: [ChoiceRule], _ separator: String, _ input: String)
    throws(UntranslatablePath) -> String
  {
    var texts: [String] = []
    for rule in rules {
      let text = try rule.jsonata(input: input)
      switch rule {
      case .and, .or: texts.append("(\(text))")
      default: texts.append(text)
      }
    }
    return texts.joined(separator: separator)
  }

  private static func kind(_ comparison: ComparisonOperator, _ path: String, isWanted: Bool)
    throws(UntranslatablePath) -> String
  {
    let text =
      switch comparison {
      case .isPresent: "$exists(\(path))"
      case .isNull: "$type(\(path)) = \"null\""
      case .isNumeric: "$type(\(path)) = \"number\""
      case .isString: "$type(\(path)) = \"string\""
      case .isBoolean: "$type(\(path)) = \"boolean\""
      default: throw UntranslatablePath(message: "IsTimestamp")
      }
    return isWanted ? text : "$not(\(text))"
  }

  private static func relation(
    _ comparison: ComparisonOperator, _ relation: ComparisonOperator.Relation, _ path: String,
    _ operand: JSONValue, _ input: String
  ) throws(UntranslatablePath) -> String {
    var other = operand.compactText
    if comparison.isPath {
      other = try ConvertedValue.path(operand.string ?? "", input: input)
    }
    if relation == .matches { return "$contains(\(path), \(pattern(operand.string ?? "")))" }
    let symbol = relation == .equals ? "=" : relation.symbol
    guard comparison.subject == .timestamp else { return "\(path) \(symbol) \(other)" }
    return "$toMillis(\(path)) \(symbol) $toMillis(\(other))"
  }

  /// `*` stands for any text; a backslash before it for itself.
  private static func pattern(_ text: String) -> String {
    let special = "\\^$.|?*+()[]{}/"
    var result = ""
    var rest = Array(text)[...]
    while let character = rest.popFirst() {
      if character == "*" {
        result += "[\\s\\S]*"
      } else {
        var literal = character
        if character == "\\", let next = rest.first, next == "*" || next == "\\" {
          literal = next
          rest.removeFirst()
        }
        result += special.contains(literal) ? "\\\(literal)" : String(literal)
      }
    }
    return "/^\(result)$/"
  }
}
