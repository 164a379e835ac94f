import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

/// The processing of input and output, in the order of the States Language.
extension Simulation {
  func scope(of fibre: Int, _ state: CompiledState, input: JSONValue) -> QueryScope {
    QueryScope(
      input: input, context: state.usesContext ? context(of: fibre, state) : .null,
      variables: fibres[fibre].variables)
  }

  /// InputPath, then Parameters or Arguments.
  mutating func effectiveInput(
    of fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONValue {
    var input = fibres[fibre].input.value
    if let step = state.inputPath {
      input = try follow(step, from: input, fibre, state)
      record(.afterInputPath, input, from: fibre)
    }
    if let parameters = state.parameters {
      input = try evaluate(parameters, on: .input(input), fibre, state)
      record(
        state.language == .jsonata ? .afterArguments : .afterParameters, input, from: fibre)
    }
    fibres[fibre].effectiveInput = input
    return input
  }

  /// InputPath or OutputPath.
  func follow(
    _ step: PathStep, from value: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONValue {
    switch step {
    case .empty: return .object([:])
    case .path(let path):
      do {
        return try path.evaluate(in: scope(of: fibre, state, input: value))
      } catch { throw runtimeFailure(fibre, state, error.message) }
    }
  }

  mutating func evaluate(
    _ query: Query, on subject: QuerySubject, _ fibre: Int, _ state: CompiledState,
    context: JSONValue? = nil
  ) throws(StateFailure) -> JSONValue {
    switch query {
    case .literal(let value): return value
    case .expressions(let template):
      return try evaluate(template, on: subject, fibre, state, context: context)
    case .template(let template):
      var scope = scope(of: fibre, state, input: subject.value)
      if let context { scope.context = context }
      if template.usesRandomness { scope.randomState = generator.next() }
      do {
        return try template.evaluate(in: scope)
      } catch { throw runtimeFailure(fibre, state, error.message) }
    }
  }

  /// From a result to the state's end: ResultSelector, Assign, ResultPath, OutputPath; or Output.
  mutating func leave(
    _ fibre: Int, _ state: CompiledState, result: JSONValue
  ) throws(StateFailure) {
    record(.result, result, from: fibre)
    fibres[fibre].assigned = try assignments(state.assign, on: .result(result), fibre, state)
    if state.language == .jsonata {
      var output = result
      if let query = state.output {
        output = try evaluate(query, on: .result(result), fibre, state)
      }
      try leave(fibre, state, limiting: output, to: state.next)
      return
    }
    var value = result
    if let selector = state.resultSelector {
      value = try evaluate(selector, on: .result(value), fibre, state)
      record(.afterResultSelector, value, from: fibre)
    }
    switch state.resultPath {
    case .replace: break
    case .discard:
      value = fibres[fibre].input.value
      record(.afterResultPath, value, from: fibre)
    case .place(let path):
      value = try place(value, at: path, fibre, state)
      record(.afterResultPath, value, from: fibre)
    }
    if let step = state.outputPath { value = try follow(step, from: value, fibre, state) }
    try leave(fibre, state, limiting: value, to: state.next)
  }

  /// The end of a state that passes its input on: Assign, then OutputPath or Output.
  mutating func leavePassingOn(
    _ fibre: Int, _ state: CompiledState, _ input: JSONValue, assign: Query?, output: Query?,
    to target: Int?
  ) throws(StateFailure) {
    if state.isPlain, assign == nil, output == nil {
      leave(fibre, with: fibres[fibre].input, to: target)
      return
    }
    fibres[fibre].assigned = try assignments(assign, on: .input(input), fibre, state)
    var value = input
    if state.language == .jsonata {
      if let query = output {
        value = try evaluate(query, on: .input(input), fibre, state)
      }
    } else if let step = state.outputPath {
      value = try follow(step, from: value, fibre, state)
    }
    try leave(fibre, state, limiting: value, to: target)
  }

  func place(
    _ value: JSONValue, at path: ReferencePath, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONValue {
    do {
      return try path.inserting(value, into: fibres[fibre].input.value)
    } catch { throw runtimeFailure(fibre, state, error.message) }
  }

  mutating func assignments(
    _ assign: Query?, on subject: QuerySubject, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONObject? {
    guard let assign else { return nil }
    guard case .object(let object) = try evaluate(assign, on: subject, fibre, state),
      !object.isEmpty
    else { return nil }
    // Looked at as text first: what holds another value many times over is small only in memory.
    let limit = options.enforcesLimits ? Limits.payloadBytes : Limits.largestPayloadBytes
    let text = try payload(.object(object), of: state, limit: limit).text
    try limitDepth(of: .object(object), fibre, state)
    try limitVariables(adding: object, text, fibre, state)
    return object
  }

  /// - Throws: where all variables come to more than the service keeps.
  private mutating func limitVariables(
    adding object: JSONObject, _ text: String, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) {
    guard options.enforcesLimits else { return }
    // No less than there are: counted exactly only where that would be too much.
    fibres[fibre].variableBytes += text.utf8.count
    guard fibres[fibre].variableBytes > Limits.variablesBytes else { return }
    var variables = fibres[fibre].variables
    for member in object.members { variables[member.key] = member.value }
    fibres[fibre].variableBytes = JSONValue.object(variables).compactText.utf8.count
    if fibres[fibre].variableBytes > Limits.variablesBytes {
      throw dataLimitFailure(name: state.name)
    }
  }

  /// - Throws: for a value that goes on to other states with more than `Limits.payloadDepth`
  ///   levels.
  func limitDepth(
    of value: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) {
    guard value.isDeeper(than: Limits.payloadDepth) else { return }
    throw runtimeFailure(
      fibre, state,
      "Its data has more than \(Limits.payloadDepth) arrays and objects in one another.")
  }

  /// A value that is kept, with its text.
  ///
  /// - Throws: where it is larger than `limit`.
  mutating func payload(
    _ value: JSONValue, of state: CompiledState, limit: Int = Limits.largestPayloadBytes
  ) throws(StateFailure) -> Payload {
    guard let text = value.compactText(limit: limit) else {
      throw dataLimitFailure(name: state.name)
    }
    keptBytes += text.utf8.count
    return Payload(value: value, text: text)
  }

  private mutating func leave(
    _ fibre: Int, _ state: CompiledState, limiting output: JSONValue, to target: Int?
  ) throws(StateFailure) {
    let limit = options.enforcesLimits ? Limits.payloadBytes : Limits.largestPayloadBytes
    let payload = try payload(output, of: state, limit: limit)
    // Each level takes two bytes, so most texts need not be looked at.
    if payload.text.utf8.count > 2 * Limits.payloadDepth {
      try limitDepth(of: output, fibre, state)
    }
    leave(fibre, with: payload, to: target)
  }
}

extension Simulation {
  func runtimeFailure(_ fibre: Int, _ state: CompiledState, _ message: String) -> StateFailure {
    StateFailure(
      error: "States.Runtime", cause: failureCause(fibre, state, message), isCatchable: false)
  }

  func failureCause(_ fibre: Int, _ state: CompiledState, _ message: String) -> String {
    "An error occurred while executing the state '\(state.name)' (entered at the event id "
      + "#\(fibres[fibre].enteredEvent)). \(message)"
  }

  /// What a state's own output over the limit comes to; a task's result is caught, see there.
  func dataLimitFailure(name: String) -> StateFailure {
    StateFailure(
      error: "States.DataLimitExceeded",
      cause: "The state/task '\(name)' returned a result with a size exceeding the maximum "
        + "number of bytes service limit.", isCatchable: false)
  }
}
