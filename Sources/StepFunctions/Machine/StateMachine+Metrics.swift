extension StateMachine {
  /// Any metric of the machine.
  public func metric(_ name: String, _ options: MetricOptions = MetricOptions()) -> Metric {
    Metric(name: name, dimensions: [Metric.Dimension("StateMachineArn", stateMachineARN)])
      .with(options)
  }

  public func metricFailed(_ options: MetricOptions = MetricOptions()) -> Metric {
    count("ExecutionsFailed", options)
  }

  public func metricThrottled(_ options: MetricOptions = MetricOptions()) -> Metric {
    count("ExecutionThrottled", options)
  }

  public func metricAborted(_ options: MetricOptions = MetricOptions()) -> Metric {
    count("ExecutionsAborted", options)
  }

  public func metricSucceeded(_ options: MetricOptions = MetricOptions()) -> Metric {
    count("ExecutionsSucceeded", options)
  }

  public func metricTimedOut(_ options: MetricOptions = MetricOptions()) -> Metric {
    count("ExecutionsTimedOut", options)
  }

  public func metricStarted(_ options: MetricOptions = MetricOptions()) -> Metric {
    count("ExecutionsStarted", options)
  }

  /// From the start of an execution to its end, in milliseconds.
  ///
  /// The original style keeps the sum that the first CDK had; the average is what tells something.
  public func metricTime(_ options: MetricOptions = MetricOptions()) -> Metric {
    let statistic = node.style == .original ? "Sum" : "Average"
    return metric("ExecutionTime", MetricOptions(statistic: statistic)).with(options)
  }

  private func count(_ name: String, _ options: MetricOptions) -> Metric {
    metric(name, MetricOptions(statistic: "Sum")).with(options)
  }
}
