public import ExecutionTrace
public import OrderedJSON

/// How a fleet is started and what is kept of it.
public struct FleetOptions: Sendable {
  /// When the executions start.
  public enum Arrival: Hashable, Sendable {
    /// All at the start time.
    case together
    /// One after another, so many milliseconds apart.
    case every(milliseconds: Int64)
    /// At random, so many a second on average (a Poisson process).
    case random(perSecond: Double)
  }

  /// Which whole traces stay when their runs are over.
  public enum Retention: Hashable, Sendable {
    case none
    /// Those of the runs that ended last.
    case last(Int)
    /// Those of the runs that did not succeed and ended last.
    case unsuccessful(Int)
    case all
  }

  public var count = 50
  public var arrival = Arrival.every(milliseconds: 1000)
  public var retention = Retention.last(100)
  /// One seed, from which every run gets its own.
  public var seed: UInt64 = 0
  public var startTime = Timestamp(milliseconds: 1_577_836_800_000)
  public var type = ExecutionType.standard
  /// Inputs of the runs, in turn; an empty object where there are none.
  public var inputs: [JSONValue] = []
  /// Answers with input where a single run would ask: nobody can answer thousands.
  public var behavior: TaskBehavior {
    get { behaviors.first ?? TaskBehavior() }
    set { behaviors = [newValue] }
  }
  /// Behaviours of the runs, in turn; tasks answer with their input where there are none.
  public var behaviors: [TaskBehavior] = []
  public var enforcesLimits = true
  /// Tokens for StartExecution; nil for no limit. Runs without a token are not started.
  public var startBucket: TokenBucket?
  /// Tokens for state transitions; nil for no limit. Transitions without a token wait for one.
  public var transitionBucket: TokenBucket?

  public init() {}
}
