public import OrderedJSON

/// What a scenario file says about fleets: the account, arrivals, inputs, alarms and faults.
public struct FleetScenario: Hashable, Sendable {
  /// A fault that comes and goes by itself.
  public struct TimedFault: Hashable, Sendable {
    public var fault: Fault
    /// From the fleet's start.
    public var startMilliseconds: Int64
    /// Nil for no end.
    public var durationMilliseconds: Int64?

    public init(
      _ fault: Fault, startMilliseconds: Int64 = 0, durationMilliseconds: Int64? = nil
    ) {
      self.fault = fault
      self.startMilliseconds = startMilliseconds
      self.durationMilliseconds = durationMilliseconds
    }
  }

  /// An alarm as the file writes it, in the words of `AWS::CloudWatch::Alarm`.
  public struct AlarmProperties: Hashable, Sendable {
    public var properties: JSONObject
    /// Byte offset.
    public var offset: Int
  }

  /// Nil where the file says nothing.
  public var region: String?
  /// Changes to what the service gives an account in the Region, in the order of the file.
  var changes: [Change] = []
  public var arrivals: [ArrivalStream] = []
  public var input: InputTemplate?
  public var alarms: [AlarmProperties] = []
  public var faults: [TimedFault] = []

  enum Change: Hashable, Sendable {
    case stateTransitions(AccountLimits.Bucket?)
    case standardStarts(AccountLimits.Bucket?)
    case expressStarts(AccountLimits.Bucket?)
    case openExecutions(Int?)
    case lambdaConcurrency(Int?)
    case reservedConcurrency(String, Int)
    case startAttempts(Int)
  }

  public init() {}

  /// The quotas of the file over others.
  public func limits(over limits: AccountLimits) -> AccountLimits {
    var limits = limits
    for change in changes {
      switch change {
      case .stateTransitions(let bucket): limits.stateTransitions = bucket
      case .standardStarts(let bucket): limits.standardStarts = bucket
      case .expressStarts(let bucket): limits.expressStarts = bucket
      case .openExecutions(let count): limits.openExecutions = count
      case .lambdaConcurrency(let count): limits.lambdaConcurrency = count
      case .reservedConcurrency(let name, let count): limits.reservedConcurrency[name] = count
      case .startAttempts(let count): limits.startAttempts = count
      }
    }
    return limits
  }
}
