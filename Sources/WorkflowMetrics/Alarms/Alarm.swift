/// A CloudWatch alarm on one metric.
public struct Alarm: Hashable, Sendable {
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case greaterThan = "GreaterThanThreshold"
    case greaterThanOrEqualTo = "GreaterThanOrEqualToThreshold"
    case lessThan = "LessThanThreshold"
    case lessThanOrEqualTo = "LessThanOrEqualToThreshold"

    /// `>=`
    public var symbol: String {
      switch self {
      case .greaterThan: ">"
      case .greaterThanOrEqualTo: ">="
      case .lessThan: "<"
      case .lessThanOrEqualTo: "<="
      }
    }

    public func holds(_ value: Double, _ threshold: Double) -> Bool {
      switch self {
      case .greaterThan: value > threshold
      case .greaterThanOrEqualTo: value >= threshold
      case .lessThan: value < threshold
      case .lessThanOrEqualTo: value <= threshold
      }
    }
  }

  /// What a period without data counts as.
  public enum MissingData: String, Hashable, Sendable, CaseIterable {
    case missing, ignore, breaching, notBreaching
  }

  public var name: String
  public var metric: MetricIdentity
  public var statistic: Statistic
  /// A multiple of 60, which is how often the service tells its metrics.
  public var periodSeconds: Int
  public var evaluationPeriods: Int
  /// How many of them have to breach; no more than `evaluationPeriods`.
  public var datapointsToAlarm: Int
  public var threshold: Double
  public var comparison: Comparison
  public var missingData: MissingData
  /// Whether a percentile of few samples keeps the state (EvaluateLowSampleCountPercentile:
  /// ignore).
  public var ignoresLowSampleCount: Bool

  /// - Parameters:
  ///   - statistic: the metric's main one when nil.
  ///   - periodSeconds: rounded up to whole minutes.
  ///   - datapointsToAlarm: all evaluation periods when nil.
  public init(
    name: String, metric: MetricIdentity, statistic: Statistic? = nil, periodSeconds: Int = 300,
    evaluationPeriods: Int = 1, datapointsToAlarm: Int? = nil, threshold: Double,
    comparison: Comparison = .greaterThanOrEqualTo, missingData: MissingData = .missing,
    ignoresLowSampleCount: Bool = false
  ) {
    self.name = name
    self.metric = metric
    self.statistic = statistic ?? metric.metric.mainStatistic
    self.periodSeconds = max(1, (periodSeconds + 59) / 60) * 60
    self.evaluationPeriods = max(1, evaluationPeriods)
    self.datapointsToAlarm = min(
      max(1, datapointsToAlarm ?? evaluationPeriods), self.evaluationPeriods)
    self.threshold = threshold
    self.comparison = comparison
    self.missingData = missingData
    self.ignoresLowSampleCount = ignoresLowSampleCount
  }
}

/// The state of an alarm, named as DescribeAlarms names it.
public enum AlarmState: String, Hashable, Sendable, CaseIterable {
  case ok = "OK"
  case alarm = "ALARM"
  case insufficientData = "INSUFFICIENT_DATA"
}
