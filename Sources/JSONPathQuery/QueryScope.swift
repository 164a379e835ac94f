package import OrderedJSON

/// What an expression can see: `$`, `$$` and `$name`, and the chance it may use.
package struct QueryScope: Sendable {
  package var input: JSONValue
  package var context: JSONValue
  package var variables: JSONObject
  /// Seed of `States.MathRandom` and `States.UUID` in one evaluation. Equal seeds give equal
  /// results, so the caller gives every evaluation a seed of its own.
  package var randomState: UInt64

  package init(
    input: JSONValue, context: JSONValue = .null, variables: JSONObject = [:],
    randomState: UInt64 = 0
  ) {
    self.input = input
    self.context = context
    self.variables = variables
    self.randomState = randomState
  }
}
