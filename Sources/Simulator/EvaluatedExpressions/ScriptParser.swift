import OrderedJSON

/// Reads a script: one expression.
struct ScriptParser {
  private var lexer: ScriptLexer
  private var token = ScriptToken(kind: .end, position: 0)
  private var depth = 0

  /// - Parameter values: by the paths that stand in the text.
  init(_ text: String, values: JSONObject) throws(ScriptError) {
    guard text.utf8.count <= Self.lengthLimit else {
      throw .unsupported("an expression of more than \(Self.lengthLimit) bytes", at: 0)
    }
    lexer = ScriptLexer(text, values: values)
    token = try lexer.next()
  }

  private static let lengthLimit = 32_768

  mutating func parse() throws(ScriptError) -> ScriptNode {
    let node = try expression()
    guard case .end = token.kind else { throw unexpected }
    return node
  }

  /// The word that is not understood where it stands.
  private var unexpected: ScriptError {
    switch token.kind {
    case .end: .unsupported("an expression that ends too early", at: token.position)
    case .number(let value):
      .unsupported(name: ScriptValue.number(value).text, at: token.position)
    case .string: .unsupported("a text", at: token.position)
    case .backquote: .unsupported("a tagged template", at: token.position)
    case .name(let name), .path(let name), .symbol(let name):
      .unsupported(name: name, at: token.position)
    }
  }

  private mutating func advance() throws(ScriptError) { token = try lexer.next() }

  private func isAt(_ symbol: String) -> Bool {
    if case .symbol(let found) = token.kind { found == symbol } else { false }
  }

  private mutating func take(_ symbol: String) throws(ScriptError) -> Bool {
    guard isAt(symbol) else { return false }
    try advance()
    return true
  }

  private mutating func expect(_ symbol: String) throws(ScriptError) {
    guard try take(symbol) else { throw unexpected }
  }

