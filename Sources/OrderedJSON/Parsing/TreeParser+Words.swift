extension TreeParser {
  /// A number, true, false, null, or a word that stands in a value's place; nil, with nothing
  /// taken, where there is no word.
  mutating func parseWord() -> SourceNode? {
    let start = offset
    if let number = bytes.number(at: start), isEndOfWord(number.end) {
      offset = number.end
      return SourceNode(content: .scalar(.number(number.value)), range: start..<offset)
    }
    while !isEndOfWord(offset) { offset += 1 }
    guard offset > start else { return nil }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    return SourceNode(content: .scalar(value(of: word, at: start)), range: start..<offset)
  }

  private mutating func value(of word: String, at start: Int) -> JSONValue {
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "-NaN", "Infinity", "-Infinity", "+Infinity":
      problems.add(.syntax, "JSON has no \(word); write null or a string", at: start)
      return .null
    default: break
    }
    switch word.lowercased() {
    case "true", "false", "null":
      problems.add(.syntax, "write \(word.lowercased()), not \(word)", at: start)
      return word.lowercased() == "null" ? .null : .bool(word.lowercased() == "true")
    case "none", "nil", "undefined":
      problems.add(.syntax, "JSON has no \(word); write null", at: start)
      return .null
    default: break
    }
    if let first = word.utf8.first,
      first.isDigit || first == .minus || first == .plus
        || first == .dot
    {
      return malformedNumber(word, at: start)
    }
    problems.add(
      .syntax, "expected a value, found \(word.quotedForMessage); a string stands in quotes",
      at: start)
    return .string(word)
  }

  private mutating func malformedNumber(_ word: String, at start: Int) -> JSONValue {
    let digits = word.drop { $0 == "-" || $0 == "+" }
    let reason =
      if word.hasPrefix("+") {
        "no '+' before it"
      } else if digits.utf8.count > 1, digits.hasPrefix("0"),
        digits.utf8.dropFirst().first?.isDigit == true
      {
        "no leading zeros"
      } else if digits.hasPrefix(".") || digits.hasSuffix(".") || digits.contains(".e") {
        "digits on both sides of its point"
      } else {
        "only digits, a point and an exponent"
      }
    problems.add(
      .syntax, "\(word.quotedForMessage) is not a JSON number; a number has \(reason)", at: start)
    guard let value = Double(word), value.isFinite else { return .null }
    return .number(JSONNumber(value))
  }

  /// A member's name, in quotes or, with a problem, without; nil, with nothing taken, where there
  /// is none.
  mutating func parseKey() -> String? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == .quote || bytes[offset] == UInt8(ascii: "'") { return parseString() }
    let start = offset
    while !isEndOfWord(offset) { offset += 1 }
    guard offset > start else { return nil }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    problems.add(
      .syntax, "a member's name stands in double quotes: write \(word.quotedForMessage)",
      at: start)
    return word
  }

  private func isEndOfWord(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return
      !(byte.isLetter || byte.isDigit || byte == .minus || byte == .plus || byte == .dot
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80)
  }
}
