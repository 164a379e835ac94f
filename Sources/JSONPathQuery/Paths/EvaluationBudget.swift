/// What one evaluation of a path may still cost, filters and function arguments included.
struct EvaluationBudget {
  private(set) var steps = Limits.steps
  private var depth = 0

  init(steps: Int = Limits.steps) { self.steps = steps }

  /// Counts one value looked at, and one call on the stack until `leave`.
  mutating func enter() throws(PathFailure) {
    steps -= 1
    depth += 1
    guard steps > 0 else { throw .exhausted("The path looks at too many values") }
    guard depth <= Limits.evaluationDepth else {
      throw .exhausted("The path or the document is nested too deep")
    }
  }

  mutating func leave() { depth -= 1 }
}
