import ExecutionTrace
import OrderedJSON

extension Simulation {
  /// Writes an event of a fibre's history now. The fibre's next event follows it.
  @discardableResult
  mutating func emit(
    _ type: HistoryEventType, from fibre: Int, previous: Int? = nil, state: JSONPointer?,
    details: JSONObject? = nil
  ) -> Int {
    emit(
      type, from: fibre, previous: previous, state: state,
      content: details.map(HistoryEvent.Content.fields) ?? .none)
  }

  @discardableResult
  mutating func emit(
    _ type: HistoryEventType, from fibre: Int, previous: Int? = nil, state: JSONPointer?,
    content: consuming HistoryEvent.Content
  ) -> Int {
    let execution = fibres[fibre].execution
    let id = executions[execution].nextEvent
    executions[execution].nextEvent = id + 1
    append(
      HistoryEvent(
        id: id, previousEventID: previous ?? fibres[fibre].lastEvent, timestamp: now, type: type,
        content: content),
      execution: execution, state: state, visit: fibres[fibre].visit)
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
        previous: previous, type: type,
        content: details.map(HistoryEvent.Content.fields) ?? .none))
    return id
  }

  mutating func write(_ entry: Outbox.Entry) {
    append(
      HistoryEvent(
        id: entry.id, previousEventID: entry.previous, timestamp: now, type: entry.type,
        content: entry.content),
      execution: entry.execution, state: entry.state, visit: entry.visit)
  }

  private mutating func append(
    _ event: consuming HistoryEvent, execution: Int, state: JSONPointer?, visit: Int
  ) {
    eventCount += 1
    guard execution == 0 else {
      trace.append(
        TraceRecord(
          time: now, state: state, visit: visit,
          kind: .childEvent(execution: execution - 1, event)))
      return
    }
    if state == nil { end(with: event) }
    trace.append(TraceRecord(time: now, state: state, visit: visit, kind: .event(event)))
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
  mutating func record(_ kind: consuming TraceRecord.Kind, from fibre: Int) {
    record(kind, from: fibre, at: program.states[fibres[fibre].state].pointer)
  }

  /// - Parameter state: the place of the state the fibre is in.
  mutating func record(
    _ kind: consuming TraceRecord.Kind, from fibre: Int, at state: JSONPointer
  ) {
    trace.append(
      TraceRecord(time: now, state: state, visit: fibres[fibre].visit, kind: kind))
  }
}

extension JSONValue {
  /// The `inputDetails` and `outputDetails` of every event.
  static let notTruncated: JSONValue = ["truncated": false]
}
