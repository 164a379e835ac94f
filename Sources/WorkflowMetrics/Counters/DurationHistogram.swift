import Histogram

/// Durations, kept so that percentiles can be told: to three digits, from a millisecond up.
public struct DurationHistogram: Sendable, Equatable {
  /// Made with the first value: most states of most machines need none.
  private var histogram: Histogram<UInt32>?

  public init() {}

  public mutating func record(milliseconds: Int64) {
    var histogram = self.histogram ?? Histogram(numberOfSignificantValueDigits: .three)
    self.histogram = nil
    histogram.record(UInt64(max(milliseconds, 0)))
    self.histogram = histogram
  }

  public mutating func add(_ other: DurationHistogram) {
    guard let theirs = other.histogram else { return }
    guard var own = histogram else {
      histogram = theirs
      return
    }
    histogram = nil
    own.add(theirs)
    histogram = own
  }

  public var count: Int { Int(histogram?.totalCount ?? 0) }

  /// Milliseconds that this share of the values does not exceed; nil while there are none.
  ///
  /// - Parameter percentile: from 0 to 100.
  public func milliseconds(atPercentile percentile: Double) -> Int64? {
    guard let histogram, histogram.totalCount > 0 else { return nil }
    return Int64(histogram.valueAtPercentile(min(max(percentile, 0), 100)))
  }

  public var minimumMilliseconds: Int64? { count == 0 ? nil : histogram.map { Int64($0.min) } }
  public var maximumMilliseconds: Int64? { count == 0 ? nil : histogram.map { Int64($0.max) } }
  /// Of the values as kept, so right to three digits.
  public var meanMilliseconds: Double? { count == 0 ? nil : histogram?.mean }
}