  private mutating func expression() throws(ScriptError) -> ScriptNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ScriptNode.depthLimit else {
      throw .unsupported(
        "an expression of more than \(ScriptNode.depthLimit) levels", at: token.position)
    }
    let condition = try binary(minimum: 1)
    let position = token.position
    guard try take("?") else { return condition }
    let first = try expression()
    try expect(":")
    let second = try expression()
    return try ScriptNode(
      .conditional(condition, first, second), at: position, children: [condition, first, second])
  }

  private var binaryOperator: ScriptNode.BinaryOperator? {
    if case .symbol(let symbol) = token.kind { .init(rawValue: symbol) } else { nil }
  }

  private mutating func binary(minimum: Int) throws(ScriptError) -> ScriptNode {
    depth += 1
    defer { depth -= 1 }
    var left = try unary()
    while let `operator` = binaryOperator, `operator`.precedence >= minimum {
      let position = token.position
      if `operator` == .power, case .unary = left.kind { throw unexpected }
      try advance()
      let right = try binary(minimum: `operator`.precedence + (`operator` == .power ? 0 : 1))
      // JavaScript wants parentheses where `??` meets `||` or `&&`.
      if `operator`.isMixed(with: left) || `operator`.isMixed(with: right) {
        throw .unsupported(name: `operator`.rawValue, at: position)
      }
      left = try ScriptNode(
        .binary(`operator`, left, right), at: position, children: [left, right])
    }
    return left
  }

  private mutating func unary() throws(ScriptError) -> ScriptNode {
    let position = token.position
    let `operator`: ScriptNode.UnaryOperator? =
      switch token.kind {
      case .symbol(let text): .init(rawValue: text)
      case .name(let text): .init(rawValue: text)
      default: nil
      }
    guard let `operator` else { return try postfix() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= ScriptNode.depthLimit else { throw unexpected }
    try advance()
    let operand = try unary()
    return try ScriptNode(.unary(`operator`, operand), at: position, children: [operand])
  }

  private mutating func postfix() throws(ScriptError) -> ScriptNode {
    var node = try primary()
    while true {
      let position = token.position
      if try take(".") {
        guard case .name(let name) = token.kind else { throw unexpected }
        let place = token.position
        try advance()
        node = try ScriptNode(.member(node, name), at: place, children: [node])
      } else if try take("[") {
        let index = try expression()
        try expect("]")
        node = try ScriptNode(.element(node, index), at: position, children: [node, index])
      } else if try take("(") {
        let arguments = try list(upTo: ")")
        node = try ScriptNode(
          .call(node, arguments), at: node.position, children: arguments + [node])
      } else {
        return node
      }
    }
  }

  private mutating func list(upTo end: String) throws(ScriptError) -> [ScriptNode] {
    var nodes: [ScriptNode] = []
    while try !take(end) {
      nodes.append(try expression())
      if try take(end) { break }
      try expect(",")
    }
    return nodes
  }

  private mutating func primary() throws(ScriptError) -> ScriptNode {
    let position = token.position
    switch token.kind {
    case .number(let value): return try literal(.number(value))
    case .string(let units): return try literal(.string(units))
    case .path(let path):
      try advance()
      return try ScriptNode(.path(path), at: position)
    case .backquote: return try template(at: position)
    case .name(let name):
      if let value = Self.constants[name] { return try literal(value) }
      guard !Self.reservedWords.contains(name) else { throw unexpected }
      try advance()
      return try ScriptNode(.name(name), at: position)
    case .symbol("("):
      try advance()
      let node = try expression()
      try expect(")")
      return try ScriptNode(.parenthesized(node), at: position, children: [node])
    case .symbol("["):
      try advance()
      let elements = try list(upTo: "]")
      return try ScriptNode(.array(elements), at: position, children: elements)
    case .symbol("{"):
      try advance()
      return try object(at: position)
    case .symbol("/"): throw .unsupported("a regular expression", at: position)
    default: throw unexpected
    }
  }

  private static let constants: [String: ScriptValue] = [
    "undefined": .undefined, "null": .null, "true": .bool(true), "false": .bool(false),
    "NaN": .number(.nan), "Infinity": .number(.infinity),
  ]

  /// Words that begin what is no literal, name or operator here.
  private static let reservedWords: Set<String> = [
    "async", "await", "class", "const", "delete", "do", "for", "function", "if", "import", "in",
    "instanceof", "let", "new", "return", "super", "switch", "this", "throw", "try", "var", "while",
    "with", "yield",
  ]

  private mutating func literal(_ value: ScriptValue) throws(ScriptError) -> ScriptNode {
    let position = token.position
    try advance()
    return try ScriptNode(.literal(value), at: position)
  }

  private mutating func template(at position: Int) throws(ScriptError) -> ScriptNode {
    var texts: [[UInt16]] = []
    var substitutions: [ScriptNode] = []
    while true {
      let (units, isEnd) = try lexer.templateText(from: position)
      texts.append(units)
      if isEnd { break }
      try advance()
      substitutions.append(try expression())
      // The text goes on right behind the brace; the lexer has not read further.
      guard isAt("}") else { throw unexpected }
    }
    try advance()
    return try ScriptNode(
      .template(texts: texts, substitutions: substitutions), at: position, children: substitutions)
  }

  private mutating func object(at position: Int) throws(ScriptError) -> ScriptNode {
    var members: [(key: ScriptNode, value: ScriptNode)] = []
    while try !take("}") {
      let key: ScriptNode
      switch token.kind {
      case .name(let name): key = try literal(.string(Array(name.utf16)))
      case .string(let units): key = try literal(.string(units))
      case .number(let value):
        key = try literal(.string(Array(ScriptValue.number(value).text.utf16)))
      case .symbol("["):
        try advance()
        key = try expression()
        try expect("]")
      default: throw unexpected
      }
      try expect(":")
      members.append((key, try expression()))
      if try take("}") { break }
      try expect(",")
    }
    return try ScriptNode(
      .object(members), at: position, children: members.flatMap { [$0.key, $0.value] })
  }
}

extension ScriptNode.BinaryOperator {
  fileprivate func isMixed(with operand: ScriptNode) -> Bool {
    guard case .binary(let other, _, _) = operand.kind else { return false }
    return (self == .coalesce) != (other == .coalesce)
      && [.coalesce, .or, .and].contains(self) && [.coalesce, .or, .and].contains(other)
  }
}
