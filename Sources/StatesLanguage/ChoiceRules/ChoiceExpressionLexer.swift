import OrderedJSON

/// Cuts an expression into tokens.
struct ChoiceExpressionLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func next() throws(ChoiceExpressionError) -> ChoiceExpressionToken {
    while let scalar = peek, [" ", "\t", "\n", "\r"].contains(scalar) { index += 1 }
    let start = index
    guard let scalar = peek else { return ChoiceExpressionToken(kind: .end, column: start + 1) }
    let kind: ChoiceExpressionToken.Kind
    switch scalar {
    case "$": kind = .path(try path())
    case "\"", "'": kind = .string(try string(closing: scalar))
    case "-", "0"..."9": kind = .number(try number())
    case _ where Self.isLetter(scalar): kind = .word(word())
    default: kind = .sign(try sign())
    }
    return ChoiceExpressionToken(kind: kind, column: start + 1)
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private mutating func word() -> String {
    let start = index
    while let scalar = peek, Self.isLetter(scalar) || Self.isDigit(scalar) { index += 1 }
    return text(from: start)
  }

  private mutating func sign() throws(ChoiceExpressionError) -> String {
    for sign in ["==", "!=", "<=", ">=", "&&", "||", "<", ">", "(", ")", ",", "!"] {
      if scalars[index...].starts(with: sign.unicodeScalars) {
        index += sign.unicodeScalars.count
        return sign
      }
    }
    let message =
      switch scalars[index] {
      case "=": "equality is written =="
      case "&": "and is written and, or &&"
      case "|": "or is written or, or ||"
      default: "unexpected '\(scalars[index])'"
      }
    throw ChoiceExpressionError(message: message, column: index + 1)
  }
}

// Numbers and strings are JSON's.
extension ChoiceExpressionLexer {
  private mutating func number() throws(ChoiceExpressionError) -> String {
    let start = index
    func digits(_ lexer: inout Self) -> Int {
      let start = lexer.index
      while let scalar = lexer.peek, Self.isDigit(scalar) { lexer.index += 1 }
      return lexer.index - start
    }
    var isValid = true
    if peek == "-" { index += 1 }
    let leadsWithZero = peek == "0"
    let whole = digits(&self)
    isValid = whole > 0 && !(leadsWithZero && whole > 1)
    if peek == "." {
      index += 1
      isValid = digits(&self) > 0 && isValid
    }
    if peek == "e" || peek == "E" {
      index += 1
      if peek == "+" || peek == "-" { index += 1 }
      isValid = digits(&self) > 0 && isValid
    }
    if let scalar = peek, Self.isLetter(scalar) || scalar == "." { isValid = false }
    guard isValid else { throw ChoiceExpressionError(message: "not a number", column: start + 1) }
    return text(from: start)
  }

  private mutating func string(closing quote: Unicode.Scalar) throws(ChoiceExpressionError)
    -> String
  {
    let start = index
    var result = String.UnicodeScalarView()
    index += 1
    while let scalar = peek {
      index += 1
      switch scalar {
      case quote: return String(result)
      case "\\": result.append(try escaped())
      default: result.append(scalar)
      }
    }
    throw ChoiceExpressionError(message: "string not closed", column: start + 1)
  }

  /// What stands after a backslash.
  private mutating func escaped() throws(ChoiceExpressionError) -> Unicode.Scalar {
    let column = index
    guard let scalar = peek else {
      throw ChoiceExpressionError(message: "string not closed", column: column)
    }
    index += 1
    switch scalar {
    case "\"", "'", "\\", "/": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let high = try hexadecimal(column)
      guard (0xD800..<0xDC00).contains(high) else {
        guard let scalar = Unicode.Scalar(high) else { throw Self.lone(column) }
        return scalar
      }
      guard scalars[index...].starts(with: "\\u".unicodeScalars) else { throw Self.lone(column) }
      index += 2
      let low = try hexadecimal(column)
      guard (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
      else { throw Self.lone(column) }
      return scalar
    default:
      throw ChoiceExpressionError(message: "unknown escape '\\\(scalar)'", column: column)
    }
  }

  private static func lone(_ column: Int) -> ChoiceExpressionError {
    ChoiceExpressionError(message: "half of a surrogate pair", column: column)
  }

  private mutating func hexadecimal(_ column: Int) throws(ChoiceExpressionError) -> UInt32 {
    let end = min(index + 4, scalars.count)
    let digits = scalars[index..<end].compactMap { Character($0).hexDigitValue }
    guard digits.count == 4, scalars[index..<end].allSatisfy(\.isASCII) else {
      throw ChoiceExpressionError(message: "\\u needs four hexadecimal digits", column: column)
    }
    index = end
    return digits.reduce(0) { $0 << 4 + UInt32($1) }
  }
}

// A path ends at a blank, a sign or a quote that stands outside its brackets.
extension ChoiceExpressionLexer {
  private static let pathEnds: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\r", "=", "!", "<", ">", "(", ")", ",", "&", "|", "\"", "'", "]",
  ]

  private mutating func path() throws(ChoiceExpressionError) -> String {
    let start = index
    while let scalar = peek, !Self.pathEnds.contains(scalar) {
      if scalar == "\\" {
        guard index + 1 < scalars.count else { break }
        index += 2
      } else if scalar == "[" {
        try brackets()
      } else {
        index += 1
      }
    }
    return text(from: start)
  }

  private mutating func brackets() throws(ChoiceExpressionError) {
    let start = index
    var depth = 0
    var quote: Unicode.Scalar?
    while let scalar = peek {
      index += 1
      if scalar == "\\" {
        index = min(index + 1, scalars.count)
      } else if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "'" || scalar == "\"" {
        quote = scalar
      } else if scalar == "[" {
        depth += 1
      } else if scalar == "]" {
        depth -= 1
        if depth == 0 { return }
      }
    }
    throw ChoiceExpressionError(message: "bracket not closed", column: start + 1)
  }

  /// Whether a path can stand in an expression as it is.
  static func isBare(_ path: String) -> Bool {
    var lexer = ChoiceExpressionLexer(path)
    guard path.utf8.first == UInt8(ascii: "$"), let text = try? lexer.path() else { return false }
    return text.isByteEqual(to: path)
  }
}
