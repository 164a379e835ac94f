/// A word of an expression's text, as an editor shows it.
package struct ExpressionWord: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `and`, `or`, `in`, `true`, `false`, `null`, `function`.
    case keyword
    /// A variable that is called, or that the language has.
    case function
    case variable, name, string, number, regularExpression, comment
    case symbol
    /// From the first error to the end of the text.
    case unreadable
  }

  package var kind: Kind
  /// In UTF-16 code units. Blanks belong to no word.
  package var range: Range<Int>

  /// The words of a text, which need not be an expression, in order. O(text).
  package static func words(of text: String, dialect: Expression.Dialect) -> [ExpressionWord] {
    var lexer = Lexer(text, hasCoalescing: dialect == .standard)
    var words: [ExpressionWord] = []
    var isOperand = true
    while true {
      let start = words.skipComments(lexer.units, from: words.last?.range.upperBound ?? 0)
      do {
        let token = try lexer.next(isOperand: isOperand)
        if token.kind == .end { return words }
        if token.symbol == .leftParenthesis, let last = words.last, last.kind == .variable {
          words[words.count - 1].kind = .function
        }
        let kind = kind(of: token, isOperand: isOperand, dialect)
        words.append(ExpressionWord(kind: kind, range: start..<token.position))
        isOperand =
          kind == .symbol && !token.endsOperand(asOperand: isOperand)
          || (kind == .keyword && token.kind == .symbol)
      } catch {
        if start < lexer.units.count {
          words.append(ExpressionWord(kind: .unreadable, range: start..<lexer.units.count))
        }
        return words
      }
    }
  }

  private static func kind(
    of token: Token, isOperand: Bool, _ dialect: Expression.Dialect
  ) -> Kind {
    switch token.kind {
    // Where an operand stands, `and` is the name of a member.
    case .symbol where token.isWord: isOperand ? .name : .keyword
    case .symbol, .end: .symbol
    case .variable: Library.function(named: token.text, dialect) == nil ? .variable : .function
    case .name: ["function", "λ"].contains(token.text) ? .keyword : .name
    case .string: .string
    case .number: .number
    case .null, .bool: .keyword
    case .regularExpression: .regularExpression
    }
  }
}

extension Token {
  /// Whether an operator follows the symbol: a closing bracket, a wildcard or a parent.
  fileprivate func endsOperand(asOperand isOperand: Bool) -> Bool {
    switch symbol {
    case .rightParenthesis, .rightBracket, .rightBrace: true
    case .asterisk, .doubleAsterisk, .percent: isOperand
    default: false
    }
  }

  fileprivate var isWord: Bool { symbol == .and || symbol == .or || symbol == .in }
}

extension [ExpressionWord] {
  /// Adds the comments before the next word.
  ///
  /// - Returns: where that word begins.
  fileprivate mutating func skipComments(_ units: [UInt16], from start: Int) -> Int {
    var place = start
    while place < units.count {
      if [0x20, 0x09, 0x0A, 0x0B, 0x0D].contains(units[place]) {
        place += 1
      } else if units[place...].starts(with: "/*".utf16) {
        var end = place + 2
        while end + 1 < units.count, !units[end...].starts(with: "*/".utf16) { end += 1 }
        guard end + 1 < units.count else { return place }
        append(ExpressionWord(kind: .comment, range: place..<(end + 2)))
        place = end + 2
      } else {
        return place
      }
    }
    return place
  }
}
