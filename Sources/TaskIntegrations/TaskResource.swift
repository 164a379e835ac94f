/// What a Task's Resource names.
public enum TaskResource: Hashable, Sendable {
  /// A Lambda function's own ARN.
  case lambdaFunction(arn: String)
  case activity(arn: String)
  /// `arn:aws:states:::service:action`: service `lambda`, action `invoke`; of an SDK integration
  /// the service is `aws-sdk:s3`.
  case integration(service: String, action: String, pattern: IntegrationPattern)
  /// Anything else, such as `${Function}`.
  case other(String)

  public init(_ resource: String) {
    let parts = resource.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 6, parts[0] == "arn" else {
      self = .other(resource)
      return
    }
    switch (parts[2], parts[5]) {
    case ("lambda", "function"): self = .lambdaFunction(arn: resource)
    case ("states", "activity"): self = .activity(arn: resource)
    case ("states", _) where parts[3].isEmpty && parts[4].isEmpty:
      self = Self.integration(Array(parts[5...])) ?? .other(resource)
    default: self = .other(resource)
    }
  }

  /// `lambda:invoke`, `states:startExecution.sync:2`, `aws-sdk:s3:getObject`.
  private static func integration(_ parts: [String]) -> TaskResource? {
    var parts = parts
    var service = parts.removeFirst()
    if service == "aws-sdk", !parts.isEmpty { service += ":" + parts.removeFirst() }
    var action = parts.joined(separator: ":")
    guard !service.isEmpty, !action.isEmpty else { return nil }
    let pattern =
      [.runJob2, .runJob, .waitForTaskToken].first { action.hasSuffix($0.rawValue) }
      ?? IntegrationPattern.requestResponse
    action.removeLast(pattern.rawValue.count)
    return .integration(service: service, action: action, pattern: pattern)
  }
}
