/// A JSON number: a 64-bit integer, or the text it was written with.
///
/// `1.10` stays `1.10` and `1e400` stays `1e400`. Equality is by value: `1`, `1.0` and `10e-1` are
/// equal.
public struct JSONNumber: Sendable {
  private enum Storage {
    case integer(Int64)
    case text(String)
  }

  private var storage: Storage

  public init(_ value: Int) { storage = .integer(Int64(value)) }

  /// The shortest text that reads back to that value. Whole numbers below 2^53 become integers.
  public init(_ value: Double) {
    if value == value.rounded(), abs(value) < 9_007_199_254_740_992 {
      storage = .integer(Int64(value))
    } else {
      storage = .text("\(value)")
    }
  }

  /// - Parameter text: a JSON number, already checked against the grammar.
  package init(unchecked text: String) {
    if let integer = Int64(text), "\(integer)" == text {
      storage = .integer(integer)
    } else {
      storage = .text(text)
    }
  }

  /// The number as it is written.
  public var text: String {
    switch storage {
    case .integer(let value): "\(value)"
    case .text(let value): value
    }
  }

  /// The nearest double; infinite where the number is out of range.
  public var double: Double {
    switch storage {
    case .integer(let value): Double(value)
    case .text(let value): Double(value) ?? .nan
    }
  }

  /// The value where it is a whole number of 64 bits, also when written as `1.0` or `1e3`.
  public var integer: Int? {
    switch storage {
    case .integer(let value): Int(value)
    case .text(let value): Double(value).flatMap { Int(exactly: $0) }
    }
  }
}

extension JSONNumber: Hashable, Comparable {
  public static func == (a: JSONNumber, b: JSONNumber) -> Bool {
    if case .integer(let x) = a.storage, case .integer(let y) = b.storage { return x == y }
    return a.double == b.double
  }

  public static func < (a: JSONNumber, b: JSONNumber) -> Bool {
    if case .integer(let x) = a.storage, case .integer(let y) = b.storage { return x < y }
    return a.double < b.double
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(double) }
}
