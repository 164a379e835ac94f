/// Characters as Java has them.
extension UInt16 {
  static let quote = UInt16(0x22)
  static let openBracket = UInt16(0x5B)
  static let closeBracket = UInt16(0x5D)
  static let openBrace = UInt16(0x7B)
  static let closeBrace = UInt16(0x7D)

  static func letter(_ scalar: Unicode.Scalar) -> UInt16 {
    UInt16(truncatingIfNeeded: scalar.value)
  }

  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isHexadecimalDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }

  var text: String { String(decoding: [self], as: UTF16.self) }

  /// As Jackson's messages name a character.
  var described: String {
    if self < 0x20 || (0x7F...0x9F).contains(self) { return "(CTRL-CHAR, code \(self))" }
    let hexadecimal = self > 255 ? " / 0x\(String(self, radix: 16))" : ""
    return "'\(text)' (code \(self)\(hexadecimal))"
  }

  var isJavaIdentifierStart: Bool {
    switch Unicode.Scalar(self)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .currencySymbol, .connectorPunctuation:
      true
    default: false
    }
  }

  var isJavaIdentifierPart: Bool {
    if isJavaIdentifierStart { return true }
    switch Unicode.Scalar(self)?.properties.generalCategory {
    case .decimalNumber, .spacingMark, .nonspacingMark, .format: return true
    default: return self <= 0x08 || (0x0E...0x1B).contains(self) || (0x7F...0x9F).contains(self)
    }
  }
}
