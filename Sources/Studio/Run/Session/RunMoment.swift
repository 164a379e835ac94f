package import ExecutionTrace
package import OrderedJSON
package import Simulator

/// A run as it is at a moment, be it simulated here or recorded elsewhere.
package struct RunMoment: Sendable {
  private enum Source: Sendable {
    case simulation(Simulation)
    case recorded(RecordedRun, eventCount: Int)
  }

  private let source: Source

  init(_ simulation: Simulation) { source = .simulation(simulation) }

  init(_ run: RecordedRun, eventCount: Int) {
    source = .recorded(run, eventCount: eventCount)
  }

  /// Nil for a recorded run.
  package var simulation: Simulation? {
    if case .simulation(let simulation) = source { simulation } else { nil }
  }

  package var trace: Trace {
    switch source {
    case .simulation(let simulation): simulation.trace
    case .recorded(let run, let count): run.trace(upTo: count)
    }
  }

  /// Events written so far, those of a Map Run's children included.
  package var eventCount: Int {
    switch source {
    case .simulation(let simulation): simulation.eventCount
    case .recorded(_, let count): count
    }
  }

  package var status: ExecutionStatus {
    switch source {
    case .simulation(let simulation): simulation.status
    case .recorded(let run, let count): run.ending(at: count).status
    }
  }

  package var output: JSONValue? {
    switch source {
    case .simulation(let simulation): simulation.output
    case .recorded(let run, let count): run.ending(at: count).output
    }
  }

  package var error: String? {
    switch source {
    case .simulation(let simulation): simulation.error
    case .recorded(let run, let count): run.ending(at: count).error
    }
  }

  package var cause: String? {
    switch source {
    case .simulation(let simulation): simulation.cause
    case .recorded(let run, let count): run.ending(at: count).cause
    }
  }

  package var now: Timestamp {
    switch source {
    case .simulation(let simulation): simulation.now
    case .recorded(let run, let count): run.time(at: count)
    }
  }

  package var activeStates: [ActiveState] {
    switch source {
    case .simulation(let simulation): simulation.activeStates
    case .recorded(let run, let count): run.activeStates(at: count)
    }
  }

  /// Tasks that wait for an answer from the user.
  package var pendingTasks: [PendingTask] { simulation?.pendingTasks ?? [] }

  /// The execution's own events so far, in the service's order. O(records).
  package var history: [HistoryEvent] {
    trace.compactMap { record in
      if case .event(let event) = record.kind { event } else { nil }
    }
  }

  /// The records of the execution's own events: those of a Map Run's children are not among them.
  var events: [TraceRecord] {
    trace.filter { if case .event = $0.kind { true } else { false } }
  }

  /// How many events, the children's included, had been written when so many of its own had.
  func eventCount(upTo own: Int) -> Int {
    var (own, all) = (own, 0)
    for record in trace where own > 0 {
      switch record.kind {
      case .event: (own, all) = (own - 1, all + 1)
      case .childEvent: all += 1
      default: break
      }
    }
    return all
  }

  var lastEventEntersState: Bool { enteredState != nil }

  /// The state the last event entered, if it did.
  var enteredState: JSONPointer? {
    for record in trace.reversed() {
      guard case .event(let event) = record.kind else { continue }
      return event.type.isStateEntered ? record.state : nil
    }
    return nil
  }
}
