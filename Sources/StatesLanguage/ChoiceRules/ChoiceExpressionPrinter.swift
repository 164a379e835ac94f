import OrderedJSON

/// Writes a rule as the expression that reads back to it.
enum ChoiceExpressionPrinter {
  static func text(_ rule: ChoiceRule) -> String {
    switch rule {
    case .comparison(let variable, let comparison, let operand):
      return test(variable, comparison, operand, isNegated: false)
    case .not(.comparison(let variable, let comparison, let operand))
    where comparison.relation == .equals:
      return test(variable, comparison, operand, isNegated: true)
    case .not(let rule): return "not " + unary(rule)
    case .and(let rules):
      guard rules.count > 1 else { return "and(" + rules.map(text).joined() + ")" }
      return rules.map(operandOfAnd).joined(separator: " and ")
    case .or(let rules):
      guard rules.count > 1 else { return "or(" + rules.map(text).joined() + ")" }
      return rules.map { rule in
        if case .or(let inner) = rule, inner.count > 1 { return "(" + text(rule) + ")" }
        return text(rule)
      }.joined(separator: " or ")
    case .condition(let text): return text
    }
  }

  /// In an And: rules joined by words stand in parentheses.
  private static func operandOfAnd(_ rule: ChoiceRule) -> String {
    switch rule {
    case .and(let rules) where rules.count > 1, .or(let rules) where rules.count > 1:
      "(" + text(rule) + ")"
    default: text(rule)
    }
  }

  /// After `not`: whatever is no single test stands in parentheses.
  private static func unary(_ rule: ChoiceRule) -> String {
    switch rule {
    case .comparison: return text(rule)
    case .not(.comparison(_, let comparison, _)) where comparison.relation == .equals:
      return text(rule)
    case .and(let rules) where rules.count < 2, .or(let rules) where rules.count < 2:
      return text(rule)
    default: return "(" + text(rule) + ")"
    }
  }

  private static func test(
    _ variable: String, _ comparison: ComparisonOperator, _ operand: JSONValue, isNegated: Bool
  ) -> String {
    if let kind = comparison.kindName {
      return path(variable) + (operand.bool == false ? " is not " : " is ") + kind
    }
    let symbol = isNegated ? "!=" : comparison.relation?.symbol ?? "=="
    return "\(path(variable)) \(symbol) \(self.operand(operand, of: comparison))"
  }

  private static func path(_ text: String) -> String {
    ChoiceExpressionLexer.isBare(text) ? text : "path(\(quoted(text)))"
  }

  private static func operand(_ value: JSONValue, of comparison: ComparisonOperator) -> String {
    let text = value.string ?? ""
    if comparison.isPath {
      let name =
        switch comparison.subject {
        case .numeric: "number"
        case let subject: subject.rawValue.lowercased()
        }
      return "\(name)(\(path(text)))"
    }
    switch comparison.subject {
    case .timestamp: return "timestamp(\(quoted(text)))"
    case .numeric: return value.number?.text ?? "0"
    case .boolean, .kind: return value.bool == true ? "true" : "false"
    case .string: return quoted(text)
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
