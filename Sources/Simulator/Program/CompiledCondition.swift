import JSONataQuery
import StatesLanguage

/// What decides whether a Choice state takes one of its Choices.
enum CompiledCondition: Sendable {
  /// Of JSONPath.
  case rule(CompiledRule)
  /// JSONata's Condition.
  case expression(CompiledExpression)

  /// - Parameter index: the rule's place in Choices.
  init(_ rule: ChoiceRule, at index: Int, of state: State) throws(ProgramError) {
    if case .condition(let text) = rule, text.isJSONataExpression {
      do {
        self = .expression(
          try CompiledExpression(text, location: "Choices[\(index)]/Condition"))
      } catch { throw ProgramError(state, "Choices", "Condition: \(error.description)") }
    } else {
      self = .rule(try CompiledRule(rule, of: state))
    }
  }
}
