import ExecutionTrace
import OrderedJSON
import StatesLanguage

extension Simulation {
  /// A state failed: retries it, catches it, or fails what it is part of.
  ///
  /// - Parameter event: the last event of the failure's chain.
  mutating func fail(_ fibre: Int, with failure: StateFailure, event: Int) {
    // Each turn goes one level out; states nest no deeper than the file.
    var fibre = fibre
    var event = event
    var failure = tellEvaluation(of: failure, fibre, event: &event)
    fibres[fibre].lastEvent = event
    if options.stateUnderTest != nil { testedFailure = failure }
    var inChild = false
    while true {
      let state = program.states[fibres[fibre].state]
      if retry(fibre, state, failure) {
        dropUnwound()
        return
      }
      if fibres[fibre].children != nil || failsBeforeChildren(fibre, state, failure) {
        event = failChildren(of: fibre, state, event: event)
      }
      do {
        if try catchFailure(fibre, state, failure, event: event) {
          dropUnwound()
          return
        }
      } catch {
        // A catcher that cannot place the error fails the state with an error of its own.
        failure = tellEvaluation(of: error, fibre, event: &event)
        if options.stateUnderTest != nil { testedFailure = failure }
      }
      record(.failed(error: failure.error ?? "", inChild: inChild), from: fibre)
      inChild = true
      guard let parent = fibres[fibre].parent else {
        failExecution(fibres[fibre].execution, with: failure, event: event)
        return
      }
      if fibres[fibre].execution != fibres[parent].execution {
        failChildExecution(fibre, of: parent, with: failure, event: event)
        return
      }
      abortChildren(of: parent, failing: fibre, event: event)
      fibre = parent
      fibres[fibre].lastEvent = event
    }
  }

  /// The failure of a whole scope before or between its states.
  mutating func failScope(of fibre: Int, with failure: StateFailure, event: Int) {
    guard let parent = fibres[fibre].parent else {
      failExecution(fibres[fibre].execution, with: failure, event: event)
      return
    }
    if fibres[fibre].execution != fibres[parent].execution {
      failChildExecution(fibre, of: parent, with: failure, event: event)
    } else {
      abortChildren(of: parent, failing: fibre, event: event)
      fail(parent, with: failure, event: event)
    }
  }

  mutating func failExecution(_ execution: Int, with failure: StateFailure, event: Int) {
    emitLater(
      .executionFailed, from: executions[execution].rootFibre, previous: event, state: nil,
      details: failure.details)
  }

  /// Whether a retrier takes the failure.
  private mutating func retry(
    _ fibre: Int, _ state: CompiledState, _ failure: StateFailure
  ) -> Bool {
    guard
      let index = state.retriers.firstIndex(where: { failure.isMatched(by: $0.errorEquals) })
    else { return false }
    let retrier = state.retriers[index]
    if fibres[fibre].retries.isEmpty {
      fibres[fibre].retries = Array(repeating: 0, count: state.retriers.count)
    }
    let attempt = fibres[fibre].retries[index] + 1
    guard attempt <= retrier.maxAttempts else { return false }
    fibres[fibre].retries[index] = attempt
    fibres[fibre].retryCount += 1
    var delay = retrier.delaySeconds(beforeAttempt: attempt)
    if retrier.jitterStrategy == .full { delay *= generator.unitInterval() }
    let end = now.advanced(bySeconds: delay)
    record(
      .retried(
        retrier: index, attempt: attempt,
        delayMilliseconds: end.milliseconds - now.milliseconds,
        error: failure.error ?? ""), from: fibre)
    fibres[fibre].children = nil
    fibres[fibre].phase = .backingOff(until: end)
    wake(fibre)
    resume(fibre, at: end)
    return true
  }

  /// Whether a catcher takes the failure.
  private mutating func catchFailure(
    _ fibre: Int, _ state: CompiledState, _ failure: StateFailure, event: Int
  ) throws(StateFailure) -> Bool {
    guard
      let index = state.catchers.firstIndex(where: { failure.isMatched(by: $0.errorEquals) })
    else { return false }
    let catcher = state.catchers[index]
    let error = failure.errorOutput
    var output = error
    switch catcher.resultPath {
    case .replace: break
    case .discard: output = fibres[fibre].input.value
    case .place(let path): output = try place(error, at: path, fibre, state)
    }
    if let query = catcher.output {
      output = try evaluate(query, on: .errorOutput(error), fibre, state)
    }
    try limitDepth(of: output, fibre, state)
    fibres[fibre].assigned = try assignments(catcher.assign, on: .errorOutput(error), fibre, state)
    record(.caught(catcher: index, error: failure.error ?? ""), from: fibre)
    fibres[fibre].lastEvent = event
    wake(fibre)
    leave(fibre, with: Payload(output), to: catcher.next)
    current = fibre
    return true
  }
}

