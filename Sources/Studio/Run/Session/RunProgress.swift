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
    package var error: String?
    package var cause: String?
    /// Attempts that failed and were retried.
    package var backoffs: [Backoff] = []
    /// The visit of the Parallel or Map around it.
    package var parent: Int?
    /// The iteration of the Map around it, from 0.
    package var iteration: Int?
    /// How many events there were when it had been entered.
    package var entryEventCount: Int
    /// How many there were after its last event.
    package var lastEventCount: Int

    package var retries: Int { backoffs.count }
  }

  /// From a failed attempt to the next one.
  package struct Backoff: Hashable, Sendable {
    package var start: Timestamp
    package var end: Timestamp
    package var error: String
    /// The retrier that took the error, from 0.
    package var retrier: Int
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
  /// The visits with what ran inside a Parallel or Map below it.
  private(set) var steps = StepTree()
  private var decisions: [Int: StatesLanguage.Transition.Kind] = [:]
  private var tree = VisitTree()
  private var eventCount = 0

  package init(_ moment: RunMoment) {
    let status = moment.status
    active = status == .running ? moment.activeStates : []
    for record in moment.trace { fold(record) }
    steps = StepTree(visits)
    guard status != .running else { return }
    let outcome: Outcome =
      switch status {
      case .timedOut: .timedOut
      case .aborted: .aborted
      default: .failed
      }
    for (number, visit) in visits where visit.outcome == .running {
      visits[number]?.outcome = outcome
      visits[number]?.end = moment.now
    }
  }

  private mutating func fold(_ record: TraceRecord) {
    switch record.kind {
    case .event(let event):
      fold(event, record, execution: nil)
    case .childEvent(let execution, let event):
      fold(event, record, execution: execution)
    case .ruleMatched(let index):
      decisions[record.visit] = index.map { .choice($0) } ?? .defaultTarget
    case .caught(let catcher, _):
      caught += 1
      decisions[record.visit] = .catcher(catcher)
      visits[record.visit]?.outcome = .caught
    case .retried(let retrier, _, let delay, let error):
      retries += 1
      visits[record.visit]?.backoffs.append(
        Backoff(
          start: record.time, end: record.time.advanced(byMilliseconds: delay), error: error,
          retrier: retrier))
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
    case .throttled:
      break
    }
  }

  private mutating func fold(_ event: HistoryEvent, _ record: TraceRecord, execution: Int?) {
    eventCount += 1
    if event.type == .executionRedriven { reopen() }
    tree.fold(event, state: record.state, visit: record.visit, execution: execution)
    guard let state = record.state else { return }
    let visit = record.visit
    if event.type.isStateEntered {
      if execution == nil { transitions += 1 }
      let node = tree.nodes[visit]
      visits[visit] = Visit(
        state: state, start: event.timestamp, parent: node?.parent, iteration: node?.iteration,
        entryEventCount: eventCount, lastEventCount: eventCount)
      visitsByState[state, default: []].append(visit)
      // A Fail state is never left.
      if event.type == .failStateEntered { visits[visit]?.outcome = .failed }
    } else if event.type.isStateExited {
      visits[visit]?.end = event.timestamp
      if visits[visit]?.outcome == .running { visits[visit]?.outcome = .succeeded }
    } else if event.type.isStateAborted {
      visits[visit]?.end = event.timestamp
      // The state that failed is among those that are given up.
      if visits[visit]?.outcome == .running { visits[visit]?.outcome = .aborted }
    } else if event.type.isFailure {
      if let error = event.details?["error"]?.string { visits[visit]?.error = error }
      if let cause = event.details?["cause"]?.string { visits[visit]?.cause = cause }
    }
    visits[visit]?.lastEventCount = eventCount
    switch event.type {
    case .taskScheduled, .lambdaFunctionScheduled, .activityScheduled:
      invocations[state, default: 0] += 1
    default: break
    }
  }

  /// What had failed or was given up goes on.
  private mutating func reopen() {
    for (number, visit) in visits {
      guard visit.outcome == .failed || visit.outcome == .aborted || visit.outcome == .timedOut
      else { continue }
      visits[number]?.outcome = .running
      visits[number]?.end = nil
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
