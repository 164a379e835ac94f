public import ExecutionTrace
import OrderedJSON

/// The service's metrics of an account's executions: a fold over their traces, record by record, in
/// order of time.
public struct MetricFold: Sendable {
  public private(set) var store = MetricStore()
  public let capacity: ProvisionedCapacity
  /// STANDARD executions that are going on.
  public private(set) var openExecutions = 0
  public private(set) var openMapRuns = 0

  private var machines: [MachineSeries] = []
  private let account: AccountSeries
  private var levels = Levels()

  public init(_ machines: [MeteredMachine], capacity: ProvisionedCapacity = .init()) {
    self.capacity = capacity
    account = AccountSeries(in: &store)
    self.machines = machines.map { MachineSeries($0, in: &store) }
  }

  /// Whole traces of executions of one machine, by themselves: their times may overlap.
  public init(folding traces: [Trace], machine: MeteredMachine) {
    self.init([machine])
    var records: [(run: Int, record: TraceRecord)] = []
    for (run, trace) in traces.enumerated() { records += trace.map { (run, $0) } }
    let order = records.indices.sorted {
      (records[$0].record.time, $0) < (records[$1].record.time, $1)
    }
    var counters = RunCounters()
    var open = Array(repeating: OpenRun(), count: traces.count)
    for index in order {
      let (run, record) = records[index]
      fold(record, machine: 0, &open[run])
      counters.fold(record, &open[run])
    }
    if let last = order.last { close(at: records[last].record.time) }
  }

  /// What the executions of each machine used of what is billed.
  public var uses: [MachineUse] { machines.map(\.use) }

  /// Counts one record. `RunCounters` takes the same one next: it keeps the visits.
  package mutating func fold(_ record: TraceRecord, machine: Int, _ run: inout OpenRun) {
    if record.time.milliseconds >= levels.secondEnd { advance(to: record.time) }
    switch record.kind {
    case .event(let event): fold(event, record, machine, &run)
    case .childEvent(_, let event) where record.state != nil: fold(event, record, machine, &run)
    case .retried: consumeTransition(machine)
    case .throttled(.transition, _):
      store.record(1, series: machines[machine].throttled, at: record.time)
      store.record(1, series: machines[machine].throttledEvents, at: record.time)
      store.record(1, series: account.throttledTransitions, at: record.time)
    case .throttled(.execution, let error) where error.isByteEqual(to: "ThrottlingException"):
      store.record(1, series: account.throttledStarts, at: record.time)
      levels.starts += 1
    default: break
    }
  }

  private mutating func fold(
    _ event: HistoryEvent, _ record: TraceRecord, _ machine: Int, _ run: inout OpenRun
  ) {
    switch event.type {
    case .executionStarted: start(record, machine)
    case .executionRedriven:
      store.record(1, series: machines[machine].redriven, at: record.time)
      changeOpenExecutions(machine, by: 1)
    case .executionSucceeded, .executionFailed, .executionTimedOut, .executionAborted:
      end(event.type, record, machine, run)
    case .taskScheduled, .lambdaFunctionScheduled, .activityScheduled:
      schedule(event, record, machine, &run)
    case .taskStarted, .lambdaFunctionStarted, .activityStarted:
      guard let visit = run.visit(record.visit), let series = tasks(visit, machine) else { return }
      run.update(record.visit) { $0.started = record.time }
      store.record(1, series: series.started, at: record.time)
    case .taskSucceeded, .lambdaFunctionSucceeded, .activitySucceeded:
      finishTask(record, machine, run) { series, _ in series.succeeded }
    case .taskFailed, .taskStartFailed, .taskSubmitFailed, .lambdaFunctionFailed,
      .lambdaFunctionScheduleFailed, .lambdaFunctionStartFailed, .activityFailed,
      .activityScheduleFailed:
      finishTask(record, machine, run) { series, _ in series.failed }
    case .taskTimedOut, .lambdaFunctionTimedOut, .activityTimedOut:
      finishTask(record, machine, run) { series, visit in
        visit.hasTimedOut(at: record.time) ? series.timedOut : series.heartbeatTimedOut
      }
    case .mapRunStarted: changeOpenMapRuns(by: 1)
    case .mapRunSucceeded, .mapRunFailed, .mapRunAborted: changeOpenMapRuns(by: -1)
    default: if event.type.isStateEntered { consumeTransition(machine) }
    }
  }
}

