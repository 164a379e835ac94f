import OrderedJSON

extension PathCompiler {
  /// Reads `name(arguments)`; arguments are paths and JSON values.
  mutating func readFunction(named name: String, open: Int) throws(PathFailure) {
    let unclosed = PathFailure.invalid("Arguments to function: '\(name)' are not closed properly.")
    guard
      let close = try closingParenthesis(of: open)
    else { throw unclosed }
    var arguments: [FunctionArgument] = []
    for part in try argumentTexts(in: (open + 1)..<close) {
      switch part.first {
      case nil: continue
      case .dollar?, .at?:
        let text = String(decoding: part, as: UTF8.self)
        arguments.append(.path(try PathCompiler.compile(text, depth: depth + 1)))
      case let first? where !Self.startsJSON(first): continue
      default:
        guard let value = JSONLiteral.value(Array(part)) else { throw unclosed }
        arguments.append(.json(value))
      }
    }
    tokens.append(.function(name: name, arguments: arguments))
    cursor.position = close + 1
  }

  /// What starts with anything else is passed over, as in Jayway.
  private static func startsJSON(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == .openBrace || byte == .doubleQuote || byte == .minus
  }

  private func closingParenthesis(of open: Int) throws(PathFailure) -> Int? {
    var depth = 0
    var index = open
    while index < cursor.end {
      switch cursor.bytes[index] {
      case .doubleQuote:
        guard let closing = cursor.unescapedIndex(of: .doubleQuote, after: index) else {
          return nil
        }
        index = closing
      case .openParenthesis: depth += 1
      case .closeParenthesis:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The texts between the commas that stand in no brackets and no strings.
  private func argumentTexts(in range: Range<Int>) throws(PathFailure)
    -> [ArraySlice<UInt8>]
  {
    var parts: [ArraySlice<UInt8>] = []
    var start = range.lowerBound
    var depth = 0
    var index = start
    while index < range.upperBound {
      switch cursor.bytes[index] {
      case .doubleQuote:
        index = cursor.unescapedIndex(of: .doubleQuote, after: index) ?? index
      case .openParenthesis, .openBracket, .openBrace: depth += 1
      case .closeBrace where depth == 0:
        throw .invalid("Unexpected close brace '}' at character position: \(index + 1)")
      case .closeBracket where depth == 0:
        throw .invalid("Unexpected close bracket ']' at character position: \(index + 1)")
      case .closeParenthesis, .closeBracket, .closeBrace: depth -= 1
      case .comma where depth == 0:
        parts.append(Self.trimmed(cursor.bytes[start..<index]))
        start = index + 1
      default: break
      }
      index += 1
    }
    parts.append(Self.trimmed(cursor.bytes[start..<range.upperBound]))
    return parts
  }
}
