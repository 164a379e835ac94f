import ExecutionTrace
import HeapModule
import JSONPathQuery
import OrderedJSON
import WorkflowMetrics

/// Arrival, start, course and end of the runs.
extension Fleet {
  func template(of run: RunSummary) -> Simulation {
    let templates = templates[run.machine]
    return templates[run.id % templates.count]
  }

  mutating func enqueue(_ kind: DueItem.Kind, at time: Timestamp) {
    queue.insert(DueItem(time: time, sequence: sequence, kind: kind))
    sequence += 1
  }

  mutating func enqueueArrival(_ stream: Int) {
    guard let milliseconds = streams[stream].next() else { return }
    enqueue(.arrival(stream), at: options.startTime.advanced(byMilliseconds: milliseconds))
  }

  mutating func arrive(_ index: Int) {
    let stream = streams[index].stream
    let id = arrivedCount
    arrivedCount += 1
    let seed = seeds.next()
    enqueueArrival(index)
    let source = stream.inputs ?? machines[stream.machine].inputs
    let input: JSONValue
    do {
      input = try source.input(
        of: InputTemplate.Run(index: id, name: RunSummary.name(id), seed: seed, time: now))
    } catch {
      if inputFailure == nil { inputFailure = error.message }
      return
    }
    runs.append(
      RunSummary(
        id: id, machine: stream.machine, seed: seed, input: input, status: nil, start: now))
    tryStart(PendingStart(run: id, position: runs.count - 1))
  }

  mutating func tryStart(_ start: PendingStart) {
    let machine = runs[start.position].machine
    guard let error = account.refusal(of: machines[machine].type, at: now) else {
      startRun(start)
      return
    }
    var unstarted = OpenRun()
    let record = TraceRecord(
      time: now, state: nil, visit: 0, kind: .throttled(.execution, error: error))
    fold(record, machine: machine, &unstarted)
    runs[start.position].throttled += 1
    var start = start
    start.attempts += 1
    guard start.attempts < options.limits.startAttempts else {
      runs[start.position].isThrottled = true
      runs[start.position].error = error
      end(start.position)
      return
    }
    // Standard mode of the AWS SDKs: a random part of 1, 2, 4… seconds.
    let longest = min(20, Double(sign: .plus, exponent: start.attempts - 1, significand: 1))
    let wait = Int64((generator.unitInterval() * longest * 1000).rounded())
    pending[start.run] = start
    enqueue(.start(run: start.run), at: now.advanced(byMilliseconds: wait))
  }

  private mutating func startRun(_ start: PendingStart) {
    runs[start.position].status = .running
    runs[start.position].start = now
    let run = runs[start.position]
    let live = LiveRun(
      run: run.id, machine: run.machine, behavior: run.id % templates[run.machine].count,
      position: start.position, simulation: template(of: run).started(run))
    let slot: Int
    if let free = freeSlots.popLast() {
      slot = free
      slots[slot] = live
    } else {
      slot = slots.count
      slots.append(live)
    }
    if machines[run.machine].type == .standard { account.openExecutions += 1 }
    advanceRun(slot)
  }

  private var keepsTraces: Bool { options.retention != .none }

  /// Everything the run does at this moment.
  mutating func advanceRun(_ slot: Int) {
    let machine = slots[slot].machine
    if !keepsTraces { slots[slot].exchangeTrace(with: &scratch[machine]) }
    let next = slots[slot].advance(to: now, &account)
    if !keepsTraces { slots[slot].exchangeTrace(with: &scratch[machine]) }
    foldTrace(of: slot, machine)
    if !keepsTraces { scratch[machine].removeAll() }
    if let next { enqueue(.run(slot), at: next) } else { finish(slot) }
  }

