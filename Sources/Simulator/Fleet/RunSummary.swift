public import ExecutionTrace
public import OrderedJSON

/// What is known of one run of a fleet.
public struct RunSummary: Hashable, Sendable, Identifiable {
  /// From 0, in order of arrival.
  public var id: Int
  /// Index of its machine in the fleet.
  public var machine: Int
  public var seed: UInt64
  public var input: JSONValue
  /// Nil while it has not started, and for good where it was throttled.
  public var status: ExecutionStatus?
  /// When it arrived, or started.
  public var start: Timestamp
  public var stop: Timestamp?
  /// The state it is in, or the one it stopped at.
  public var state: JSONPointer?
  public var error: String?
  public var cause: String?
  public var retries = 0
  public var caught = 0
  public var throttled = 0
  /// Whether StartExecution was refused for good.
  public var isThrottled = false
  /// How the account and faults changed its course.
  var interventions: [Intervention] = []

  /// Name of the execution.
  public var name: String { Self.name(id) }

  static func name(_ id: Int) -> String { "run-\(id + 1)" }

  /// Time it took, or has taken so far.
  public func durationMilliseconds(at now: Timestamp) -> Int64 {
    max(0, (stop ?? now).milliseconds - start.milliseconds)
  }
}
