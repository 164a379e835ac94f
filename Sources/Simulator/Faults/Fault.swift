/// A fault of a Task, injected while executions run.
public struct Fault: Hashable, Sendable {
  public enum Effect: Hashable, Sendable {
    /// The task fails with that error.
    case fail(error: String, cause: String?)
    /// The answer comes later.
    case delay(milliseconds: Int64)
    /// The task never answers, and runs into its TimeoutSeconds.
    case timeOut
    /// The task is refused with the error, or when nil the one its resource throttles with.
    case throttle(error: String?)
    /// The worker falls silent, and the task runs into its HeartbeatSeconds.
    case loseHeartbeat
  }

  /// Name of the Task state; nil for every one.
  public var state: String?
  public var effect: Effect
  /// How often it strikes at most; nil for no end.
  public var limit: Int?
  /// Of all invocations, from 0 to 1, which it strikes by chance.
  public var probability: Double

  public init(
    _ effect: Effect, at state: String? = nil, limit: Int? = nil, probability: Double = 1
  ) {
    self.state = state
    self.effect = effect
    self.limit = limit
    self.probability = probability
  }
}

/// A fault that was injected.
public struct InjectedFault: Hashable, Sendable, Identifiable {
  /// From 1, in the order they were injected.
  public let id: Int
  public let fault: Fault
  /// How often it struck.
  public internal(set) var count = 0

  /// Whether it will not strike any more.
  public var isSpent: Bool { fault.limit.map { count >= $0 } ?? false }
}
