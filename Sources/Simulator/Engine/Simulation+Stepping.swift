import ExecutionTrace
import OrderedJSON
import StatesLanguage

extension Simulation {
  /// Does the next small thing: writes one event at most.
  ///
  /// - Returns: false when the run is over or needs an answer.
  mutating func advance() -> Bool {
    guard nested.executions.isEmpty else { return advanceAmongNested() }
    let hasAdvanced = advanceOwn()
    if !startRequests.isEmpty { settle(nil) }
    return hasAdvanced
  }

  /// Does the next small thing of this execution alone.
  mutating func advanceOwn() -> Bool {
    if !outbox.isEmpty {
      write(outbox.removeFirst())
      return true
    }
    guard status == .running else { return false }
    if let fibre = current {
      if isHistoryFull {
        failForFullHistory()
      } else if isExpressOverTime(fibre) {
        timeOutExecution(fibres[fibre].execution)
      } else {
        perform(fibre)
      }
      return true
    }
    guard let event = firstLiveEvent else { return false }
    _ = queue.removeFirst()
    now = max(now, event.time)
    switch event.kind {
    case .resume: current = event.fibre
    case .taskTimeout: timeOutTask(event.fibre, .timeout)
    case .heartbeatTimeout: timeOutTask(event.fibre, .heartbeatTimeout)
    case .executionTimeout: timeOutExecution(event.fibre)
    }
    return true
  }

  /// The first event of the queue that still counts; nil also where only the end of the
  /// execution's time is left while a task asks for an answer.
  var firstLiveEvent: QueuedEvent? {
    // Stale events are dropped when they come first, so this is the first one nearly always.
    guard let event = queue.first else { return nil }
    if event.kind == .executionTimeout, askingFibres > 0 { return nil }
    return event
  }

  /// Makes the fibre go on at that time.
  mutating func resume(_ fibre: Int, at time: Timestamp) {
    queue.insert(.resume, at: time, fibre: fibre, generation: fibres[fibre].generation)
    if current == fibre { current = nil }
  }

  /// Lets others that are due now go first.
  mutating func yield(_ fibre: Int) {
    if let event = queue.first, event.time <= now { resume(fibre, at: now) }
  }

  /// Ends what the fibre waits for: its queued events no longer count.
  mutating func wake(_ fibre: Int) {
    fibres[fibre].generation += 1
    dropStaleEvents()
  }

  mutating func dropStaleEvents() {
    while let event = queue.first, isStale(event) { _ = queue.removeFirst() }
  }

  private func isStale(_ event: QueuedEvent) -> Bool {
    guard event.kind == .executionTimeout else {
      return fibres[event.fibre].generation != event.generation
    }
    return executions[event.fibre].isOver
      || executions[event.fibre].redriveCount != event.generation
  }

  private mutating func perform(_ fibre: Int) {
    switch fibres[fibre].phase {
    case .startExecution: startExecution(fibre)
    case .enter: if admitsTransition(fibre) { enterState(fibre) }
    case .begin: beginState(fibre)
    case .start: startTask(fibre)
    case .submit: submitTask(fibre)
    case .answered(let outcome): takeAnswer(fibre, outcome)
    case .working, .asking, .joining: current = nil
    case .waiting: finishWait(fibre)
    case .backingOff: if admitsTransition(fibre) { beginState(fibre) }
    case .launching: launchChildren(fibre)
    case .closingMapRun: closeMapRun(fibre)
    case .gathering: gatherChildren(fibre)
    case .resulting(let result): takeResult(fibre, result)
    case .exiting: exitState(fibre)
    case .finishing: finishScope(fibre)
    case .free: current = nil
    }
  }
}

extension Simulation {
  /// Puts the machine's own fibre in place.
  mutating func start() {
    var root = Fibre()
    root.phase = .startExecution
    root.state = program.scopes[0].startAt
    root.input = Payload(options.input)
    fibres = [root]
    executions = [
      ExecutionLog(
        rootFibre: 0, name: options.executionName, input: options.input,
        startTime: options.startTime, isExpress: options.type == .express)
    ]
    current = 0
  }

