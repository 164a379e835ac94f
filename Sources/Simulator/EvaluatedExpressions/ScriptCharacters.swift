/// A place in a text, and what JavaScript's lexical grammar reads there.
struct ScriptCharacters {
  let scalars: [Unicode.Scalar]
  var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
  var next: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

  func starts(with other: [Unicode.Scalar]) -> Bool { scalars[position...].starts(with: other) }

  /// Passes over blanks and comments.
  mutating func skipBlanks() throws(ScriptError) {
    while let scalar = current {
      if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        position += 1
      } else if starts(with: ["/", "/"]) {
        while let scalar = current, scalar != "\n", scalar != "\r" { position += 1 }
      } else if starts(with: ["/", "*"]) {
        let start = position
        position += 2
        while !starts(with: ["*", "/"]) {
          guard current != nil else { throw .unsupported("a comment that does not end", at: start) }
          position += 1
        }
        position += 2
      } else {
        return
      }
    }
  }

  mutating func name() -> String {
    let start = position
    while current?.isNamePart == true { position += 1 }
    return String(Array(scalars[start..<position]))
  }

  /// A number: decimal, or hexadecimal, octal or binary behind 0x, 0o or 0b.
  mutating func number() throws(ScriptError) -> Double {
    let start = position
    if current == "0", let radix = Self.radix(of: next) {
      position += 2
      let digits = run { $0.isASCII && $0.properties.numericType != nil || $0.isASCIILetter }
      guard let value = Self.value(digits, radix: radix) else {
        throw .unsupported(name: String(Array(scalars[start..<position])), at: start)
      }
      return value
    }
    var text = run(\.isDigit)
    if current == "." {
      position += 1
      text += "." + run(\.isDigit)
    }
    if current == "e" || current == "E" {
      position += 1
      text += "e"
      if let sign = current, sign == "+" || sign == "-" {
        text.unicodeScalars.append(sign)
        position += 1
      }
      text += run(\.isDigit)
    }
    guard current?.isNamePart != true, let value = Double(Self.padded(text)) else {
      throw .unsupported(name: String(Array(scalars[start..<position])), at: start)
    }
    return value
  }

  private mutating func run(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = current, belongs(scalar) { position += 1 }
    return String(Array(scalars[start..<position]))
  }

  /// Swift wants digits on both sides of the point.
  static func padded(_ text: String) -> String {
    (text.hasPrefix(".") ? "0" : "") + text.replacing(".e", with: ".0e")
      + (text.hasSuffix(".") ? "0" : "")
  }

  static func radix(of scalar: Unicode.Scalar?) -> Int? {
    switch scalar {
    case "x", "X": 16
    case "o", "O": 8
    case "b", "B": 2
    default: nil
    }
  }

  static func value(_ digits: String, radix: Int) -> Double? {
    guard !digits.isEmpty else { return nil }
    var value = 0.0
    for scalar in digits.unicodeScalars {
      guard let digit = Character(scalar).hexDigitValue ?? Self.letterValue(scalar), digit < radix
      else { return nil }
      value = value * Double(radix) + Double(digit)
    }
    return value
  }

  /// Of a digit above 15, for `parseInt`.
  private static func letterValue(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.isASCIILetter else { return nil }
    return Int(scalar.value | 0x20) - 0x61 + 10
  }

  /// One character of a text, which may be an escape.
  mutating func appendCharacter(to units: inout [UInt16]) throws(ScriptError) {
    guard let scalar = current else { return }
    position += 1
    guard scalar == "\\", let escaped = current else {
      units.append(contentsOf: String(Character(scalar)).utf16)
      return
    }
    let start = position - 1
    position += 1
    switch escaped {
    case "n": units.append(0x0A)
    case "r": units.append(0x0D)
    case "t": units.append(0x09)
    case "b": units.append(0x08)
    case "f": units.append(0x0C)
    case "v": units.append(0x0B)
    case "0" where current?.isDigit != true: units.append(0)
    case "0"..."9": throw .unsupported("an octal escape", at: start)
    case "x": units.append(UInt16(truncatingIfNeeded: try hexadecimal(2, from: start)))
    case "u" where current == "{":
      position += 1
      let digits = run { $0 != "}" }
      position += 1
      guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
        throw .unsupported("an escape that is no code point", at: start)
      }
      units.append(contentsOf: String(Character(scalar)).utf16)
    case "u": units.append(UInt16(truncatingIfNeeded: try hexadecimal(4, from: start)))
    case "\r":
      if current == "\n" { position += 1 }
    case "\n", "\u{2028}", "\u{2029}": break
    default: units.append(contentsOf: String(Character(escaped)).utf16)
    }
  }

  private mutating func hexadecimal(_ count: Int, from start: Int) throws(ScriptError) -> Int {
    let end = min(position + count, scalars.count)
    let digits = String(Array(scalars[position..<end]))
    guard digits.count == count, digits.allSatisfy(\.isHexDigit), let value = Int(digits, radix: 16)
    else { throw .unsupported("an escape without \(count) hexadecimal digits", at: start) }
    position = end
    return value
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  var isNameStart: Bool { self == "$" || self == "_" || properties.isIDStart }
  var isNamePart: Bool { self == "$" || properties.isIDContinue }
}
