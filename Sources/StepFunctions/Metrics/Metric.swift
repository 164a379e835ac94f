/// A metric of CloudWatch, for alarms and dashboards.
public struct Metric: Hashable, Sendable {
  public struct Dimension: Hashable, Sendable {
    public var name: String
    public var value: TemplateString

    public init(_ name: String, _ value: TemplateString) {
      self.name = name
      self.value = value
    }
  }

  public var namespace: String
  public var name: String
  public var dimensions: [Dimension]
  /// `Sum`, `Average`, `Minimum`, `Maximum`, `SampleCount`, or a percentile: `p99`.
  public var statistic: String
  public var period: Duration
  public var unit: String?
  public var label: String?
  public var color: String?

  public init(
    namespace: String = "AWS/States", name: String, dimensions: [Dimension] = [],
    statistic: String = "Average", period: Duration = .seconds(300), unit: String? = nil,
    label: String? = nil, color: String? = nil
  ) {
    self.namespace = namespace
    self.name = name
    self.dimensions = dimensions
    self.statistic = statistic
    self.period = period
    self.unit = unit
    self.label = label
    self.color = color
  }
}

/// What a caller wants otherwise than a metric has it by default.
public struct MetricOptions: Hashable, Sendable {
  public var statistic: String?
  public var period: Duration?
  public var dimensions: [Metric.Dimension]?
  public var unit: String?
  public var label: String?
  public var color: String?

  public init(
    statistic: String? = nil, period: Duration? = nil, dimensions: [Metric.Dimension]? = nil,
    unit: String? = nil, label: String? = nil, color: String? = nil
  ) {
    self.statistic = statistic
    self.period = period
    self.dimensions = dimensions
    self.unit = unit
    self.label = label
    self.color = color
  }
}

extension Metric {
  /// Takes over what is set.
  public func with(_ options: MetricOptions) -> Metric {
    var metric = self
    if let statistic = options.statistic { metric.statistic = statistic }
    if let period = options.period { metric.period = period }
    if let dimensions = options.dimensions { metric.dimensions = dimensions }
    if let unit = options.unit { metric.unit = unit }
    if let label = options.label { metric.label = label }
    if let color = options.color { metric.color = color }
    return metric
  }
}
