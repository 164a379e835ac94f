package import Drawing
package import ExecutionTrace
package import OrderedJSON
package import Simulator
import StatesLanguage

/// What a run's trace says about its states and edges up to a moment: a fold over its records.
package struct RunProgress: Sendable {
  package enum Outcome: Hashable, Sendable {
    case running, succeeded, caught, failed, timedOut, aborted
  }

  package struct Visit: Sendable {
    package var state: JSONPointer
    package var start: Timestamp
    /// Nil while it lasts.
    package var end: Timestamp?
    package var outcome = Outcome.running
    package var stages: [TraceRecord.Stage: JSONValue] = [:]
    package var variables: JSONObject?
    package var retries = 0
    package var error: String?
    package var cause: String?
    /// Attempts that failed: when, and when the next began.
    package var backoffs: [(start: Timestamp, end: Timestamp)] = []
  }

  package private(set) var visits: [Int: Visit] = [:]
  /// The visits of a state, in order.
  package private(set) var visitsByState: [JSONPointer: [Int]] = [:]
  package private(set) var edges: [EdgeID: Int] = [:]
  package private(set) var transitions = 0
  package private(set) var retries = 0
  package private(set) var caught = 0
  package private(set) var throttled = 0
  /// Task invocations so far, by state.
  package private(set) var invocations: [JSONPointer: Int] = [:]
  /// The states being executed, inner ones last.
  package private(set) var active: [ActiveState]
  private var decisions: [Int: StatesLanguage.Transition.Kind] = [:]

  package init(_ simulation: Simulation) {
    active = simulation.status == .running ? simulation.activeStates : []
    for record in simulation.trace { fold(record) }
    guard simulation.status != .running else { return }
    let outcome: Outcome =
      switch simulation.status {
      case .timedOut: .timedOut
      case .aborted: .aborted
      default: .failed
      }
    for (number, visit) in visits where visit.outcome == .running {
      visits[number]?.outcome = outcome
      visits[number]?.end = simulation.now
    }
  }

  private mutating func fold(_ record: TraceRecord) {
    switch record.kind {
    case .event(let event):
      if let state = record.state { fold(event, state: state, visit: record.visit) }
    case .ruleMatched(let index):
      decisions[record.visit] = index.map { .choice($0) } ?? .defaultTarget
    case .caught(let catcher, _):
      caught += 1
      decisions[record.visit] = .catcher(catcher)
      visits[record.visit]?.outcome = .caught
    case .retried(_, _, let delay, _):
      retries += 1
      visits[record.visit]?.retries += 1
      visits[record.visit]?.backoffs.append(
        (record.time, record.time.advanced(byMilliseconds: delay)))
    case .transition:
      guard let state = record.state else { return }
      let kind = decisions[record.visit] ?? .next
      edges[EdgeID(source: state, kind: kind), default: 0] += 1
    case .staged(let stage, let value):
      visits[record.visit]?.stages[stage] = value
    case .variables(let variables):
      visits[record.visit]?.variables = variables
    case .throttled(.task, _):
      throttled += 1
    case .failed(let error, _):
      visits[record.visit]?.outcome = .failed
      visits[record.visit]?.error = error
      visits[record.visit]?.end = record.time
    case .throttled, .childEvent:
      break
    }
  }

  private mutating func fold(_ event: HistoryEvent, state: JSONPointer, visit: Int) {
    if event.type.isStateEntered {
      transitions += 1
      visits[visit] = Visit(state: state, start: event.timestamp)
      visitsByState[state, default: []].append(visit)
      // A Fail state is never left.
      if event.type == .failStateEntered { visits[visit]?.outcome = .failed }
    } else if event.type.isStateExited {
      visits[visit]?.end = event.timestamp
      if visits[visit]?.outcome == .running { visits[visit]?.outcome = .succeeded }
    } else if event.type.isStateAborted {
      visits[visit]?.end = event.timestamp
      visits[visit]?.outcome = .aborted
    } else if event.type.isFailure {
      if let error = event.details?["error"]?.string { visits[visit]?.error = error }
      if let cause = event.details?["cause"]?.string { visits[visit]?.cause = cause }
    }
    switch event.type {
    case .taskScheduled, .lambdaFunctionScheduled, .activityScheduled:
      invocations[state, default: 0] += 1
    default: break
    }
  }

  /// The last visit of a state, if it was entered.
  package func lastVisit(of state: JSONPointer) -> Visit? {
    visitsByState[state]?.last.flatMap { visits[$0] }
  }

  /// The state the user should look at: the innermost active one, else the last entered.
  package var focus: JSONPointer? {
    if let active = active.last(where: { $0.activity != .children }) ?? active.last {
      return active.state
    }
    return visits.max { $0.key < $1.key }?.value.state
  }
}
