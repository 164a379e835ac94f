public import OrderedJSON

/// Which events of an execution CloudWatch Logs gets.
public enum LogLevel: String, Hashable, Sendable, CaseIterable {
  case all = "ALL"
  /// What failed, was aborted or ran out of time, and Fail states.
  case error = "ERROR"
  /// How an execution ended without success.
  case fatal = "FATAL"
  case off = "OFF"

  public func includes(_ type: HistoryEventType) -> Bool {
    switch self {
    case .all: true
    case .error: type.isFailure || type.isAborted || type == .failStateEntered
    case .fatal:
      type == .executionFailed || type == .executionAborted || type == .executionTimedOut
    case .off: false
    }
  }
}

extension HistoryEvent {
  /// The event as CloudWatch Logs gets it, numbers as texts.
  ///
  /// - Parameters:
  ///   - redriveCount: how often the execution had been redriven.
  ///   - includesExecutionData: whether inputs, outputs and parameters are told.
  public func logRecord(
    executionARN: String, redriveCount: Int, includesExecutionData: Bool
  ) -> JSONValue {
    var details = details ?? [:]
    if !includesExecutionData {
      for name in Self.executionData { details[name] = nil }
    }
    return [
      "id": .string("\(id)"), "type": .string(type.rawValue), "details": .object(details),
      "previous_event_id": .string("\(previousEventID)"),
      "event_timestamp": .string("\(timestamp.milliseconds)"),
      "execution_arn": .string(executionARN), "redrive_count": .string("\(redriveCount)"),
    ]
  }

  private static let executionData = [
    "input", "inputDetails", "output", "outputDetails", "parameters", "assignedVariables",
    "assignedVariablesDetails",
  ]
}
