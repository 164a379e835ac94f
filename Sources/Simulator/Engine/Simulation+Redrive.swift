public import ExecutionTrace
import OrderedJSON

/// RedriveExecution: a run that did not succeed goes on where it ended.
extension Simulation {
  public var redriveCount: Int { executions[0].redriveCount }

  /// Of the last redrive.
  public var redriveDate: Timestamp? { executions[0].redriveDate }

  /// Why the run cannot be redriven now; nil where it can.
  public var redriveRefusal: RedriveError? { redriveRefusal(at: now) }

  /// Goes on at the states that failed or were given up; what succeeded is not run again. Retriers
  /// count anew.
  ///
  /// - Parameters:
  ///   - time: when, in virtual time; as soon as the run is over where it is nil.
  ///   - behavior: what tasks answer from here on, each script from its first answer; as before,
  ///     with the answers that come next, where it is nil.
  /// - Throws: what the service refuses for. That it refuses executions from before the launch of
  ///   RedriveExecution is left out: virtual time may lie anywhere.
  public mutating func redrive(
    at time: Timestamp? = nil, behavior: TaskBehavior? = nil
  ) throws(RedriveError) {
    let time = max(time ?? now, now)
    if let refusal = redriveRefusal(at: time) { throw refusal }
    now = time
    if let behavior { use(behavior) }
    let rerunsChildren = error?.isByteEqual(to: "States.DataLimitExceeded") == true
    status = .running
    nested.isRootSettled = false
    error = nil
    cause = nil
    for (index, fibre) in unwound {
      let generation = fibres[index].generation
      fibres[index] = fibre
      fibres[index].generation = generation
    }
    unwound = [:]
    freeFibres = fibres.indices.filter { fibres[$0].isFree }
    for index in fibres.indices { fibres[index] = fibres[index].withoutQuestion }
    askingFibres = 0
    let event = emitRedriven(0)
    if fibres[0].visit == 0, options.enforcesLimits,
      fibres[0].input.text.utf8.count > Limits.payloadBytes
    {
      failScope(of: 0, with: dataLimitFailure(name: program.name), event: event)
      return
    }
    resume(0, after: event, rerunsChildren: rerunsChildren)
  }

  private func redriveRefusal(at time: Timestamp) -> RedriveError? {
    if options.type == .express { return .express }
    if status == .running { return .running }
    if status == .succeeded { return .succeeded }
    if eventCount >= options.maximumEvents { return .eventLimitExceeded }
    guard options.enforcesLimits else { return nil }
    if executions[0].nextEvent >= Limits.historyEvents { return .eventLimitExceeded }
    if time >= options.startTime.advanced(bySeconds: Limits.standardSeconds) {
      return .executionTimeExceeded
    }
    if time > now.advanced(bySeconds: Limits.redriveSeconds) { return .periodExceeded }
    return nil
  }

  /// Writes ExecutionRedriven of the execution a fibre is the root of.
  private mutating func emitRedriven(_ fibre: Int) -> Int {
    let execution = fibres[fibre].execution
    executions[execution].redriveCount += 1
    executions[execution].redriveDate = now
    return emit(
      .executionRedriven, from: fibre, previous: executions[execution].nextEvent - 1, state: nil,
      details: ["redriveCount": .number(JSONNumber(executions[execution].redriveCount))])
  }
}

/// A redriven Map Run.
extension Simulation {
  /// Starts or goes on with an execution that did not succeed.
  mutating func redriveExecution(_ execution: Int, of parent: Int, _ map: CompiledMap) {
    let unwound = executions[execution].unwound
    executions[execution].unwound = [:]
    executions[execution].result = nil
    executions[execution].isOver = false
    let old = executions[execution].rootFibre
    guard let root = unwound[old] else { return }
    let hasStarted = executions[execution].nextEvent > 1
    guard hasStarted, !executions[execution].isExpress else {
      var child = Fibre()
      child.index = root.index
      child.scope = map.scope
      child.input = Payload(executions[execution].input)
      child.phase = .startExecution
      var next = execution
      if hasStarted {
        // Express executions cannot be redriven: another takes its place.
        next = executions.count
        var log = executions[execution]
        log.name = mapRunUUID(root.index)
        log.nextEvent = 1
        log.startTime = now
        executions[execution].isOver = true
        executions.append(log)
      }
      executions[next].rootFibre = addChild(child, to: parent, execution: next)
      return
    }
    let fibre = attach(unwound, root: old, to: parent)
    executions[execution].rootFibre = fibre
    let event = emitRedriven(fibre)
    resume(fibre, after: event, rerunsChildren: false)
  }

