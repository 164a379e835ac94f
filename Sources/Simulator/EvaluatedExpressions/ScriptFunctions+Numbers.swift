import JSONataQuery

/// Methods of numbers.
extension ScriptFunctions {
  static func callNumber(
    _ name: String, of value: Double, _ call: ScriptCall
  ) throws(ScriptError) -> ScriptValue {
    switch name {
    case "toFixed":
      let digits = call[0].integer
      guard (0...100).contains(digits) else {
        throw .range("toFixed() digits argument must be between 0 and 100")
      }
      guard abs(value) < 1e21 else { return ScriptValue(JavaScriptNumber.text(value)) }
      return ScriptValue(fixed(value, Int(digits)))
    case "toString":
      guard call.has(0), call[0].integer != 10 else {
        return ScriptValue(JavaScriptNumber.text(value))
      }
      let radix = call[0].integer
      guard (2...36).contains(radix) else {
        throw .range("toString() radix argument must be between 2 and 36")
      }
      guard let integer = Int(exactly: value), abs(integer) <= 9_007_199_254_740_991 else {
        throw .unsupported("toString of a fraction in another base", at: call.position)
      }
      return ScriptValue(String(integer, radix: Int(radix)))
    case "valueOf": return .number(value)
    default: throw .unsupported(name: name, at: call.position)
    }
  }

  /// Rounded to that many digits, exact halves away from zero.
  private static func fixed(_ value: Double, _ digits: Int) -> String {
    if value.isNaN { return "NaN" }
    // All digits of a double that has a half at one of its first hundred places.
    let exact = Array(JavaScriptNumber.formatted(abs(value), "%.130f").utf8)
    let point = exact.firstIndex(of: UInt8(ascii: ".")) ?? exact.count
    var kept = Array(exact[..<min(point + 1 + digits, exact.count)])
    let rest = exact[kept.count...]
    if let first = rest.first, first >= UInt8(ascii: "5") {
      var position = kept.count - 1
      while position >= 0 {
        if kept[position] == UInt8(ascii: "9") {
          kept[position] = UInt8(ascii: "0")
        } else if kept[position] != UInt8(ascii: ".") {
          kept[position] += 1
          break
        }
        position -= 1
      }
      if position < 0 { kept.insert(UInt8(ascii: "1"), at: 0) }
    }
    if digits == 0 { kept.removeLast() }
    return (value < 0 ? "-" : "") + String(decoding: kept, as: UTF8.self)
  }
}
