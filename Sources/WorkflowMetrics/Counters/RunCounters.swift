public import ExecutionTrace
import OrderedJSON

/// Counts over the executions of a machine: a fold over their traces, and nothing else.
///
/// To take a run's last steps back, fold its shorter trace again. Counters of many runs are added.
public struct RunCounters: Equatable, Sendable {
  public private(set) var executions = ExecutionCounters()
  /// By the state's place in the definition. Only states that were entered.
  public private(set) var states = StateTable<StateCounters>()
  /// How often each error came up, by its name; retried and caught ones too.
  public private(set) var errors: [String: Int] = [:]
  /// Runs that are going on, by the number given to `fold`.
  private var openRuns: [Int: OpenRun] = [:]

  public init() {}

  public init(folding trace: some Sequence<TraceRecord>) {
    for record in trace { fold(record) }
  }

  /// Counts the traces of many runs.
  public init(foldingAll traces: some Sequence<some Sequence<TraceRecord>>) {
    for (run, trace) in traces.enumerated() {
      for record in trace { fold(record, run: run) }
    }
  }

  /// Adds the counts of other runs. Runs that are going on in either must not be folded further.
  public mutating func add(_ other: RunCounters) {
    executions.add(other.executions)
    for (place, counters) in other.states {
      let position = states.position(of: place, StateCounters())
      states[position].add(counters)
    }
    errors.merge(other.errors, uniquingKeysWith: +)
  }

  /// The errors that came up most, most first; names by their bytes where equal.
  public func topErrors(_ limit: Int = 10) -> [(error: String, count: Int)] {
    let sorted = errors.sorted { a, b in
      a.value == b.value ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8) : a.value > b.value
    }
    return sorted.prefix(limit).map { (error: $0.key, count: $0.value) }
  }

  /// Counts one record.
  ///
  /// - Parameter run: tells the runs apart whose records come in turns.
  public mutating func fold(_ record: TraceRecord, run: Int = 0) {
    var open = openRuns.removeValue(forKey: run) ?? OpenRun()
    fold(record, &open)
    if open.start != nil { openRuns[run] = open }
  }

  /// Counts one record of a run, whose state the caller keeps.
  package mutating func fold(_ record: TraceRecord, _ run: inout OpenRun) {
    switch record.kind {
    case .event(let event): fold(event, of: record, &run)
    case .childEvent(_, let event):
      // States of a Map Run's children count; the children are not executions of this machine.
      if record.state != nil { fold(event, of: record, &run) }
    case .ruleMatched(let index?):
      update(record) { $0.rulesMatched[index, default: 0] += 1 }
    case .ruleMatched(nil): update(record) { $0.defaultTaken += 1 }
    case .retried(let retrier, _, _, _):
      executions.retries += 1
      update(record) {
        $0.retried += 1
        $0.retriersFired[retrier, default: 0] += 1
      }
    case .caught(let catcher, _):
      executions.caught += 1
      run.update(record.visit) { $0.isCaught = true }
      update(record) { $0.catchersFired[catcher, default: 0] += 1 }
    case .failed(let error, let inChild):
      if !inChild, run.visit(record.visit)?.hasCountedError != true { count(error) }
      close(record, &run) { $0.failed += 1 }
    case .throttled(let kind, _):
      switch kind {
      case .task:
        executions.throttledTasks += 1
        update(record) { $0.throttled += 1 }
      case .execution: executions.throttledExecutions += 1
      case .transition:
        executions.throttledTransitions += 1
        update(record) { $0.throttledTransitions += 1 }
      }
    case .transition, .staged, .variables: break
    }
  }
}

extension RunCounters {
  private mutating func fold(
    _ event: HistoryEvent, of record: TraceRecord, _ run: inout OpenRun
  ) {
    switch event.type {
    case .executionStarted:
      executions.started += 1
      executions.running += 1
      run.close()
      run.start = record.time
    case .executionRedriven:
      executions.redriven += 1
      executions.running += 1
      run.start = record.time
      run.redrives += 1
    case .executionSucceeded: finish(&run, record) { $0.succeeded += 1 }
    case .executionFailed: finish(&run, record) { $0.failed += 1 }
    case .executionTimedOut: finish(&run, record) { $0.timedOut += 1 }
    case .executionAborted: finish(&run, record) { $0.aborted += 1 }
    case .taskFailed, .taskStartFailed, .taskSubmitFailed, .lambdaFunctionFailed,
      .lambdaFunctionScheduleFailed, .lambdaFunctionStartFailed, .activityFailed,
      .activityScheduleFailed:
      countError(of: event, record, &run)
    case .taskTimedOut, .lambdaFunctionTimedOut, .activityTimedOut:
      update(record) { $0.timedOut += 1 }
      countError(of: event, record, &run)
    case .taskStateAborted, .waitStateAborted, .parallelStateAborted, .mapStateAborted:
      close(record, &run) { $0.aborted += 1 }
    case .taskScheduled, .lambdaFunctionScheduled, .activityScheduled:
      run.update(record.visit) { $0.hasCountedError = false }
    default:
      guard let state = record.state else { return }
      if event.type.isStateEntered {
        executions.transitions += 1
        let position = states.position(of: state, StateCounters())
        run.add(
          OpenRun.Visit(number: record.visit, state: position, entered: record.time))
        if case .entered(_, let input) = event.content {
          run.largestPayloadBytes = max(run.largestPayloadBytes, Int64(input.utf8.count))
        }
        states[position].entered += 1
        states[position].inFlight += 1
      } else if event.type.isStateExited {
        let isCaught = run.visit(record.visit)?.isCaught == true
        close(record, &run) {
          if isCaught { $0.caught += 1 } else { $0.succeeded += 1 }
        }
      }
    }
  }

  private mutating func update(_ record: TraceRecord, _ change: (inout StateCounters) -> Void) {
    guard let state = record.state else { return }
    let position = states.position(of: state, StateCounters())
    change(&states[position])
  }

  private mutating func countError(
    of event: HistoryEvent, _ record: TraceRecord, _ run: inout OpenRun
  ) {
    if let error = event.details?["error"]?.string { count(error) }
    run.update(record.visit) { $0.hasCountedError = true }
  }

  private mutating func count(_ error: String) {
    if !error.isEmpty { errors[error, default: 0] += 1 }
  }

  /// Ends the visit that a record is about.
  private mutating func close(
    _ record: TraceRecord, _ run: inout OpenRun, _ change: (inout StateCounters) -> Void
  ) {
    guard let visit = run.remove(record.visit) else { return }
    end(visit, at: record.time, change)
  }

  private mutating func end(
    _ visit: OpenRun.Visit, at time: Timestamp, _ change: (inout StateCounters) -> Void
  ) {
    let duration = time.milliseconds - visit.entered.milliseconds
    states[visit.state].inFlight -= 1
    states[visit.state].durations.record(milliseconds: duration)
    change(&states[visit.state])
  }

  private mutating func finish(
    _ run: inout OpenRun, _ record: TraceRecord, _ change: (inout ExecutionCounters) -> Void
  ) {
    guard let start = run.start else { return }
    change(&executions)
    executions.running -= 1
    executions.durations.record(
      milliseconds: record.time.milliseconds - start.milliseconds)
    for visit in run.openVisits { end(visit, at: record.time) { $0.aborted += 1 } }
    run.close()
  }
}