  /// Counts what the run wrote.
  private mutating func foldTrace(of slot: Int, _ machine: Int) {
    let position = slots[slot].position
    var open = OpenRun()
    slots[slot].exchange(&open)
    var state: JSONPointer?
    func fold(_ record: TraceRecord, _ fleet: inout Fleet) {
      fleet.fold(record, machine: machine, &open)
      switch record.kind {
      case .event(let event), .childEvent(_, let event):
        if event.type.isStateEntered { state = record.state }
      case .retried: fleet.runs[position].retries += 1
      case .caught: fleet.runs[position].caught += 1
      case .throttled: fleet.runs[position].throttled += 1
      case .failed, .ruleMatched, .transition, .staged, .variables: break
      }
    }
    if keepsTraces {
      let trace = slots[slot].simulation.trace
      for record in trace[slots[slot].folded...] { fold(record, &self) }
      slots[slot].folded = trace.count
    } else {
      for record in scratch[machine] { fold(record, &self) }
    }
    if let state { runs[position].state = state }
    slots[slot].exchange(&open)
  }

  mutating func fold(_ record: TraceRecord, machine: Int, _ open: inout OpenRun) {
    metrics.fold(record, machine: machine, &open)
    machineCounters[machine].fold(record, &open)
  }

  private mutating func finish(_ slot: Int) {
    let machine = slots[slot].machine
    var live = LiveRun(
      run: -1, machine: machine, behavior: 0, position: 0, simulation: templates[machine][0])
    swap(&slots[slot], &live)
    freeSlots.append(slot)
    if machines[live.machine].type == .standard { account.openExecutions -= 1 }
    let simulation = live.simulation
    let position = live.position
    runs[position].status = simulation.status
    runs[position].stop = simulation.now
    runs[position].error = simulation.error
    runs[position].cause = simulation.cause
    runs[position].interventions = simulation.interventions.all
    keepTrace(of: live)
    end(position)
  }

  private mutating func keepTrace(of live: LiveRun) {
    let limit: Int
    switch options.retention {
    case .none: return
    case .all: limit = .max
    case .last(let count): limit = count
    case .unsuccessful(let count):
      if live.simulation.status == .succeeded { return }
      limit = count
    }
    kept[live.run] = live.simulation.trace
    keptOrder.append(live.run)
    if keptOrder.count > limit { kept[keptOrder.removeFirst()] = nil }
  }

  /// Counts a run that is over, and forgets the oldest of them where there are too many.
  mutating func end(_ position: Int) {
    endedCount += 1
    if let error = runs[position].error, examples.count < 100, examples[error] == nil {
      examples[error] = runs[position]
    }
    guard endedCount > 2 * options.keptRuns + 1024 else { return }
    var excess = endedCount - options.keptRuns
    endedCount = options.keptRuns
    var positions = Array(repeating: 0, count: runs.count)
    var next = 0
    for index in runs.indices {
      let isOver = runs[index].isThrottled || (runs[index].stop != nil)
      if isOver, excess > 0 {
        excess -= 1
        continue
      }
      positions[index] = next
      if next != index { runs[next] = runs[index] }
      next += 1
    }
    runs.removeLast(runs.count - next)
    for slot in slots.indices {
      if slots[slot].run >= 0 { slots[slot].position = positions[slots[slot].position] }
    }
    for (run, start) in pending { pending[run]?.position = positions[start.position] }
  }
}

/// The clock, and what goes by it.
extension Fleet {
  static func minute(after time: Timestamp) -> Timestamp {
    let minute = MetricStore.resolutionMilliseconds
    let rest = time.milliseconds % minute
    return time.advanced(byMilliseconds: minute - (rest < 0 ? rest + minute : rest))
  }

  mutating func moveClock(to time: Timestamp) {
    if time >= nextMinute {
      metrics.close(at: nextMinute)
      alarms.evaluate(metrics.store, to: time)
      nextMinute = Self.minute(after: time)
    }
    if timeline.nextTime <= time {
      // A sample is of what was before; only the buckets fill meanwhile.
      let executions = executions
      let account = account
      timeline.sample(to: time) { moment in account.sample(executions, at: moment) }
    }
    now = time
  }
}
