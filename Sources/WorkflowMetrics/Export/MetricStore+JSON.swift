import ExecutionTrace
public import OrderedJSON

extension MetricStore {
  /// Every series with its datapoints: `[{"metric","unit","dimensions","datapoints":[…]}]`, the
  /// datapoints in the words of GetMetricStatistics.
  ///
  /// - Parameter seconds: length of a period, a multiple of 60.
  public func json(periodSeconds seconds: Int = 60) -> JSONValue {
    .array(
      identities.map { identity in
        let hasPercentiles = identity.metric.unit != .count
        return [
          "metric": .string(identity.metric.rawValue),
          "unit": .string(identity.metric.unit.rawValue),
          "dimensions": .object(
            JSONObject(
              identity.dimensions.map {
                JSONMember(key: $0.name.rawValue, value: .string($0.value))
              })),
          "datapoints": .array(
            datapoints(of: identity, periodSeconds: seconds).map { start, point in
              var members: JSONObject = ["timestamp": .string(start.iso8601)]
              for statistic in Self.exported(hasPercentiles) {
                if let value = point.value(statistic) {
                  members[statistic.name] = .number(JSONNumber(value))
                }
              }
              return .object(members)
            }),
        ]
      })
  }

  /// The statistics that are exported.
  static func exported(_ hasPercentiles: Bool) -> [Statistic] {
    let all: [Statistic] = [.sampleCount, .sum, .average, .minimum, .maximum]
    return hasPercentiles ? all + [.percentile(50), .percentile(90), .percentile(99)] : all
  }
}
