import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

extension Simulation {
  mutating func choose(
    _ fibre: Int, _ state: CompiledState, _ choices: [CompiledChoice], _ defaultTarget: Int?
  ) throws(StateFailure) {
    let input = try effectiveInput(of: fibre, state)
    let scope = scope(of: fibre, state, input: input)
    for (index, choice) in choices.enumerated() {
      let isMatch: Bool
      do {
        isMatch = try choice.rule.holds(in: scope)
      } catch { throw runtimeFailure(fibre, state, error.message) }
      guard isMatch else { continue }
      record(.ruleMatched(index), from: fibre)
      // A rule's Assign and Output stand for the state's, also where it has none.
      try leavePassingOn(
        fibre, state, input, assign: choice.assign, output: choice.output, to: choice.next)
      return
    }
    guard let defaultTarget else {
      throw runtimeFailure(
        fibre, state,
        "Failed to transition out of the state. The state does not point to a next state.")
    }
    record(.ruleMatched(nil), from: fibre)
    try leavePassingOn(
      fibre, state, input, assign: state.assign, output: state.output, to: defaultTarget)
  }
}

extension CompiledRule {
  /// Whether the rule holds. And and Or stop at the first part that decides.
  ///
  /// - Throws: `QueryError` where Variable or a path operand leads nowhere, IsPresent apart.
  func holds(in scope: QueryScope) throws(QueryError) -> Bool {
    switch self {
    case .constant(let value): return value
    case .not(let rule): return try !rule.holds(in: scope)
    case .and(let rules):
      for rule in rules where try !rule.holds(in: scope) { return false }
      return true
    case .or(let rules):
      for rule in rules where try rule.holds(in: scope) { return true }
      return false
    case .comparison(let variable, let comparison, let operand):
      let value: JSONValue
      do {
        value = try variable.evaluate(in: scope)
      } catch {
        if comparison.name == .isPresent, error.code == .notFound {
          return operand.value == .bool(false)
        }
        throw Self.invalid(variable.text)
      }
      switch operand {
      case .path(let path):
        do {
          return Self.compare(
            value, comparison, .value(try path.evaluate(in: scope)))
        } catch { throw Self.invalid(path.text) }
      default: return Self.compare(value, comparison, operand)
      }
    }
  }

  private static func invalid(_ path: String) -> QueryError {
    QueryError(
      code: .notFound,
      message: "Invalid path '\(path)': The choice state's condition path references an invalid "
        + "value.")
  }
}

extension CompiledRule.Operand {
  fileprivate var value: JSONValue? { if case .value(let value) = self { value } else { nil } }
}
