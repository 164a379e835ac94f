import ExecutionTrace
import OrderedJSON
import WorkflowMetrics

/// A run that is going on.
struct LiveRun: Sendable {
  /// None (-1) in a slot that is free.
  var run: Int
  var machine: Int
  /// Index of its behaviour among the machine's.
  var behavior: Int
  /// Of its summary in `Fleet.runs`.
  var position: Int
  var simulation: Simulation
  /// Records that are counted, where the trace is kept.
  var folded = 0
  var open = OpenRun()

  /// Does everything that is due at that time.
  ///
  /// - Returns: when there is more to do.
  mutating func advance(to now: Timestamp, _ account: inout FleetAccount) -> Timestamp? {
    account.lend(to: &self)
    defer { account.takeBack(from: &self) }
    while simulation.advance() {
      guard let next = simulation.nextEventTime, next <= now else { break }
    }
    return simulation.nextEventTime
  }

  mutating func exchangeTrace(with trace: inout Trace) { swap(&simulation.trace, &trace) }

  /// Hands out what folds know of the run, or takes it back.
  mutating func exchange(_ open: inout OpenRun) { swap(&self.open, &open) }
}

/// A run that StartExecution has not taken yet.
struct PendingStart: Sendable {
  var run: Int
  /// Of its summary in `Fleet.runs`.
  var position: Int
  /// Calls so far.
  var attempts = 0
}

/// Something that is due.
struct DueItem: Comparable, Sendable {
  enum Kind: Sendable {
    /// The next execution of a stream, by its index.
    case arrival(Int)
    /// A start is tried again.
    case start(run: Int)
    /// A run goes on, by its slot.
    case run(Int)
    /// A fault of the options comes, by its index.
    case fault(Int)
    /// An injected fault goes.
    case faultEnd(InjectedFault.ID)
  }

  var time: Timestamp
  /// First queued, first served.
  var sequence: Int
  var kind: Kind

  static func == (a: DueItem, b: DueItem) -> Bool { a.sequence == b.sequence }

  static func < (a: DueItem, b: DueItem) -> Bool {
    (a.time, a.sequence) < (b.time, b.sequence)
  }
}

extension Simulation {
  /// Another execution of the same program, with the same behaviour, from its start.
  func started(_ run: RunSummary) -> Simulation {
    var simulation = self
    simulation.options.input = run.input
    simulation.options.executionName = run.name
    simulation.options.startTime = run.start
    simulation.options.seed = run.seed
    simulation.now = run.start
    simulation.generator = RandomGenerator(seed: run.seed)
    simulation.arns = ExecutionARNs(program: program, options: simulation.options)
    simulation.start()
    return simulation
  }
}
