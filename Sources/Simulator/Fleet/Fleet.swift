public import ExecutionTrace
import HeapModule
import JSONPathQuery
import OrderedJSON
public import WorkflowMetrics

/// Many executions of one program on one virtual clock: whatever is due next, in whichever run,
/// happens next. A value, like a simulation.
public struct Fleet: Sendable {
  public let program: Program
  public let options: FleetOptions

  /// Time of the last thing that happened, or to which the fleet was advanced.
  public private(set) var now: Timestamp
  /// Counts over all runs so far.
  public private(set) var counters = RunCounters()
  /// All runs, started or not, in order of start.
  public private(set) var runs: [RunSummary] = []

  private var live: [Int: LiveRun] = [:]
  private var kept: [Int: Trace] = [:]
  /// Kept runs, the one that ended first in front.
  private var keptOrder: [Int] = []
  private var queue = Heap<DueRun>()
  private var sequence = 0
  private var seeds: RandomSource
  private var generator: RandomGenerator
  private var startBucket: TokenBucket?
  private var transitionBucket: TokenBucket?

  public init(_ program: Program, options: FleetOptions) {
    self.program = program
    self.options = options
    now = options.startTime
    seeds = RandomSource(state: options.seed)
    generator = RandomGenerator(seed: options.seed ^ 0x5EED)
    startBucket = options.startBucket
    transitionBucket = options.transitionBucket
    add(options.count)
  }

  /// Adds runs, the first of which starts now or after the last one that waits to start.
  public mutating func add(_ count: Int) {
    var start = now
    if let last = runs.last, last.status == nil, !last.isThrottled {
      start = nextArrival(after: last.start)
    }
    for index in 0..<max(count, 0) {
      if index > 0 { start = nextArrival(after: start) }
      let id = runs.count
      let input =
        options.inputs.isEmpty ? .object([:]) : options.inputs[id % options.inputs.count]
      runs.append(
        RunSummary(id: id, seed: seeds.next(), input: input, status: nil, start: start))
      enqueue(id, at: start)
    }
  }

  /// When the next thing happens; nil when all runs are over.
  public var nextEventTime: Timestamp? { queue.min.map { max($0.time, now) } }

  public var isFinished: Bool { queue.isEmpty }

  /// Makes the next thing happen in one run.
  ///
  /// - Returns: false when all runs are over.
  @discardableResult
  public mutating func step() -> Bool {
    guard let due = queue.popMin() else { return false }
    now = max(now, due.time)
    if live[due.run] == nil { startRun(due.run) } else { advanceRun(due.run) }
    return true
  }

  /// Makes everything happen up to and at that time. The clock then shows it.
  public mutating func advance(to time: Timestamp) {
    while let next = queue.min, next.time <= time { step() }
    now = max(now, time)
  }

  /// Runs until all runs are over.
  public mutating func run() { while step() {} }

  /// The whole trace of a run that is going on or was kept.
  public func trace(of run: Int) -> Trace? { live[run]?.simulation.trace ?? kept[run] }

  /// A run by itself, from its start: steps and ends as it did in the fleet, but for the waits of
  /// throttled transitions.
  public func simulation(of run: Int) -> Simulation? {
    runs.indices.contains(run) ? makeSimulation(runs[run]) : nil
  }
}

extension Fleet {
  private mutating func enqueue(_ run: Int, at time: Timestamp) {
    queue.insert(DueRun(time: time, sequence: sequence, run: run))
    sequence += 1
  }

  private mutating func nextArrival(after time: Timestamp) -> Timestamp {
    switch options.arrival {
    case .together: time
    case .every(let milliseconds): time.advanced(byMilliseconds: max(milliseconds, 0))
    case .random(let rate):
      time.advanced(bySeconds: Exponential.interval(rate: rate, using: &generator))
    }
  }

