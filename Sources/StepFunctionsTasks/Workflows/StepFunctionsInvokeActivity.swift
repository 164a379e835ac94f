public import StepFunctions

/// Hands work to an activity's workers.
public struct StepFunctionsInvokeActivity: StepFunctionsTask {
  private let activity: Activity
  private let parameters: TemplateObject?

  /// - Parameter parameters: what the worker gets in place of the state's input.
  public init(_ activity: Activity, parameters: TemplateObject? = nil) {
    self.activity = activity
    self.parameters = parameters
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    TaskConfiguration(
      resourceARN: activity.activityARN, parameters: parameters.map { .object($0) },
      metricPrefixSingular: "Activity", metricPrefixPlural: "Activities",
      metricDimensions: [Metric.Dimension("ActivityArn", activity.activityARN)],
      fieldOrder: .current)
  }
}
