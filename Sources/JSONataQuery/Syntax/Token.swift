/// A word of an expression.
struct Token {
  enum Kind {
    case name, variable, string, number, null, bool, regularExpression, symbol, end
  }

  var kind: Kind
  /// Where it is one.
  var symbol: Symbol?
  /// Offset just after it, in UTF-16 code units.
  var position: Int
  var number = 0.0
  /// The text of a literal or the name; of a symbol nothing.
  var content = ""
  /// Of a regular expression.
  var flags: RegularExpression.Flags = []

  init(_ kind: Kind, _ content: String, at position: Int) {
    self.kind = kind
    self.content = content
    self.position = position
  }

  init(_ symbol: Symbol, at position: Int) {
    kind = .symbol
    self.symbol = symbol
    self.position = position
  }

  /// As it is written, as far as errors show it.
  var text: String { symbol?.rawValue ?? content }

  /// How strongly it binds what stands to its left; 0 for what ends an operand.
  var leftBindingPower: Int { symbol?.leftBindingPower ?? 0 }
}
