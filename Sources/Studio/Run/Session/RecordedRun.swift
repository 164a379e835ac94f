package import ExecutionTrace
import OrderedJSON
import Simulator
package import StatesLanguage

/// An execution that ran elsewhere: its history, to be looked at event by event.
package struct RecordedRun: Sendable {
  /// How an execution stands.
  struct Ending: Sendable {
    var status = ExecutionStatus.running
    var output: JSONValue?
    var error: String?
    var cause: String?
  }

  let events: [HistoryEvent]
  let isPartial: Bool
  let placement: HistoryPlacement
  private let records: Trace
  /// How many records there are when so many events have been written.
  private let recordCounts: [Int]

  /// - Throws: where the history is none of that definition.
  package init(
    _ document: HistoryDocument, of definition: Definition
  ) throws(HistoryPlacementError) {
    events = document.events
    isPartial = document.isPartial
    let states = definition.allStates.map { state in
      NamedState(
        name: state.name, pointer: state.pointer, hasArguments: state.queryLanguage == .jsonata)
    }
    placement = try HistoryPlacement(document.events, among: states)
    let decisions = RecordedDecisions(document.events, placement, of: definition)
    records = Trace(
      document.events, placement, states: states, decisions: decisions.byEvent)
    // What is told before an event, as what a state returns, belongs to that event.
    var counts = [0]
    for (index, record) in records.enumerated() {
      if case .event = record.kind {
        counts.append(index + 1)
      } else {
        counts[counts.count - 1] = index + 1
      }
    }
    recordCounts = counts
  }

  var input: JSONValue? {
    guard let text = events.first?.details?["input"]?.string else { return nil }
    return try? JSONSource.value(text)
  }

  func trace(upTo count: Int) -> Trace { records.first(recordCounts[clamped(count)]) }

  func time(at count: Int) -> Timestamp { events[max(0, clamped(count) - 1)].timestamp }

  private func clamped(_ count: Int) -> Int { max(0, min(count, events.count)) }

  func ending(at count: Int) -> Ending {
    guard count > 0, count <= events.count else { return Ending() }
    let event = events[count - 1]
    var ending = Ending()
    switch event.type {
    case .executionSucceeded: ending.status = .succeeded
    case .executionFailed: ending.status = .failed
    case .executionAborted: ending.status = .aborted
    case .executionTimedOut: ending.status = .timedOut
    default: return ending
    }
    let details = event.details
    ending.output = details?["output"]?.string.flatMap { try? JSONSource.value($0) }
    ending.error = details?["error"]?.string
    ending.cause = details?["cause"]?.string
    return ending
  }

  /// States that were entered and not left, outer before inner.
  func activeStates(at count: Int) -> [ActiveState] {
    guard count > 0, ending(at: count).status == .running else { return [] }
    let shown = events.prefix(count)
    let lastEvent = shown.last?.id ?? 0
    let entered = shown.count { $0.type.isStateEntered }
    let open = (1...max(1, entered)).filter { visit in
      visit <= placement.visits.count
        && (placement.visits[visit - 1].end.map { $0 > lastEvent } ?? true)
    }
    return open.map { visit in
      ActiveState(
        state: placement.visits[visit - 1].state, visit: visit,
        activity: activity(of: visit, at: count))
    }
  }

  private func activity(of visit: Int, at count: Int) -> ActiveState.Activity {
    let last = (0..<count).last { placement.visitOfEvent[$0] == visit }
    switch placement.visits[visit - 1].entered {
    case .parallelStateEntered, .mapStateEntered: return .children
    case .waitStateEntered:
      let end = placement.visits[visit - 1].end
      let time = end.flatMap { id in events.last { $0.id == id }?.timestamp }
      return time.map { .waiting(until: $0) } ?? .entered
    case .taskStateEntered:
      guard let last, !events[last].type.isStateEntered else { return .entered }
      guard events[last].type.isFailure else { return .working(until: nil) }
      let next = (count..<events.count).first { placement.visitOfEvent[$0] == visit }
      let failures = (0..<count).count {
        placement.visitOfEvent[$0] == visit && events[$0].type.isFailure
      }
      return next.map { .backingOff(until: events[$0].timestamp, attempt: failures) } ?? .entered
    default: return .entered
    }
  }
}
