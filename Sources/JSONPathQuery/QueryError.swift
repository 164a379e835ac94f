/// An expression that cannot be read or evaluated.
package struct QueryError: Error, Hashable, Sendable {
  package enum Code: String, Sendable {
    /// The text is not an expression of its grammar.
    case syntax
    /// A definite path leads nowhere.
    case notFound
    /// An intrinsic function refused its arguments.
    case intrinsic
    /// Anything else that fails while evaluating.
    case evaluation
  }

  package var code: Code
  /// The service's words, without its "An error occurred while executing the state" prefix.
  package var message: String
  /// What exactly is wrong, where the service's words do not say it.
  package var detail: String?

  package init(code: Code, message: String, detail: String? = nil) {
    self.code = code
    self.message = message
    self.detail = detail
  }
}