  private mutating func startExecution(_ fibre: Int) {
    let execution = fibres[fibre].execution
    let input = fibres[fibre].input.text
    emit(.executionStarted, fibres[fibre].input, from: fibre, previous: 0, state: nil)
    // The first state's event has no predecessor either.
    fibres[fibre].lastEvent = 0
    fibres[fibre].phase = .enter
    startClock(of: execution)
    if options.enforcesLimits, input.utf8.count > Limits.payloadBytes {
      failScope(
        of: fibre, with: dataLimitFailure(name: program.name),
        event: fibres[fibre].lastEvent)
    }
  }

  /// Lets the time run that the execution has.
  mutating func startClock(of execution: Int) {
    guard let seconds = timeoutSeconds(ofExecution: execution) else { return }
    queue.insert(
      .executionTimeout, at: now.advanced(bySeconds: seconds), fibre: execution,
      generation: executions[execution].redriveCount)
  }

  private func timeoutSeconds(ofExecution execution: Int) -> Double? {
    let own = execution == 0 ? program.definition.timeoutSeconds.map(Double.init) : nil
    guard options.enforcesLimits else { return own }
    let limit =
      executions[execution].isExpress ? Limits.expressSeconds : Limits.standardSeconds
    return min(own ?? limit, limit)
  }

  private var hasServiceHistoryQuota: Bool {
    options.enforcesLimits && options.type == .standard
  }

  private var isHistoryFull: Bool {
    let isOverQuota =
      hasServiceHistoryQuota && executions[0].nextEvent >= Limits.historyEvents
    guard
      isOverQuota || eventCount >= options.maximumEvents || keptBytes > options.maximumBytes
    else { return false }
    if let current, case .finishing = fibres[current].phase, fibres[current].parent == nil {
      return false
    }
    return true
  }

  private func isExpressOverTime(_ fibre: Int) -> Bool {
    let execution = fibres[fibre].execution
    return executions[execution].nextEvent > Limits.expressEvents
      && executions[execution].isExpress && options.enforcesLimits
  }

  private mutating func failForFullHistory() {
    guard let fibre = current else { return }
    var cause = "The execution reached the maximum number of history events "
    if hasServiceHistoryQuota, executions[0].nextEvent >= Limits.historyEvents {
      cause += "(\(Limits.historyEvents))."
    } else if eventCount >= options.maximumEvents {
      cause += "(\(options.maximumEvents))."
    } else {
      cause = "The execution made more data than the maximum of \(options.maximumBytes) bytes."
    }
    failExecution(
      0,
      with: StateFailure(
        error: "States.Runtime", cause: cause, isCatchable: false),
      event: fibres[fibre].lastEvent)
  }
}

/// Quotas of the service, but for `payloadDepth`.
enum Limits {
  static let payloadBytes = 262_144
  /// Of all variables: 10 MiB.
  static let variablesBytes = 10_485_760
  /// Characters.
  static let errorLength = 256
  static let causeLength = 32_768
  /// Of one payload without limits.
  static let largestPayloadBytes = 67_108_864
  /// Arrays and objects in one another. Values are compared and freed recursively, so a loop that
  /// wraps its data once more each time has to end before the stack does. Holds without limits too.
  static let payloadDepth = 1000
  /// Of one run, those that nested ones start included. Holds without limits too.
  static let nestedExecutions = 1000
  static let historyEvents = 25_000
  static let expressSeconds = 300.0
  /// Of an EXPRESS execution: two events for every state, which takes a millisecond at least. Many
  /// that take no virtual time stand for the five minutes they would take the service.
  static let expressEvents = 600_000
  static let standardSeconds = 31_536_000.0
  static let inlineMapConcurrency = 40
  static let distributedMapConcurrency = 10_000
  /// How long after its end an execution can be redriven: 14 days.
  static let redriveSeconds = 1_209_600.0
  static let waitSeconds = 99_999_999.0
}

extension Timestamp {
  func advanced(bySeconds seconds: Double) -> Timestamp {
    let limit = 1e15
    let amount = (seconds * 1000).rounded()
    return advanced(byMilliseconds: Int64(min(max(amount, -limit), limit)))
  }
}
