public import ExecutionTrace
public import OrderedJSON
import StatesLanguage

public enum ExecutionType: String, Hashable, Sendable, CaseIterable {
  case standard = "STANDARD"
  case express = "EXPRESS"
}

public struct SimulationOptions: Sendable {
  public var input: JSONValue = .object([:])
  public var executionName = "run"
  public var type = ExecutionType.standard
  public var startTime = Timestamp(milliseconds: 1_577_836_800_000)
  public var seed: UInt64 = 0
  /// False lifts the service's quotas on events and payload.
  public var enforcesLimits = true
  public var behavior = TaskBehavior()

  public init() {}
}

/// One execution in virtual time. A value: a copy is a snapshot, and stepping a copy again gives
/// the same records.
public struct Simulation: Sendable {
  public init(_ program: Program, options: SimulationOptions) {
    self.program = program
    self.options = options
  }

  public let program: Program
  public let options: SimulationOptions

  public private(set) var status = ExecutionStatus.running
  public private(set) var output: JSONValue?
  public private(set) var error: String?
  public private(set) var cause: String?
  public private(set) var now = Timestamp(milliseconds: 0)
  public private(set) var trace: [TraceRecord] = []

  /// The history so far, in the service's order.
  public var history: [HistoryEvent] { [] }

  /// States being executed now, innermost last, with what each waits for.
  public var activeStates: [ActiveState] { [] }

  /// Virtual time of the next thing that will happen by itself; nil when the run is over or every
  /// branch waits for an answer.
  public var nextEventTime: Timestamp? { nil }

  /// Goes on to the next history event.
  ///
  /// - Returns: whether an event was added. False when the run is over, or when it cannot go on
  ///   without an answer to one of `pendingTasks`.
  @discardableResult
  public mutating func step() -> Bool { false }

  /// Runs until it is over or needs an answer.
  public mutating func run() { while step() {} }

  /// Tasks that wait for `answer`.
  public var pendingTasks: [PendingTask] { [] }

  public mutating func answer(_ task: PendingTask.ID, with outcome: TaskOutcome) {}

  /// Ends the run as StopExecution does.
  public mutating func abort(error: String? = nil, cause: String? = nil) {}
}

/// A state being executed.
public struct ActiveState: Hashable, Sendable {
  public enum Activity: Hashable, Sendable {
    /// Entered, about to go on.
    case entered
    case waiting(until: Timestamp)
    case backingOff(until: Timestamp, attempt: Int)
    case working(until: Timestamp?)
    /// Needs an answer.
    case asking
    /// A Parallel or Map whose children run.
    case children
  }

  public var state: JSONPointer
  public var visit: Int
  public var activity: Activity

  public init(state: JSONPointer, visit: Int, activity: Activity) {
    self.state = state
    self.visit = visit
    self.activity = activity
  }
}

/// A task that no behaviour answers.
public struct PendingTask: Hashable, Sendable, Identifiable {
  public var id: Int
  public var state: JSONPointer
  public var resource: String
  /// Effective input, after Parameters or Arguments.
  public var input: JSONValue
  /// From 1.
  public var attempt: Int

  public init(id: Int, state: JSONPointer, resource: String, input: JSONValue, attempt: Int) {
    self.id = id
    self.state = state
    self.resource = resource
    self.input = input
    self.attempt = attempt
  }
}
