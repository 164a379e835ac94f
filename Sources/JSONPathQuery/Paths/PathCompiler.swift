import OrderedJSON

/// Reads a path as Jayway JsonPath 3 does, leniencies included: a missing `$.` is supplied and one
/// character left over at the end is ignored.
struct PathCompiler {
  var cursor: CharacterCursor
  var tokens: [PathToken] = []
  /// How many paths this one stands in.
  let depth: Int

  static func compile(_ text: String, depth: Int = 0) throws(PathFailure) -> CompiledPath {
    var compiler = PathCompiler(cursor: CharacterCursor(text), depth: depth)
    return try compiler.compile()
  }

  private mutating func compile() throws(PathFailure) -> CompiledPath {
    guard depth <= Limits.nesting else {
      throw .invalid("Paths are nested more than \(Limits.nesting) deep")
    }
    guard cursor.inBounds else { throw .invalid("json can not be null or empty") }
    if cursor.current != .dollar, cursor.current != .at {
      cursor = CharacterCursor("$." + cursor.text(0..<cursor.end))
    }
    cursor.trim()
    if cursor.byte(at: cursor.end - 1) == .dot {
      throw .invalid("Path must not end with a '.' or '..'")
    }
    let root: CompiledPath.Root = cursor.current == .dollar ? .document : .item
    if !cursor.isAtTail {
      cursor.position += 1
      guard cursor.current == .dot || cursor.current == .openBracket else {
        throw .invalid("Illegal character at position \(cursor.position) expected '.' or '['")
      }
      repeat { try readToken() } while !cursor.isAtTail
    }
    return CompiledPath(root: root, tokens: Self.invertingDescent(in: tokens))
  }

  /// `$..a.sum()` is the sum of everything `$..a` finds, not of each.
  private static func invertingDescent(in tokens: [PathToken]) -> [PathToken] {
    guard case .descent? = tokens.first, case .function? = tokens.last,
      let index = tokens.firstIndex(where: { if case .function = $0 { true } else { false } }),
      case .function(let name, _) = tokens[index]
    else { return tokens }
    let found = CompiledPath(root: .document, tokens: Array(tokens[..<index]))
    return [.function(name: name, arguments: [.path(found)])] + tokens[(index + 1)...]
  }

  private mutating func readToken() throws(PathFailure) {
    switch cursor.current {
    case .openBracket:
      try readBracket()
    case .dot:
      if cursor.byte(at: cursor.position + 1) == .dot {
        tokens.append(.descent)
        cursor.position += 2
      } else {
        cursor.position += 1
      }
      if cursor.current == .dot {
        throw .invalid("Character '.' on position \(cursor.position) is not valid.")
      }
      try readAfterDot()
    default:
      try readAfterDot()
    }
  }

  private mutating func readAfterDot() throws(PathFailure) {
    switch cursor.current {
    case .openBracket:
      try readBracket()
    case .star:
      tokens.append(.wildcard)
      cursor.position += 1
    case .blank, 0:
      throw .invalid("Could not parse token starting at position \(cursor.position)")
    default:
      try readName()
    }
  }

  private mutating func readName() throws(PathFailure) {
    let start = cursor.position
    var index = start
    scan: while index < cursor.end {
      switch cursor.bytes[index] {
      case .blank:
        throw .invalid(
          "Use bracket notion ['my prop'] if your property contains blank characters. position: "
            + "\(start)")
      case .openParenthesis:
        try readFunction(named: cursor.text(start..<index), open: index)
        return
      case .dot, .openBracket:
        break scan
      default:
        index += 1
      }
    }
    cursor.position = index
    tokens.append(.properties([cursor.text(start..<index)]))
  }

  private mutating func readBracket() throws(PathFailure) {
    let start = cursor.position
    guard cursor.significantIndex(after: start) < cursor.end else {
      throw .invalid(
        "java.lang.StringIndexOutOfBoundsException: String index out of range: \(cursor.end)")
    }
    let next = cursor.significant(after: start)
    switch next {
    case .singleQuote, .doubleQuote:
      try readBracketedNames(quote: next)
      return
    case .star:
      let star = cursor.significantIndex(after: start)
      let close = cursor.significantIndex(after: star)
      guard cursor.byte(at: close) == .closeBracket else {
        throw .invalid("Expected wildcard token to end with ']' on position \(star + 1)")
      }
      tokens.append(.wildcard)
      cursor.position = close + 1
      return
    case .question:
      if try readFilter(question: cursor.significantIndex(after: start)) { return }
    case _ where next.isDigit || next == .minus || next == .colon:
      if try readIndexes() { return }
    default:
      break
    }
    throw .invalid(
      "Could not parse token starting at position \(start). Expected ?, ', 0-9, * ")
  }

