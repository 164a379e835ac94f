/// An alarm of CloudWatch on a metric.
///
/// ```swift
/// Alarm(stack, "TaskAlarm", metric: task.metricFailed(), threshold: 1, evaluationPeriods: 1)
/// ```
public struct Alarm: Scope {
  public enum ComparisonOperator: String, Hashable, Sendable {
    case greaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold"
    case greaterThanThreshold = "GreaterThanThreshold"
    case lessThanThreshold = "LessThanThreshold"
    case lessThanOrEqualToThreshold = "LessThanOrEqualToThreshold"
  }

  public let node: ConstructNode
  public let alarmARN: TemplateString

  /// - Parameters:
  ///   - evaluationPeriods: how many periods in a row count, at least 1.
  ///   - properties: further properties of `AWS::CloudWatch::Alarm`: `AlarmActions`, `AlarmName`.
  @discardableResult
  public init(
    _ scope: some Scope, _ id: String, metric: Metric, threshold: Double,
    evaluationPeriods: Int,
    comparisonOperator: ComparisonOperator = .greaterThanOrEqualToThreshold,
    properties: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    if evaluationPeriods < 1 {
      node.report("An alarm needs at least 1 evaluation period, not \(evaluationPeriods).")
    }
    let period = metric.period.wholeSeconds
    if !Self.isPeriod(period) {
      node.report(
        "The metric '\(metric.name)' has a period of \(metric.period): CloudWatch takes 1, 5, 10, "
          + "20, 30 seconds, or whole minutes.")
    }
    var template: TemplateObject = [
      "ComparisonOperator": .text(comparisonOperator.rawValue),
      "EvaluationPeriods": .integer(evaluationPeriods),
    ]
    if !metric.dimensions.isEmpty {
      template["Dimensions"] = .array(
        metric.dimensions.map { ["Name": .text($0.name), "Value": .string($0.value)] })
    }
    template["MetricName"] = .text(metric.name)
    template["Namespace"] = .text(metric.namespace)
    template["Period"] = .integer(period ?? 0)
    if let statistic = Self.statistic(metric.statistic) {
      template["Statistic"] = .text(statistic)
    } else {
      template["ExtendedStatistic"] = .text(metric.statistic)
    }
    template["Threshold"] = TemplateValue(threshold)
    if let unit = metric.unit { template["Unit"] = .text(unit) }
    let resource = node.addResource(
      type: "AWS::CloudWatch::Alarm", properties: template.merging(properties))
    alarmARN = resource.attribute("Arn")
  }

  private static func isPeriod(_ seconds: Int?) -> Bool {
    guard let seconds else { return false }
    return [1, 5, 10, 20, 30].contains(seconds) || seconds > 0 && seconds % 60 == 0
  }

  /// The name of a simple statistic; nil for percentiles and their kin.
  private static func statistic(_ name: String) -> String? {
    switch name.lowercased() {
    case "average", "avg": "Average"
    case "minimum", "min": "Minimum"
    case "maximum", "max": "Maximum"
    case "samplecount", "n": "SampleCount"
    case "sum": "Sum"
    default: nil
    }
  }
}
