/// A top-down operator precedence parser: an expression as it is written.
struct Parser {
  private var lexer: Lexer
  private var token = Token(.end, "(end)", at: 0)
  private var depth = 0
  private let depthLimit: Int
  /// Operators in a row nest as deeply as they are many.
  private let heightLimit: Int
  /// Height of the highest expression inside the one being parsed.
  private var innerHeight = 0

  init(_ text: String, hasCoalescing: Bool, depthLimit: Int) {
    lexer = Lexer(text, hasCoalescing: hasCoalescing)
    self.depthLimit = depthLimit
    heightLimit = 4 * depthLimit
  }

  mutating func parse() throws(JSONataError) -> Node {
    try advance(isOperand: true)
    let node = try expression(0)
    guard token.kind == .end else {
      throw JSONataError(.s0201, position: token.position, token: token.text)
    }
    return node
  }

  // MARK: Words

  private mutating func advance(isOperand: Bool = false) throws(JSONataError) {
    token = try lexer.next(isOperand: isOperand)
    if token.symbol == .exclamation || token.symbol == .tilde {
      throw JSONataError(.s0204, position: token.position, token: token.text)
    }
  }

  private mutating func expect(_ symbol: Symbol, isOperand: Bool = true) throws(JSONataError) {
    guard token.symbol == symbol else {
      throw JSONataError(
        token.kind == .end ? .s0203 : .s0202, position: token.position, token: token.text,
        details: ["value": "\"\(symbol.rawValue)\""])
    }
    try advance(isOperand: isOperand)
  }

  // MARK: Expressions

