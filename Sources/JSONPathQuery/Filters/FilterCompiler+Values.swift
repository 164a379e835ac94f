import OrderedJSON

extension FilterCompiler {
  mutating func value() throws(PathFailure) -> FilterOperand {
    cursor.skipBlanks()
    if cursor.current == .exclamation {
      cursor.position += 1
      cursor.skipBlanks()
      guard cursor.current == .dollar || cursor.current == .at else {
        throw .invalid("Unexpected character: !")
      }
    }
    switch cursor.current {
    case .dollar, .at: return .path(try path())
    default: return .value(try literal())
    }
  }

  private mutating func literal() throws(PathFailure) -> FilterValue {
    switch cursor.current {
    case .singleQuote, .doubleQuote: return try string()
    case .openBrace: return try json(close: .closeBrace)
    case .openBracket: return try json(close: .closeBracket)
    case .slash: return try pattern()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      switch word() {
      case "true": return .bool(true)
      case "false": return .bool(false)
      case "null": return .null
      case let word: return .string(word)
      }
    default: return try number()
    }
  }

  /// A string without quotes, as in `@.Name==Receipt`: Jayway refuses it, but published workflows
  /// that run on the service have it.
  private mutating func word() -> String {
    let start = cursor.position
    scan: while cursor.inBounds {
      switch cursor.current {
      case .blank, .closeParenthesis, UInt8(ascii: "&"), UInt8(ascii: "|"): break scan
      default: cursor.position += 1
      }
    }
    return cursor.text(start..<cursor.position)
  }

  private mutating func string() throws(PathFailure) -> FilterValue {
    let quote = cursor.current
    let start = cursor.position
    guard let close = cursor.unescapedIndex(of: quote, after: start) else {
      throw .invalid(
        "String literal does not have matching quotes. Expected "
          + "\(Character(UnicodeScalar(quote))) in \(cursor.text(0..<cursor.end))")
    }
    cursor.position = close + 1
    return .string(JavaText.unescaped(cursor.bytes[(start + 1)..<close]))
  }

  private mutating func json(close: UInt8) throws(PathFailure) -> FilterValue {
    let start = cursor.position
    guard
      let end = try cursor.closingIndex(
        of: start, open: cursor.current, close: close, skippingRegularExpressions: false)
    else { throw .invalid("String not closed. Expected ' in \(cursor.text(0..<cursor.end))") }
    cursor.position = end + 1
    let bytes = Array(cursor.bytes[start...end])
    guard let value = JSONLiteral.value(bytes) else {
      throw .invalid("Failed to parse filter: \(cursor.text(0..<cursor.end))")
    }
    return .json(value)
  }

  private mutating func pattern() throws(PathFailure) -> FilterValue {
    let start = cursor.position
    guard let close = cursor.unescapedIndex(of: .slash, after: start) else {
      throw .invalid("Pattern not closed. Expected / in \(cursor.text(0..<cursor.end))")
    }
    var end = close + 1
    while cursor.byte(at: end) >= UInt8(ascii: "A"), cursor.byte(at: end) <= UInt8(ascii: "z") {
      end += 1
    }
    cursor.position = end
    let source = cursor.text((start + 1)..<close)
    return .pattern(
      try RegularExpression(source, flags: cursor.text((close + 1)..<end)))
  }

  private mutating func number() throws(PathFailure) -> FilterValue {
    let start = cursor.position
    while cursor.inBounds {
      switch cursor.current {
      case .minus, .dot, UInt8(ascii: "e"), UInt8(ascii: "E"): cursor.position += 1
      case let byte where byte.isDigit: cursor.position += 1
      default:
        guard cursor.position > start else { throw parseFailure() }
        return try number(start..<cursor.position)
      }
    }
    return try number(start..<cursor.position)
  }

  private mutating func number(_ range: Range<Int>) throws(PathFailure) -> FilterValue {
    let text = cursor.text(range)
    guard let number = JSONLiteral.decimal(text) else { throw parseFailure() }
    return .number(number)
  }

  private mutating func parseFailure() -> PathFailure {
    let message =
      "Failed to parse filter: [?\(cursor.text(0..<cursor.end))], error on position: "
      + "\(cursor.position + 2), char: \(Character(UnicodeScalar(cursor.current)))"
    literalFailure = message
    return .invalid(message)
  }

  private mutating func path() throws(PathFailure) -> CompiledPath {
    let start = cursor.position
    cursor.position += 1
    while cursor.inBounds {
      if cursor.current == .openBracket {
        guard
          let close = try cursor.closingIndex(
            of: cursor.position, open: .openBracket, close: .closeBracket,
            skippingRegularExpressions: false)
        else {
          throw .invalid("Square brackets does not match in filter \(cursor.text(0..<cursor.end))")
        }
        cursor.position = close + 1
      }
      if !cursor.inBounds || Self.isOperatorByte(cursor.current) || cursor.current == .blank {
        break
      }
      if cursor.current == .closeParenthesis, !closesFunction(from: start) { break }
      cursor.position += 1
    }
    return try PathCompiler.compile(cursor.text(start..<cursor.position), depth: depth + 1)
  }

  /// Whether the parenthesis here closes a function without arguments, as in `@.a.length()`.
  private func closesFunction(from start: Int) -> Bool {
    let open = cursor.previousSignificantIndex
    guard cursor.byte(at: open) == .openParenthesis, open > start else { return false }
    return cursor.bytes[(start + 1)..<open].contains(.dot)
  }
}