extension Simulation {
  /// Whether a Parallel or Map ends by an expression before it has children: its failure is written
  /// then too.
  private func failsBeforeChildren(
    _ fibre: Int, _ state: CompiledState, _ failure: StateFailure
  ) -> Bool {
    guard failure.error == StateFailure.queryEvaluation else { return false }
    if case .resulting = fibres[fibre].phase { return false }
    switch state.work {
    case .parallel, .map: return true
    default: return false
    }
  }

  /// Writes that a Parallel or Map failed.
  private mutating func failChildren(
    of fibre: Int, _ state: CompiledState, event: Int
  ) -> Int {
    keepUnwound(fibre)
    fibres[fibre].children = nil
    let type: HistoryEventType
    if case .map = state.work { type = .mapStateFailed } else { type = .parallelStateFailed }
    return emitLater(type, from: fibre, previous: event, state: state.pointer)
  }

  /// Ends the children of a Parallel or Map, one of which failed with `event`.
  private mutating func abortChildren(of parent: Int, failing: Int, event: Int) {
    keepUnwound(parent)
    let state = program.states[fibres[parent].state]
    let isMap = if case .map = state.work { true } else { false }
    let running = (fibres[parent].children?.running ?? []).sorted {
      fibres[$0].index < fibres[$1].index
    }
    for child in running {
      if isMap {
        emitLater(
          child == failing ? .mapIterationFailed : .mapIterationAborted, from: parent,
          previous: event, state: state.pointer,
          details: [
            "name": .string(state.name), "index": .number(JSONNumber(fibres[child].index)),
          ])
      }
      abort(child, event: event)
    }
    fibres[parent].children?.running = []
  }

  /// Ends a fibre and those inside it, outer before inner.
  ///
  /// - Parameter event: what their states' ends follow; nil where an execution is stopped, whose
  ///   states end without a word.
  mutating func abort(_ fibre: Int, event: Int?) {
    var waiting = [fibre]
    while let fibre = waiting.popLast() {
      if let event, let type = abortedType(of: fibre) {
        emitLater(
          type, from: fibre, previous: event,
          state: program.states[fibres[fibre].state].pointer)
      }
      waiting += (fibres[fibre].children?.running ?? []).reversed()
      keepUnwound(fibre)
      free(fibre)
    }
  }

  /// What is written of a state that is given up; nil for one that does not last.
  private func abortedType(of fibre: Int) -> HistoryEventType? {
    switch fibres[fibre].phase {
    case .free, .startExecution, .enter, .finishing: return nil
    default: break
    }
    switch program.states[fibres[fibre].state].work {
    case .task: return .taskStateAborted
    case .wait: return .waitStateAborted
    // One whose failure is written is over already.
    case .parallel: return fibres[fibre].children == nil ? nil : .parallelStateAborted
    case .map: return fibres[fibre].children == nil ? nil : .mapStateAborted
    case .pass, .choice, .succeed, .fail: return nil
    }
  }

  /// Keeps a fibre as it is before a failure unwinds it: a redrive goes on from there.
  mutating func keepUnwound(_ fibre: Int) {
    guard unwound[fibre] == nil else { return }
    unwound[fibre] = fibres[fibre].withoutQuestion
  }

  /// Makes what is unwound that of a Map Run's execution.
  mutating func keepUnwoundExecution(_ execution: Int) {
    executions[execution].unwound = unwound
    unwound = [:]
  }

  /// The failure was taken: nothing will go on from what it unwound.
  private mutating func dropUnwound() {
    if !unwound.isEmpty { unwound = [:] }
  }

  /// A failure from outside or of a Fail state, cut as the service cuts it.
  func limited(_ failure: StateFailure) -> StateFailure {
    guard options.enforcesLimits else { return failure }
    var failure = failure
    failure.error = failure.error.map { Self.cut($0, to: Limits.errorLength) }
    failure.cause = failure.cause.map { Self.cut($0, to: Limits.causeLength) }
    return failure
  }

  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf8.count > length else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
  }

  /// The Task no longer waits for an execution that it started.
  mutating func endWait(of fibre: Int) {
    if let request = fibres[fibre].task?.startRequest, request > 0 { endedWaits.append(request) }
  }

  mutating func free(_ fibre: Int) {
    if case .asking = fibres[fibre].phase { askingFibres -= 1 }
    if current == fibre { current = nil }
    endWait(of: fibre)
    let execution = fibres[fibre].execution
    if execution > 0, executions[execution].rootFibre == fibre {
      executions[execution].isOver = true
    }
    let generation = fibres[fibre].generation + 1
    fibres[fibre] = Fibre()
    fibres[fibre].generation = generation
    freeFibres.append(fibre)
    dropStaleEvents()
  }

  /// TimeoutSeconds of the machine, or the service's limit, is over.
  mutating func timeOutExecution(_ execution: Int) {
    let fibre = executions[execution].rootFibre
    if execution == 0 {
      emit(
        .executionTimedOut, from: fibre, state: nil, details: StateFailure.timeout.details)
    } else if let parent = fibres[fibre].parent {
      failChildExecution(
        fibre, of: parent, with: .timeout, event: fibres[fibre].lastEvent,
        type: .executionTimedOut)
    }
  }
}
