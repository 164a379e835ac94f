import ExecutionTrace
import OrderedJSON

extension Simulation {
  /// Writes an event of a fibre's history now. The fibre's next event follows it.
  @discardableResult
  mutating func emit(
    _ type: HistoryEventType, from fibre: Int, previous: Int? = nil, state: JSONPointer?,
    details: JSONObject? = nil
  ) -> Int {
    let execution = fibres[fibre].execution
    let id = executions[execution].nextEvent
    executions[execution].nextEvent = id + 1
    write(
      Outbox.Entry(
        execution: execution, state: state, visit: fibres[fibre].visit, id: id,
        previous: previous ?? fibres[fibre].lastEvent, type: type, details: details))
    fibres[fibre].lastEvent = id
    return id
  }

  /// Gives an event its number now and writes it in one of the next steps.
  @discardableResult
  mutating func emitLater(
    _ type: HistoryEventType, from fibre: Int, previous: Int, state: JSONPointer?,
    details: JSONObject? = nil
  ) -> Int {
    let execution = fibres[fibre].execution
    let id = executions[execution].nextEvent
    executions[execution].nextEvent = id + 1
    outbox.append(
      Outbox.Entry(
        execution: execution, state: state, visit: fibres[fibre].visit, id: id,
        previous: previous, type: type, details: details))
    return id
  }

  mutating func write(_ entry: Outbox.Entry) {
    let event = HistoryEvent(
      id: entry.id, previousEventID: entry.previous, timestamp: now, type: entry.type,
      details: entry.details)
    eventCount += 1
    trace.append(
      TraceRecord(
        time: now, state: entry.state, visit: entry.visit,
        kind: entry.execution == 0
          ? .event(event) : .childEvent(execution: entry.execution - 1, event)))
    if entry.execution == 0 { end(with: event) }
  }

  /// Takes the run's end over from its last event.
  private mutating func end(with event: HistoryEvent) {
    switch event.type {
    case .executionSucceeded: status = .succeeded
    case .executionFailed: status = .failed
    case .executionTimedOut: status = .timedOut
    case .executionAborted: status = .aborted
    default: return
    }
    error = event.details?["error"]?.string
    cause = event.details?["cause"]?.string
    current = nil
    queue.removeAll()
  }

  /// Adds a record about the state the fibre is in.
  mutating func record(_ kind: TraceRecord.Kind, from fibre: Int) {
    let state = program.states[fibres[fibre].state]
    trace.append(
      TraceRecord(time: now, state: state.pointer, visit: fibres[fibre].visit, kind: kind))
  }
}

extension JSONValue {
  /// The `inputDetails` and `outputDetails` of every event.
  static let notTruncated: JSONValue = ["truncated": false]
}