  private func makeSimulation(_ run: RunSummary) -> Simulation {
    var single = SimulationOptions()
    single.input = run.input
    single.executionName = "run-\(run.id + 1)"
    single.type = options.type
    single.startTime = run.start
    single.seed = run.seed
    single.enforcesLimits = options.enforcesLimits
    if !options.behaviors.isEmpty {
      single.behavior = options.behaviors[run.id % options.behaviors.count].withoutQuestions
    }
    return Simulation(program, options: single)
  }

  private mutating func startRun(_ run: Int) {
    if startBucket?.take(at: now) == false {
      runs[run].isThrottled = true
      counters.fold(
        TraceRecord(
          time: now, state: nil, visit: 0,
          kind: .throttled(.execution, error: "ThrottlingException")), run: run)
      return
    }
    runs[run].status = .running
    live[run] = LiveRun(simulation: makeSimulation(runs[run]))
    advanceRun(run)
  }

  /// Everything the run does at this moment.
  private mutating func advanceRun(_ run: Int) {
    guard var current = live.removeValue(forKey: run) else { return }
    current.simulation.catchUp(to: now)
    while true {
      if transitionBucket != nil, current.simulation.isAboutToEnterState,
        transitionBucket?.take(at: now) == false
      {
        wait(&current, run: run)
        break
      }
      guard current.simulation.advance() else { break }
      fold(&current, run: run)
      guard let next = current.simulation.nextEventTime, next <= now else { break }
    }
    guard let next = current.simulation.nextEventTime else {
      finish(run, current.simulation)
      return
    }
    if !current.isWaitingForToken { enqueue(run, at: next) }
    current.isWaitingForToken = false
    live[run] = current
  }

  /// A transition waits until there is a token; it is counted once.
  private mutating func wait(_ current: inout LiveRun, run: Int) {
    guard let token = transitionBucket?.nextToken(after: now) else { return }
    if current.throttledVisit != current.simulation.eventCount {
      current.throttledVisit = current.simulation.eventCount
      current.simulation.recordThrottledTransition()
      fold(&current, run: run)
    }
    current.isWaitingForToken = true
    enqueue(run, at: max(token, now.advanced(byMilliseconds: 1)))
  }

  private mutating func fold(_ current: inout LiveRun, run: Int) {
    let trace = current.simulation.trace
    for index in current.folded..<trace.count {
      let record = trace[index]
      counters.fold(record, run: run)
      switch record.kind {
      case .event(let event), .childEvent(_, let event):
        if event.type.isStateEntered { runs[run].state = record.state }
      case .retried: runs[run].retries += 1
      case .caught: runs[run].caught += 1
      case .throttled: runs[run].throttled += 1
      case .failed, .ruleMatched, .transition, .staged, .variables: break
      }
    }
    current.folded = trace.count
  }

  private mutating func finish(_ run: Int, _ simulation: Simulation) {
    runs[run].status = simulation.status
    runs[run].stop = simulation.now
    runs[run].error = simulation.error
    runs[run].cause = simulation.cause
    let limit: Int
    switch options.retention {
    case .none: return
    case .all: limit = .max
    case .last(let count): limit = count
    case .unsuccessful(let count):
      if simulation.status == .succeeded { return }
      limit = count
    }
    kept[run] = simulation.trace
    keptOrder.append(run)
    if keptOrder.count > limit { kept[keptOrder.removeFirst()] = nil }
  }
}

private struct LiveRun: Sendable {
  var simulation: Simulation
  /// Records that are counted.
  var folded = 0
  var isWaitingForToken = false
  /// Number of events when a transition was last counted as throttled.
  var throttledVisit = -1
}

/// A run and when something is due in it.
private struct DueRun: Comparable, Sendable {
  var time: Timestamp
  /// First queued, first served.
  var sequence: Int
  var run: Int

  static func == (a: DueRun, b: DueRun) -> Bool { a.sequence == b.sequence }

  static func < (a: DueRun, b: DueRun) -> Bool {
    (a.time, a.sequence) < (b.time, b.sequence)
  }
}
