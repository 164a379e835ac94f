/// A text being compiled, with the look-ahead that the path and filter grammars need.
///
/// Positions are byte offsets; only the blank U+0020 counts as insignificant.
struct CharacterCursor {
  let bytes: [UInt8]
  var position = 0
  /// One past the last byte that belongs to the text.
  var end: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    end = bytes.count
  }

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
    end = self.bytes.count
  }

  var inBounds: Bool { position < end }
  /// Zero past the end.
  var current: UInt8 { byte(at: position) }
  /// At the last byte or past it, where a path may end.
  var isAtTail: Bool { position >= end - 1 }

  func byte(at index: Int) -> UInt8 { index >= 0 && index < end ? bytes[index] : 0 }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<end)], as: UTF8.self)
  }

  mutating func skipBlanks() {
    while inBounds, bytes[position] == .blank { position += 1 }
  }

  mutating func trim() {
    skipBlanks()
    while end > position, bytes[end - 1] <= .blank { end -= 1 }
  }

  /// Index of the first byte after `index` that is no blank.
  func significantIndex(after index: Int) -> Int {
    var next = index + 1
    while next < end, bytes[next] == .blank { next += 1 }
    return next
  }

  func significant(after index: Int) -> UInt8 { byte(at: significantIndex(after: index)) }

  /// The last byte before the position that is no blank.
  var previousSignificant: UInt8 { byte(at: previousSignificantIndex) }

  var previousSignificantIndex: Int {
    var index = position - 1
    while index >= 0, bytes[index] == .blank { index -= 1 }
    return index
  }

  func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < end else { return nil }
    return bytes[start..<end].firstIndex(of: byte)
  }

  /// The next such byte after `start` without a backslash before it.
  func unescapedIndex(of byte: UInt8, after start: Int) -> Int? {
    var index = start + 1
    var escaped = false
    while index < end {
      if escaped {
        escaped = false
      } else if bytes[index] == .backslash {
        escaped = true
      } else if bytes[index] == byte {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The bracket that closes the one at `start`, strings and regular expressions left out.
  func closingIndex(
    of start: Int, open: UInt8, close: UInt8, skippingRegularExpressions: Bool
  ) throws(PathFailure) -> Int? {
    var depth = 1
    var index = start + 1
    while index < end {
      let byte = bytes[index]
      if byte == .singleQuote || byte == .doubleQuote {
        guard let closing = unescapedIndex(of: byte, after: index) else {
          throw .invalid(
            "Could not find matching close quote for \(Character(UnicodeScalar(byte))) when "
              + "parsing : \(text(0..<end))")
        }
        index = closing
      } else if skippingRegularExpressions, byte == .slash {
        guard let closing = unescapedIndex(of: byte, after: index) else {
          throw .invalid(
            "Could not find matching close for / when parsing regex in : \(text(0..<end))")
        }
        index = closing
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { return index }
      }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  static let blank = UInt8(ascii: " ")
  static let dollar = UInt8(ascii: "$")
  static let at = UInt8(ascii: "@")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let minus = UInt8(ascii: "-")
  static let star = UInt8(ascii: "*")
  static let question = UInt8(ascii: "?")
  static let exclamation = UInt8(ascii: "!")
  static let singleQuote = UInt8(ascii: "'")
  static let doubleQuote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let slash = UInt8(ascii: "/")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")

  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
