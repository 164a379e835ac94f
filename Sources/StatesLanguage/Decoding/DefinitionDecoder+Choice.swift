import OrderedJSON

extension DefinitionDecoder {
  func choice(_ node: SourceNode, _ language: QueryLanguage) -> ChoiceFields {
    ChoiceFields(
      choices: (node["Choices"]?.elements ?? []).map { element in
        ChoiceBranch(
          rule: language == .jsonata ? condition(element) : rule(element),
          next: element["Next"]?.string,
          comment: element["Comment"]?.string,
          assign: element["Assign"]?.objectValue,
          output: element["Output"]?.value)
      },
      defaultTarget: node["Default"]?.string)
  }

  private func condition(_ node: SourceNode) -> ChoiceRule? {
    guard let condition = node["Condition"] else { return nil }
    if let bool = condition.bool { return .condition(bool ? "true" : "false") }
    guard let text = condition.string, text.isJSONataExpression else { return nil }
    return .condition(text)
  }

  /// The rule an object holds: exactly one of And, Or, Not and a comparison.
  func rule(_ node: SourceNode) -> ChoiceRule? {
    guard let members = node.members else { return nil }
    var found: ChoiceRule?
    for member in members {
      let candidate: ChoiceRule?
      if member.key.isByteEqual(to: "And") {
        candidate = rules(member.value).map(ChoiceRule.and)
      } else if member.key.isByteEqual(to: "Or") {
        candidate = rules(member.value).map(ChoiceRule.or)
      } else if member.key.isByteEqual(to: "Not") {
        candidate = rule(member.value).map(ChoiceRule.not)
      } else if let comparison = ComparisonOperator(bytes: member.key) {
        guard let variable = node["Variable"]?.string,
          let operand = member.value.scalar, comparison.accepts(operand)
        else { return nil }
        candidate = .comparison(variable: variable, comparison, operand)
      } else {
        continue
      }
      guard let candidate, found == nil else { return nil }
      found = candidate
    }
    return found
  }

  /// All the rules of an array, or nil where it has none or one cannot be read.
  private func rules(_ node: SourceNode) -> [ChoiceRule]? {
    guard let elements = node.elements, !elements.isEmpty else { return nil }
    let rules = elements.compactMap(rule)
    return rules.count == elements.count ? rules : nil
  }
}
