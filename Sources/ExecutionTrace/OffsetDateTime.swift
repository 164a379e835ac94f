/// A moment as a States Language timestamp names it, to the nanosecond.
///
/// The grammar is the service's: `2016-03-14T01:59:00Z`, with an offset or `Z`, up to nine fraction
/// digits, seconds optional, `T` and `Z` in either case.
public struct OffsetDateTime: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64
  /// From 0 to 999,999,999.
  public var nanoseconds: Int32

  /// - Returns: nil where the text is not such a timestamp.
  public init?(_ text: String) {
    var reader = DateTimeReader(text)
    guard
      let year = reader.number(digits: 4), reader.skip("-"),
      let month = reader.number(digits: 2), reader.skip("-"),
      let day = reader.number(digits: 2), reader.skip("T", or: "t"),
      let hour = reader.number(digits: 2), reader.skip(":"),
      let minute = reader.number(digits: 2),
      (1...12).contains(month), day >= 1, day <= CivilDate.daysIn(month: month, of: year),
      hour < 24, minute < 60
    else { return nil }
    var second: Int64 = 0
    var fraction: Int64 = 0
    if reader.skip(":") {
      guard let value = reader.number(digits: 2), value < 60 else { return nil }
      second = value
      if reader.skip(".") {
        guard let value = reader.fraction() else { return nil }
        fraction = value
      }
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
    seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    nanoseconds = Int32(fraction)
  }

  public static func < (a: OffsetDateTime, b: OffsetDateTime) -> Bool {
    (a.seconds, a.nanoseconds) < (b.seconds, b.nanoseconds)
  }
}

/// Reads the parts of a date and time from bytes.
private struct DateTimeReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skip(_ scalar: Unicode.Scalar, or other: Unicode.Scalar? = nil) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    guard byte == UInt8(ascii: scalar) || other.map({ byte == UInt8(ascii: $0) }) == true else {
      return false
    }
    position += 1
    return true
  }

  private mutating func digit() -> Int64? {
    guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
    position += 1
    return Int64(bytes[position - 1] - 0x30)
  }

  mutating func number(digits: Int) -> Int64? {
    var value: Int64 = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// One to nine digits, as nanoseconds.
  mutating func fraction() -> Int64? {
    guard var value = digit() else { return nil }
    var count = 1
    while count < 9, let digit = digit() {
      value = value * 10 + digit
      count += 1
    }
    for _ in count..<9 { value *= 10 }
    return value
  }

  /// `Z`, `+01:00` or `-01:00:30`, as seconds.
  mutating func offset() -> Int64? {
    if skip("Z", or: "z") { return 0 }
    let sign: Int64
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard
      let hour = number(digits: 2), skip(":"), let minute = number(digits: 2), hour <= 18,
      minute < 60
    else { return nil }
    var second: Int64 = 0
    if skip(":") {
      guard let value = number(digits: 2), value < 60 else { return nil }
      second = value
    }
    return sign * (hour * 3600 + minute * 60 + second)
  }
}
