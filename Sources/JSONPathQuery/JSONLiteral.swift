import OrderedJSON

/// JSON written inside an expression.
enum JSONLiteral {
  /// Single-quoted strings and, in arrays and objects, strings without quotes are accepted besides
  /// JSON's own. Nil where it is no JSON value.
  static func value(_ bytes: [UInt8]) -> JSONValue? {
    if let value = try? JSONSource.value(bytes, depthLimit: Limits.nesting) { return value }
    let quoted = doubleQuoted(bytes)
    if let value = try? JSONSource.value(quoted, depthLimit: Limits.nesting) { return value }
    return try? JSONSource.value(quotingWords(quoted), depthLimit: Limits.nesting)
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

  /// Puts quotes around words that are not JSON, as in `[red, green]`.
  private static func quotingWords(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let start = index
      switch bytes[index] {
      case .doubleQuote:
        index += 1
        while index < bytes.endIndex, bytes[index] != .doubleQuote {
          index += bytes[index] == .backslash ? 2 : 1
        }
        index = min(index + 1, bytes.endIndex)
        result += bytes[start..<index]
      case let byte where isPunctuation(byte) || byte <= .blank:
        result.append(byte)
        index += 1
      default:
        while index < bytes.endIndex, !isPunctuation(bytes[index]) { index += 1 }
        let word = PathCompiler.trimmed(bytes[start..<index])
        if (try? JSONSource.value(Array(word))) != nil {
          result += word
        } else {
          result += JSONValue.string(String(decoding: word, as: UTF8.self)).compactText.utf8
        }
      }
    }
    return result
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case .openBracket, .closeBracket, .openBrace, .closeBrace, .comma, .colon: true
    default: false
    }
  }
}
