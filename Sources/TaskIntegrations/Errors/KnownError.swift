/// An error name that a Retry or Catch may list, and what it says.
public struct KnownError: Hashable, Sendable {
  public var name: String
  /// One line.
  public var explanation: String

  init(_ name: String, _ explanation: String) {
    self.name = name
    self.explanation = explanation
  }
}

extension Integration {
  /// Errors that are not one service's: the States Language's own, and Lambda's.
  public static let commonErrors: [KnownError] = [
    KnownError("States.ALL", "any error but States.DataLimitExceeded and States.Runtime"),
    KnownError("States.TaskFailed", "any error of a task but States.Timeout; a failed .sync job"),
    KnownError("States.Timeout", "a task took longer than TimeoutSeconds or missed a heartbeat"),
    KnownError("States.HeartbeatTimeout", "a task sent no heartbeat for HeartbeatSeconds"),
    KnownError("States.Permissions", "the role may not do what the task asks"),
    KnownError("States.DataLimitExceeded", "a result is larger than 256 KiB"),
    KnownError("States.Runtime", "a path or value is wrong; never retried or caught"),
    KnownError("States.QueryEvaluationError", "a JSONata expression failed"),
    KnownError("States.ResultPathMatchFailure", "ResultPath does not fit the input"),
    KnownError("States.ParameterPathFailure", "a path in Parameters leads nowhere"),
    KnownError("States.IntrinsicFailure", "an intrinsic function failed"),
    KnownError("States.NoChoiceMatched", "no rule of a Choice matched and it has no Default"),
    KnownError("States.BranchFailed", "a branch of a Parallel failed"),
    KnownError("States.ExceedToleratedFailureThreshold", "too many items of a Map failed"),
    KnownError("States.ItemReaderFailed", "a Map could not read its items"),
    KnownError("States.ResultWriterFailed", "a Map could not write its results"),
    KnownError("States.Http.Socket", "an HTTP task got no answer within 60 seconds"),
    KnownError("Lambda.ServiceException", "Lambda had an internal error; retry"),
    KnownError("Lambda.AWSLambdaException", "Lambda could not run the function; retry"),
    KnownError("Lambda.SdkClientException", "Lambda could not be reached; retry"),
    KnownError("Lambda.TooManyRequestsException", "the function's concurrency is used up; retry"),
    KnownError("Lambda.ClientExecutionTimeoutException", "Lambda did not answer in time; retry"),
    KnownError("Lambda.ResourceNotFoundException", "there is no such function, version or alias"),
    KnownError("Lambda.Unknown", "the function crashed, ran out of memory or timed out"),
    KnownError("Sandbox.Timedout", "the function timed out (newer runtimes)"),
  ]

  /// Errors of a task with that resource, its own first.
  public static func errors(of resource: TaskResource) -> [KnownError] {
    let own = resource.errors.filter { name in !commonErrors.contains { $0.name == name } }
    let service = resource.errors.compactMap { name in commonErrors.first { $0.name == name } }
    let rest = commonErrors.filter { $0.name.hasPrefix("States.") && !service.contains($0) }
    return own.map { KnownError($0, "an answer of the service") } + service + rest
  }
}
