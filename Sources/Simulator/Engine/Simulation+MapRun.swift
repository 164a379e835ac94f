import ExecutionTrace
import JSONPathQuery
import OrderedJSON

/// Distributed Maps: every iteration is an execution with a history of its own.
extension Simulation {
  func mapRunARN(label: String?) -> String {
    "\(arns.prefix):mapRun:\(program.name)/\(label ?? "map"):\(mapRunUUID(-1))"
  }

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
    for child in fibres[fibre].children?.running ?? [] { abort(child, event: event) }
    fibres[fibre].children = nil
    fibres[parent].children?.failures += 1
    let last = fibres[parent].lastEvent
    guard let group = fibres[parent].children, group.isOverTolerance else {
      removeChild(fibre, of: parent, last: last, successor: last)
      return
    }
    let state = program.states[fibres[parent].state]
    abortRunningChildren(of: parent, event: event)
    let excess = StateFailure(
      error: "States.ExceedToleratedFailureThreshold",
      cause: "The specified tolerated failure threshold was exceeded")
    let failed = emitLater(
      .mapRunFailed, from: parent, previous: last, state: state.pointer,
      details: excess.details)
    fail(parent, with: excess, event: failed)
  }

  mutating func closeMapRun(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    emit(.mapRunSucceeded, from: fibre, state: state.pointer)
    fibres[fibre].phase = .gathering
  }
}

extension ChildGroup {
  /// Whether more items failed than either limit lets pass.
  var isOverTolerance: Bool {
    if failures == 0 { return false }
    if tolerance.count == 0, tolerance.percentage == 0 { return true }
    if tolerance.count > 0, failures > tolerance.count { return true }
    return tolerance.percentage > 0
      && Double(failures) * 100 > tolerance.percentage * Double(items.count)
  }
}
