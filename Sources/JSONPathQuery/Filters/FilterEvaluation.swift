import OrderedJSON

/// Decides whether a filter accepts one item.
struct FilterEvaluation {
  let item: JSONValue
  let document: JSONValue
  var budget: EvaluationBudget

  mutating func accepts(_ expression: FilterExpression) throws(PathFailure) -> Bool {
    switch expression {
    case .any(let operands):
      for operand in operands where try accepts(operand) { return true }
      return false
    case .all(let operands):
      for operand in operands where try !accepts(operand) { return false }
      return true
    case .not(let operand):
      return try !accepts(operand)
    case .exists(let path, let negated):
      return try exists(path) != negated
    case .relation(let left, let comparison, let right):
      return try FilterRelation(left: try value(left), right: try value(right))
        .holds(comparison)
    }
  }

  /// Null and false exist. The item is where the path starts, `$` or not, as in Jayway.
  private mutating func exists(_ path: CompiledPath) throws(PathFailure) -> Bool {
    do {
      _ = try path.evaluate(
        on: item, document: document, budget: &budget, requiresProperties: true)
      return true
    } catch .notFound {
      return false
    }
  }

  private mutating func value(_ operand: FilterOperand) throws(PathFailure) -> FilterValue {
    switch operand {
    case .value(let value): return value
    case .path(let path):
      do {
        let start = path.root == .document ? document : item
        return FilterValue(try path.evaluate(on: start, document: document, budget: &budget))
      } catch .notFound {
        return .undefined
      }
    }
  }
}
