public enum LogLevel: String, Hashable, Sendable {
  case off = "OFF"
  case all = "ALL"
  case error = "ERROR"
  case fatal = "FATAL"
}

/// Where and what a state machine logs.
public struct LogOptions: Hashable, Sendable {
  public var destination: TemplateString
  public var level: LogLevel
  public var includesExecutionData: Bool

  /// - Parameter destination: the ARN of a log group.
  public init(
    destination: TemplateString, level: LogLevel = .error, includesExecutionData: Bool = false
  ) {
    self.destination = destination
    self.level = level
    self.includesExecutionData = includesExecutionData
  }

  public init(
    destination: LogGroup, level: LogLevel = .error, includesExecutionData: Bool = false
  ) {
    self.init(
      destination: destination.logGroupARN, level: level,
      includesExecutionData: includesExecutionData)
  }

  var template: TemplateValue {
    [
      "Destinations": [["CloudWatchLogsLogGroup": ["LogGroupArn": .string(destination)]]],
      "IncludeExecutionData": .bool(includesExecutionData), "Level": .text(level.rawValue),
    ]
  }
}
