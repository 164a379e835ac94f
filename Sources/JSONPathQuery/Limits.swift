/// Bounds that keep a hostile expression from exhausting the stack or the clock.
enum Limits {
  /// Filters, function arguments and parentheses in one another.
  static let nesting = 64
  /// How deep a document or template may be, and how many steps a Reference Path may have.
  static let documentDepth = 1000
  /// Steps of a path and levels of the document that are on the stack at the same time.
  static let evaluationDepth = 1500
  /// Values looked at in one evaluation of a path.
  static let steps = 2_000_000
  /// Steps of one match of a regular expression.
  static let matchSteps = 1_000_000
  /// Intrinsic function calls in one another, in one field (AWS's quota).
  static let intrinsicNesting = 10
  /// Characters of an argument of the encoding and hash functions (AWS's quota).
  static let encodedCharacters = 10_000
  /// Elements of `States.ArrayRange` (AWS's quota).
  static let rangeElements = 1000
}
