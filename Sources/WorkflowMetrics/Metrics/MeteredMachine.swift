/// A machine whose executions are metered, and the account's limits for them.
public struct MeteredMachine: Hashable, Sendable {
  public var arn: String
  public var isExpress: Bool
  /// Of the ARNs of service integrations.
  public var partition: String
  /// What an EXPRESS execution needs beside its data.
  public var expressBaseBytes: Int64

  public init(
    arn: String, isExpress: Bool = false, partition: String = "aws",
    expressBaseBytes: Int64 = 50 << 20
  ) {
    self.arn = arn
    self.isExpress = isExpress
    self.partition = partition
    self.expressBaseBytes = expressBaseBytes
  }
}

/// Quotas of an account that have metrics of their own; nil for those that are lifted.
public struct ProvisionedCapacity: Hashable, Sendable {
  public struct Bucket: Hashable, Sendable {
    public var size: Int
    /// Tokens a second.
    public var refillRate: Int

    public init(size: Int, refillRate: Int) {
      self.size = size
      self.refillRate = refillRate
    }
  }

  public var stateTransition: Bucket?
  public var startExecution: Bucket?
  public var openExecutions: Int?
  public var openMapRuns: Int?

  public init(
    stateTransition: Bucket? = nil, startExecution: Bucket? = nil, openExecutions: Int? = nil,
    openMapRuns: Int? = nil
  ) {
    self.stateTransition = stateTransition
    self.startExecution = startExecution
    self.openExecutions = openExecutions
    self.openMapRuns = openMapRuns
  }
}
