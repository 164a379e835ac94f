import ExecutionTrace
import OrderedJSON

extension MetricStore {
  /// A line for each datapoint, as RFC 4180 has it, under a line of names. Percentiles are told of
  /// times and sizes.
  ///
  /// - Parameter seconds: length of a period, a multiple of 60.
  public func csv(periodSeconds seconds: Int = 60) -> String {
    var text =
      "Timestamp,MetricName,Dimensions,Unit,SampleCount,Sum,Average,Minimum,Maximum,p50,p90,p99\r\n"
    for identity in identities {
      let dimensions = identity.dimensions.map { "\($0.name.rawValue)=\($0.value)" }
        .joined(separator: ";")
      let statistics = Self.exported(identity.metric.unit != .count)
      for (start, point) in datapoints(of: identity, periodSeconds: seconds) {
        var fields = [
          start.iso8601, identity.metric.rawValue, Self.quoted(dimensions),
          identity.metric.unit.rawValue,
        ]
        fields += statistics.map { point.value($0).map { JSONNumber($0).text } ?? "" }
        while fields.count < 12 { fields.append("") }
        text += fields.joined(separator: ",") + "\r\n"
      }
    }
    return text
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { byte in
      [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        .contains(byte)
    }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
