extension Value {
  /// The value as `$string` writes it: strings as they are, everything else as JSON, fractions
  /// rounded to 15 significant digits, functions empty.
  func text(indented: Bool = false, limit: Int) throws(JSONataError) -> String {
    switch self {
    case .undefined, .function, .tuple: return ""
    case .string(let text): return text
    case .number(let number):
      guard number.isFinite else { throw JSONataError(.d3001, value: self) }
      return JavaScriptNumber.roundedText(number)
    case .array(let list) where list.marks.contains(.outerWrapper) && list.count == 1:
      return try list[0].text(indented: indented, limit: limit)
    default:
      var writer = ValueWriter(isIndented: indented, limit: limit)
      try writer.write(self, level: 0)
      return writer.text
    }
  }
}

/// Writes values the way `JSON.stringify` does for `$string`.
private struct ValueWriter {
  let isIndented: Bool
  /// UTF-8 code units.
  let limit: Int
  var text = ""

  mutating func write(_ value: Value, level: Int) throws(JSONataError) {
    if text.utf8.count > limit { throw JSONataError.outOfMemory }
    switch value {
    case .undefined, .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number):
      guard number.isFinite else { throw JSONataError(.d1001, value: value) }
      text += JavaScriptNumber.roundedText(number)
    case .string(let string): quote(string)
    case .function, .tuple: text += "\"\""
    case .array(let list):
      text += "["
      for index in list.indices {
        separate(index, level + 1)
        try write(list[index], level: level + 1)
      }
      close("]", list.isEmpty, level)
    case .object(let object):
      text += "{"
      var written = 0
      for index in 0..<object.count {
        let member = object.value(at: index)
        if member.isUndefined { continue }
        separate(written, level + 1)
        written += 1
        quote(object.key(at: index))
        text += isIndented ? ": " : ":"
        try write(member, level: level + 1)
      }
      close("}", written == 0, level)
    }
  }

  private mutating func separate(_ index: Int, _ level: Int) {
    if index > 0 { text += "," }
    if isIndented { text += "\n" + String(repeating: "  ", count: level) }
  }

  private mutating func close(_ bracket: String, _ isEmpty: Bool, _ level: Int) {
    if isIndented, !isEmpty { text += "\n" + String(repeating: "  ", count: level) }
    text += bracket
  }

  private mutating func quote(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || LoneSurrogate.isOne(scalar):
        let digits = String(scalar.value & 0xFFFF, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
