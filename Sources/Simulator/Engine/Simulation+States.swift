import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

extension Simulation {
  mutating func enterState(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    visits += 1
    fibres[fibre].visit = visits
    fibres[fibre].enteredTime = now
    fibres[fibre].enteredAfter = fibres[fibre].lastEvent
    fibres[fibre].enteredEvent = emit(
      state.entered, fibres[fibre].input, from: fibre, state: fibres[fibre].state)
    if !fibres[fibre].retries.isEmpty { fibres[fibre].retries = [] }
    fibres[fibre].retryCount = 0
    fibres[fibre].phase = .begin
  }

  mutating func beginState(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    do {
      switch state.work {
      case .pass(let result): try pass(fibre, state, result)
      case .task(let task): try scheduleTask(fibre, state, task)
      case .choice(let choices, let defaultTarget):
        try choose(fibre, state, choices, defaultTarget)
      case .wait(let wait): try beginWait(fibre, state, wait)
      case .succeed: try succeed(fibre, state)
      case .fail(let error, let cause): try fail(fibre, state, error, cause)
      case .parallel(let scopes): try beginParallel(fibre, state, scopes)
      case .map(let map): try beginMap(fibre, state, map)
      }
    } catch {
      fail(fibre, with: error, event: fibres[fibre].lastEvent)
    }
  }

  mutating func exitState(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    let target = fibres[fibre].target
    if let assigned = fibres[fibre].assigned {
      exitState(fibre, state, assigning: assigned, to: target)
    } else if let exited = state.exited {
      emit(
        exited, fibres[fibre].output, from: fibre, state: fibres[fibre].state, number: target)
    }
    fibres[fibre].passOutputOn()
    if fibres[fibre].task != nil { fibres[fibre].task = nil }
    guard let target else {
      fibres[fibre].phase = .finishing
      return
    }
    fibres[fibre].state = target
    fibres[fibre].phase = .enter
    yield(fibre)
  }

  private mutating func exitState(
    _ fibre: Int, _ state: CompiledState, assigning assigned: JSONObject, to target: Int?
  ) {
    record(.output, fibres[fibre].output.value, from: fibre)
    if let exited = state.exited {
      let texts = assigned.members.map {
        JSONMember(key: $0.key, value: .string($0.value.compactText))
      }
      emit(
        exited, from: fibre, state: state.pointer,
        details: [
          "name": .string(state.name), "output": .string(fibres[fibre].output.text),
          "outputDetails": .notTruncated, "assignedVariables": .object(JSONObject(texts)),
          "assignedVariablesDetails": .notTruncated,
        ])
    }
    for member in assigned.members { fibres[fibre].variables[member.key] = member.value }
    fibres[fibre].assigned = nil
    record(.variables(fibres[fibre].variables), from: fibre)
    if let target { record(.transition(to: program.places[target]), from: fibre) }
  }

  /// Goes on to the event of leaving the state.
  mutating func leave(_ fibre: Int, with output: Payload, to target: Int?) {
    fibres[fibre].output = output
    fibres[fibre].target = target
    fibres[fibre].phase = .exiting
  }

  /// The end of a scope: of the machine, a branch, an iteration or a child execution.
  mutating func finishScope(_ fibre: Int) {
    guard let parent = fibres[fibre].parent else {
      succeedExecution(fibre)
      return
    }
    finishChild(fibre, of: parent)
  }

  mutating func succeedExecution(_ fibre: Int) {
    let payload = fibres[fibre].input
    if fibres[fibre].execution == 0 { output = payload.value }
    emit(.executionSucceeded, payload, from: fibre, state: nil)
    if fibres[fibre].execution == 0 { end(.succeeded) }
  }
}

extension Simulation {
  private mutating func pass(
    _ fibre: Int, _ state: CompiledState, _ result: JSONValue?
  ) throws(StateFailure) {
    if state.isPlain, result == nil {
      leave(fibre, with: fibres[fibre].input, to: state.next)
      return
    }
    let input = try effectiveInput(of: fibre, state)
    if state.language == .jsonata {
      try leavePassingOn(
        fibre, state, result ?? input, assign: state.assign, output: state.output, to: state.next)
    } else {
      try leave(fibre, state, result: result ?? input)
    }
  }

  private mutating func succeed(_ fibre: Int, _ state: CompiledState) throws(StateFailure) {
    if state.isPlain {
      leave(fibre, with: fibres[fibre].input, to: nil)
      return
    }
    let input = try effectiveInput(of: fibre, state)
    try leavePassingOn(fibre, state, input, assign: nil, output: state.output, to: nil)
  }

  private mutating func fail(
    _ fibre: Int, _ state: CompiledState, _ error: CompiledText?, _ cause: CompiledText?
  ) throws(StateFailure) {
    let failure = StateFailure(
      error: try text(error, field: "ErrorPath", fibre, state),
      cause: try text(cause, field: "CausePath", fibre, state))
    fail(fibre, with: limited(failure), event: fibres[fibre].lastEvent)
  }

  private mutating func text(
    _ text: CompiledText?, field: String, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> String? {
    switch text {
    case nil: return nil
    case .literal(let text): return text
    case .expression(let expression):
      return try evaluate(expression, as: .string, fibre, state).string
    case .path(let expression):
      var scope = scope(of: fibre, state, input: fibres[fibre].input.value)
      if expression.usesRandomness { scope.randomState = generator.next() }
      let value: JSONValue
      do {
        value = try expression.evaluate(in: scope, field: field)
      } catch { throw runtimeFailure(fibre, state, error.message) }
      guard let string = value.string else {
        throw runtimeFailure(
          fibre, state,
          "The \(field) field must reference a string value: \(expression.text) == "
            + value.compactText)
      }
      return string
    }
  }
}
