/// A decimal number as its digits, for exact comparison: `0.` followed by `digits`, times ten to
/// the power of `exponent`.
struct DecimalDigits {
  private var isNegative: Bool
  /// Values 0 to 9, neither beginning nor ending with 0; empty for zero.
  private var digits: [UInt8] = []
  private var exponent = 0

  /// - Parameter text: a number by JSON's grammar.
  init(_ text: String) {
    isNegative = text.utf8.first == .minus
    var pointExponent = 0
    var isFraction = false
    var bytes = text.utf8.drop { $0 == .minus }[...]
    while let byte = bytes.first, byte | 0x20 != .smallE {
      bytes = bytes.dropFirst()
      if byte == .dot {
        isFraction = true
        continue
      }
      if !isFraction, !digits.isEmpty || byte != .zero { pointExponent += 1 }
      if isFraction, digits.isEmpty, byte == .zero { pointExponent -= 1 }
      if !digits.isEmpty || byte != .zero { digits.append(byte - .zero) }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      isNegative = false
    } else {
      exponent = pointExponent + Self.exponent(bytes.dropFirst())
    }
  }

  /// An exponent beyond any that can matter is held there.
  private static func exponent(_ bytes: Substring.UTF8View) -> Int {
    var value = 0
    for byte in bytes where byte.isDigit && value < 1 << 48 {
      value = value * 10 + Int(byte - .zero)
    }
    return bytes.first == .minus ? -value : value
  }

  /// Below, at or above zero as this is less than, equal to or greater than the other.
  func compare(_ other: DecimalDigits) -> Int {
    if digits.isEmpty || other.digits.isEmpty { return sign - other.sign }
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let magnitude =
      exponent != other.exponent
      ? (exponent < other.exponent ? -1 : 1)
      : digits.lexicographicallyPrecedes(other.digits) ? -1 : digits == other.digits ? 0 : 1
    return isNegative ? -magnitude : magnitude
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  /// The value, if it is a whole number of 64 bits.
  var integer: Int? {
    guard !digits.isEmpty else { return 0 }
    guard digits.count <= exponent, exponent <= 19 else { return nil }
    var value = 0
    for index in 0..<exponent {
      let digit = index < digits.count ? Int(digits[index]) : 0
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !isTooLarge, !isStillTooLarge else { return nil }
      value = sum
    }
    return value
  }
}
