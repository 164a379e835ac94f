/// Why an expression is not a rule.
public struct ChoiceExpressionError: Error, Hashable, Sendable {
  /// `string not closed`
  public var message: String
  /// From 1, in code points.
  public var column: Int

  public init(message: String, column: Int) {
    self.message = message
    self.column = column
  }
}