  private mutating func readBracketedNames(quote: UInt8) throws(PathFailure) {
    var names: [String] = []
    var start = cursor.position + 1
    var index = start
    var last = 0
    var inName = false
    var inEscape = false
    var afterComma = false
    scan: while index < cursor.end {
      let byte = cursor.bytes[index]
      if inEscape {
        inEscape = false
      } else if byte == .backslash {
        inEscape = true
      } else if byte == .closeBracket, !inName {
        if afterComma { throw .invalid("Found empty property at index \(index)") }
        break scan
      } else if byte == quote {
        if inName {
          let next = cursor.significant(after: index)
          guard next == .closeBracket || next == .comma else {
            throw .invalid(
              "Property must be separated by comma or Property must be terminated close square "
                + "bracket at index \(index)")
          }
          last = index
          names.append(Self.name(cursor.bytes[start..<index], quote: quote))
          inName = false
        } else {
          start = index + 1
          inName = true
          afterComma = false
        }
      } else if byte == .comma, !inName {
        if afterComma { throw .invalid("Found empty property at index \(index)") }
        afterComma = true
      }
      index += 1
    }
    if inName {
      throw .invalid(
        "Property has not been closed - missing closing \(Character(UnicodeScalar(quote)))")
    }
    let close = cursor.significantIndex(after: last)
    guard cursor.byte(at: close) == .closeBracket else {
      throw .invalid("Property has not been closed - missing closing ]")
    }
    cursor.position = close + 1
    tokens.append(.properties(names, quote: Character(UnicodeScalar(quote))))
  }

  /// A quoted name. The service keeps a backslash before the other kind of quote.
  private static func name(_ bytes: ArraySlice<UInt8>, quote: UInt8) -> String {
    let other: UInt8 = quote == .singleQuote ? .doubleQuote : .singleQuote
    guard bytes.contains(.backslash), bytes.contains(other) else {
      return JavaText.unescaped(bytes)
    }
    var escaped: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
      if byte == .backslash, let next {
        if next == other { escaped += [.backslash, .backslash] }
        escaped += next == other ? [next] : [byte, next]
        index += 2
      } else {
        escaped.append(byte)
        index += 1
      }
    }
    return JavaText.unescaped(escaped[...])
  }

  /// False where the brackets hold something else.
  private mutating func readIndexes() throws(PathFailure) -> Bool {
    guard let close = cursor.index(of: .closeBracket, from: cursor.position) else { return false }
    let text = Self.trimmed(cursor.bytes[(cursor.position + 1)..<close])
    let allowed: (UInt8) -> Bool = {
      $0.isDigit || $0 == .comma || $0 == .minus || $0 == .colon || $0 == .blank
    }
    guard text.allSatisfy(allowed) else { return false }
    tokens.append(text.contains(.colon) ? try Self.slice(text) : try Self.indexes(text))
    cursor.position = close + 1
    return true
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes
    while let first = slice.first, first <= .blank { slice.removeFirst() }
    while let last = slice.last, last <= .blank { slice.removeLast() }
    return slice
  }

  private static func slice(_ text: ArraySlice<UInt8>) throws(PathFailure) -> PathToken {
    let failure = PathFailure.invalid(
      "Failed to parse SliceOperation: \(String(decoding: text, as: UTF8.self))")
    let parts = text.split(separator: .colon, omittingEmptySubsequences: false)
    guard text.allSatisfy({ $0.isDigit || $0 == .minus || $0 == .colon }) else { throw failure }
    func bound(_ index: Int) throws(PathFailure) -> Int? {
      guard index < parts.count, !parts[index].isEmpty else { return nil }
      let digits = String(decoding: parts[index], as: UTF8.self)
      guard let value = Int32(digits) else {
        throw .invalid("java.lang.NumberFormatException: For input string: \"\(digits)\"")
      }
      return Int(value)
    }
    let from = try bound(0)
    let to = try bound(1)
    if from == nil, to == nil { throw failure }
    return .slice(from: from, to: to)
  }

  private static func indexes(_ text: ArraySlice<UInt8>) throws(PathFailure) -> PathToken {
    var indexes: [Int] = []
    for part in text.split(separator: .comma, omittingEmptySubsequences: false) {
      let text = String(decoding: trimmed(part), as: UTF8.self)
      guard let value = Int32(text) else {
        throw .invalid("Failed to parse token in ArrayIndexOperation: \(text)")
      }
      indexes.append(Int(value))
    }
    return .indexes(indexes)
  }

  /// False where it is not a filter.
  private mutating func readFilter(question: Int) throws(PathFailure) -> Bool {
    let next = cursor.significantIndex(after: question)
    switch cursor.byte(at: next) {
    case .closeBracket, .comma:
      guard let close = cursor.index(of: .closeBracket, from: cursor.position) else { return false }
      throw .invalid(
        "Not enough predicates supplied for filter [\(cursor.text(cursor.position + 1..<close))] "
          + "at position \(cursor.position)")
    case .openParenthesis:
      break
    default:
      return false
    }
    guard
      let close = try cursor.closingIndex(
        of: next, open: .openParenthesis, close: .closeParenthesis,
        skippingRegularExpressions: true)
    else { return false }
    let bracket = cursor.significantIndex(after: close)
    guard cursor.byte(at: bracket) == .closeBracket else { return false }
    var filter = FilterCompiler(
      cursor: CharacterCursor(bytes: cursor.bytes[next...close]), depth: depth + 1)
    tokens.append(.filter(try filter.compile()))
    cursor.position = bracket + 1
    return true
  }
}
