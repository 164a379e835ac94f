/// A word that is neither a name nor a literal.
enum Symbol: String {
  case dot = "."
  case comma = ","
  case semicolon = ";"
  case colon = ":"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case at = "@"
  case number = "#"
  case question = "?"
  case plus = "+"
  case minus = "-"
  case asterisk = "*"
  case slash = "/"
  case percent = "%"
  case bar = "|"
  case equal = "="
  case less = "<"
  case greater = ">"
  case caret = "^"
  case ampersand = "&"
  case exclamation = "!"
  case tilde = "~"
  case dots = ".."
  case bind = ":="
  case notEqual = "!="
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case doubleAsterisk = "**"
  case apply = "~>"
  case elvis = "?:"
  case coalesce = "??"
  case and, or, `in`

  /// The symbol of one character; nil for any other character.
  init?(_ unit: UInt16) {
    switch unit {
    case ".": self = .dot
    case ",": self = .comma
    case ";": self = .semicolon
    case ":": self = .colon
    case "[": self = .leftBracket
    case "]": self = .rightBracket
    case "{": self = .leftBrace
    case "}": self = .rightBrace
    case "(": self = .leftParenthesis
    case ")": self = .rightParenthesis
    case "@": self = .at
    case "#": self = .number
    case "?": self = .question
    case "+": self = .plus
    case "-": self = .minus
    case "*": self = .asterisk
    case "/": self = .slash
    case "%": self = .percent
    case "|": self = .bar
    case "=": self = .equal
    case "<": self = .less
    case ">": self = .greater
    case "^": self = .caret
    case "&": self = .ampersand
    case "!": self = .exclamation
    case "~": self = .tilde
    default: return nil
    }
  }

  /// The symbol of two characters of which this is the first; nil where they are no symbol.
  func followed(by unit: UInt16, hasCoalescing: Bool) -> Symbol? {
    switch (self, unit) {
    case (.dot, "."): .dots
    case (.colon, "="): .bind
    case (.exclamation, "="): .notEqual
    case (.greater, "="): .greaterOrEqual
    case (.less, "="): .lessOrEqual
    case (.asterisk, "*"): .doubleAsterisk
    case (.tilde, ">"): .apply
    case (.question, ":") where hasCoalescing: .elvis
    case (.question, "?") where hasCoalescing: .coalesce
    default: nil
    }
  }

  /// How strongly it binds what stands to its left; 0 for what ends an operand.
  var leftBindingPower: Int {
    switch self {
    case .leftBracket, .leftParenthesis, .at, .number: 80
    case .dot: 75
    case .leftBrace: 70
    case .asterisk, .slash, .percent: 60
    case .plus, .minus, .ampersand: 50
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .caret, .apply, .in,
      .elvis, .coalesce:
      40
    case .and: 30
    case .or: 25
    case .question: 20
    case .bind: 10
    default: 0
    }
  }

  /// What it does between two operands.
  var binaryOperator: BinaryOperator {
    switch self {
    case .plus: .add
    case .minus: .subtract
    case .asterisk: .multiply
    case .slash: .divide
    case .percent: .remainder
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .ampersand: .concatenate
    case .dots: .range
    case .in: .contains
    case .and: .and
    case .or: .or
    default: .none
    }
  }
}
