package import OrderedJSON

/// What an expression can see: `$`, `$$` and `$name`.
package struct QueryScope: Sendable {
  package var input: JSONValue
  package var context: JSONValue
  package var variables: JSONObject

  package init(input: JSONValue, context: JSONValue = .null, variables: JSONObject = [:]) {
    self.input = input
    self.context = context
    self.variables = variables
  }
}

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

  package init(code: Code, message: String) {
    self.code = code
    self.message = message
  }
}
