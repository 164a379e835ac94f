import ExecutionTrace
import JSONPathQuery
import OrderedJSON

/// Distributed Maps: every iteration is an execution with a history of its own.
extension Simulation {
  /// Depends on the run and the place only.
  func mapRunUUID(_ index: Int) -> String {
    var source = RandomSource(
      state: options.seed &+ UInt64(executions.count) << 20
        &+ UInt64(bitPattern: Int64(index + 1)))
    return source.uuid()
  }

  mutating func finishChildExecution(_ fibre: Int, of parent: Int) {
    let index = fibres[fibre].index
    let result = fibres[fibre].input.value
    endChildExecution(fibre, .succeeded, output: fibres[fibre].input.text)
    succeedExecution(fibre)
    fibres[parent].children?.results[index] = result
    let event = fibres[parent].lastEvent
    removeChild(fibre, of: parent, last: event, successor: event)
  }

  mutating func failChildExecution(
    _ fibre: Int, of parent: Int, with failure: StateFailure, event: Int,
    type: HistoryEventType = .executionFailed
  ) {
    emitLater(type, from: fibre, previous: event, state: nil, details: failure.details)
    if fibres[fibre].children != nil { keepUnwound(fibre) }
    for child in fibres[fibre].children?.running ?? [] { abort(child, event: event) }
    keepUnwound(fibre)
    keepUnwoundExecution(fibres[fibre].execution)
    fibres[fibre].children = nil
    endChildExecution(
      fibre, type == .executionTimedOut ? .timedOut : .failed, failure: failure)
    let items = executions[fibres[fibre].execution].itemCount
    fibres[parent].children?.failures += items
    let last = fibres[parent].lastEvent
    guard let group = fibres[parent].children, group.isOverTolerance else {
      removeChild(fibre, of: parent, last: last, successor: last)
      return
    }
    let state = program.states[fibres[parent].state]
    // Its own end is written above; the others are given up.
    fibres[parent].children?.removeRunning(fibre)
    free(fibre)
    abortRunningChildren(of: parent, event: event)
    exportResults(of: parent)
    let excess = StateFailure.toleratedFailuresExceeded
    let failed = emitLater(
      .mapRunFailed, from: parent, previous: last, state: state.pointer,
      details: excess.details)
    fail(parent, with: excess, event: failed)
  }

  mutating func closeMapRun(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    exportResults(of: fibre)
    emit(.mapRunSucceeded, from: fibre, state: state.pointer)
    fibres[fibre].phase = .gathering
  }
}

extension ChildGroup {
  /// Whether more items failed than either limit lets pass.
  var isOverTolerance: Bool {
    if failures == 0 { return false }
    if tolerance.count == nil, tolerance.percentage == nil { return true }
    if let count = tolerance.count, failures > count { return true }
    guard let percentage = tolerance.percentage else { return false }
    return Double(failures) * 100 > percentage * Double(items.count)
  }
}
