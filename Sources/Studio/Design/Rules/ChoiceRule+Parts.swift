import OrderedJSON
import StatesLanguage

/// A rule as a tree: And, Or and Not have rules inside, numbered from 0.
extension ChoiceRule {
  var parts: [ChoiceRule] {
    switch self {
    case .and(let rules), .or(let rules): rules
    case .not(let rule): [rule]
    case .comparison, .condition: []
    }
  }

  subscript(path: ArraySlice<Int>) -> ChoiceRule? {
    var rule = self
    for index in path {
      guard rule.parts.indices.contains(index) else { return nil }
      rule = rule.parts[index]
    }
    return rule
  }

  private func with(_ parts: [ChoiceRule]) -> ChoiceRule {
    switch self {
    case .and: .and(parts)
    case .or: .or(parts)
    case .not: parts.first.map(ChoiceRule.not) ?? self
    case .comparison, .condition: self
    }
  }

  /// The rule with another in that place; nil takes it out, and a group of one with it. Nil where
  /// nothing would be left. Rules nest no deeper than the parser allows.
  func replacing(_ path: ArraySlice<Int>, with other: ChoiceRule?) -> ChoiceRule? {
    guard let index = path.first else { return other }
    var parts = parts
    guard parts.indices.contains(index) else { return self }
    if let part = parts[index].replacing(path.dropFirst(), with: other) {
      parts[index] = part
      return with(parts)
    }
    parts.remove(at: index)
    if parts.isEmpty { return nil }
    return parts.count == 1 && !isNot ? parts[0] : with(parts)
  }

  private var isNot: Bool { if case .not = self { true } else { false } }

  /// A test to start from.
  static let example = ChoiceRule.comparison(variable: "$.value", .isPresent, true)

  /// The rule joined to another test, or negated.
  func joined(_ word: String) -> ChoiceRule {
    switch (word, self) {
    case ("and", .and(let rules)): .and(rules + [.example])
    case ("and", _): .and([self, .example])
    case ("or", .or(let rules)): .or(rules + [.example])
    case ("or", _): .or([self, .example])
    case ("not", .not(let rule)): rule
    case ("not", _): .not(self)
    default: self
    }
  }

  /// A comparison with another operator; the operand becomes one that it can compare with.
  func with(_ comparison: ComparisonOperator) -> ChoiceRule {
    guard case .comparison(let variable, _, let operand) = self else { return self }
    return .comparison(
      variable: variable, comparison,
      comparison.accepts(operand) ? operand : comparison.operand(like: operand))
  }
}

extension ComparisonOperator {
  fileprivate func operand(like value: JSONValue) -> JSONValue {
    let text = value.string ?? value.compactText
    if isPath { return .string(text.hasPrefix("$") ? text : "$.value") }
    switch subject {
    case .string: return .string(text)
    case .timestamp: return "2024-01-01T00:00:00Z"
    case .numeric:
      if case .number(let number)? = try? JSONSource.value(text) { return .number(number) }
      return 0
    case .boolean, .kind: return .bool(text != "false")
    }
  }

  /// Reads an operand as it is typed.
  func operand(_ text: String) throws(FieldProblem) -> JSONValue {
    if isPath {
      guard text.hasPrefix("$") else { throw FieldProblem("must begin with $") }
      return .string(text)
    }
    switch subject {
    case .string, .timestamp: return text == "\"\"" ? "" : .string(text)
    case .numeric:
      guard case .number(let number)? = try? JSONSource.value(text) else {
        throw FieldProblem("must be a number (you typed \(text))")
      }
      return .number(number)
    case .boolean, .kind:
      guard text == "true" || text == "false" else { throw FieldProblem("is true or false") }
      return .bool(text == "true")
    }
  }
}
