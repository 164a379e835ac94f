/// A word of an expression.
struct Token {
  enum Kind {
    case name, variable, string, number, null, bool, regularExpression, symbol, end
  }

  var kind: Kind
  var text: String
  /// Offset just after it, in UTF-16 code units.
  var position: Int
  var number = 0.0
  var flags = ""

  static let wordOperators: Set<String> = ["and", "or", "in"]

  func isSymbol(_ text: String) -> Bool { kind == .symbol && self.text == text }

  /// How strongly it binds what stands to its left; 0 for what ends an operand.
  var leftBindingPower: Int {
    guard kind == .symbol else { return 0 }
    return Self.powers[text] ?? 0
  }

  static let powers: [String: Int] = [
    ".": 75, "[": 80, "{": 70, "(": 80, "@": 80, "#": 80, "?": 20, "+": 50, "-": 50, "*": 60,
    "/": 60, "%": 60, "=": 40, "<": 40, ">": 40, "^": 40, ":=": 10, "!=": 40,
    "<=": 40, ">=": 40, "~>": 40, "and": 30, "or": 25, "in": 40, "&": 50, "?:": 40, "??": 40,
  ]
}
