/// Scans over UTF-8 bytes that both JSON parsers share.
extension UnsafeBufferPointer<UInt8> {
  /// The first offset from `start` whose byte is a quote, a backslash, a control character or not
  /// ASCII; `count` where there is none.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return count }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var offset = start
    // Eight bytes at a time. The lowest flag of the mask is exact; higher ones may come from a
    // borrow, so only the lowest is used.
    while offset &+ 8 <= count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let flags =
        ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
        | ((word &- ones &* 0x20) & ~word) | word
      let mask = flags & (ones &* 0x80)
      if mask != 0 { return offset &+ mask.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    while offset < count {
      let byte = self[offset]
      if byte == .quote || byte == .backslash || byte < 0x20 || byte >= 0x80 { return offset }
      offset &+= 1
    }
    return offset
  }

  /// The first offset from `start` that is no blank, tab or line end.
  @inline(__always)
  func endOfBlanks(from start: Int) -> Int {
    var offset = start
    while offset < count, self[offset].isBlank { offset &+= 1 }
    return offset
  }

  /// The end of the JSON number that begins at `start`, and its value; nil where the text there
  /// is not a number by JSON's grammar.
  @inline(__always)
  func number(at start: Int) -> (value: JSONNumber, end: Int)? {
    var offset = start
    let isNegative = offset < count && self[offset] == .minus
    if isNegative { offset &+= 1 }
    let firstDigit = offset
    var magnitude: UInt64 = 0
    while offset < count, self[offset].isDigit {
      magnitude = magnitude &* 10 &+ UInt64(self[offset] &- .zero)
      offset &+= 1
    }
    let digits = offset &- firstDigit
    guard digits == 1 || (digits > 1 && self[firstDigit] != .zero) else { return nil }
    let isWhole = offset == count || (self[offset] != .dot && self[offset] | 0x20 != .smallE)
    // Eighteen digits always fit; minus zero keeps its text.
    if isWhole, digits <= 18, !(isNegative && magnitude == 0) {
      return (JSONNumber(isNegative ? -Int(magnitude) : Int(magnitude)), offset)
    }
    if offset < count, self[offset] == .dot {
      let start = offset &+ 1
      offset = start
      while offset < count, self[offset].isDigit {
        magnitude = magnitude &* 10 &+ UInt64(self[offset] &- .zero)
        offset &+= 1
      }
      let places = offset &- start
      if places == 0 { return nil }
      if offset == count || self[offset] | 0x20 != .smallE,
        let number = JSONNumber(
          digits: magnitude, count: digits &+ places, places: places, isNegative: isNegative)
      {
        return (number, offset)
      }
    }
    if offset < count, self[offset] | 0x20 == .smallE {
      var start = offset &+ 1
      if start < count, self[start] == .plus || self[start] == .minus { start &+= 1 }
      offset = endOfDigits(from: start)
      if offset == start { return nil }
    }
    let text = String(decoding: self[start..<offset], as: UTF8.self)
    return (JSONNumber(unchecked: text), offset)
  }

  private func endOfDigits(from start: Int) -> Int {
    var offset = start
    while offset < count, self[offset].isDigit { offset &+= 1 }
    return offset
  }

  /// Whether the bytes of `word` stand at `offset`.
  @inline(__always)
  func has(_ word: StaticString, at offset: Int) -> Bool {
    guard offset &+ word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where word.utf8Start[index] != self[offset &+ index] {
      return false
    }
    return true
  }

  /// Four hexadecimal digits from `offset`.
  func hexadecimal(at offset: Int) -> UInt32? {
    guard offset + 4 <= count else { return nil }
    var value: UInt32 = 0
    for byte in self[offset..<offset + 4] {
      guard let digit = byte.hexadecimalDigit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let dot = UInt8(ascii: ".")
  static let zero = UInt8(ascii: "0")
  static let smallE = UInt8(ascii: "e")
  static let slash = UInt8(ascii: "/")
  static let space = UInt8(ascii: " ")
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  @inline(__always)
  var isDigit: Bool { self &- .zero < 10 }

  @inline(__always)
  var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - .zero
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// What a backslash and this byte stand for; nil for `u` and for what is no escape.
  var escaped: UInt8? {
    switch self {
    case .quote, .backslash, .slash: self
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends the scalar's UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) { append(contentsOf: String(scalar).utf8) }
}
