import OrderedJSON

/// Reads a rule from an expression.
///
///     rule  = and { "or" and }
///     and   = unary { "and" unary }
///     unary = "not" unary | "(" rule ")" | ("and" | "or") "(" [ rule { "," rule } ] ")" | test
///     test  = path relation operand | path "is" [ "not" ] kind
///
/// `and(…)` and `or(…)` write what joining words cannot: And or Or of one rule.
struct ChoiceExpressionParser {
  /// How many parentheses, and how many `not`, may stand in one another: as many as a document's
  /// values.
  static let depthLimit = 512

  private var lexer: ChoiceExpressionLexer
  private var token: ChoiceExpressionToken
  private var depth = 0
  private var nots = 0

  init(_ text: String) throws(ChoiceExpressionError) {
    lexer = ChoiceExpressionLexer(text)
    token = try lexer.next()
  }

  mutating func parse() throws(ChoiceExpressionError) -> ChoiceRule {
    let result = try rule()
    guard token.kind == .end else {
      throw error("expected and, or, or the end instead of \(token.description)")
    }
    return result
  }

  private func error(_ message: String) -> ChoiceExpressionError {
    ChoiceExpressionError(message: message, column: token.column)
  }

  private mutating func advance() throws(ChoiceExpressionError) { token = try lexer.next() }

  private mutating func expect(_ sign: String) throws(ChoiceExpressionError) {
    guard token.isSign(sign) else {
      throw error("expected '\(sign)' instead of \(token.description)")
    }
    try advance()
  }

  private mutating func rule() throws(ChoiceExpressionError) -> ChoiceRule {
    var rules = [try conjunction()]
    while token.isWord("or") || token.isSign("||") {
      try advance()
      rules.append(try conjunction())
    }
    return rules.count == 1 ? rules[0] : .or(rules)
  }

  private mutating func conjunction() throws(ChoiceExpressionError) -> ChoiceRule {
    var rules = [try unary()]
    while token.isWord("and") || token.isSign("&&") {
      try advance()
      rules.append(try unary())
    }
    return rules.count == 1 ? rules[0] : .and(rules)
  }

  private mutating func unary() throws(ChoiceExpressionError) -> ChoiceRule {
    var negations = 0
    while token.isWord("not") || token.isSign("!") {
      negations += 1
      guard nots + negations <= Self.depthLimit else { throw error("nested too deeply") }
      try advance()
    }
    nots += negations
    defer { nots -= negations }
    var rule = try atom()
    for _ in 0..<negations { rule = .not(rule) }
    return rule
  }

  private mutating func atom() throws(ChoiceExpressionError) -> ChoiceRule {
    switch token.kind {
    case .sign("("):
      return try nested { (parser) throws(ChoiceExpressionError) in
        let open = parser.token.column
        try parser.advance()
        let inner = try parser.rule()
        try parser.close(open)
        return inner
      }
    case .word("and"):
      return .and(try nested { (parser) throws(ChoiceExpressionError) in try parser.list() })
    case .word("or"):
      return .or(try nested { (parser) throws(ChoiceExpressionError) in try parser.list() })
    default: return try test()
    }
  }

  private mutating func nested<Result>(
    _ read: (inout Self) throws(ChoiceExpressionError) -> Result
  ) throws(ChoiceExpressionError) -> Result {
    guard depth < Self.depthLimit else { throw error("nested too deeply") }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func close(_ open: Int) throws(ChoiceExpressionError) {
    if token.kind == .end {
      throw ChoiceExpressionError(message: "parenthesis not closed", column: open)
    }
    try expect(")")
  }

  /// What stands after the word `and` or `or` at the beginning of a rule.
  private mutating func list() throws(ChoiceExpressionError) -> [ChoiceRule] {
    try advance()
    let open = token.column
    try expect("(")
    var rules: [ChoiceRule] = []
    if !token.isSign(")") {
      rules.append(try rule())
      while token.isSign(",") {
        try advance()
        rules.append(try rule())
      }
    }
    try close(open)
    return rules
  }
}

extension ChoiceExpressionParser {
  private mutating func test() throws(ChoiceExpressionError) -> ChoiceRule {
    let variable = try path("a path such as $.status")
    if token.isWord("is") {
      try advance()
      let isNegated = token.isWord("not")
      if isNegated { try advance() }
      guard case .word(let name) = token.kind, let kind = ComparisonOperator(kindName: name) else {
        throw error("expected present, null, numeric, string, boolean or timestamp after is")
      }
      try advance()
      return .comparison(variable: variable, kind, .bool(!isNegated))
    }
    let isUnequal = token.isSign("!=")
    guard let relation = isUnequal ? .equals : relation() else {
      throw error("expected a comparison such as == instead of \(token.description)")
    }
    try advance()
    let operandToken = token
    let (subject, isPath, operand) = try operand()
    guard let comparison = ComparisonOperator(subject, relation, isPath: isPath) else {
      throw ChoiceExpressionError(
        message: relation == .matches
          ? "matches needs a string" : "a boolean is compared with == or !=",
        column: operandToken.column)
    }
    let rule = ChoiceRule.comparison(variable: variable, comparison, operand)
    return isUnequal ? .not(rule) : rule
  }

  private func relation() -> ComparisonOperator.Relation? {
    ComparisonOperator.Relation.allCases.first {
      token.isSign($0.symbol) || token.isWord($0.symbol)
    }
  }

  /// A path as it is, or `path("…")` for one that cannot stand bare.
  private mutating func path(_ wanted: String) throws(ChoiceExpressionError) -> String {
    if case .path(let text) = token.kind {
      try advance()
      return text
    }
    guard token.isWord("path") else {
      throw error("expected \(wanted) instead of \(token.description)")
    }
    try advance()
    try expect("(")
    guard case .string(let text) = token.kind else { throw error("path needs a string") }
    try advance()
    try expect(")")
    return text
  }

  private mutating func operand() throws(ChoiceExpressionError)
    -> (ComparisonOperator.Subject, isPath: Bool, JSONValue)
  {
    let start = token
    switch token.kind {
    case .string(let text):
      try advance()
      return (.string, false, .string(text))
    case .number(let text):
      try advance()
      return (.numeric, false, .number(JSONNumber(unchecked: text)))
    case .word("true"), .word("false"):
      try advance()
      return (.boolean, false, .bool(start.isWord("true")))
    case .word("null"): throw error("null is asked for with: is null")
    case .word(let name):
      guard let subject = Self.subjects[name] else { break }
      try advance()
      try expect("(")
      if subject == .timestamp, case .string(let text) = token.kind {
        try advance()
        try expect(")")
        return (subject, false, .string(text))
      }
      let text = try path("a path")
      try expect(")")
      return (subject, true, .string(text))
    case .path(let text):
      throw error("say what to compare with: string(\(text)), number(\(text)), …")
    default: break
    }
    throw error(
      "expected a string, a number, true, false, timestamp(…) or string($.path) instead of "
        + token.description)
  }

  private static let subjects: [String: ComparisonOperator.Subject] = [
    "string": .string, "number": .numeric, "boolean": .boolean, "timestamp": .timestamp,
  ]
}