extension MetricFold {
  private mutating func start(_ record: TraceRecord, _ machine: Int) {
    store.record(1, series: machines[machine].started, at: record.time)
    changeOpenExecutions(machine, by: 1)
    levels.starts += 1
  }

  private mutating func end(
    _ type: HistoryEventType, _ record: TraceRecord, _ machine: Int, _ run: OpenRun
  ) {
    guard let start = run.start else { return }
    let series = machines[machine]
    // Every count is told at the end, most of them as 0; so ExecutionsStarted has two samples.
    store.record(0, series: series.started, at: record.time)
    for (count, ending) in [
      (series.succeeded, HistoryEventType.executionSucceeded), (series.failed, .executionFailed),
      (series.aborted, .executionAborted), (series.timedOut, .executionTimedOut),
    ] {
      store.record(ending == type ? 1 : 0, series: count, at: record.time)
    }
    let duration = record.time.milliseconds - start.milliseconds
    store.record(duration, series: series.time, at: record.time)
    if run.redrives > 0 {
      let count =
        switch type {
        case .executionSucceeded: series.redrivenSucceeded
        case .executionFailed: series.redrivenFailed
        case .executionAborted: series.redrivenAborted
        default: series.redrivenTimedOut
        }
      store.record(1, series: count, at: record.time)
    }
    if series.machine.isExpress {
      let use = ExpressUse(
        durationMilliseconds: duration,
        memoryBytes: series.machine.expressBaseBytes + run.largestPayloadBytes)
      store.record(use.memoryBytes, series: series.memory, at: record.time)
      store.record(use.billedMilliseconds, series: series.billedDuration, at: record.time)
      store.record(use.billedMegabytes, series: series.billedMemory, at: record.time)
      machines[machine].use.add(use)
    }
    changeOpenExecutions(machine, by: -1)
  }

  private mutating func schedule(
    _ event: HistoryEvent, _ record: TraceRecord, _ machine: Int, _ run: inout OpenRun
  ) {
    guard let visit = run.visit(record.visit) else { return }
    if tasks(visit, machine) == nil { addTask(event, visit, machine) }
    guard let series = tasks(visit, machine) else { return }
    store.record(1, series: series.scheduled, at: record.time)
    run.update(record.visit) {
      $0.scheduled = record.time
      $0.started = nil
      if event.type == .activityScheduled {
        let seconds = event.details?["timeoutInSeconds"]?.number?.double
        $0.timeoutMilliseconds = seconds.map { Int64(min($0, 1e12) * 1000) }
      }
    }
  }

  private func tasks(_ visit: OpenRun.Visit, _ machine: Int) -> TaskSeries? {
    let tasks = machines[machine].tasks
    return visit.state < tasks.count ? tasks[visit.state] : nil
  }

  private mutating func addTask(_ event: HistoryEvent, _ visit: OpenRun.Visit, _ machine: Int) {
    guard let details = event.details, let resource = details["resource"]?.string else { return }
    let series: TaskSeries
    switch event.type {
    case .activityScheduled: series = TaskSeries(.activity, arn: resource, in: &store)
    case .lambdaFunctionScheduled:
      series = TaskSeries(.lambdaFunction, arn: resource, in: &store)
    default:
      let service = details["resourceType"]?.string ?? ""
      series = TaskSeries(
        .serviceIntegration,
        arn: "arn:\(machines[machine].machine.partition):states:::\(service):\(resource)",
        in: &store)
    }
    while machines[machine].tasks.count <= visit.state { machines[machine].tasks.append(nil) }
    machines[machine].tasks[visit.state] = series
  }

