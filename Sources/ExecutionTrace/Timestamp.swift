/// A moment of virtual time: milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Comparable, Sendable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  public func advanced(byMilliseconds amount: Int64) -> Timestamp {
    let (sum, isTooLarge) = milliseconds.addingReportingOverflow(amount)
    return Timestamp(milliseconds: isTooLarge ? (amount < 0 ? .min : .max) : sum)
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601 in UTC with three fraction digits: `2020-01-01T00:00:00.000Z`.
  public var iso8601: String {
    let (days, rest) = milliseconds.dividedDown(by: 86_400_000)
    let date = CivilDate(daysSinceEpoch: days)
    let seconds = rest / 1000
    var text = date.text
    text += "T"
    text.appendPadded(seconds / 3600, width: 2)
    text += ":"
    text.appendPadded(seconds / 60 % 60, width: 2)
    text += ":"
    text.appendPadded(seconds % 60, width: 2)
    text += "."
    text.appendPadded(rest % 1000, width: 3)
    text += "Z"
    return text
  }

  public var description: String { iso8601 }

  /// Reads an ISO 8601 date and time with an offset, as `OffsetDateTime` does; fractions of a
  /// millisecond are dropped.
  ///
  /// - Returns: nil where the text is none.
  public init?(iso8601 text: String) {
    guard let moment = OffsetDateTime(text) else { return nil }
    self.init(
      milliseconds: moment.seconds * 1000 + Int64(moment.nanoseconds / 1_000_000))
  }
}

extension Int64 {
  /// Quotient rounded towards negative infinity, and the remainder, which is never negative.
  func dividedDown(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension String {
  mutating func appendPadded(_ number: Int64, width: Int) {
    let digits = String(number)
    for _ in digits.utf8.count..<Swift.max(width, digits.utf8.count) { append("0") }
    append(digits)
  }
}
