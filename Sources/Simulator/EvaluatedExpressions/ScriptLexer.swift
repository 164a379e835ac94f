import OrderedJSON

/// A word of a script, and where it begins in code points from 0.
struct ScriptToken {
  enum Kind {
    case number(Double)
    case string([UInt16])
    case name(String)
    /// A path that has a value.
    case path(String)
    case symbol(String)
    /// The backquote that begins a template literal.
    case backquote
    case end
  }

  var kind: Kind
  var position: Int
}

/// Splits a script into words. Of two paths that stand at the same place the longer one counts.
struct ScriptLexer {
  /// A path in the text, and its value as JSON.
  private struct PathText {
    var name: String
    var scalars: [Unicode.Scalar]
    var json: [Unicode.Scalar]
  }

  private var characters: ScriptCharacters
  private let paths: [PathText]

  /// - Parameter values: by the paths that stand in the text.
  init(_ text: String, values: JSONObject) {
    characters = ScriptCharacters(text)
    paths = values.members.map { member in
      PathText(
        name: member.key, scalars: Array(member.key.unicodeScalars),
        json: Array(member.value.compactText.unicodeScalars))
    }
    .filter { $0.scalars.first == "$" }
    .sorted { $0.scalars.count > $1.scalars.count }
  }

  private static let symbols = [
    ">>>", "===", "!==", "**", "==", "!=", "<=", ">=", "&&", "||", "??", "<<", ">>",
    "(", ")", "[", "]", "{", "}", ",", ":", "?", ".", "+", "-", "*", "/", "%", "<", ">", "!", "~",
    "&", "|", "^",
  ].map { Array($0.unicodeScalars) }

  /// Longer than a symbol above, and not evaluated.
  private static let otherSymbols = ["...", "++", "--", "=>", "?.", "**="].map {
    Array($0.unicodeScalars)
  }

  mutating func next() throws(ScriptError) -> ScriptToken {
    try characters.skipBlanks()
    let start = characters.position
    func token(_ kind: ScriptToken.Kind) -> ScriptToken {
      ScriptToken(kind: kind, position: start)
    }
    guard let scalar = characters.current else { return token(.end) }
    switch scalar {
    case "'", "\"": return token(.string(try text(upTo: scalar, from: start).units))
    case "`":
      characters.position += 1
      return token(.backquote)
    case "0"..."9": return token(.number(try characters.number()))
    case "." where characters.next?.isDigit == true:
      return token(.number(try characters.number()))
    case "$":
      if let path = path() {
        characters.position += path.scalars.count
        return token(.path(path.name))
      }
    default: break
    }
    if scalar.isNameStart { return token(.name(characters.name())) }
    if let other = Self.otherSymbols.first(where: characters.starts) {
      throw .unsupported(name: String(other), at: start)
    }
    guard let symbol = Self.symbols.first(where: characters.starts) else {
      throw .unsupported(name: String(Character(scalar)), at: start)
    }
    characters.position += symbol.count
    return token(.symbol(String(symbol)))
  }

  /// The text of a template literal up to its end or the `${` of a substitution.
  mutating func templateText(from start: Int) throws(ScriptError) -> (
    units: [UInt16], isEnd: Bool
  ) {
    try text(upTo: "`", from: start, isTemplate: true)
  }

  /// - Parameter start: where the literal begins, for errors.
  private mutating func text(
    upTo quote: Unicode.Scalar, from start: Int, isTemplate: Bool = false
  ) throws(ScriptError) -> (units: [UInt16], isEnd: Bool) {
    if !isTemplate { characters.position += 1 }
    var units: [UInt16] = []
    while let scalar = characters.current {
      if scalar == quote {
        characters.position += 1
        return (units, true)
      }
      if isTemplate, characters.starts(with: ["$", "{"]) {
        characters.position += 2
        return (units, false)
      }
      if !isTemplate, scalar == "\n" || scalar == "\r" { break }
      if scalar == "$", let path = path() {
        try append(path, upTo: quote, to: &units)
        characters.position += path.scalars.count
      } else {
        try characters.appendCharacter(to: &units)
      }
    }
    throw .unsupported("a text that does not end", at: start)
  }

  /// The function writes a value into the text before JavaScript reads it, so that its escapes
  /// count and its quotes could end the text.
  private func append(
    _ path: PathText, upTo quote: Unicode.Scalar, to units: inout [UInt16]
  ) throws(ScriptError) {
    var json = ScriptCharacters(path.json)
    while let scalar = json.current {
      guard scalar != quote, quote != "`" || !json.starts(with: ["$", "{"]) else {
        throw .unsupported(
          "the value of '\(path.name)' inside a text that its quotes end", at: characters.position)
      }
      try json.appendCharacter(to: &units)
    }
  }

  private func path() -> PathText? { paths.first { characters.starts(with: $0.scalars) } }
}

extension String {
  init(_ scalars: [Unicode.Scalar]) {
    self.init(String.UnicodeScalarView(scalars))
  }
}
