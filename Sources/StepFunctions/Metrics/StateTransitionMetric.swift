/// Metrics of the account's quota on state transitions.
public enum StateTransitionMetric {
  /// Any metric of that kind.
  public static func metric(
    _ name: String, _ options: MetricOptions = MetricOptions()
  ) -> Metric {
    Metric(name: name, dimensions: [Metric.Dimension("ServiceMetric", "StateTransition")])
      .with(options)
  }

  public static func metricProvisionedBucketSize(
    _ options: MetricOptions = MetricOptions()
  ) -> Metric {
    metric("ProvisionedBucketSize", options)
  }

  public static func metricProvisionedRefillRate(
    _ options: MetricOptions = MetricOptions()
  ) -> Metric {
    metric("ProvisionedRefillRate", options)
  }

  public static func metricConsumedCapacity(
    _ options: MetricOptions = MetricOptions()
  ) -> Metric {
    metric("ConsumedCapacity", options)
  }

  /// Transitions that had to wait for a token.
  public static func metricThrottledEvents(
    _ options: MetricOptions = MetricOptions()
  ) -> Metric {
    metric("ThrottledEvents", MetricOptions(statistic: "Sum")).with(options)
  }
}

/// The name that the CDK's first documentation has for `StateTransitionMetric`.
public typealias StateTransitionMetrics = StateTransitionMetric
