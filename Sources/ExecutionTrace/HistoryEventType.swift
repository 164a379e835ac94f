/// The 62 types of history events (HistoryEventType of the Step Functions API).
public enum HistoryEventType: String, Hashable, Sendable, CaseIterable {
  case executionStarted = "ExecutionStarted"
  case executionSucceeded = "ExecutionSucceeded"
  case executionFailed = "ExecutionFailed"
  case executionAborted = "ExecutionAborted"
  case executionTimedOut = "ExecutionTimedOut"
  case executionRedriven = "ExecutionRedriven"
  case passStateEntered = "PassStateEntered"
  case passStateExited = "PassStateExited"
  case taskStateEntered = "TaskStateEntered"
  case taskStateExited = "TaskStateExited"
  case taskStateAborted = "TaskStateAborted"
  case choiceStateEntered = "ChoiceStateEntered"
  case choiceStateExited = "ChoiceStateExited"
  case waitStateEntered = "WaitStateEntered"
  case waitStateExited = "WaitStateExited"
  case waitStateAborted = "WaitStateAborted"
  case succeedStateEntered = "SucceedStateEntered"
  case succeedStateExited = "SucceedStateExited"
  case failStateEntered = "FailStateEntered"
  case parallelStateEntered = "ParallelStateEntered"
  case parallelStateExited = "ParallelStateExited"
  case parallelStateStarted = "ParallelStateStarted"
  case parallelStateSucceeded = "ParallelStateSucceeded"
  case parallelStateFailed = "ParallelStateFailed"
  case parallelStateAborted = "ParallelStateAborted"
  case mapStateEntered = "MapStateEntered"
  case mapStateExited = "MapStateExited"
  case mapStateStarted = "MapStateStarted"
  case mapStateSucceeded = "MapStateSucceeded"
  case mapStateFailed = "MapStateFailed"
  case mapStateAborted = "MapStateAborted"
  case mapIterationStarted = "MapIterationStarted"
  case mapIterationSucceeded = "MapIterationSucceeded"
  case mapIterationFailed = "MapIterationFailed"
  case mapIterationAborted = "MapIterationAborted"
  case mapRunStarted = "MapRunStarted"
  case mapRunSucceeded = "MapRunSucceeded"
  case mapRunFailed = "MapRunFailed"
  case mapRunAborted = "MapRunAborted"
  case mapRunRedriven = "MapRunRedriven"
  case taskScheduled = "TaskScheduled"
  case taskStarted = "TaskStarted"
  case taskStartFailed = "TaskStartFailed"
  case taskSubmitted = "TaskSubmitted"
  case taskSubmitFailed = "TaskSubmitFailed"
  case taskSucceeded = "TaskSucceeded"
  case taskFailed = "TaskFailed"
  case taskTimedOut = "TaskTimedOut"
  case lambdaFunctionScheduled = "LambdaFunctionScheduled"
  case lambdaFunctionScheduleFailed = "LambdaFunctionScheduleFailed"
  case lambdaFunctionStarted = "LambdaFunctionStarted"
  case lambdaFunctionStartFailed = "LambdaFunctionStartFailed"
  case lambdaFunctionSucceeded = "LambdaFunctionSucceeded"
  case lambdaFunctionFailed = "LambdaFunctionFailed"
  case lambdaFunctionTimedOut = "LambdaFunctionTimedOut"
  case activityScheduled = "ActivityScheduled"
  case activityScheduleFailed = "ActivityScheduleFailed"
  case activityStarted = "ActivityStarted"
  case activitySucceeded = "ActivitySucceeded"
  case activityFailed = "ActivityFailed"
  case activityTimedOut = "ActivityTimedOut"
  case evaluationFailed = "EvaluationFailed"
}

extension HistoryEventType {
  /// Whether a state was entered.
  public var isStateEntered: Bool {
    switch self {
    case .passStateEntered, .taskStateEntered, .choiceStateEntered, .waitStateEntered,
      .succeedStateEntered, .failStateEntered, .parallelStateEntered, .mapStateEntered:
      true
    default: false
    }
  }

  /// Whether a state was left.
  public var isStateExited: Bool {
    switch self {
    case .passStateExited, .taskStateExited, .choiceStateExited, .waitStateExited,
      .succeedStateExited, .parallelStateExited, .mapStateExited:
      true
    default: false
    }
  }

  /// Whether it says that something failed or ran out of time.
  public var isFailure: Bool { rawValue.hasSuffix("Failed") || rawValue.hasSuffix("TimedOut") }

  /// Whether it says that something was given up.
  public var isAborted: Bool { rawValue.hasSuffix("Aborted") }

  /// Whether a state was given up because something else failed.
  public var isStateAborted: Bool { rawValue.hasSuffix("StateAborted") }

  /// The member of the API's event that holds the details: `taskScheduledEventDetails`. Nil for a
  /// type without details.
  public var detailsName: String? {
    switch self {
    case .lambdaFunctionStarted, .mapStateSucceeded, .mapStateFailed, .mapStateAborted,
      .parallelStateStarted, .parallelStateSucceeded, .parallelStateFailed,
      .parallelStateAborted, .taskStateAborted, .waitStateAborted, .mapRunSucceeded,
      .mapRunAborted:
      return nil
    default:
      if isStateEntered { return "stateEnteredEventDetails" }
      if isStateExited { return "stateExitedEventDetails" }
      return rawValue.prefix(1).lowercased() + rawValue.dropFirst() + "EventDetails"
    }
  }
}
