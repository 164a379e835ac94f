import OrderedJSON

/// EvaluateExpression tasks, whose function is evaluated in its place.
extension Simulation {
  /// What such a task answers where no script says so; nil where it has to ask.
  mutating func evaluatedAnswer(
    to input: JSONValue, _ fallback: TaskBehavior.Fallback, _ state: CompiledState
  ) throws(StateFailure) -> TaskAnswer? {
    do {
      let outcome = try Self.evaluatedOutcome(of: input)
      if case .random(let chances) = fallback, case .result(let result) = outcome {
        return chances.answer(to: result, using: &generator)
      }
      return TaskAnswer(outcome)
    } catch {
      if case .ask = fallback { return nil }
      throw Self.needsMock(state, error)
    }
  }

  /// The answer of a task that a scenario has no other answer for.
  func outcome(of input: JSONValue, _ state: CompiledState) throws(StateFailure) -> TaskOutcome {
    guard case .task(let task) = state.work, task.isEvaluated else { return .result(input) }
    do { return try Self.evaluatedOutcome(of: input) } catch { throw Self.needsMock(state, error) }
  }

  private static func evaluatedOutcome(
    of input: JSONValue
  ) throws(EvaluatedExpressionError) -> TaskOutcome {
    guard let expression = EvaluatedExpression(taskInput: input) else {
      throw EvaluatedExpressionError(part: "an expression that is no text", column: 1)
    }
    return try expression.outcome()
  }

  private static func needsMock(
    _ state: CompiledState, _ error: EvaluatedExpressionError
  ) -> StateFailure {
    StateFailure(
      error: "States.Runtime",
      cause: "The expression of state '\(state.name)' needs a mock: at \(error.description).",
      isCatchable: false)
  }
}
