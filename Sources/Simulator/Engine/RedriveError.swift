/// Why an execution cannot be redriven.
public enum RedriveError: Error, Hashable, Sendable {
  case express
  case running
  case succeeded
  case eventLimitExceeded
  case executionTimeExceeded
  case periodExceeded

  /// In the service's words.
  public var message: String {
    switch self {
    case .express: "Resource type not valid in this context: express"
    case .running: "Execution is RUNNING and cannot be redriven"
    case .succeeded: "Execution is SUCCEEDED and cannot be redriven"
    case .eventLimitExceeded: "Execution history event limit exceeded"
    case .executionTimeExceeded: "Execution has exceeded the max execution time"
    case .periodExceeded: "Execution redrivable period exceeded"
    }
  }
}
