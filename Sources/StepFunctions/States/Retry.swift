/// A retrier: which errors are tried again, and when.
public struct Retry: Hashable, Sendable {
  public enum Jitter: String, Hashable, Sendable {
    case full = "FULL"
    case none = "NONE"
  }

  public var errors: [String]
  public var interval: Duration?
  public var maxAttempts: Int?
  public var backoffRate: Double?
  public var maxDelay: Duration?
  public var jitterStrategy: Jitter?

  /// - Parameters:
  ///   - errors: names of errors; all of them by default.
  ///   - interval: before the first retry, in whole seconds; the service's default is 1 second.
  ///   - maxAttempts: 0 never retries; the service's default is 3.
  ///   - backoffRate: what the interval is multiplied with after every retry, at least 1; the
  ///     service's default is 2.
  ///   - maxDelay: the longest interval, longer than `interval`.
  public init(
    errors: [String] = [StateErrors.all], interval: Duration? = nil, maxAttempts: Int? = nil,
    backoffRate: Double? = nil, maxDelay: Duration? = nil, jitterStrategy: Jitter? = nil
  ) {
    self.errors = errors
    self.interval = interval
    self.maxAttempts = maxAttempts
    self.backoffRate = backoffRate
    self.maxDelay = maxDelay
    self.jitterStrategy = jitterStrategy
  }
}

/// The names of the errors that the service itself raises.
public enum StateErrors {
  /// Any error.
  public static let all = "States.ALL"
  public static let timeout = "States.Timeout"
  public static let heartbeatTimeout = "States.HeartbeatTimeout"
  /// Any error but a timeout.
  public static let tasksFailed = "States.TaskFailed"
  public static let permissions = "States.Permissions"
  public static let resultPathMatchFailure = "States.ResultPathMatchFailure"
  public static let parameterPathFailure = "States.ParameterPathFailure"
  public static let branchFailed = "States.BranchFailed"
  public static let noChoiceMatched = "States.NoChoiceMatched"
}

/// A catcher: which errors are handled, and where. Its target is an index of a state.
struct Catcher {
  var errors: [String]
  var resultPath: DataPath?
  var output: TemplateValue?
  var assign: TemplateObject?
  var target: Int
}
