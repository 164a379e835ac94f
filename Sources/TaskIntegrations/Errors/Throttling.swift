extension Integration {
  /// Whether an error name says that a rate, concurrency or capacity limit of the called service
  /// was met, so that the same call may succeed later.
  ///
  /// The service's name before the dot does not count:
  /// `DynamoDb.ProvisionedThroughputExceededException`, `Lambda.TooManyRequestsException`,
  /// `ApiGateway.429`, `States.Http.StatusCode.429`.
  public static func isThrottlingError(_ name: String) -> Bool {
    let error = name.split(separator: ".").last ?? ""
    if error == "429" { return true }
    let bare = error.hasSuffix("Exception") ? error.dropLast("Exception".count) : error[...]
    return throttlingNames.contains(String(bare))
  }

  /// Names that the AWS SDKs retry as throttling, without `Exception`.
  private static let throttlingNames: Set<String> = [
    "BandwidthLimitExceeded", "EC2Throttled", "LimitExceeded", "PriorRequestNotComplete",
    "ProvisionedThroughputExceeded", "RequestLimitExceeded", "RequestThrottled", "SlowDown",
    "Throttled", "Throttling", "TooManyRequests", "TransactionInProgress",
    "ExecutionLimitExceeded", "ConcurrentRunsExceeded", "ConcurrentInvocationLimitExceeded",
    "ThrottlingError",
  ]
}

extension TaskResource {
  /// The error that a call fails with where it is one too many: the one the catalogue knows, else
  /// `ThrottlingException` with the name of the service before it.
  public var throttlingError: String {
    if let known = errors.first(where: Integration.isThrottlingError) { return known }
    guard case .integration(let service, _, _) = self else { return "ThrottlingException" }
    let prefix =
      errors.first { $0.contains(".") && !$0.hasPrefix("States.") }?.prefix { $0 != "." }
      .description
    let bare = service.hasPrefix("aws-sdk:") ? service.dropFirst("aws-sdk:".count) : service[...]
    return (prefix ?? bare.prefix(1).uppercased() + bare.dropFirst()) + ".ThrottlingException"
  }
}
