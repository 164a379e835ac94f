#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers as JavaScript writes and rounds them.
package enum JavaScriptNumber {
  /// Digits without leading or trailing zeros, and the place of the decimal point from their
  /// start: 0.00123 is ("123", -2), 1200 is ("12", 4).
  struct Decimal {
    var isNegative = false
    var digits: [UInt8] = []
    var point = 0
  }

  /// The shortest decimal that reads back as that number.
  static func decimal(_ value: Double) -> Decimal { decimal(parsing: "\(value)") }

  /// The number rounded to that many significant digits, halves away from zero.
  static func decimal(_ value: Double, precision: Int) -> Decimal {
    decimal(parsing: formatted(value, "%.\(precision - 1)e"))
  }

  /// C's formatting, which rounds the exact value.
  package static func formatted(_ value: Double, _ format: String) -> String {
    withVaList([value]) { arguments in
      var buffer = [CChar](repeating: 0, count: 512)
      let count = vsnprintf(&buffer, buffer.count, format, arguments)
      let bytes = buffer.prefix(max(0, min(Int(count), buffer.count - 1)))
      return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  private static func decimal(parsing text: String) -> Decimal {
    var result = Decimal()
    var sawPoint = false
    var point = 0
    var exponent = 0
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "-") {
      result.isNegative = true
      bytes = bytes.dropFirst()
    }
    while let byte = bytes.first {
      bytes = bytes.dropFirst()
      if byte == UInt8(ascii: ".") {
        sawPoint = true
      } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
        exponent = Int(String(decoding: bytes, as: UTF8.self)) ?? 0
        break
      } else {
        let digit = byte &- UInt8(ascii: "0")
        if !sawPoint { point += 1 }
        if result.digits.isEmpty, digit == 0 {
          if sawPoint { point -= 1 } else { point = 0 }
        } else {
          result.digits.append(digit)
        }
      }
    }
    while result.digits.last == 0 { result.digits.removeLast() }
    result.point = result.digits.isEmpty ? 1 : point + exponent
    return result
  }

  /// `Number.prototype.toString`.
  package static func text(_ value: Double) -> String {
    if let integer = Int(exactly: value), abs(integer) < 1_000_000_000_000_000 {
      return String(integer)
    }
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return text(decimal(value))
  }

  /// As `$string` writes a number: fractions with at most 15 significant digits.
  static func roundedText(_ value: Double) -> String {
    if value == value.rounded() || !value.isFinite { return text(value) }
    let exact = decimal(value)
    return text(exact.digits.count <= 15 ? exact : decimal(value, precision: 15))
  }

  private static func text(_ decimal: Decimal) -> String {
    let digits = decimal.digits.map { $0 + UInt8(ascii: "0") }
    let zero = UInt8(ascii: "0")
    let dot = UInt8(ascii: ".")
    var bytes: [UInt8] = decimal.isNegative && !digits.isEmpty ? [UInt8(ascii: "-")] : []
    let point = decimal.point
    if digits.isEmpty {
      bytes.append(zero)
    } else if point > 21 || point < -5 {
      bytes.append(digits[0])
      if digits.count > 1 { bytes += [dot] + digits.dropFirst() }
      let exponent = point - 1
      bytes += Array("e\(exponent < 0 ? "-" : "+")\(abs(exponent))".utf8)
    } else if point <= 0 {
      bytes += [zero, dot] + Array(repeating: zero, count: -point) + digits
    } else if digits.count <= point {
      bytes += digits + Array(repeating: zero, count: point - digits.count)
    } else {
      bytes += digits.prefix(point) + [dot] + digits.dropFirst(point)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// The remainder with the sign of the dividend.
  package static func remainder(_ a: Double, _ b: Double) -> Double {
    a.truncatingRemainder(dividingBy: b)
  }
}
