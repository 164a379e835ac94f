import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import TaskIntegrations

/// What a Task calls, and the events that tell of it.
struct CompiledTask: Sendable {
  enum Kind: Sendable {
    case lambdaFunction
    case activity
    case integration
  }

  var kind: Kind
  var resource: String
  /// `lambda`, `aws-sdk:s3`; of an integration.
  var resourceType: String
  /// `invoke`, `sendMessage.waitForTaskToken`; of an integration.
  var action: String
  var pattern: IntegrationPattern
  /// Whether a worker answers, who can send heartbeats.
  let hasWorker: Bool
  var timeoutSeconds: CompiledNumber?
  var heartbeatSeconds: CompiledNumber?
  var credentials: Query?
  /// Whether it is an EvaluateExpression task, whose function is evaluated here.
  var isEvaluated = false

  /// Whether TaskSubmitted stands between start and answer.
  var isSubmitted: Bool { kind == .integration && pattern != .requestResponse }

  /// Whether `$$.Task.Token` exists; recorded for jobs too.
  var hasToken: Bool { kind == .activity || isSubmitted }

  /// What the service calls the task where its result is too large.
  var limitName: String { kind == .integration ? resourceType : resource }

  init(resource: String) {
    self.resource = resource
    let parsed = TaskResource(resource)
    hasWorker = parsed.isAnsweredByWorker
    switch parsed {
    case .lambdaFunction:
      (kind, resourceType, action, pattern) = (.lambdaFunction, "lambda", "", .requestResponse)
    case .activity:
      (kind, resourceType, action, pattern) = (.activity, "activity", "", .requestResponse)
    case .integration(let service, let name, let pattern):
      (kind, resourceType) = (.integration, service)
      action = name + pattern.rawValue
      self.pattern = pattern
    case .other:
      // A name that is filled in on deployment: a Lambda function's in most templates.
      (kind, resourceType, action, pattern) = (.lambdaFunction, "lambda", "", .requestResponse)
    }
  }
}

extension CompiledTask {
  var scheduled: HistoryEventType {
    switch kind {
    case .lambdaFunction: .lambdaFunctionScheduled
    case .activity: .activityScheduled
    case .integration: .taskScheduled
    }
  }

  var started: HistoryEventType {
    switch kind {
    case .lambdaFunction: .lambdaFunctionStarted
    case .activity: .activityStarted
    case .integration: .taskStarted
    }
  }

  var succeeded: HistoryEventType {
    switch kind {
    case .lambdaFunction: .lambdaFunctionSucceeded
    case .activity: .activitySucceeded
    case .integration: .taskSucceeded
    }
  }

  func failed(at point: TaskAnswer.FailurePoint, isTimeout: Bool) -> HistoryEventType {
    switch (kind, point) {
    case (.lambdaFunction, .schedule): .lambdaFunctionScheduleFailed
    case (.lambdaFunction, .start): .lambdaFunctionStartFailed
    case (.lambdaFunction, _): isTimeout ? .lambdaFunctionTimedOut : .lambdaFunctionFailed
    case (.activity, .schedule): .activityScheduleFailed
    case (.activity, _): isTimeout ? .activityTimedOut : .activityFailed
    case (.integration, .start), (.integration, .schedule): .taskStartFailed
    case (.integration, .submit): .taskSubmitFailed
    case (.integration, .work): isTimeout ? .taskTimedOut : .taskFailed
    }
  }
}

extension CompiledTask {
  /// The field of a request that the service refuses before it schedules the task.
  func invalidField(of input: JSONValue) -> String? {
    guard resourceType == "apigateway" else { return nil }
    // Every header and query parameter is a list of texts.
    for name in ["Headers", "QueryParameters"] {
      guard let value = input[name] else { continue }
      let isValid = value.object?.members.allSatisfy { $0.value.array != nil } ?? value.isNull
      if !isValid { return name }
    }
    return nil
  }
}
