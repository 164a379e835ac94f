/// A text in quotes with escapes.
enum EscapedText {
  /// Where a byte of the text stands in the source.
  ///
  /// - Parameter range: the source's, quotes included.
  static func offset(of wanted: Int, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard let quote = bytes[range].first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return min(range.lowerBound + wanted, range.upperBound) }
    var place = range.lowerBound + 1
    var length = 0
    while place < range.upperBound, length < wanted {
      if quote == UInt8(ascii: "\""), bytes[place] == UInt8(ascii: "\\"),
        place + 1 < range.upperBound
      {
        let isHexadecimal = bytes[place + 1] == UInt8(ascii: "u")
        // Of a code point outside ASCII the escape is one, its bytes are more.
        length += isHexadecimal ? Self.length(ofEscape: bytes[place...]) : 1
        place += isHexadecimal ? 6 : 2
      } else {
        length += 1
        place += 1
      }
    }
    return min(place, range.upperBound)
  }

  private static func length(ofEscape escape: ArraySlice<UInt8>) -> Int {
    let digits = String(decoding: escape.dropFirst(2).prefix(4), as: UTF8.self)
    let value = Int(digits, radix: 16) ?? 0
    return value < 0x80 ? 1 : value < 0x800 || (0xD800..<0xE000).contains(value) ? 2 : 3
  }
}
