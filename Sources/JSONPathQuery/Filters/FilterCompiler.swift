import OrderedJSON

/// Reads a filter as Jayway JsonPath 3 does.
///
/// ```
/// or       = and { "||" and }        and = operand { "&&" operand }
/// operand  = "(" or ")" | "!" operand | value [ operator value ]
/// ```
struct FilterCompiler {
  /// From `(` to `)`.
  var cursor: CharacterCursor
  /// How many paths the filter stands in, and how many parentheses and negations are open.
  var depth: Int
  /// A wrong number is an error at once; after anything else a path may stand on its own.
  var literalFailure: String?

  mutating func compile() throws(PathFailure) -> FilterExpression {
    let expression = try or()
    cursor.skipBlanks()
    guard !cursor.inBounds else {
      throw .invalid(
        "Expected end of filter expression instead of: \(cursor.text(cursor.position..<cursor.end))"
      )
    }
    return expression
  }

  private mutating func or() throws(PathFailure) -> FilterExpression {
    var operands = [try and()]
    while read("||") { operands.append(try and()) }
    return operands.count == 1 ? operands[0] : .any(operands)
  }

  private mutating func and() throws(PathFailure) -> FilterExpression {
    var operands = [try operand()]
    while read("&&") { operands.append(try operand()) }
    return operands.count == 1 ? operands[0] : .all(operands)
  }

  private mutating func operand() throws(PathFailure) -> FilterExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.nesting else {
      throw .invalid("Filters are nested more than \(Limits.nesting) deep")
    }
    cursor.skipBlanks()
    if cursor.current == .exclamation {
      let next = cursor.significantIndex(after: cursor.position)
      if cursor.byte(at: next) != .dollar, cursor.byte(at: next) != .at {
        cursor.position = next
        return .not(try operand())
      }
    }
    if cursor.current == .openParenthesis {
      cursor.position += 1
      let inner = try or()
      cursor.skipBlanks()
      guard cursor.current == .closeParenthesis else { throw .invalid("Expected character: )") }
      cursor.position += 1
      return inner
    }
    return try relation()
  }

  private mutating func relation() throws(PathFailure) -> FilterExpression {
    cursor.skipBlanks()
    let isNegated = cursor.current == .exclamation
    let left = try value()
    let afterLeft = cursor.position
    do {
      let comparison = try readOperator()
      return .relation(left, comparison, try value())
    } catch .invalid(let message) where message != literalFailure {
      cursor.position = afterLeft
      guard case .path(let path) = left else { throw .invalid(message) }
      return .exists(path, negated: isNegated)
    }
  }

  private mutating func read(_ text: StaticString) -> Bool {
    let start = cursor.position
    cursor.skipBlanks()
    let length = text.utf8CodeUnitCount
    let matches = (0..<length).allSatisfy {
      cursor.byte(at: cursor.position + $0) == text.utf8Start[$0]
    }
    cursor.position = matches ? cursor.position + length : start
    return matches
  }

  private mutating func readOperator() throws(PathFailure) -> FilterOperator {
    cursor.skipBlanks()
    let start = cursor.position
    if Self.isOperatorByte(cursor.current) {
      while Self.isOperatorByte(cursor.current) { cursor.position += 1 }
    } else {
      while cursor.inBounds, cursor.current != .blank { cursor.position += 1 }
    }
    let text = cursor.text(start..<cursor.position)
    guard let found = FilterOperator(rawValue: text.uppercased()) else {
      throw .invalid("Filter operator \(text) is not supported!")
    }
    return found
  }

  static func isOperatorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"), .exclamation:
      true
    default: false
    }
  }
}
