/// A JSON number: a 64-bit integer, or the text it was written with.
///
/// `1.10` stays `1.10` and `1e400` stays `1e400`. Equality is by value: `1`, `1.0` and `10e-1` are
/// equal.
public struct JSONNumber: Sendable {
  private enum Storage {
    case integer(Int64)
    /// Written as the shortest text that reads back to it.
    case double(Double)
    case text(String)
  }

  private var storage: Storage

  public init(_ value: Int) { storage = .integer(Int64(value)) }

  /// The shortest text that reads back to that value. Whole numbers below 2^53 become integers.
  ///
  /// JSON has neither infinities nor NaN: an infinity becomes `1e999`, which reads back as one, and
  /// NaN becomes 0. Where that matters use `init(finite:)`.
  public init(_ value: Double) {
    if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
      storage = .integer(Int64(value))
    } else if value.isFinite {
      storage = .double(value)
    } else {
      storage = value.isNaN ? .integer(0) : .text(value < 0 ? "-1e999" : "1e999")
    }
  }

  /// The number of that value; nil for an infinity or NaN.
  public init?(finite value: Double) {
    guard value.isFinite else { return nil }
    self.init(value)
  }

  /// - Parameter text: a JSON number, already checked against the grammar.
  package init(unchecked text: String) {
    if let integer = Int64(text), "\(integer)" == text {
      storage = .integer(integer)
    } else if let value = Self.shortDecimal(text) {
      storage = .double(value)
    } else {
      storage = .text(text)
    }
  }

  /// The number with those digits, the last `places` of them behind the point, where it is known
  /// to be kept as a double; see `shortDecimal`.
  ///
  /// - Parameter count: of all digits written, zeros at the front included.
  init?(digits: UInt64, count: Int, places: Int, isNegative: Bool) {
    guard count <= 15, places > 0, digits % 10 != 0 else { return nil }
    let value = Double(digits) / Self.powersOfTen[places]
    guard value >= 0.001 else { return nil }
    storage = .double(isNegative ? -value : value)
  }

  /// The value of a text like `-12.34`: at most 15 digits, no exponent, no zero at the end, not
  /// below a thousandth. Such a text is the shortest of its nearest double, and one division of
  /// numbers that are exact gives that double.
  private static func shortDecimal(_ text: String) -> Double? {
    var (digits, places, count) = (0, 0, 0)
    var (isNegative, isFraction) = (false, false)
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        if count > 15 { return nil }
        digits = 10 * digits + Int(byte &- UInt8(ascii: "0"))
        if isFraction { places += 1 }
      default: return nil
      }
      last = byte
    }
    guard isFraction, last != UInt8(ascii: "0") else { return nil }
    let value = Double(digits) / powersOfTen[places]
    guard value >= 0.001 else { return nil }
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The number as it is written.
  public var text: String {
    switch storage {
    case .integer(let value): "\(value)"
    case .double(let value): "\(value)"
    case .text(let value): value
    }
  }

  /// The nearest double; infinite where the number is out of range.
  public var double: Double {
    switch storage {
    case .integer(let value): Double(value)
    case .double(let value): value
    case .text(let value): Double(value) ?? .nan
    }
  }

  /// The value where it is a whole number of 64 bits, also when written as `1.0` or `1e3`.
  public var integer: Int? {
    switch storage {
    case .integer(let value): Int(value)
    case .double(let value): DecimalDigits("\(value)").integer
    case .text(let value): DecimalDigits(value).integer
    }
  }

  /// Whether it is kept as an integer of 64 bits; nil where only its text says what it is.
  var storedInteger: Int64? {
    if case .integer(let value) = storage { value } else { nil }
  }
}

extension JSONNumber: Hashable, Comparable {
  public static func == (a: JSONNumber, b: JSONNumber) -> Bool { a.compare(b) == 0 }

  public static func < (a: JSONNumber, b: JSONNumber) -> Bool { a.compare(b) < 0 }

  /// Equal numbers have the same nearest double.
  public func hash(into hasher: inout Hasher) { hasher.combine(double) }

  /// Below, at or above zero as this is less than, equal to or greater than the other. Exact for
  /// any number of digits.
  private func compare(_ other: JSONNumber) -> Int {
    if let a = storedInteger, let b = other.storedInteger { return a < b ? -1 : a > b ? 1 : 0 }
    // Rounding to a double never turns the order round, it only makes neighbours equal.
    let (a, b) = (double, other.double)
    if a != b { return a < b ? -1 : 1 }
    return DecimalDigits(text).compare(DecimalDigits(other.text))
  }
}
