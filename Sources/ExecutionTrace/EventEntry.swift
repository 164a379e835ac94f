package import OrderedJSON

/// An event whose details are a payload or a number, with the records that always come with it, as
/// a trace keeps them.
struct EventEntry: Sendable {
  /// What there is of a number where there is nothing.
  static let none = UInt32.max

  var payload: Payload?
  var time: Timestamp
  var place: UInt32
  var visit: UInt32
  var id: UInt32
  var previous: UInt32
  /// 0 is the run's own history.
  var execution: UInt32
  /// Of leaving a state: the place it is left for. Of an iteration: which.
  var number: UInt32
  var type: HistoryEventType

  static func number(_ number: Int?) -> UInt32 {
    number.map { UInt32(truncatingIfNeeded: $0) } ?? none
  }
}

extension EventEntry {
  /// How many records it stands for.
  var count: Int {
    if type.isStateEntered { return 2 }
    if type.isStateExited { return number == Self.none ? 2 : 3 }
    return 1
  }

  /// One of its records.
  func record(_ offset: Int, _ names: TraceNames) -> TraceRecord {
    TraceRecord(
      time: time, state: place == Self.none ? nil : names.places[Int(place)], visit: Int(visit),
      kind: kind(offset, names))
  }

  private func kind(_ offset: Int, _ names: TraceNames) -> TraceRecord.Kind {
    let value = payload?.value ?? .null
    // The input is told after the event, the output before it.
    switch (type.isStateEntered, type.isStateExited, offset) {
    case (true, _, 1): return .staged(.input, value)
    case (_, true, 0): return .staged(.output, value)
    case (_, true, 2): return .transition(to: names.places[Int(number)])
    default: break
    }
    let event = HistoryEvent(
      id: Int(id), previousEventID: Int(previous), timestamp: time, type: type,
      content: content(names))
    return execution == 0 ? .event(event) : .childEvent(execution: Int(execution) - 1, event)
  }

  private func content(_ names: TraceNames) -> HistoryEvent.Content {
    let text = payload?.text ?? ""
    switch type {
    case .executionStarted: return .started(input: text, role: names.role)
    case .executionSucceeded: return .succeeded(output: text)
    default: break
    }
    let name = place == Self.none ? "" : names.states[Int(place)]
    if type.isStateEntered { return .entered(name: name, input: text) }
    if type.isStateExited { return .exited(name: name, output: text) }
    return .iteration(name: name, index: Int(number))
  }
}

/// What the events of one run name by number.
package final class TraceNames: Sendable {
  /// The states' names, by their places' numbers.
  let states: [String]
  let places: [JSONPointer]
  /// The executions' role.
  let role: String

  package init(states: [String], places: [JSONPointer], role: String) {
    self.states = states
    self.places = places
    self.role = role
  }

  static let none = TraceNames(states: [], places: [], role: "")
}
