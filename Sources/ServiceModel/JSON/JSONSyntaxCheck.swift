/// Finds where a text stops being JSON, as Jackson's parser of texts does: the first thing wrong,
/// in its words, at the place it has read to. What follows the first value is not looked at. No
/// recursion.
struct JSONSyntaxCheck {
  enum Container {
    case array, object

    var name: String { self == .array ? "Array" : "Object" }
    var close: UInt16 { self == .array ? .closeBracket : .closeBrace }
  }

  private struct Level {
    var container: Container
    /// Where it opened.
    var place: String
    var isEmpty = true
  }

  let text: [UInt16]
  var offset = 0
  private var line = 1
  private var lineStart = 0
  private var open: [Level] = []

  /// Nil for JSON.
  static func error(in text: String) -> JSONSyntaxError? {
    var check = JSONSyntaxCheck(text: Array(text.utf16))
    do {
      try check.readValue()
      return nil
    } catch {
      return error
    }
  }

  private init(text: [UInt16]) { self.text = text }

  /// Whether what is read stands in no array or object.
  var isAtRoot: Bool { open.isEmpty }

  /// Reads one value and all inside it.
  private mutating func readValue() throws(JSONSyntaxError) {
    while let unit = try nextUnit() {
      if unit == .closeBracket || unit == .closeBrace {
        try close(unit)
      } else {
        try readEntry(unit)
      }
      if isAtRoot { return }
    }
    guard let innermost = open.last else { throw error("No content to map due to end-of-input") }
    throw endOfInput(
      ": expected close marker for \(innermost.container.name) (start marker at "
        + "\(innermost.place))")
  }

  private mutating func readEntry(_ first: UInt16) throws(JSONSyntaxError) {
    var unit = first
    if let level = open.last {
      if !level.isEmpty { unit = try afterComma(unit, level.container) }
      open[open.count - 1].isEmpty = false
      if level.container == .object { unit = try afterName(unit) }
    }
    try readScalarOrOpen(unit)
  }

  private mutating func readScalarOrOpen(_ unit: UInt16) throws(JSONSyntaxError) {
    switch unit {
    case .quote: try readString("string value")
    case .openBracket: push(.array)
    case .openBrace: push(.object)
    case .closeBrace: throw unexpected(unit, "expected a value")
    case .letter("t"): try match("true")
    case .letter("f"): try match("false")
    case .letter("n"): try match("null")
    case .letter("-"), UInt16.letter("0")...UInt16.letter("9"): try readNumber(unit)
    default: throw try oddValue(unit)
    }
  }

  private mutating func push(_ container: Container) {
    let place = JSONSyntaxError("", in: text, line: line, column: column - 1).location
    open.append(Level(container: container, place: place))
  }

  private mutating func close(_ unit: UInt16) throws(JSONSyntaxError) {
    guard let innermost = open.last else {
      let start = JSONSyntaxError("", in: text, line: 1, column: 0).location
      throw error(
        "Unexpected close marker '\(unit.text)': expected '\(unit == .closeBracket ? "}" : "]")' "
          + "(for root starting at \(start))")
    }
    guard innermost.container.close == unit else {
      throw error(
        "Unexpected close marker '\(unit.text)': expected '\(innermost.container.close.text)' "
          + "(for \(innermost.container.name) starting at \(innermost.place))")
    }
    open.removeLast()
  }

  // MARK: Between values

  /// The next unit that is no blank, taken; nil at the end.
  private mutating func nextUnit() throws(JSONSyntaxError) -> UInt16? {
    while offset < text.count {
      let unit = text[offset]
      offset += 1
      switch unit {
      case 0x20, 0x09: continue
      case 0x0A: startLine()
      case 0x0D:
        if offset < text.count, text[offset] == 0x0A { offset += 1 }
        startLine()
      case 0..<0x20:
        throw error(
          "Illegal character (\(unit.described)): only regular white space (\\r, \\n, \\t) is "
            + "allowed between tokens")
      case .letter("/"):
        throw unexpected(
          unit,
          "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' "
            + "not enabled for parser)")
      default: return unit
      }
    }
    return nil
  }

  private mutating func startLine() {
    line += 1
    lineStart = offset
  }

  private mutating func afterComma(
    _ unit: UInt16, _ container: Container
  ) throws(JSONSyntaxError) -> UInt16 {
    guard unit == .letter(",") else {
      throw unexpected(unit, "was expecting comma to separate \(container.name) entries")
    }
    guard let next = try nextUnit() else { throw endWithinEntries(container) }
    return next
  }

  private mutating func afterName(_ unit: UInt16) throws(JSONSyntaxError) -> UInt16 {
    guard unit == .quote else {
      throw unexpected(unit, "was expecting double-quote to start field name")
    }
    try readString("name")
    guard let colon = try nextUnit() else { throw endWithinEntries(.object) }
    guard colon == .letter(":") else {
      throw unexpected(colon, "was expecting a colon to separate field name and value")
    }
    guard let next = try nextUnit() else { throw endWithinEntries(.object) }
    return next
  }

  private func endWithinEntries(_ container: Container) -> JSONSyntaxError {
    endOfInput(" within/between \(container.name) entries")
  }

  // MARK: Errors

  private var column: Int { offset - lineStart + 1 }

  func error(_ problem: String) -> JSONSyntaxError {
    JSONSyntaxError(problem, in: text, line: line, column: column)
  }

  func endOfInput(_ rest: String) -> JSONSyntaxError { error("Unexpected end-of-input\(rest)") }

  func unexpected(_ unit: UInt16, _ wanted: String) -> JSONSyntaxError {
    error("Unexpected character (\(unit.described)): \(wanted)")
  }
}
