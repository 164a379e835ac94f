import OrderedJSON

/// Metrics and alarms in Prometheus's text format, over all time. Names follow its conventions:
/// `aws_states_executions_failed_total`, `aws_states_execution_time_seconds` with quantiles.
public struct PrometheusText {
  private var text = ""

  public static func text(_ store: MetricStore, alarms: AlarmMonitor = AlarmMonitor([])) -> String {
    var writer = PrometheusText()
    let identities = store.identities
    for metric in StatesMetric.allCases {
      let series = identities.filter { $0.metric == metric }
      if !series.isEmpty { writer.write(metric, series, store) }
    }
    writer.write(alarms)
    return writer.text
  }

  private mutating func write(
    _ metric: StatesMetric, _ series: [MetricIdentity], _ store: MetricStore
  ) {
    let name = Self.name(metric)
    let help = "\(metric.rawValue) of \(StatesMetric.namespace)"
    switch metric.mainStatistic {
    case .sum:
      head(name + "_total", help, "counter")
      for identity in series {
        line(name + "_total", labels(identity), Double(store.total(of: identity).sum))
      }
    case .average where metric.unit != .count:
      head(name, help, "summary")
      let scale = Self.scale(metric.unit)
      for identity in series {
        let total = store.total(of: identity)
        for percent in [50, 90, 99] {
          guard let value = total.value(.percentile(Double(percent))) else { continue }
          let quantile = percent % 10 == 0 ? "0.\(percent / 10)" : "0.\(percent)"
          line(name, labels(identity) + [("quantile", quantile)], value * scale)
        }
        line(name + "_sum", labels(identity), Double(total.sum) * scale)
        line(name + "_count", labels(identity), Double(total.sampleCount))
      }
    default:
      head(name, help, "gauge")
      for identity in series {
        guard let last = store.datapoints(of: identity).last?.point.value(.maximum) else {
          continue
        }
        line(name, labels(identity), last)
      }
    }
  }

  private mutating func write(_ monitor: AlarmMonitor) {
    guard !monitor.alarms.isEmpty else { return }
    let name = "aws_cloudwatch_alarm_state"
    head(name, "Whether a CloudWatch alarm is in the state", "gauge")
    for status in monitor.alarms {
      for state in AlarmState.allCases {
        line(
          name,
          [
            ("alarm_name", status.alarm.name), ("metric_name", status.alarm.metric.metric.rawValue),
            ("state", state.rawValue),
          ], status.state == state ? 1 : 0)
      }
    }
  }

  private mutating func head(_ name: String, _ help: String, _ type: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }

  private mutating func line(_ name: String, _ labels: [(String, String)], _ value: Double) {
    let set = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    text += set.isEmpty ? name : "\(name){\(set)}"
    text += " \(JSONNumber(value).text)\n"
  }

  private func labels(_ identity: MetricIdentity) -> [(String, String)] {
    identity.dimensions.map { (Self.snake($0.name.rawValue), $0.value) }
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
  }

  private static func name(_ metric: StatesMetric) -> String {
    var name = "aws_states_" + snake(metric.rawValue)
    switch metric.unit {
    case .milliseconds: name += "_seconds"
    case .bytes, .megabytes: name += "_bytes"
    case .count:
      // A name that ends in _count is a part of a summary.
      if name.hasSuffix("_count") { name = name.dropLast("_count".count) + "s" }
    }
    return name
  }

  private static func scale(_ unit: StatesMetric.Unit) -> Double {
    switch unit {
    case .milliseconds: 0.001
    case .megabytes: 1_048_576
    case .bytes, .count: 1
    }
  }

  /// `APIName` is `api_name`, `StateMachineArn` is `state_machine_arn`.
  private static func snake(_ name: String) -> String {
    var text = ""
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isUpper = ("A"..."Z").contains(scalar)
      let startsWord =
        isUpper && index > 0
        && (!("A"..."Z").contains(scalars[index - 1])
          || (index + 1 < scalars.count && !("A"..."Z").contains(scalars[index + 1])))
      if startsWord { text += "_" }
      text.unicodeScalars.append(
        isUpper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    }
    return text
  }
}
