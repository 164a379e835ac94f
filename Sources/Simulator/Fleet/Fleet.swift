public import ExecutionTrace
import HeapModule
import JSONPathQuery
public import OrderedJSON
public import WorkflowMetrics

/// Many executions of one or several machines, in one account on one virtual clock: whatever is due
/// next, in whichever run, happens next. A value, like a simulation.
///
/// Counters, metrics and alarms are folded over the runs' traces as they are written; the traces
/// are kept only where the options ask for them.
public struct Fleet: Sendable {
  public let machines: [FleetMachine]
  public let options: FleetOptions

  /// Time of the last thing that happened, or to which the fleet was advanced.
  public internal(set) var now: Timestamp
  /// Counts over all runs so far, by machine.
  public internal(set) var machineCounters: [RunCounters]
  public internal(set) var metrics: MetricFold
  public internal(set) var alarms: AlarmMonitor
  public internal(set) var timeline: FleetTimeline
  /// Runs in order of arrival: all that are not over, and of the others those that
  /// `FleetOptions.keptRuns` asks for.
  public internal(set) var runs: [RunSummary] = []
  /// The first run that ended with each error, by its name; of a hundred errors.
  public internal(set) var examples: [String: RunSummary] = [:]
  /// How many runs arrived.
  public internal(set) var arrivedCount = 0
  /// What went wrong with the inputs; runs without an input do not start.
  public internal(set) var inputFailure: String?

  var streams: [ArrivalCursor] = []
  /// Of those among `freeSlots` nothing counts.
  var slots: [LiveRun] = []
  var freeSlots: [Int] = []
  /// Starts that will be tried again.
  var pending: [Int: PendingStart] = [:]
  var queue = Heap<DueItem>()
  var sequence = 0
  /// How many of the queue are faults that come or go.
  var dueFaults = 0
  var account: FleetAccount
  let templates: [[Simulation]]
  var endedCount = 0
  var kept: [Int: Trace] = [:]
  /// Kept runs, the one that ended first in front.
  var keptOrder: [Int] = []
  /// Where the run that goes on writes, if its trace is not kept; by machine.
  var scratch: [Trace]
  var seeds: RandomSource
  var generator: RandomGenerator
  /// Beginning of the next minute, when alarms are evaluated.
  var nextMinute: Timestamp

  public init(_ machines: [FleetMachine], options: FleetOptions) {
    self.machines = machines
    self.options = options
    now = options.startTime
    timeline = FleetTimeline(start: options.startTime)
    seeds = RandomSource(state: options.seed)
    generator = RandomGenerator(seed: options.seed ^ 0x5EED)
    alarms = AlarmMonitor(options.alarms)
    machineCounters = Array(repeating: RunCounters(), count: machines.count)
    metrics = MetricFold(
      machines.map { machine in
        MeteredMachine(
          arn: options.machineARN(machine.program.name), isExpress: machine.type == .express)
      }, capacity: options.limits.capacity)
    account = FleetAccount(options)
    templates = machines.map { FleetAccount.templates(of: $0, options) }
    scratch = templates.map { $0[0].trace }
    account.adopt(templates)
    nextMinute = Self.minute(after: options.startTime)
    for index in options.faults.indices {
      enqueueFault(
        .fault(index), at: now.advanced(byMilliseconds: options.faults[index].startMilliseconds))
    }
    for stream in options.arrivals { add(stream) }
  }

  /// Many executions of one program.
  public init(
    _ program: Program, behaviors: [TaskBehavior] = [], inputs: [JSONValue] = [],
    options: FleetOptions
  ) {
    self.init(
      [FleetMachine(program, inputs: .values(inputs), behaviors: behaviors)], options: options)
  }

  /// The program of the first machine.
  public var program: Program { machines[0].program }

  /// Adds arrivals; the stream starts now.
  public mutating func add(_ stream: ArrivalStream) {
    guard machines.indices.contains(stream.machine) else { return }
    var stream = stream
    stream.startMilliseconds += now.milliseconds - options.startTime.milliseconds
    streams.append(
      ArrivalCursor(stream, seed: options.seed ^ (0xA221 &+ UInt64(streams.count) << 32)))
    enqueueArrival(streams.count - 1)
  }

  /// When the next thing happens; nil when all runs are over.
  public var nextEventTime: Timestamp? {
    isFinished ? nil : queue.min.map { max($0.time, now) }
  }

  /// Whether all runs are over, whatever faults are still to come.
  public var isFinished: Bool { queue.count == dueFaults }

  /// Runs that go on.
  public var liveCount: Int { slots.count - freeSlots.count }

  /// Makes the next thing happen in one run.
  ///
  /// - Returns: false when all runs are over.
  @discardableResult
  public mutating func step() -> Bool {
    guard !isFinished, let due = queue.popMin() else { return false }
    moveClock(to: max(now, due.time))
    switch due.kind {
    case .arrival(let stream): arrive(stream)
    case .start(let run): if let start = pending.removeValue(forKey: run) { tryStart(start) }
    case .run(let slot): advanceRun(slot)
    case .fault(let index): comeFault(index)
    case .faultEnd(let id):
      dueFaults -= 1
      removeFault(id)
    }
    return true
  }

  /// Makes everything happen up to and at that time. The clock then shows it.
  public mutating func advance(to time: Timestamp) {
    while let next = queue.min, next.time <= time, step() {}
    moveClock(to: max(now, time))
  }

  /// Runs until all runs are over.
  public mutating func run() { while step() {} }

  /// Moves the clock to the end of the minute that is going on, where its levels are told and the
  /// alarms evaluated. Metrics are complete only then.
  public mutating func close() { moveClock(to: max(now, nextMinute)) }

  /// The whole trace of a run that is going on or was kept.
  public func trace(of run: Int) -> Trace? {
    kept[run] ?? slots.first { $0.run == run }?.simulation.trace
  }
}
