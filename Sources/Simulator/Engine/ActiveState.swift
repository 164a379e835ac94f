public import ExecutionTrace
public import OrderedJSON

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
  /// The program that a scenario lets answer.
  public var command: TaskCommand?
  /// How long the task takes, from now, as its scenario drew it.
  public var delayMilliseconds: Int64
  /// What a worker answers with; nil where the task has none.
  public var token: String?

  public init(
    id: Int, state: JSONPointer, resource: String, input: JSONValue, attempt: Int,
    token: String? = nil, command: TaskCommand? = nil, delayMilliseconds: Int64 = 0
  ) {
    self.id = id
    self.state = state
    self.resource = resource
    self.input = input
    self.attempt = attempt
    self.command = command
    self.delayMilliseconds = delayMilliseconds
    self.token = token
  }
}
