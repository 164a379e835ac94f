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
    append(
      HistoryEvent(
        id: id, previousEventID: previous ?? fibres[fibre].lastEvent, timestamp: now, type: type,
        details: details),
      execution: execution, state: state, visit: fibres[fibre].visit)
    fibres[fibre].lastEvent = id
    return id
  }

  /// Writes an event whose details are a payload, and the records that come with it; see
  /// `EventEntry`.
  ///
  /// - Parameters:
  ///   - state: the state's index; nil for an event of the execution.
  ///   - number: of leaving a state: the index of the next. Of an iteration: which.
  @discardableResult
  mutating func emit(
    _ type: HistoryEventType, _ payload: Payload?, from fibre: Int, previous: Int? = nil,
    state: Int?, number: Int? = nil
  ) -> Int {
    let execution = fibres[fibre].execution
    let id = executions[execution].nextEvent
    executions[execution].nextEvent = id + 1
    eventCount += 1
    trace.append(
      type, payload, time: now, id: id, previous: previous ?? fibres[fibre].lastEvent,
      place: state, visit: fibres[fibre].visit, execution: execution, number: number)
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
    append(
      HistoryEvent(
        id: entry.id, previousEventID: entry.previous, timestamp: now, type: entry.type,
        details: entry.details),
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
    case .executionFailed: end(.failed)
    case .executionTimedOut: end(.timedOut)
    case .executionAborted: end(.aborted)
    default: return
    }
    error = event.details?["error"]?.string
    cause = event.details?["cause"]?.string
  }

  mutating func end(_ status: ExecutionStatus) {
    self.status = status
    current = nil
    queue.removeAll()
  }

  /// Adds a record about the state the fibre is in.
  mutating func record(_ kind: TraceRecord.Kind, from fibre: Int) {
    trace.append(
      TraceRecord(
        time: now, state: program.places[fibres[fibre].state], visit: fibres[fibre].visit,
        kind: kind))
  }

  /// Adds the data at a stage of the state the fibre is in.
  mutating func record(_ stage: TraceRecord.Stage, _ value: JSONValue, from fibre: Int) {
    trace.append(
      stage, value, time: now, place: fibres[fibre].state, visit: fibres[fibre].visit)
  }
}

extension JSONValue {
  /// The `inputDetails` and `outputDetails` of every event.
  static let notTruncated: JSONValue = ["truncated": false]
}
