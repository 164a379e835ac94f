import CNcurses

/// Turns the shim's bytes and keys into keys.
enum KeyDecoder {
  /// The key of a control character, of space or of a character of ASCII.
  static func key(byte: UInt8) -> Key {
    switch byte {
    case 0: .control(" ")
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
    // Control with [ \ ] ^ _
    case 28...31: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// Nil for a key that has no meaning here.
  static func key(_ input: treadle_input) -> Key? {
    let modifiers = Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: input.modifiers))
    let function = Int(TREADLE_KEY_FUNCTION.rawValue)
    let value = Int(input.value)
    if value >= function { return Key(.function(value - function + 1), modifiers) }
    return codes[UInt32(value)].map { Key($0, modifiers) }
  }

  private static let codes: [UInt32: Key.Code] = [
    TREADLE_KEY_UP.rawValue: .up, TREADLE_KEY_DOWN.rawValue: .down,
    TREADLE_KEY_LEFT.rawValue: .left, TREADLE_KEY_RIGHT.rawValue: .right,
    TREADLE_KEY_HOME.rawValue: .home, TREADLE_KEY_END.rawValue: .end,
    TREADLE_KEY_INSERT.rawValue: .insert, TREADLE_KEY_DELETE.rawValue: .delete,
    TREADLE_KEY_PAGE_UP.rawValue: .pageUp, TREADLE_KEY_PAGE_DOWN.rawValue: .pageDown,
    TREADLE_KEY_ENTER.rawValue: .enter, TREADLE_KEY_BACKSPACE.rawValue: .backspace,
    TREADLE_KEY_TAB.rawValue: .tab,
  ]

  /// How many bytes follow the first of a UTF-8 sequence; nil for a byte that begins none.
  static func continuationCount(_ byte: UInt8) -> Int? {
    switch byte {
    case ..<0x80: 0
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: nil
    }
  }
}
