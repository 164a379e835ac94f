/// How a terminal treats a character.
enum TerminalClass {
  case narrow
  case wide
  /// Stands on the character before it.
  case mark
  /// Takes no place, or does something: never sent to a terminal on its own.
  case invisible

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      let isControl = value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xAD
      self = isControl ? .invisible : .narrow
      return
    }
    // Hangul vowels and final consonants join the syllable's first letter.
    switch value {
    case 0x1161...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB:
      self = .mark
      return
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark:
      self = properties.isDefaultIgnorableCodePoint ? .invisible : .mark
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      self = .invisible
    case .format:
      // Signs that stand before digits, as the Arabic number sign, are seen.
      self = scalar.isPrepended ? .narrow : .invisible
    default:
      if properties.isDefaultIgnorableCodePoint {
        self = .invisible
      } else {
        self = WideRanges.contains(scalar) ? .wide : .narrow
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character breaks lines, clears screens or turns text around.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: false
    }
  }

  fileprivate var isPrepended: Bool {
    switch value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// The character as Swift's string literals write it: `\n`, `\u{1B}`.
  var visibleEscape: String {
    switch value {
    case 0: "\\0"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    default: "\\u{" + String(value, radix: 16, uppercase: true) + "}"
    }
  }
}
