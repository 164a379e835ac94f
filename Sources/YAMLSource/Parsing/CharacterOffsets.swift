import OrderedJSON

/// The text as libyaml accepts it, and the way back from its marks, which count characters, to
/// byte offsets.
struct CharacterOffsets {
  /// UTF-8 without a byte order mark; what is not UTF-8 or not allowed in YAML became U+FFFD.
  private(set) var text: [UInt8] = []
  /// Byte offset of every character and of the end; empty where all are ASCII.
  private var offsets: [UInt32] = []
  private let base: Int
  private let end: Int

  init(_ bytes: [UInt8], problems: inout ProblemList) {
    base = bytes.starts(with: "\u{FEFF}".utf8) ? 3 : 0
    end = bytes.count
    if bytes[base...].allSatisfy({ $0 < 0x7F && ($0 >= 0x20 || 0x2600 >> $0 & 1 == 1) }) {
      text = Array(bytes[base...])
      return
    }
    text.reserveCapacity(bytes.count)
    offsets.reserveCapacity(bytes.count)
    var offset = base
    var isReported = false
    while offset < bytes.count {
      offsets.append(UInt32(truncatingIfNeeded: offset))
      let length = Self.length(of: bytes[offset...])
      if length == 0 {
        if !isReported {
          problems.add(
            .invalidUTF8, "these bytes are not UTF-8; save the text as UTF-8", at: offset)
          isReported = true
        }
      } else if Self.isAllowed(bytes[offset..<offset + length]) {
        text += bytes[offset..<offset + length]
        offset += length
        continue
      } else {
        problems.add(
          .syntax, "a control character must be written as an escape in double quotes", at: offset)
      }
      text += "\u{FFFD}".utf8
      offset += max(length, 1)
    }
    offsets.append(UInt32(truncatingIfNeeded: offset))
  }

  /// The byte offset of a character, at most the end of the text.
  func offset(_ character: Int) -> Int {
    if offsets.isEmpty { return min(base + character, end) }
    return Int(offsets[min(character, offsets.count - 1)])
  }

  /// The length of the UTF-8 sequence that begins here, 0 where it is none.
  private static func length(of bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[bytes.startIndex]
    let length =
      switch first {
      case ..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 1 else { return length }
    return String(validating: bytes.prefix(length), as: UTF8.self) == nil ? 0 : length
  }

  private static func isAllowed(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...:
      true
    default: false
    }
  }
}
