import OrderedJSON

/// JSON written inside an expression.
enum JSONLiteral {
  /// Single-quoted strings are accepted besides JSON's own. Nil where it is no JSON value.
  static func value(_ bytes: [UInt8]) -> JSONValue? {
    if let value = try? JSONSource.value(bytes, depthLimit: Limits.nesting) { return value }
    return try? JSONSource.value(doubleQuoted(bytes), depthLimit: Limits.nesting)
  }

  /// A decimal number as `java.math.BigDecimal` reads it; leading zeros and `1.` are fine.
  static func decimal(_ text: String) -> JSONNumber? {
    guard Double(text) != nil, let first = text.utf8.first, first != UInt8(ascii: "i"),
      text.utf8.allSatisfy({
        $0.isDigit || $0 == .minus || $0 == .dot || $0 == UInt8(ascii: "+")
          || $0 | 0x20 == UInt8(ascii: "e")
      })
    else { return nil }
    return JSONNumber(unchecked: text)
  }

  private static func doubleQuoted(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var quote: UInt8?
    var escaped = false
    for byte in bytes {
      switch byte {
      case _ where escaped:
        escaped = false
        if byte == .singleQuote {
          result[result.count - 1] = byte
        } else {
          result.append(byte)
        }
      case .backslash:
        escaped = true
        result.append(byte)
      case .singleQuote where quote != .doubleQuote,
        .doubleQuote where quote == nil || quote == byte:
        quote = quote == nil ? byte : nil
        result.append(.doubleQuote)
      case .doubleQuote:
        result += [.backslash, byte]
      default:
        result.append(byte)
      }
    }
    return result
  }
}
