/// Escapes and character classes.
extension PatternParser {
  mutating func escape() throws(Failure) -> Pattern {
    guard let unit = peek() else { throw Failure(message: "\\ at end of pattern") }
    switch unit {
    case "b":
      position += 1
      return .wordBoundary
    case "B":
      position += 1
      return .notWordBoundary
    case "k" where !names.isEmpty || units.contains { $0 == "<" }:
      if peek(1) == "<", let end = units[position...].firstIndex(where: { $0 == ">" }) {
        let name = String(decoding: units[position + 2..<end], as: UTF16.self)
        position = end + 1
        return .namedReference(name)
      }
    case "1"..."9":
      let start = position
      if let number = digits(), number <= total { return .reference(number) }
      position = start
    default: break
    }
    if let ranges = classEscape() {
      return .set(CharacterClass(ranges: ranges, ignoresCase: flags.ignoresCase))
    }
    return character(characterEscape())
  }

  /// `\d \D \w \W \s \S`.
  private mutating func classEscape() -> [ClosedRange<UInt16>]? {
    let ranges: [ClosedRange<UInt16>]
    switch peek() {
    case "d": ranges = CharacterClass.digits
    case "D": ranges = CharacterClass.complement(CharacterClass.digits)
    case "w": ranges = CharacterClass.word
    case "W": ranges = CharacterClass.complement(CharacterClass.word)
    case "s": ranges = CharacterClass.blanks
    case "S": ranges = CharacterClass.complement(CharacterClass.blanks)
    default: return nil
    }
    position += 1
    return ranges
  }

  private mutating func characterEscape() -> UInt16 {
    guard let unit = peek() else { return 0x5C }
    position += 1
    switch unit {
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "v": return 11
    case "f": return 12
    case "x": return hexadecimal(2) ?? unit
    case "u": return hexadecimal(4) ?? unit
    case "c":
      if let letter = peek(), (letter | 0x20) >= 0x61, (letter | 0x20) <= 0x7A {
        position += 1
        return letter & 31
      }
      position -= 1
      return 0x5C
    case "0"..."7":
      var value = unit - 0x30
      while let next = peek(), next >= 0x30, next <= 0x37, value * 8 + (next - 0x30) <= 0xFF {
        value = value * 8 + (next - 0x30)
        position += 1
      }
      return value
    default: return unit
    }
  }

  private mutating func hexadecimal(_ count: Int) -> UInt16? {
    guard position + count <= units.count else { return nil }
    let text = String(decoding: units[position..<position + count], as: UTF16.self)
    guard text.utf8.first != UInt8(ascii: "+"), text.utf8.first != UInt8(ascii: "-"),
      let value = UInt16(text, radix: 16)
    else { return nil }
    position += count
    return value
  }

  mutating func characterClass() throws(Failure) -> CharacterClass {
    var result = CharacterClass(ignoresCase: flags.ignoresCase)
    result.isNegated = take("^")
    while true {
      guard let unit = peek() else { throw Failure(message: "unterminated character class") }
      if unit == "]" {
        position += 1
        return result
      }
      let (low, lowSet) = classAtom()
      if let lowSet { result.ranges += lowSet }
      guard peek() == "-", let after = peek(1), after != "]" else {
        if let low { result.ranges.append(low...low) }
        continue
      }
      position += 1
      let (high, highSet) = classAtom()
      if let low, let high {
        guard low <= high else { throw Failure(message: "range out of order in character class") }
        result.ranges.append(low...high)
      } else {
        // With a set at one end the dash means itself.
        result.ranges.append(0x2D...0x2D)
        if let low { result.ranges.append(low...low) }
        if let high { result.ranges.append(high...high) }
        if let highSet { result.ranges += highSet }
      }
    }
  }

  private mutating func classAtom() -> (UInt16?, [ClosedRange<UInt16>]?) {
    guard let unit = peek() else { return (nil, nil) }
    position += 1
    guard unit == "\\" else { return (unit, nil) }
    if peek() == "b" {
      position += 1
      return (8, nil)
    }
    if let ranges = classEscape() { return (nil, ranges) }
    return (characterEscape(), nil)
  }
}
