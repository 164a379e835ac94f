/// Splits an expression into words.
struct Lexer {
  let units: [UInt16]
  private(set) var position = 0
  /// Whether `??` and `?:` are operators.
  let hasCoalescing: Bool

  init(_ text: String, hasCoalescing: Bool) {
    units = text.units
    self.hasCoalescing = hasCoalescing
  }

  private static let single = ASCIISet(".[]{}(),@#;:?+-*/%|=<>^&!~")
  private static let blanks = ASCIISet(" \t\n\r\u{B}")

  private func unit(_ offset: Int = 0) -> UInt16? {
    position + offset < units.count ? units[position + offset] : nil
  }

  private func text(_ range: Range<Int>) -> String { LoneSurrogate.text(units[range]) }

  /// - Parameter isOperand: whether an operand may stand here, so that `/` begins a regular
  ///   expression.
  mutating func next(isOperand: Bool) throws(JSONataError) -> Token {
    try skipBlanks()
    guard let unit = unit() else { return Token(.end, "(end)", at: units.count) }
    if isOperand, unit == "/" { return try regularExpression() }
    if let symbol = symbol(unit) { return symbol }
    switch unit {
    case "\"", "'": return try string(unit)
    case "`":
      guard let end = units[(position + 1)...].firstIndex(where: { $0 == "`" }) else {
        position = units.count
        throw JSONataError(.s0105, position: position)
      }
      let name = text(position + 1..<end)
      position = end + 1
      return Token(.name, name, at: position)
    case "0"..."9": return try number()
    default: return name()
    }
  }

  private mutating func skipBlanks() throws(JSONataError) {
    while let unit = unit() {
      if Self.blanks.contains(unit) {
        position += 1
      } else if unit == "/", self.unit(1) == "*" {
        let start = position
        position += 2
        while !(self.unit() == "*" && self.unit(1) == "/") {
          position += 1
          if position >= units.count { throw JSONataError(.s0106, position: start) }
        }
        position += 2
      } else {
        return
      }
    }
  }

  private mutating func symbol(_ first: UInt16) -> Token? {
    guard let symbol = Symbol(first) else { return nil }
    if let second = unit(1),
      let pair = symbol.followed(by: second, hasCoalescing: hasCoalescing)
    {
      position += 2
      return Token(pair, at: position)
    }
    position += 1
    return Token(symbol, at: position)
  }

  private mutating func string(_ quote: UInt16) throws(JSONataError) -> Token {
    position += 1
    let start = position
    while let unit = unit(), unit != quote, unit != "\\" { position += 1 }
    var result = Array(units[start..<position])
    while let unit = unit() {
      if unit == quote {
        position += 1
        return Token(.string, LoneSurrogate.text(result[...]), at: position)
      }
      guard unit == "\\" else {
        result.append(unit)
        position += 1
        continue
      }
      position += 1
      guard let escape = self.unit() else { break }
      switch escape {
      case "\"", "\\", "/": result.append(escape)
      case "b": result.append(8)
      case "f": result.append(12)
      case "n": result.append(10)
      case "r": result.append(13)
      case "t": result.append(9)
      case "u":
        let end = min(position + 5, units.count)
        let digits = String(decoding: units[position + 1..<end], as: UTF16.self)
        guard digits.utf8.count == 4, let value = UInt16(digits, radix: 16), digits.first != "+"
        else { throw JSONataError(.s0104, position: position) }
        result.append(value)
        position += 4
      default:
        throw JSONataError(
          .s0103, position: position, token: String(decoding: [escape], as: UTF16.self))
      }
      position += 1
    }
    throw JSONataError(.s0101, position: position)
  }

  private mutating func number() throws(JSONataError) -> Token {
    let start = position
    if unit() == "0" { position += 1 } else { skipDigits() }
    if unit() == ".", let digit = unit(1), digit.isDigit {
      position += 1
      skipDigits()
    }
    if unit() == "e" || unit() == "E" {
      let offset = unit(1) == "+" || unit(1) == "-" ? 2 : 1
      if let digit = unit(offset), digit.isDigit {
        position += offset
        skipDigits()
      }
    }
    let text = text(start..<position)
    guard let value = Double(text), value.isFinite else {
      position = start
      throw JSONataError(.s0102, position: position, token: text)
    }
    var token = Token(.number, text, at: position)
    token.number = value
    return token
  }

  private mutating func skipDigits() {
    while let unit = unit(), unit.isDigit { position += 1 }
  }

  private mutating func name() -> Token {
    let start = position
    while let unit = unit(), !Self.blanks.contains(unit), !Self.single.contains(unit) {
      position += 1
    }
    if units[start] == "$" {
      return Token(.variable, text(start + 1..<position), at: position)
    }
    let name = text(start..<position)
    switch name {
    case "and": return Token(.and, at: position)
    case "or": return Token(.or, at: position)
    case "in": return Token(.in, at: position)
    case "true", "false": return Token(.bool, name, at: position)
    case "null": return Token(.null, name, at: position)
    default: return Token(.name, name, at: position)
    }
  }

  private mutating func regularExpression() throws(JSONataError) -> Token {
    position += 1
    let start = position
    var depth = 0
    while let unit = unit() {
      if unit == "/", depth == 0, !isEscaped {
        let pattern = text(start..<position)
        if pattern.isEmpty { throw JSONataError(.s0301, position: position) }
        position += 1
        var flags: RegularExpression.Flags = []
        while let flag = self.unit().flatMap({ RegularExpression.Flags($0) }) {
          flags.insert(flag)
          position += 1
        }
        var token = Token(.regularExpression, pattern, at: position)
        token.flags = flags
        return token
      }
      let isPlain = position == start || units[position - 1] != "\\"
      if isPlain, unit == "(" || unit == "[" || unit == "{" { depth += 1 }
      if isPlain, unit == ")" || unit == "]" || unit == "}" { depth -= 1 }
      position += 1
    }
    throw JSONataError(.s0302, position: position)
  }

  /// Whether an odd number of backslashes stands before the current unit.
  private var isEscaped: Bool {
    var count = 0
    while position - count > 0, units[position - count - 1] == "\\" { count += 1 }
    return count % 2 == 1
  }
}
