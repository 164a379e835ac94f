import OrderedJSON
import StatesLanguage

/// A line of the fields under the table of Choice rules.
struct ChoiceRuleLine: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// `and`, `or`, `not`
    case group
    case variable
    case comparison
    case operand
    /// `+ and / or / not`
    case joining
    /// A member of the rule's element: Assign, Output, Comment.
    case member(String)
  }

  var kind: Kind
  /// Which rule of the tree.
  var path: [Int] = []
  var label: String
  var text: String

  var depth: Int { path.count }

  /// The lines of a rule, outer before inner.
  static func lines(_ rule: ChoiceRule) -> [ChoiceRuleLine] {
    var lines: [ChoiceRuleLine] = []
    var waiting: [(rule: ChoiceRule, path: [Int])] = [(rule, [])]
    while let (rule, path) = waiting.popLast() {
      func add(_ kind: Kind, _ label: String, _ text: String) {
        lines.append(ChoiceRuleLine(kind: kind, path: path, label: label, text: text))
      }
      switch rule {
      case .and: add(.group, "and", "all of these")
      case .or: add(.group, "or", "one of these")
      case .not: add(.group, "not", "unless this")
      case .condition: break
      case .comparison(let variable, let comparison, let operand):
        add(.variable, "Variable", variable)
        add(.comparison, "Operator", comparison.rawValue)
        add(.operand, comparison.isPath ? "Value (path)" : "Value", operandText(operand))
      }
      for (index, part) in rule.parts.enumerated().reversed() {
        waiting.append((part, path + [index]))
      }
    }
    return lines
  }

  private static func operandText(_ operand: JSONValue) -> String {
    guard let text = operand.string else { return operand.compactText }
    return text.isEmpty ? "\"\"" : text
  }
}
