public import OrderedJSON

/// An alarm that cannot be taken over, and why.
public struct AlarmProblem: Error, Hashable, Sendable {
  /// One line.
  public var message: String
  /// The place of the alarm's properties.
  public var pointer: JSONPointer
}

/// Reads alarms as CloudFormation writes them: the properties of `AWS::CloudWatch::Alarm`.
public struct AlarmReader: Sendable {
  /// Makes text of a dimension's value that is none: a `Ref`, `Fn::GetAtt` or `Fn::Sub`. Nil where
  /// it does not lead anywhere.
  public var resolve: @Sendable (JSONValue) -> String?

  public init(resolve: @escaping @Sendable (JSONValue) -> String? = { _ in nil }) {
    self.resolve = resolve
  }

  /// The alarms on metrics of Step Functions that a template defines, in its order; alarms on
  /// metrics of other services are passed over.
  public func alarms(
    inTemplate template: JSONValue
  ) -> (alarms: [Alarm], problems: [AlarmProblem]) {
    var alarms: [Alarm] = []
    var problems: [AlarmProblem] = []
    for member in template["Resources"]?.object?.members ?? [] {
      guard member.value["Type"]?.string == "AWS::CloudWatch::Alarm",
        let properties = member.value["Properties"]?.object,
        isOfStepFunctions(properties)
      else { continue }
      let place = JSONPointer.root.appending("Resources").appending(member.key)
      do {
        alarms.append(try alarm(properties, logicalID: member.key, at: place))
      } catch { problems.append(error) }
    }
    return (alarms, problems)
  }

  private func isOfStepFunctions(_ properties: JSONObject) -> Bool {
    if properties["Namespace"]?.string == StatesMetric.namespace { return true }
    return properties["Metrics"]?.array?.contains {
      $0["MetricStat"]?["Metric"]?["Namespace"]?.string == StatesMetric.namespace
    } ?? false
  }

  /// One alarm.
  ///
  /// - Parameters:
  ///   - logicalID: its name where the properties have none.
  ///   - pointer: where problems are reported.
  public func alarm(
    _ properties: JSONObject, logicalID: String, at pointer: JSONPointer = .root
  ) throws(AlarmProblem) -> Alarm {
    let name = properties["AlarmName"]?.string ?? logicalID
    func problem(_ message: String) -> AlarmProblem {
      AlarmProblem(message: "alarm '\(name)': \(message)", pointer: pointer)
    }
    func text(_ member: String) -> String? { properties[member]?.string }
    func number(_ member: String) -> Double? {
      properties[member].flatMap { $0.number?.double ?? $0.string.flatMap { Double($0) } }
    }
    func whole(_ member: String, _ range: ClosedRange<Int>) throws(AlarmProblem) -> Int? {
      guard properties[member] != nil else { return nil }
      guard let value = number(member), value == value.rounded(),
        range.contains(Int(max(-1e9, min(value, 1e9))))
      else {
        throw problem("\(member) has to be a whole number from \(range.lowerBound)")
      }
      return Int(value)
    }
    guard properties["Metrics"] == nil else {
      throw problem("metric math (Metrics) is not evaluated; name one metric with MetricName")
    }
    guard let metricName = text("MetricName"), let metric = StatesMetric(rawValue: metricName)
    else {
      throw problem(
        "'\(text("MetricName") ?? "")' is no metric of \(StatesMetric.namespace); they are listed "
          + "in the documentation, such as ExecutionsFailed and ExecutionThrottled")
    }
    var statistic: Statistic?
    if let name = text("Statistic") ?? text("ExtendedStatistic") {
      statistic = Statistic(name)
      if statistic == nil {
        throw problem(
          "the statistic '\(name)' is not known: Sum, Average, Minimum, Maximum, SampleCount, p99")
      }
    }
    guard let threshold = number("Threshold") else { throw problem("it has no Threshold") }
    guard let operatorName = text("ComparisonOperator"),
      let comparison = Alarm.Comparison(rawValue: operatorName)
    else {
      throw problem(
        "ComparisonOperator has to be one of "
          + Alarm.Comparison.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let period = try whole("Period", 10...86_400) ?? 60
    guard period % 60 == 0 else {
      throw problem(
        "a Period of \(period) s has no data: \(StatesMetric.namespace) is told every minute; take "
          + "a multiple of 60")
    }
    guard let periods = try whole("EvaluationPeriods", 1...10_080) else {
      throw problem("it has no EvaluationPeriods")
    }
    let missing = text("TreatMissingData") ?? "missing"
    guard let missingData = Alarm.MissingData(rawValue: missing) else {
      throw problem(
        "TreatMissingData has to be one of "
          + Alarm.MissingData.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return Alarm(
      name: name, metric: try identity(metric, properties["Dimensions"], problem),
      statistic: statistic, periodSeconds: period, evaluationPeriods: periods,
      datapointsToAlarm: try whole("DatapointsToAlarm", 1...periods), threshold: threshold,
      comparison: comparison, missingData: missingData,
      ignoresLowSampleCount: text("EvaluateLowSampleCountPercentile") == "ignore")
  }

  private func identity(
    _ metric: StatesMetric, _ dimensions: JSONValue?, _ problem: (String) -> AlarmProblem
  ) throws(AlarmProblem) -> MetricIdentity {
    var found: [MetricDimension] = []
    for dimension in dimensions?.array ?? [] {
      let text = dimension["Name"]?.string ?? ""
      guard let name = MetricDimension.Name(rawValue: text) else {
        throw problem("'\(text)' is no dimension of \(metric.rawValue)")
      }
      guard let written = dimension["Value"],
        let value = resolve(written) ?? written.string
      else {
        throw problem("the value of dimension \(text) is not known here")
      }
      found.append(MetricDimension(name, value))
    }
    let names = Set(found.map(\.name))
    guard let order = metric.dimensionSets.first(where: { Set($0) == names }) else {
      let sets = metric.dimensionSets.map { set in
        set.isEmpty ? "none" : set.map(\.rawValue).joined(separator: " and ")
      }
      throw problem("\(metric.rawValue) has the dimensions \(sets.joined(separator: ", or "))")
    }
    return MetricIdentity(metric, order.compactMap { name in found.first { $0.name == name } })
  }
}
