extension TaskResource {
  /// Whether somebody outside answers with SendTaskSuccess or SendTaskFailure: an activity's
  /// worker, or whoever was sent the task token.
  public var isAnsweredByWorker: Bool {
    switch self {
    case .activity: true
    case .integration(_, _, let pattern): pattern == .waitForTaskToken
    case .lambdaFunction, .other: false
    }
  }
}
