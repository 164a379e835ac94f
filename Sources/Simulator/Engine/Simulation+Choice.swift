import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

extension Simulation {
  mutating func choose(
    _ fibre: Int, _ state: CompiledState, _ choices: [CompiledChoice], _ defaultTarget: Int?
  ) throws(StateFailure) {
    let input =
      state.isPlain ? fibres[fibre].input.value : try effectiveInput(of: fibre, state)
    let scope = scope(of: fibre, state, input: input)
    for index in choices.indices {
      guard try holds(choices[index].condition, in: scope, fibre, state) else { continue }
      let choice = choices[index]
      record(rule: index, from: fibre)
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
    record(rule: nil, from: fibre)
    try leavePassingOn(
      fibre, state, input, assign: state.assign, output: state.output, to: defaultTarget)
  }
}

extension Simulation {
  private mutating func record(rule: Int?, from fibre: Int) {
    trace.append(
      rule: rule, time: now, place: fibres[fibre].state, visit: fibres[fibre].visit)
  }

  private mutating func holds(
    _ condition: CompiledCondition, in scope: QueryScope, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> Bool {
    switch condition {
    case .expression(let expression):
      return try evaluate(expression, as: .boolean, fibre, state) == .bool(true)
    case .rule(let rule):
      do {
        return try rule.holds(in: scope)
      } catch { throw runtimeFailure(fibre, state, error.message) }
    }
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
    case .comparison(let test):
      let value: JSONValue
      do {
        value = try test.variable.evaluate(in: scope)
      } catch {
        if test.comparison.name == .isPresent, error.code == .notFound {
          return test.operand.value == .bool(false)
        }
        throw Self.invalid(test.variable.text)
      }
      guard case .path(let path) = test.operand else {
        return Self.compare(value, test.comparison, test.operand)
      }
      do {
        return Self.compare(value, test.comparison, .value(try path.evaluate(in: scope)))
      } catch { throw Self.invalid(path.text) }
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