  private mutating func expression(_ rightBindingPower: Int) throws(JSONataError) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= depthLimit else {
      throw JSONataError.stackOverflow(depth: depth, limit: depthLimit)
        .located(position: token.position, token: nil)
    }
    let first = token
    try advance(isOperand: first.kind == .symbol && first.symbol != .rightParenthesis)
    let outerHeight = innerHeight
    innerHeight = 0
    var left = try operand(first)
    var height = innerHeight + 1
    while rightBindingPower < token.leftBindingPower {
      let infix = token
      try advance(isOperand: true)
      innerHeight = 0
      left = try operation(infix, left)
      height = max(height, innerHeight) + 1
      guard height <= heightLimit else {
        throw JSONataError.stackOverflow(depth: height, limit: heightLimit)
          .located(position: token.position, token: nil)
      }
    }
    innerHeight = max(outerHeight, height)
    return left
  }

  private mutating func operand(_ token: Token) throws(JSONataError) -> Node {
    let node = Node(.name, token.text, at: token.position)
    switch token.kind {
    case .name: break
    case .variable: node.kind = .variable
    case .string: node.kind = .string
    case .number:
      node.kind = .number
      node.number = token.number
    case .bool:
      node.kind = .bool
      node.number = token.text == "true" ? 1 : 0
    case .null: node.kind = .null
    case .regularExpression:
      node.kind = .regularExpression
      node.regularExpression = try RegularExpression(
        token.text, flags: token.flags, position: token.position)
    case .end: node.kind = .end
    case .symbol:
      switch token.symbol {
      case .and, .or, .in: node.kind = .word
      case .asterisk: node.kind = .wildcard
      case .doubleAsterisk: node.kind = .descendant
      case .percent: node.kind = .parent
      case .minus:
        node.kind = .negation
        node.body = try expression(70)
      case .leftParenthesis: try block(node)
      case .leftBracket: try array(node)
      case .leftBrace:
        node.kind = .object
        node.pairs = try pairs()
      case .bar: try transform(node)
      default:
        throw JSONataError(.s0211, position: token.position, token: token.text)
      }
    }
    return node
  }

  private mutating func block(_ node: Node) throws(JSONataError) {
    node.kind = .block
    while token.symbol != .rightParenthesis {
      node.children.append(try expression(0))
      guard token.symbol == .semicolon else { break }
      try advance(isOperand: true)
    }
    try expect(.rightParenthesis, isOperand: false)
  }

  private mutating func array(_ node: Node) throws(JSONataError) {
    node.kind = .array
    node.text = "["
    while token.symbol != .rightBracket || !node.children.isEmpty {
      var item = try expression(0)
      if token.symbol == .dots {
        let range = Node(.binary, "..", at: token.position)
        range.operation = .range
        try advance(isOperand: true)
        range.left = item
        range.right = try expression(0)
        item = range
      }
      node.children.append(item)
      guard token.symbol == .comma else { break }
      try advance(isOperand: true)
    }
    try expect(.rightBracket, isOperand: false)
  }

  private mutating func pairs() throws(JSONataError) -> [(key: Node, value: Node)] {
    var pairs: [(key: Node, value: Node)] = []
    while token.symbol != .rightBrace || !pairs.isEmpty {
      let key = try expression(0)
      try expect(.colon)
      pairs.append((key, try expression(0)))
      guard token.symbol == .comma else { break }
      try advance(isOperand: true)
    }
    try expect(.rightBrace, isOperand: false)
    return pairs
  }

  private mutating func transform(_ node: Node) throws(JSONataError) {
    node.kind = .transform
    node.condition = try expression(0)
    try expect(.bar)
    node.body = try expression(0)
    if token.symbol == .comma {
      try advance(isOperand: true)
      node.alternative = try expression(0)
    }
    try expect(.bar, isOperand: false)
  }

  // MARK: Operators

  private mutating func operation(_ infix: Token, _ left: Node) throws(JSONataError) -> Node {
    let node = Node(.binary, infix.text, at: infix.position)
    node.operation = infix.symbol?.binaryOperator ?? .none
    switch infix.symbol {
    case .leftParenthesis: return try call(node, left)
    case .question:
      node.kind = .condition
      node.condition = left
      node.body = try expression(0)
      if token.symbol == .colon {
        try advance(isOperand: true)
        node.alternative = try expression(0)
      }
      return node
    case .elvis, .coalesce:
      node.kind = infix.symbol == .elvis ? .elvis : .coalesce
      node.condition = left
      node.alternative = try expression(0)
      return node
    default: node.left = left
    }
    switch infix.symbol {
    case .leftBracket:
      if token.symbol == .rightBracket {
        var step = left
        while step.kind == .binary, step.text == "[", let inner = step.left { step = inner }
        step.keepsArray = true
        try advance()
        return left
      }
      node.right = try expression(0)
      try expect(.rightBracket, isOperand: false)
    case .leftBrace: node.pairs = try pairs()
    case .caret: try orderBy(node)
    case .bind:
      guard left.kind == .variable else {
        throw JSONataError(.s0212, position: left.position, token: left.text)
      }
      node.right = try expression(9)
    case .at, .number:
      let name = try expression(80)
      guard name.kind == .variable else {
        throw JSONataError(.s0214, position: name.position, token: infix.text)
      }
      node.right = name
    default: node.right = try expression(infix.leftBindingPower)
    }
    return node
  }

  private mutating func orderBy(_ node: Node) throws(JSONataError) {
    try expect(.leftParenthesis)
    while true {
      var isDescending = false
      if token.symbol == .less {
        try advance(isOperand: true)
      } else if token.symbol == .greater {
        isDescending = true
        try advance(isOperand: true)
      }
      node.terms.append(
        Node.SortTerm(isDescending: isDescending, expression: try expression(0)))
      guard token.symbol == .comma else { break }
      try advance(isOperand: true)
    }
    try expect(.rightParenthesis, isOperand: false)
  }

  private mutating func call(_ node: Node, _ left: Node) throws(JSONataError) -> Node {
    node.kind = .function
    node.body = left
    while token.symbol != .rightParenthesis || !node.children.isEmpty {
      if token.symbol == .question {
        node.kind = .partial
        node.children.append(Node(.placeholder, "?", at: token.position))
        try advance()
      } else {
        node.children.append(try expression(0))
      }
      guard token.symbol == .comma else { break }
      try advance(isOperand: true)
    }
    try expect(.rightParenthesis, isOperand: false)
    guard left.kind == .name, left.text == "function" || left.text == "λ" else { return node }
    return try lambda(node)
  }

  private mutating func lambda(_ node: Node) throws(JSONataError) -> Node {
    for (index, argument) in node.children.enumerated() where argument.kind != .variable {
      throw JSONataError(
        .s0208, position: argument.position, token: argument.text,
        details: ["value": "\(index + 1)"])
    }
    node.kind = .lambda
    if token.symbol == .less {
      let start = token.position
      var text = "<"
      var depth = 1
      while depth > 0 {
        try advance()
        guard token.kind != .end, token.symbol != .leftBrace else { break }
        if token.symbol == .greater { depth -= 1 }
        if token.symbol == .less { depth += 1 }
        text += token.text
      }
      try expect(.greater)
      node.signature = try Signature(text, position: start)
    }
    try expect(.leftBrace)
    node.body = try expression(0)
    try expect(.rightBrace, isOperand: false)
    return node
  }
}
