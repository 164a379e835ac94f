/// A word or sign of an expression, and where it begins.
struct ChoiceExpressionToken: Hashable {
  enum Kind: Hashable {
    /// As it is written: `$.a['b c'][0]`.
    case path(String)
    /// Quotes taken off, escapes resolved.
    case string(String)
    /// As it is written.
    case number(String)
    /// A letter and what follows it of letters, digits and `_`.
    case word(String)
    /// `==`, `(`, `&&`, …
    case sign(String)
    case end
  }

  var kind: Kind
  /// From 1, in code points.
  var column: Int
}

extension ChoiceExpressionToken {
  /// For an error: `')'`, `'and'`, `the end`.
  var description: String {
    switch kind {
    case .path(let text), .number(let text), .word(let text), .sign(let text): "'\(text)'"
    case .string: "a string"
    case .end: "the end"
    }
  }

  func isWord(_ word: String) -> Bool { kind == .word(word) }
  func isSign(_ sign: String) -> Bool { kind == .sign(sign) }
}
