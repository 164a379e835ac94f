/// The metrics of Step Functions in CloudWatch, namespace `AWS/States`, by their exact names.
public enum StatesMetric: String, Hashable, Sendable, CaseIterable {
  case executionsStarted = "ExecutionsStarted"
  case executionsSucceeded = "ExecutionsSucceeded"
  case executionsFailed = "ExecutionsFailed"
  case executionsAborted = "ExecutionsAborted"
  case executionsTimedOut = "ExecutionsTimedOut"
  /// Transitions and retries that were throttled; singular.
  case executionThrottled = "ExecutionThrottled"
  case executionTime = "ExecutionTime"

  case openExecutionCount = "OpenExecutionCount"
  case openExecutionLimit = "OpenExecutionLimit"

  case expressExecutionMemory = "ExpressExecutionMemory"
  case expressExecutionBilledDuration = "ExpressExecutionBilledDuration"
  case expressExecutionBilledMemory = "ExpressExecutionBilledMemory"

  case executionsRedriven = "ExecutionsRedriven"
  case redrivenExecutionsSucceeded = "RedrivenExecutionsSucceeded"
  case redrivenExecutionsFailed = "RedrivenExecutionsFailed"
  case redrivenExecutionsAborted = "RedrivenExecutionsAborted"
  case redrivenExecutionsTimedOut = "RedrivenExecutionsTimedOut"

  case approximateOpenMapRunCount = "ApproximateOpenMapRunCount"
  case openMapRunLimit = "OpenMapRunLimit"
  case approximateMapRunBacklogSize = "ApproximateMapRunBacklogSize"

  case aliasCount = "AliasCount"
  case versionCount = "VersionCount"

  case activitiesScheduled = "ActivitiesScheduled"
  case activitiesStarted = "ActivitiesStarted"
  case activitiesSucceeded = "ActivitiesSucceeded"
  case activitiesFailed = "ActivitiesFailed"
  case activitiesTimedOut = "ActivitiesTimedOut"
  case activitiesHeartbeatTimedOut = "ActivitiesHeartbeatTimedOut"
  case activityScheduleTime = "ActivityScheduleTime"
  case activityRunTime = "ActivityRunTime"
  case activityTime = "ActivityTime"

  case lambdaFunctionsScheduled = "LambdaFunctionsScheduled"
  case lambdaFunctionsStarted = "LambdaFunctionsStarted"
  case lambdaFunctionsSucceeded = "LambdaFunctionsSucceeded"
  case lambdaFunctionsFailed = "LambdaFunctionsFailed"
  case lambdaFunctionsTimedOut = "LambdaFunctionsTimedOut"
  case lambdaFunctionScheduleTime = "LambdaFunctionScheduleTime"
  case lambdaFunctionRunTime = "LambdaFunctionRunTime"
  case lambdaFunctionTime = "LambdaFunctionTime"

  case serviceIntegrationsScheduled = "ServiceIntegrationsScheduled"
  case serviceIntegrationsStarted = "ServiceIntegrationsStarted"
  case serviceIntegrationsSucceeded = "ServiceIntegrationsSucceeded"
  case serviceIntegrationsFailed = "ServiceIntegrationsFailed"
  case serviceIntegrationsTimedOut = "ServiceIntegrationsTimedOut"
  case serviceIntegrationScheduleTime = "ServiceIntegrationScheduleTime"
  case serviceIntegrationRunTime = "ServiceIntegrationRunTime"
  case serviceIntegrationTime = "ServiceIntegrationTime"

  case throttledEvents = "ThrottledEvents"
  case provisionedBucketSize = "ProvisionedBucketSize"
  case provisionedRefillRate = "ProvisionedRefillRate"
  case consumedCapacity = "ConsumedCapacity"

  /// Where CloudWatch lists them.
  public static let namespace = "AWS/States"
}

extension StatesMetric {
  /// A metric's unit, as CloudWatch names it.
  public enum Unit: String, Hashable, Sendable {
    case count = "Count"
    case milliseconds = "Milliseconds"
    case bytes = "Bytes"
    case megabytes = "Megabytes"
  }

  public var unit: Unit {
    switch self {
    case .executionTime, .expressExecutionBilledDuration,
      .activityScheduleTime, .activityRunTime, .activityTime,
      .lambdaFunctionScheduleTime, .lambdaFunctionRunTime, .lambdaFunctionTime,
      .serviceIntegrationScheduleTime, .serviceIntegrationRunTime, .serviceIntegrationTime:
      .milliseconds
    case .expressExecutionMemory: .bytes
    case .expressExecutionBilledMemory: .megabytes
    default: .count
    }
  }

  /// The statistic that says most: Sum of counts, Average of times and sizes, Maximum of levels.
  public var mainStatistic: Statistic {
    switch self {
    case .openExecutionCount, .openExecutionLimit, .approximateOpenMapRunCount, .openMapRunLimit,
      .approximateMapRunBacklogSize, .aliasCount, .versionCount:
      .maximum
    case .provisionedBucketSize, .provisionedRefillRate, .consumedCapacity: .average
    default: unit == .count ? .sum : .average
    }
  }

  /// The sets of dimensions it is published with; an empty set stands for the account.
  public var dimensionSets: [[MetricDimension.Name]] {
    switch self {
    case .executionsStarted, .executionsSucceeded, .executionsFailed, .executionsAborted,
      .executionsTimedOut, .executionThrottled, .executionTime:
      [
        [.stateMachineArn], [.stateMachineArn, .version], [.stateMachineArn, .alias], [],
      ]
    case .expressExecutionMemory, .executionsRedriven, .redrivenExecutionsSucceeded,
      .redrivenExecutionsFailed, .redrivenExecutionsAborted, .redrivenExecutionsTimedOut:
      [[.stateMachineArn]]
    case .expressExecutionBilledDuration, .expressExecutionBilledMemory: [[.stateMachineArn], []]
    case .openExecutionCount, .openExecutionLimit, .approximateOpenMapRunCount, .openMapRunLimit,
      .approximateMapRunBacklogSize:
      [[]]
    case .aliasCount, .versionCount: [[.resourceArn]]
    case .activitiesScheduled, .activitiesStarted, .activitiesSucceeded, .activitiesFailed,
      .activitiesTimedOut, .activitiesHeartbeatTimedOut, .activityScheduleTime, .activityRunTime,
      .activityTime:
      [[.activityArn]]
    case .lambdaFunctionsScheduled, .lambdaFunctionsStarted, .lambdaFunctionsSucceeded,
      .lambdaFunctionsFailed, .lambdaFunctionsTimedOut, .lambdaFunctionScheduleTime,
      .lambdaFunctionRunTime, .lambdaFunctionTime:
      [[.lambdaFunctionArn]]
    case .serviceIntegrationsScheduled, .serviceIntegrationsStarted,
      .serviceIntegrationsSucceeded, .serviceIntegrationsFailed, .serviceIntegrationsTimedOut,
      .serviceIntegrationScheduleTime, .serviceIntegrationRunTime, .serviceIntegrationTime:
      [[.serviceIntegrationResourceArn]]
    case .throttledEvents, .provisionedBucketSize, .provisionedRefillRate, .consumedCapacity:
      [[.serviceMetric], [.serviceMetric, .stateMachineArn], [.apiName]]
    }
  }
}
