import ExecutionTrace
import OrderedJSON
import StatesLanguage
import TaskIntegrations

/// Which rule, retrier or catcher of the definition stands behind each step of a recorded history,
/// which tells only what came of it.
struct RecordedDecisions {
  private(set) var byEvent: [Int: [TraceRecord.Kind]] = [:]

  private struct Failure {
    var event: HistoryEvent
    var error: String
  }

  private struct Attempts {
    /// What the visit last failed with, as long as nothing came of it.
    var failure: Failure?
    /// Retries by retrier.
    var counts: [Int: Int] = [:]
  }

  init(_ events: [HistoryEvent], _ placement: HistoryPlacement, of definition: Definition) {
    var attempts: [Int: Attempts] = [:]
    var eventsByID: [Int: HistoryEvent] = [:]
    /// By the event that left a state: the visit.
    var left: [Int: Int] = [:]
    var states: [JSONPointer: State] = [:]
    for state in definition.allStates { states[state.pointer] = state }
    for (event, visit) in zip(events, placement.visitOfEvent) {
      eventsByID[event.id] = event
      guard visit > 0, let state = states[placement.visits[visit - 1].state] else {
        if event.type == .executionFailed { settle(attempts, placement) }
        continue
      }
      if event.type.isStateEntered {
        if let source = left[event.previousEventID] {
          decide(from: source, to: state, after: event.previousEventID, placement, states)
        }
        continue
      }
      if event.type.isStateExited {
        left[event.id] = visit
        if let failure = attempts[visit]?.failure,
          let catcher = state.catchers.firstIndex(where: { $0.errorEquals.take(failure.error) })
        {
          add(.caught(catcher: catcher, error: failure.error), after: failure.event.id)
        }
        attempts[visit] = nil
        continue
      }
      if event.type.isNewAttempt, let failure = attempts[visit]?.failure {
        retry(&attempts[visit, default: Attempts()], of: state, failure, next: event)
      }
      if event.type.isFailure, event.type != .mapIterationFailed {
        let inner = eventsByID[event.previousEventID]?.details?["error"]?.string
        let error = event.details?["error"]?.string ?? inner ?? event.type.defaultError
        attempts[visit, default: Attempts()].failure = Failure(event: event, error: error)
        if Integration.isThrottlingError(error), event.details?["error"] != nil {
          add(.throttled(.task, error: error), after: event.id)
        }
      }
    }
  }

  private mutating func add(_ kind: TraceRecord.Kind, after event: Int) {
    byEvent[event, default: []].append(kind)
  }

  /// What was left for another state went along an edge.
  private mutating func decide(
    from visit: Int, to target: State, after event: Int, _ placement: HistoryPlacement,
    _ states: [JSONPointer: State]
  ) {
    guard let source = states[placement.visits[visit - 1].state] else { return }
    if case .choice(let fields) = source.kind {
      // The first rule that leads there: the history does not tell rules of one target apart.
      let rule = fields.choices.firstIndex { $0.next?.isByteEqual(to: target.name) == true }
      add(.ruleMatched(rule), after: event)
    }
    add(.transition(to: target.pointer), after: event)
  }

  private mutating func retry(
    _ attempts: inout Attempts, of state: State, _ failure: Failure, next: HistoryEvent
  ) {
    attempts.failure = nil
    guard let retrier = state.retry.firstIndex(where: { $0.errorEquals.take(failure.error) }) else {
      return
    }
    attempts.counts[retrier, default: 0] += 1
    add(
      .retried(
        retrier: retrier, attempt: attempts.counts[retrier] ?? 1,
        delayMilliseconds: next.timestamp.milliseconds - failure.event.timestamp.milliseconds,
        error: failure.error), after: failure.event.id)
  }

  /// What is not taken when the execution fails has failed for good.
  private mutating func settle(_ attempts: [Int: Attempts], _ placement: HistoryPlacement) {
    for (visit, attempt) in attempts.sorted(by: { $0.key < $1.key }) {
      guard let failure = attempt.failure else { continue }
      let entered = placement.visits[visit - 1].entered
      let hasChildren = entered == .parallelStateEntered || entered == .mapStateEntered
      add(.failed(error: failure.error, inChild: hasChildren), after: failure.event.id)
    }
  }
}

extension HistoryEventType {
  /// Whether it begins an attempt of a Task, Parallel or Map.
  fileprivate var isNewAttempt: Bool {
    switch self {
    case .taskScheduled, .lambdaFunctionScheduled, .activityScheduled, .parallelStateStarted,
      .mapStateStarted:
      true
    default: false
    }
  }

  /// The error of a failure that names none.
  fileprivate var defaultError: String {
    rawValue.hasSuffix("TimedOut") ? "States.Timeout" : "States.TaskFailed"
  }
}

extension [String] {
  /// Whether an ErrorEquals takes an error.
  fileprivate func take(_ error: String) -> Bool {
    contains { name in
      name.isByteEqual(to: error) || name.isByteEqual(to: "States.ALL")
        || (name.isByteEqual(to: "States.TaskFailed") && !error.isByteEqual(to: "States.Timeout"))
    }
  }
}