  private mutating func finishTask(
    _ record: TraceRecord, _ machine: Int, _ run: OpenRun,
    _ count: (TaskSeries, OpenRun.Visit) -> Int
  ) {
    guard let visit = run.visit(record.visit), let scheduled = visit.scheduled,
      let series = tasks(visit, machine)
    else { return }
    store.record(1, series: count(series, visit), at: record.time)
    let end = record.time.milliseconds
    store.record(end - scheduled.milliseconds, series: series.time, at: record.time)
    guard let started = visit.started else { return }
    store.record(
      started.milliseconds - scheduled.milliseconds, series: series.scheduleTime, at: record.time)
    store.record(end - started.milliseconds, series: series.runTime, at: record.time)
  }

  private mutating func consumeTransition(_ machine: Int) {
    guard !machines[machine].machine.isExpress else { return }
    machines[machine].transitions += 1
    machines[machine].use.transitions += 1
  }

  private mutating func changeOpenExecutions(_ machine: Int, by change: Int) {
    guard !machines[machine].machine.isExpress else { return }
    openExecutions += change
    levels.mostOpenExecutions = max(levels.mostOpenExecutions, openExecutions)
  }

  private mutating func changeOpenMapRuns(by change: Int) {
    openMapRuns += change
    levels.mostOpenMapRuns = max(levels.mostOpenMapRuns, openMapRuns)
  }
}

extension MetricFold {
  /// Levels since they were last told.
  private struct Levels: Sendable {
    /// Milliseconds since 1970: when the second ends that is going on.
    var secondEnd = Int64.min
    var starts = 0
    var mostOpenExecutions = 0
    var mostOpenMapRuns = 0
  }

  /// Tells what was used in the second before, and at the end of a minute the levels in it. A minute
  /// in which nothing happens has no datapoints.
  private mutating func advance(to time: Timestamp) {
    let end = levels.secondEnd
    if end > .min {
      let before = Timestamp(milliseconds: end - 1)
      tellConsumption(at: before)
      if MetricStore.minute(of: before) != MetricStore.minute(of: time) { tellLevels(at: before) }
    }
    levels.secondEnd = (time.milliseconds / 1000 + 1) * 1000
  }

  /// Tells what is left to tell, at the end.
  package mutating func close(at time: Timestamp) {
    guard levels.secondEnd > .min else { return }
    tellConsumption(at: Timestamp(milliseconds: levels.secondEnd - 1))
    tellLevels(at: Timestamp(milliseconds: levels.secondEnd - 1))
    levels.secondEnd = .min
  }

  private mutating func tellConsumption(at time: Timestamp) {
    var sum = 0
    for index in machines.indices where machines[index].transitions > 0 {
      let count = machines[index].transitions
      store.record(Int64(count), series: machines[index].consumedCapacity, at: time)
      sum += count
      machines[index].transitions = 0
    }
    if sum > 0 { store.record(Int64(sum), series: account.consumedTransitions, at: time) }
    if levels.starts > 0 {
      store.record(Int64(levels.starts), series: account.consumedStarts, at: time)
      levels.starts = 0
    }
  }

  private mutating func tellLevels(at time: Timestamp) {
    func tell(_ value: Int?, _ series: Int) {
      if let value { store.record(Int64(value), series: series, at: time) }
    }
    tell(levels.mostOpenExecutions, account.openExecutions)
    tell(capacity.openExecutions, account.openExecutionLimit)
    if let limit = capacity.openMapRuns {
      tell(levels.mostOpenMapRuns, account.openMapRuns)
      tell(limit, account.openMapRunLimit)
      tell(max(0, levels.mostOpenMapRuns - limit), account.mapRunBacklog)
    }
    tell(capacity.stateTransition?.size, account.transitionBucketSize)
    tell(capacity.stateTransition?.refillRate, account.transitionRefillRate)
    tell(capacity.startExecution?.size, account.startBucketSize)
    tell(capacity.startExecution?.refillRate, account.startRefillRate)
    levels.mostOpenExecutions = openExecutions
    levels.mostOpenMapRuns = openMapRuns
  }
}

extension OpenRun.Visit {
  /// Whether TimeoutSeconds were over, and not only HeartbeatSeconds.
  fileprivate func hasTimedOut(at time: Timestamp) -> Bool {
    guard let timeoutMilliseconds, let started else { return false }
    return time.milliseconds - started.milliseconds >= timeoutMilliseconds
  }
}
