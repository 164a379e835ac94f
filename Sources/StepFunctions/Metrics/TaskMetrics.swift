/// What has the metrics of a task: the state, or the activity.
public protocol TaskMetrics: Scope {
  /// Nil where the service counts nothing for this kind of task.
  var metricSource: TaskMetricSource? { get }
}

public struct TaskMetricSource: Hashable, Sendable {
  var singular: String?
  var plural: String?
  var dimensions: [Metric.Dimension]
}

extension TaskMetrics {
  /// Any metric with this task's dimensions.
  public func metric(_ name: String, _ options: MetricOptions = MetricOptions()) -> Metric {
    Metric(name: name, dimensions: metricSource?.dimensions ?? [], statistic: "Sum").with(options)
  }

  /// From the start of the work to its end, in milliseconds.
  public func metricRunTime(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.singular, "RunTime", "Average", options)
  }

  /// How long the task stays scheduled, in milliseconds.
  public func metricScheduleTime(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.singular, "ScheduleTime", "Average", options)
  }

  /// From being scheduled to the end, in milliseconds.
  public func metricTime(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.singular, "Time", "Average", options)
  }

  public func metricScheduled(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.plural, "Scheduled", "Sum", options)
  }

  public func metricTimedOut(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.plural, "TimedOut", "Sum", options)
  }

  public func metricStarted(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.plural, "Started", "Sum", options)
  }

  public func metricSucceeded(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.plural, "Succeeded", "Sum", options)
  }

  public func metricFailed(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.plural, "Failed", "Sum", options)
  }

  public func metricHeartbeatTimedOut(_ options: MetricOptions = MetricOptions()) -> Metric {
    metric(\.plural, "HeartbeatTimedOut", "Sum", options)
  }

  private func metric(
    _ prefix: KeyPath<TaskMetricSource, String?>, _ name: String, _ statistic: String,
    _ options: MetricOptions
  ) -> Metric {
    let source = metricSource
    if source?[keyPath: prefix] == nil {
      node.report(
        "'\(node.id)' has no metric \(name): the service counts none for this kind of task. Give "
          + "metric(_:) the name of a metric of your own, or use the state machine's.")
    }
    return Metric(
      name: (source?[keyPath: prefix] ?? "") + name, dimensions: source?.dimensions ?? [],
      statistic: statistic
    ).with(options)
  }
}

extension TaskState: TaskMetrics {
  public var metricSource: TaskMetricSource? {
    guard case .task(let task) = record?.kind else { return nil }
    return TaskMetricSource(
      singular: task.configuration.metricPrefixSingular,
      plural: task.configuration.metricPrefixPlural,
      dimensions: task.configuration.metricDimensions)
  }
}
