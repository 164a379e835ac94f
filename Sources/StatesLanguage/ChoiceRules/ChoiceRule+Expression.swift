extension ChoiceRule {
  /// Reads an expression: `$.status == "FAILED" and $.attempts >= 3`. README has the grammar.
  /// A text between `{%` and `%}`, and a lone `true` or `false`, is a JSONata Condition.
  ///
  /// - Throws: `ChoiceExpressionError` with the column of the first thing wrong.
  public init(expression: String) throws(ChoiceExpressionError) {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    let text = expression.unicodeScalars
    let leading = text.prefix { blanks.contains($0) }.count
    let trailing = text.reversed().prefix { blanks.contains($0) }.count
    let trimmed = String(text.dropFirst(leading).dropLast(trailing))
    if trimmed.isJSONataExpression || trimmed == "true" || trimmed == "false" {
      self = .condition(trimmed)
    } else if trimmed.hasBytePrefix("{%") {
      throw ChoiceExpressionError(message: "{% not closed by %}", column: leading + 1)
    } else {
      var parser = try ChoiceExpressionParser(expression)
      self = try parser.parse()
    }
  }

  /// The expression that reads back to this rule.
  public var expression: String { ChoiceExpressionPrinter.text(self) }
}
