/// The values of a metric in one period. Values are whole numbers from 0; percentiles are right to
/// three digits.
public struct Datapoint: Equatable, Sendable {
  public private(set) var sampleCount = 0
  public private(set) var sum: Int64 = 0
  private var least = Int64.max
  private var greatest = Int64.min
  private var zeros = 0
  private var ones = 0
  /// How often each other value came, by its first digits.
  private var others: [Int64: Int] = [:]

  public init() {}

  public mutating func record(_ value: Int64, count: Int = 1) {
    guard count > 0 else { return }
    let value = max(value, 0)
    sampleCount += count
    sum = sum.addingWithin(value, times: Int64(count))
    least = min(least, value)
    greatest = max(greatest, value)
    switch value {
    case 0: zeros += count
    case 1: ones += count
    default: others[Self.rounded(value), default: 0] += count
    }
  }

  public mutating func add(_ other: Datapoint) {
    sampleCount += other.sampleCount
    sum = sum.addingWithin(other.sum, times: 1)
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    zeros += other.zeros
    ones += other.ones
    others.merge(other.others, uniquingKeysWith: +)
  }

  /// Nil where there are no values.
  public func value(_ statistic: Statistic) -> Double? {
    guard sampleCount > 0 else { return nil }
    return switch statistic {
    case .sum: Double(sum)
    case .average: Double(sum) / Double(sampleCount)
    case .minimum: Double(least)
    case .maximum: Double(greatest)
    case .sampleCount: Double(sampleCount)
    case .percentile(let percent): Double(percentile(percent))
    }
  }

  /// The least value that this share of all does not exceed.
  private func percentile(_ percent: Double) -> Int64 {
    let share = min(max(percent, 0), 100) / 100 * Double(sampleCount)
    let rank = max(1, Int(share.rounded(.up)))
    if rank <= zeros { return 0 }
    var seen = zeros + ones
    if rank <= seen { return 1 }
    for value in others.keys.sorted() {
      seen += others[value] ?? 0
      if rank <= seen { return min(max(value, least), greatest) }
    }
    return greatest
  }

  /// Eleven binary digits and the middle of what they stand for, so that a period of many different
  /// times stays small.
  private static func rounded(_ value: Int64) -> Int64 {
    let extra = 64 - value.leadingZeroBitCount - 11
    guard extra > 0 else { return value }
    return ((value >> Int64(extra)) << Int64(extra)) + (1 << Int64(extra - 1))
  }
}

extension Int64 {
  /// The sum, or the greatest number there is where that is too small for it.
  fileprivate func addingWithin(_ value: Int64, times count: Int64) -> Int64 {
    let (product, isTooLarge) = value.multipliedReportingOverflow(by: count)
    let (sum, isTooMuch) = addingReportingOverflow(product)
    return isTooLarge || isTooMuch ? .max : sum
  }
}
