/// How the values of a period become one number.
public enum Statistic: Hashable, Sendable {
  case sum, average, minimum, maximum, sampleCount
  /// From 0 to 100.
  case percentile(Double)

  /// Reads CloudWatch's name: `Sum`, `SampleCount`, `p99`, `p99.9`.
  public init?(_ name: String) {
    switch name {
    case "Sum": self = .sum
    case "Average": self = .average
    case "Minimum": self = .minimum
    case "Maximum": self = .maximum
    case "SampleCount": self = .sampleCount
    default:
      guard name.hasPrefix("p"), let percent = Double(name.dropFirst()),
        (0...100).contains(percent)
      else { return nil }
      self = .percentile(percent)
    }
  }

  public var name: String {
    switch self {
    case .sum: "Sum"
    case .average: "Average"
    case .minimum: "Minimum"
    case .maximum: "Maximum"
    case .sampleCount: "SampleCount"
    case .percentile(let percent):
      percent == percent.rounded() ? "p\(Int(percent))" : "p\(percent)"
    }
  }
}