  /// Takes an execution that is inside a Map Run out of the fibres and keeps it.
  private mutating func detach(_ root: Int) {
    var kept: [Int: Fibre] = [:]
    var waiting = [root]
    let execution = fibres[root].execution
    while let fibre = waiting.popLast() {
      kept[fibre] = fibres[fibre]
      waiting += fibres[fibre].children?.running ?? []
      free(fibre)
    }
    executions[execution].unwound = kept
    executions[execution].rootFibre = root
  }

  /// Puts fibres that were kept in place again.
  ///
  /// - Returns: where the root is now.
  private mutating func attach(_ kept: [Int: Fibre], root: Int, to parent: Int) -> Int {
    var places: [Int: Int] = [:]
    let old = kept.keys.sorted()
    for index in old {
      if let free = freeFibres.popLast() {
        places[index] = free
      } else {
        places[index] = fibres.count
        fibres.append(Fibre())
      }
    }
    for index in old {
      guard var fibre = kept[index], let place = places[index] else { continue }
      fibre.parent = index == root ? parent : fibre.parent.flatMap { places[$0] }
      let running = fibre.children?.running ?? []
      fibre.children?.running = running.compactMap { places[$0] }
      fibre.generation = fibres[place].generation
      fibres[place] = fibre
    }
    let place = places[root] ?? root
    fibres[parent].children?.addRunning(place)
    return place
  }
}

extension Simulation {
  /// Lets an execution go on from the fibres it ended with.
  ///
  /// - Parameters:
  ///   - event: ExecutionRedriven, which everything follows.
  ///   - rerunsChildren: whether a Parallel or Map runs all its children again.
  private mutating func resume(_ root: Int, after event: Int, rerunsChildren: Bool) {
    current = nil
    startClock(of: fibres[root].execution)
    if rerunsChildren, let running = fibres[root].children?.running {
      fibres[root].children = nil
      for child in running { dropTree(child) }
    }
    var own: [Int] = []
    var waiting = [root]
    while let fibre = waiting.popLast() {
      own.append(fibre)
      guard let group = fibres[fibre].children else { continue }
      if let mapRun = group.mapRun {
        resumeMapRun(mapRun, of: fibre)
      } else {
        waiting += group.running
      }
    }
    own.sort { (fibres[$0].visit, $0) < (fibres[$1].visit, $1) }
    for fibre in own {
      fibres[fibre].lastEvent = event
      fibres[fibre].retries = []
      fibres[fibre].retryCount = 0
      fibres[fibre].generation += 1
      if setBack(fibre, after: event, rerunsChildren: rerunsChildren) { resume(fibre, at: now) }
    }
  }

  private mutating func dropTree(_ root: Int) {
    var waiting = [root]
    while let fibre = waiting.popLast() {
      waiting += fibres[fibre].children?.running ?? []
      free(fibre)
    }
  }

  private mutating func resumeMapRun(_ mapRun: MapRun, of fibre: Int) {
    for child in fibres[fibre].children?.running ?? [] { detach(child) }
    fibres[fibre].children?.running = []
    fibres[fibre].children?.failures = 0
    fibres[fibre].children?.redriven = executions.indices.reversed().filter {
      executions[$0].mapRun === mapRun && !executions[$0].unwound.isEmpty
    }
  }

  /// Sets a fibre to where it goes on.
  ///
  /// - Returns: false where its children have to be over first.
  private mutating func setBack(_ fibre: Int, after event: Int, rerunsChildren: Bool) -> Bool {
    let state = program.states[fibres[fibre].state]
    if var group = fibres[fibre].children, group.mapRun?.readFailure == nil {
      group.launchPrevious = event
      if group.mapRunEvent != nil {
        group.mapRunEvent = nil
        group.redriveCount += 1
      }
      fibres[fibre].children = group
      if group.mapRun != nil || group.startsMore {
        fibres[fibre].phase = .launching
      } else if !group.hasRunning {
        fibres[fibre].phase = .gathering
      } else {
        fibres[fibre].phase = .joining
        return false
      }
      return true
    }
    fibres[fibre].children = nil
    switch fibres[fibre].phase {
    case .startExecution, .enter, .exiting, .finishing: return true
    // The children are over: only what is made of their results is done again.
    case .resulting where state.hasChildren && !rerunsChildren: return true
    default: break
    }
    fibres[fibre].task = nil
    fibres[fibre].assigned = nil
    fibres[fibre].phase = .begin
    if case .fail = state.work { fibres[fibre].phase = .enter }
    return true
  }
}

extension CompiledState {
  fileprivate var hasChildren: Bool {
    switch work {
    case .parallel, .map: true
    case .pass, .task, .choice, .wait, .succeed, .fail: false
    }
  }
}

extension Fibre {
  fileprivate var isFree: Bool { if case .free = phase { true } else { false } }

  /// The fibre that no longer waits for an answer from outside.
  var withoutQuestion: Fibre {
    guard case .asking = phase else { return self }
    var fibre = self
    fibre.phase = .working(until: nil)
    return fibre
  }
}
