public import WorkflowMetrics

/// The quotas of a simulated account in one Region. Nil lifts one.
public struct AccountLimits: Hashable, Sendable {
  public typealias Bucket = ProvisionedCapacity.Bucket

  /// State transitions of STANDARD executions; retries count. One without a token waits for it.
  public var stateTransitions: Bucket?
  /// StartExecution of STANDARD machines. A call without a token is refused.
  public var standardStarts: Bucket?
  /// StartExecution of EXPRESS machines.
  public var expressStarts: Bucket?
  /// STANDARD executions that run at once.
  public var openExecutions: Int?
  /// Lambda functions that run at once, over the whole account.
  public var lambdaConcurrency: Int?
  /// Of `lambdaConcurrency`, what is kept for single functions and limits them, by their names.
  public var reservedConcurrency: [String: Int] = [:]
  /// How often a client calls StartExecution before it gives up; between them it waits as the AWS
  /// SDKs do, exponentially longer with full jitter, 20 seconds at most.
  public var startAttempts = 3

  /// No limits at all.
  public init() {}

  /// What the service gives an account in a Region.
  public init(region: String) {
    let isLarge = ["us-east-1", "us-west-2", "eu-west-1"].contains(region)
    let transitions = isLarge ? 5000 : 800
    stateTransitions = Bucket(size: transitions, refillRate: transitions)
    standardStarts =
      isLarge ? Bucket(size: 1300, refillRate: 300) : Bucket(size: 800, refillRate: 150)
    expressStarts = Bucket(size: 6000, refillRate: 6000)
    openExecutions = 1_000_000
    lambdaConcurrency = 1000
  }

  /// Those that have metrics of their own.
  public var capacity: ProvisionedCapacity {
    ProvisionedCapacity(
      stateTransition: stateTransitions, startExecution: standardStarts,
      openExecutions: openExecutions, openMapRuns: openExecutions == nil ? nil : 1000)
  }
}

extension TokenBucket {
  init(_ bucket: AccountLimits.Bucket) {
    self.init(size: bucket.size, refillRate: Double(bucket.refillRate))
  }
}
