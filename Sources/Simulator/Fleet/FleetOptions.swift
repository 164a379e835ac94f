public import ExecutionTrace
public import WorkflowMetrics

/// How a fleet is started and what is kept of it.
public struct FleetOptions: Sendable {
  /// Which whole traces stay when their runs are over. Without any, traces are folded and forgotten
  /// as the runs go on.
  public enum Retention: Hashable, Sendable {
    case none
    /// Those of the runs that ended last.
    case last(Int)
    /// Those of the runs that did not succeed and ended last.
    case unsuccessful(Int)
    case all
  }

  public var arrivals: [ArrivalStream] = []
  public var retention = Retention.none
  /// How many of the runs that are over stay in `Fleet.runs`, at least: those that started last.
  public var keptRuns = 10_000
  /// One seed, from which every run gets its own.
  public var seed: UInt64 = 0
  public var startTime = Timestamp(milliseconds: 1_577_836_800_000)
  public var enforcesLimits = true
  /// The account's quotas, which all runs share.
  public var limits = AccountLimits()
  public var alarms: [Alarm] = []
  /// Faults that come and go by themselves.
  public var faults: [FleetScenario.TimedFault] = []
  /// Parts of the ARNs that histories and metrics show.
  public var account = "123456789012"
  public var region = "us-east-1"

  public init() {}

  /// What a machine of that name goes by.
  public func machineARN(_ name: String) -> String {
    "arn:aws:states:\(region):\(account):stateMachine:\(name)"
  }
}
