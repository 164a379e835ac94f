/// Words, numbers and strings.
extension JSONSyntaxCheck {
  private static let values =
    "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"

  /// A word whose first letter is taken.
  mutating func match(_ word: String) throws(JSONSyntaxError) {
    var matched = word.utf16.prefix(1)
    for unit in word.utf16.dropFirst() {
      guard offset < text.count, text[offset] == unit else {
        throw invalidToken(String(matched) ?? "")
      }
      offset += 1
      matched = word.utf16.prefix(matched.count + 1)
    }
    if offset < text.count, text[offset].isJavaIdentifierPart { throw invalidToken(word) }
  }

  private mutating func invalidToken(_ matched: String) -> JSONSyntaxError {
    let longest = 256
    var token = Array(matched.utf16)
    while offset < text.count, text[offset].isJavaIdentifierPart {
      token.append(text[offset])
      offset += 1
      if token.count >= longest {
        token += Array("...".utf16)
        break
      }
    }
    return error(
      "Unrecognized token '\(String(decoding: token, as: UTF16.self))': was expecting "
        + Self.values)
  }

  /// What stands where a value should.
  mutating func oddValue(_ unit: UInt16) throws(JSONSyntaxError) -> JSONSyntaxError {
    switch unit {
    case .letter("N"):
      try match("NaN")
      return nonStandard("NaN")
    case .letter("I"):
      try match("Infinity")
      return nonStandard("Infinity")
    case .letter("+"):
      guard offset < text.count else { return endOfInput(" in a Number value") }
      offset += 1
      return unexpectedInNumber(
        text[offset - 1], "expected digit (0-9) to follow minus sign, for valid numeric value")
    default: break
    }
    if unit.isJavaIdentifierStart {
      return invalidToken(String(decoding: [unit], as: UTF16.self))
    }
    return unexpected(unit, "expected a valid value \(Self.values)")
  }

  private func nonStandard(_ token: String) -> JSONSyntaxError {
    error(
      "Non-standard token '\(token)': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow")
  }

  private func unexpectedInNumber(_ unit: UInt16, _ wanted: String) -> JSONSyntaxError {
    error("Unexpected character (\(unit.described)) in numeric value: \(wanted)")
  }

  /// A number whose first character is taken.
  mutating func readNumber(_ first: UInt16) throws(JSONSyntaxError) {
    var unit = first
    if unit == .letter("-") {
      guard offset < text.count else { throw endOfInput("No digit following minus sign") }
      unit = text[offset]
      offset += 1
      guard unit.isDigit else {
        throw unexpectedInNumber(
          unit, "expected digit (0-9) to follow minus sign, for valid numeric value")
      }
    }
    if unit == .letter("0"), offset < text.count, text[offset].isDigit {
      throw error("Invalid numeric value: Leading zeroes not allowed")
    }
    takeDigits()
    if offset < text.count, text[offset] == .letter(".") {
      offset += 1
      guard takeDigits() else {
        let next = offset < text.count ? text[offset] : .letter(".")
        offset = min(offset + 1, text.count)
        throw unexpectedInNumber(next, "Decimal point not followed by a digit")
      }
    }
    if offset < text.count, text[offset] | 0x20 == .letter("e") {
      offset += 1
      guard offset < text.count else {
        throw endOfInput("expected a digit for number exponent")
      }
      if text[offset] == .letter("+") || text[offset] == .letter("-") { offset += 1 }
      guard offset < text.count else {
        throw endOfInput("expected a digit for number exponent")
      }
      guard takeDigits() else {
        offset += 1
        throw unexpectedInNumber(
          text[offset - 1], "Exponent indicator not followed by a digit")
      }
    }
    if isAtRoot, offset < text.count, ![0x20, 0x09, 0x0A, 0x0D].contains(text[offset]) {
      offset += 1
      throw unexpected(text[offset - 1], "Expected space separating root-level values")
    }
  }

  /// Whether there are any.
  @discardableResult
  private mutating func takeDigits() -> Bool {
    let start = offset
    while offset < text.count, text[offset].isDigit { offset += 1 }
    return offset > start
  }

  /// The rest of a string.
  ///
  /// - Parameter what: `name` or `string value`.
  mutating func readString(_ what: String) throws(JSONSyntaxError) {
    while offset < text.count {
      let unit = text[offset]
      offset += 1
      switch unit {
      case .quote: return
      case .letter("\\"): try readEscape()
      case 0..<0x20:
        throw error(
          "Illegal unquoted character (\(unit.described)): has to be escaped using backslash to "
            + "be included in \(what)")
      default: break
      }
    }
    throw endOfInput(
      what == "name" ? " in field name" : ": was expecting closing quote for a string value")
  }

  private mutating func readEscape() throws(JSONSyntaxError) {
    guard offset < text.count else { throw endOfInput(" in character escape sequence") }
    let unit = text[offset]
    offset += 1
    switch unit {
    case .quote, .letter("\\"), .letter("/"), .letter("b"), .letter("f"), .letter("n"),
      .letter("r"), .letter("t"):
      break
    case .letter("u"):
      for _ in 0..<4 {
        guard offset < text.count else { throw endOfInput(" in character escape sequence") }
        let digit = text[offset]
        offset += 1
        guard digit.isHexadecimalDigit else {
          throw unexpected(digit & 0xFF, "expected a hex-digit for character escape sequence")
        }
      }
    default: throw error("Unrecognized character escape \(unit.described)")
    }
  }
}
