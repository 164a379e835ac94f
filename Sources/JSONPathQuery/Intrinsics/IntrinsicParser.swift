import OrderedJSON

/// Reads an intrinsic function call. The call is the whole text.
struct IntrinsicParser {
  private let whole: String
  private let bytes: [UInt8]
  private var position = 0

  static func parse(_ text: String) throws(QueryError) -> IntrinsicCall {
    var parser = IntrinsicParser(text)
    let call = try parser.call(depth: 1)
    parser.skipBlanks()
    guard parser.position == parser.bytes.count else {
      throw parser.failure("nothing may follow the function call")
    }
    return call
  }

  private init(_ text: String) {
    whole = text
    bytes = Array(text.utf8)
  }

  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func failure(_ reason: String) -> QueryError {
    QueryError(
      code: .syntax,
      message: "Invalid intrinsic function call '\(whole)' at position \(position): \(reason)")
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= .blank { position += 1 }
  }

  private mutating func call(depth: Int) throws(QueryError) -> IntrinsicCall {
    guard depth <= Limits.intrinsicNesting else {
      throw failure("function calls are nested more than \(Limits.intrinsicNesting) deep")
    }
    position += "States.".utf8.count
    let start = position
    while current.isDigit || (current | 0x20) >= UInt8(ascii: "a"), current < 0x7B { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let function = IntrinsicFunction(rawValue: name) else {
      throw failure("there is no function States.\(name)")
    }
    skipBlanks()
    guard current == .openParenthesis else { throw failure("expected '(' after States.\(name)") }
    position += 1
    var arguments: [IntrinsicCall.Argument] = []
    skipBlanks()
    while current != .closeParenthesis {
      arguments.append(try argument(depth: depth))
      skipBlanks()
      if current == .comma {
        position += 1
        skipBlanks()
        if current == .closeParenthesis { throw failure("an argument is missing after ','") }
      } else if current != .closeParenthesis {
        throw failure("expected ',' or ')'")
      }
    }
    position += 1
    guard function.argumentCounts.contains(arguments.count) else {
      throw failure("\(function.signature) does not take \(arguments.count) arguments")
    }
    return IntrinsicCall(function: function, arguments: arguments)
  }

  private mutating func argument(depth: Int) throws(QueryError) -> IntrinsicCall.Argument {
    switch current {
    case .singleQuote: return try string()
    case .dollar: return .path(try path())
    case UInt8(ascii: "S") where bytes[position...].starts(with: "States.".utf8):
      return .call(try call(depth: depth + 1))
    default:
      let start = position
      while position < bytes.count, current != .comma, current != .closeParenthesis,
        current > .blank
      { position += 1 }
      let text = bytes[start..<position]
      switch String(decoding: text, as: UTF8.self) {
      case "null": return .literal(.null)
      case "true": return .literal(true)
      case "false": return .literal(false)
      case let word:
        guard text.contains(where: \.isDigit), let number = JSONLiteral.decimal(word) else {
          throw failure("'\(word)' is no string in single quotes, number, path or function call")
        }
        return .literal(.number(number))
      }
    }
  }

  private mutating func string() throws(QueryError) -> IntrinsicCall.Argument {
    let start = position + 1
    var value: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case .singleQuote:
        let raw = String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        return .string(raw: raw, value: String(decoding: value, as: UTF8.self))
      case .backslash:
        position += 1
        switch current {
        case .singleQuote, .backslash, .openBrace, .closeBrace: value.append(current)
        default: throw failure("a backslash may only stand before ', {, } and another backslash")
        }
      default: value.append(byte)
      }
      position += 1
    }
    throw failure("a string is not closed")
  }

  /// A path goes up to the next comma or parenthesis outside its own brackets.
  private mutating func path() throws(QueryError) -> Path {
    let start = position
    var depth = 0
    scan: while position < bytes.count {
      switch current {
      case .openBracket, .openParenthesis: depth += 1
      case .closeBracket: depth -= 1
      case .closeParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      case .comma where depth == 0: break scan
      case .singleQuote where depth > 0, .doubleQuote where depth > 0:
        let quote = current
        position += 1
        while position < bytes.count, current != quote {
          position += current == .backslash ? 2 : 1
        }
      default: break
      }
      position += 1
    }
    position = min(position, bytes.count)
    var text = bytes[start..<position]
    while let last = text.last, last <= .blank { text.removeLast() }
    return try Path(String(decoding: text, as: UTF8.self))
  }
}
