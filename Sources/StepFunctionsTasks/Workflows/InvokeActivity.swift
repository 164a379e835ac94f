public import StepFunctions

/// Hands work to an activity's workers.
public struct InvokeActivity: StepFunctionsTask {
  private let activity: Activity
  private let heartbeat: Timeout?

  /// - Parameter heartbeat: after which a silent worker is given up.
  public init(_ activity: Activity, heartbeat: Timeout? = nil) {
    self.activity = activity
    self.heartbeat = heartbeat
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    TaskConfiguration(
      resourceARN: activity.activityARN, heartbeat: heartbeat,
      metricPrefixSingular: "Activity", metricPrefixPlural: "Activities",
      metricDimensions: [Metric.Dimension("ActivityArn", activity.activityARN)])
  }
}
