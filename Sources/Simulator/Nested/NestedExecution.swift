import ExecutionTrace
import OrderedJSON

/// An execution that a Task started (states:startExecution) in a machine loaded beside.
public struct NestedExecution: Sendable {
  public internal(set) var simulation: Simulation
  /// Index of the nested execution whose Task started it; nil for the run itself.
  public let parent: Int?
  /// Tasks that wait for its end.
  var waiters: [Waiter]
  /// Whether its end is told to those who waited for it.
  var isSettled = false
  /// Goes up when it is queued; queued entries of before are stale.
  var stamp = 0

  /// A Task that started an execution.
  struct Waiter: Sendable {
    /// Index of its execution; nil for the run itself.
    var owner: Int?
    var request: StartRequest
  }

  init(_ simulation: Simulation, parent: Int?) {
    self.simulation = simulation
    self.parent = parent
    waiters = []
  }
}

/// What a Task that starts an execution asks for.
struct StartRequest: Sendable {
  /// Tells the requests of one execution apart, from 1.
  var id: Int
  var fibre: Int
  /// Whether the Task waits for the end: `.sync`, `.sync:2`.
  var isSync: Bool
  /// `.sync:2`: the input and output come as JSON, not as text.
  var parsesJSON: Bool
  /// `aws-sdk:sfn:startExecution`
  var isSDK: Bool
  /// The Task's effective input.
  var parameters: JSONValue
}

/// The executions a run started, in order of their start, and when something is due in each.
struct NestedRuns: Sendable {
  var executions: [NestedExecution] = []
  /// The executions that Tasks wait for, in order of their start.
  var awaited: [Int] = []
  /// Indices by ARN.
  var places: [ByteKey: Int] = [:]
  var due = DueExecutions()
  /// Events and bytes of all of them: they share the run's bounds.
  var events = 0
  var bytes = 0
  /// Whether the run's own end is seen to.
  var isRootSettled = false
}
