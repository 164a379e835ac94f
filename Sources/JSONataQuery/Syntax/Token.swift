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
    guard kind == .symbol, let first = text.utf8.first else { return 0 }
    let isPair = text.utf8.count == 2
    switch first {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "#"): return 80
    case UInt8(ascii: "."): return isPair ? 0 : 75
    case UInt8(ascii: "{"): return 70
    case UInt8(ascii: "*"): return isPair ? 0 : 60
    case UInt8(ascii: "/"), UInt8(ascii: "%"): return 60
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "&"): return 50
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"): return 40
    case UInt8(ascii: "!"), UInt8(ascii: "~"): return isPair ? 40 : 0
    case UInt8(ascii: "i"): return 40
    case UInt8(ascii: "?"): return isPair ? 40 : 20
    case UInt8(ascii: "a"): return 30
    case UInt8(ascii: "o"): return 25
    case UInt8(ascii: ":"): return isPair ? 10 : 0
    default: return 0
    }
  }
}
