import OrderedJSON
import StatesLanguage

/// What is written at an edge.
enum EdgeLabel {
  /// A rule that compares one value for equality shows the operand, any other its expression; a
  /// catcher shows its errors. Empty for Next.
  static func text(of transition: Transition, from state: State?) -> String {
    switch transition.kind {
    case .start, .next: return ""
    case .defaultTarget: return "default"
    case .choice(let index):
      guard case .choice(let fields) = state?.kind, fields.choices.indices.contains(index) else {
        return "?"
      }
      return fields.choices[index].rule.map(text) ?? "?"
    case .catcher(let index):
      guard let catchers = state?.catchers, catchers.indices.contains(index) else { return "?" }
      let errors = catchers[index].errorEquals
      return errors.isEmpty ? "catch" : errors.joined(separator: ", ")
    }
  }

  private static func text(of rule: ChoiceRule) -> String {
    switch rule {
    case .comparison(_, let comparison, let operand) where comparison.relation == .equals:
      return comparison.isPath ? operand.string ?? operand.compactText : operand.compactText
    case .condition(let condition):
      let inner =
        condition.isJSONataExpression ? String(condition.dropFirst(2).dropLast(2)) : condition
      let words = inner.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
      return words.isEmpty ? "?" : words.joined(separator: " ")
    case .comparison, .and, .or, .not: return rule.expression
    }
  }
}
