import ExecutionTrace
import OrderedJSON

/// What a field is about: `$` of JSONPath, a member of `$states` of JSONata.
enum QuerySubject {
  /// `$states.input` is the state's input, as it came.
  case input(JSONValue)
  /// Of a Task, Parallel or Map.
  case result(JSONValue)
  /// In a catcher.
  case errorOutput(JSONValue)

  var value: JSONValue {
    switch self {
    case .input(let value), .result(let value), .errorOutput(let value): value
    }
  }
}

/// The evaluation of JSONata.
extension Simulation {
  mutating func evaluate(
    _ template: ExpressionTemplate, on subject: QuerySubject, _ fibre: Int,
    _ state: CompiledState, context: JSONValue? = nil
  ) throws(StateFailure) -> JSONValue {
    var scope = expressionScope(
      subject, fibre, state, usesContext: template.usesContext, context: context)
    if template.usesRandomness { scope.randomState = generator.next() }
    do {
      return try template.evaluate(in: &scope)
    } catch { throw evaluationFailure(fibre, state, error) }
  }

  /// The value of a field that takes only one type.
  mutating func evaluate(
    _ expression: CompiledExpression, as type: ResultType, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONValue {
    var scope = expressionScope(
      .input(.null), fibre, state, usesContext: expression.usesContext)
    if expression.usesRandomness { scope.randomState = generator.next() }
    do {
      return try expression.evaluate(type, in: &scope)
    } catch { throw evaluationFailure(fibre, state, error) }
  }

  private func expressionScope(
    _ subject: QuerySubject, _ fibre: Int, _ state: CompiledState, usesContext: Bool,
    context: JSONValue? = nil
  ) -> ExpressionScope {
    var members = [JSONMember(key: "input", value: fibres[fibre].input.value)]
    switch subject {
    case .input: break
    case .result(let value): members.append(JSONMember(key: "result", value: value))
    case .errorOutput(let value): members.append(JSONMember(key: "errorOutput", value: value))
    }
    if usesContext {
      let context = context ?? self.context(of: fibre, state)
      members.append(JSONMember(key: "context", value: context))
    }
    return ExpressionScope(
      states: JSONObject(members), variables: fibres[fibre].variables,
      milliseconds: Int(now.milliseconds))
  }

  private func evaluationFailure(
    _ fibre: Int, _ state: CompiledState, _ error: EvaluationError
  ) -> StateFailure {
    evaluationFailure(
      fibre, state, error.message,
      StateFailure.Evaluation(location: error.location, followsEntry: false))
  }

  /// A value that is of the right type and still not what the field takes.
  func evaluationFailure(
    _ fibre: Int, _ state: CompiledState, _ message: String, at location: String
  ) -> StateFailure {
    evaluationFailure(
      fibre, state, message, StateFailure.Evaluation(location: location, followsEntry: true))
  }

  func evaluationFailure(
    _ fibre: Int, _ state: CompiledState, _ message: String, _ evaluation: StateFailure.Evaluation
  ) -> StateFailure {
    StateFailure(
      error: StateFailure.queryEvaluation, cause: failureCause(fibre, state, message),
      evaluation: evaluation)
  }

  /// Writes EvaluationFailed where the failure is of an expression and not told of yet.
  ///
  /// - Parameter event: what the failure follows; replaced by its event.
  /// - Returns: the failure without that mark.
  mutating func tellEvaluation(
    of failure: StateFailure, _ fibre: Int, event: inout Int
  ) -> StateFailure {
    guard let evaluation = failure.evaluation else { return failure }
    let state = program.states[fibres[fibre].state]
    var details: JSONObject = failure.details
    if let location = evaluation.location { details["location"] = .string(location) }
    details["state"] = .string(state.name)
    // Evaluated as the state is entered, it stands beside the event of entering.
    let isAtEntry = event == fibres[fibre].enteredEvent && !evaluation.followsEntry
    event = emitLater(
      .evaluationFailed, from: fibre, previous: isAtEntry ? fibres[fibre].enteredAfter : event,
      state: state.pointer, details: details)
    fibres[fibre].lastEvent = event
    var failure = failure
    failure.evaluation = nil
    return failure
  }
}
