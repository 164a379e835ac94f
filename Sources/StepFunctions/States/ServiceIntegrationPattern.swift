/// What a task waits for after its request to a service.
public enum ServiceIntegrationPattern: String, Hashable, Sendable {
  /// The answer to the request.
  case requestResponse = "REQUEST_RESPONSE"
  /// The end of the job that the request starts.
  case runJob = "RUN_JOB"
  /// SendTaskSuccess or SendTaskFailure with the task's token.
  case waitForTaskToken = "WAIT_FOR_TASK_TOKEN"

  /// The first CDK's name of `requestResponse`.
  public static let fireAndForget = requestResponse
  /// The first CDK's name of `runJob`.
  public static let sync = runJob

  var resourceSuffix: String {
    switch self {
    case .requestResponse: ""
    case .runJob: ".sync"
    case .waitForTaskToken: ".waitForTaskToken"
    }
  }

  /// The Resource of a service integration: `arn:aws:states:::sqs:sendMessage.waitForTaskToken`.
  ///
  /// - Parameters:
  ///   - service: `sqs`
  ///   - api: `sendMessage`
  ///   - version: of jobs: 2 for `.sync:2`.
  public func resourceARN(service: String, api: String, version: Int? = nil) -> TemplateString {
    let suffix = self == .runJob ? version.map { ":\($0)" } ?? "" : ""
    return "arn:\(.partition):states:::\(service):\(api)\(resourceSuffix)\(suffix)"
  }
}
