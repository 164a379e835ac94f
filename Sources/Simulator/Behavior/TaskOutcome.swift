public import OrderedJSON

/// What a task answers.
public enum TaskOutcome: Hashable, Sendable {
  case result(JSONValue)
  /// Either part may be missing, as in SendTaskFailure.
  case failure(error: String?, cause: String?)
  /// Never answers: runs into its timeout.
  case noAnswer
}

/// An outcome and how long it takes.
public struct TaskAnswer: Hashable, Sendable {
  /// Where on its way a task fails.
  public enum FailurePoint: Hashable, Sendable {
    /// Could not be scheduled: `LambdaFunctionScheduleFailed`.
    case schedule
    /// Could not be started: `TaskStartFailed`.
    case start
    /// The request that starts a job or hands out a token failed: `TaskSubmitFailed`.
    case submit
    /// Failed at work: `TaskFailed`, or `TaskTimedOut` with the error `States.Timeout`.
    case work
  }

  public var outcome: TaskOutcome
  /// From the start of the task to its answer.
  public var delayMilliseconds: Int64
  public var failurePoint: FailurePoint
  /// First response of a job or callback task (TaskSubmitted); an empty object when nil.
  public var submission: JSONValue?
  /// Name of the worker that took an activity task.
  public var workerName: String?
  /// Heartbeats on the way to the answer, of an activity or callback task; none when nil.
  public var heartbeats: Heartbeats?

  public init(
    _ outcome: TaskOutcome, delayMilliseconds: Int64 = 0, failurePoint: FailurePoint = .work,
    submission: JSONValue? = nil, workerName: String? = nil, heartbeats: Heartbeats? = nil
  ) {
    self.outcome = outcome
    self.delayMilliseconds = delayMilliseconds
    self.failurePoint = failurePoint
    self.submission = submission
    self.workerName = workerName
    self.heartbeats = heartbeats
  }
}
