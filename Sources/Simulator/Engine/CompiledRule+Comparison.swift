import ExecutionTrace
import OrderedJSON
import StatesLanguage

extension CompiledRule {
  /// Whether a value compares as asked. A value of another type than the operator's never does.
  static func compare(
    _ value: JSONValue, _ comparison: Comparison, _ operand: Operand
  ) -> Bool {
    switch comparison.name {
    case .isPresent: return isTrue(operand)
    case .isNull: return value.isNull == isTrue(operand)
    case .isString: return (value.string != nil) == isTrue(operand)
    case .isNumeric: return (value.number != nil) == isTrue(operand)
    case .isBoolean: return (value.bool != nil) == isTrue(operand)
    case .isTimestamp:
      return (value.string.flatMap(OffsetDateTime.init) != nil) == isTrue(operand)
    case .stringMatches:
      guard let text = value.string, case .pattern(let pattern) = operand else { return false }
      return WildcardPattern.matches(text, pattern)
    case .booleanEquals, .booleanEqualsPath:
      guard let a = value.bool, case .value(.bool(let b)) = operand else { return false }
      return a == b
    default: return ordered(value, comparison, operand)
    }
  }

  private static func isTrue(_ operand: Operand) -> Bool {
    if case .value(.bool(true)) = operand { true } else { false }
  }

  private static func ordered(
    _ value: JSONValue, _ comparison: Comparison, _ operand: Operand
  ) -> Bool {
    guard let relation = comparison.relation else { return false }
    switch comparison.subject {
    case .string:
      guard let a = value.string, case .value(.string(let b)) = operand else { return false }
      return relation.holds(a.codeUnitOrder(to: b))
    case .numeric:
      guard let a = value.number, case .value(.number(let b)) = operand else { return false }
      return relation.holds(a < b ? -1 : a == b ? 0 : 1)
    case .timestamp:
      let other: OffsetDateTime? =
        switch operand {
        case .timestamp(let moment): moment
        case .value(.string(let text)): OffsetDateTime(text)
        default: nil
        }
      guard let a = value.string.flatMap(OffsetDateTime.init), let b = other else { return false }
      return relation.holds(a < b ? -1 : a == b ? 0 : 1)
    case .boolean, .kind: return false
    }
  }
}

extension ComparisonOperator.Relation {
  /// - Parameter order: negative, zero or positive as the value is below, at or above the operand.
  fileprivate func holds(_ order: Int) -> Bool {
    switch self {
    case .equals: order == 0
    case .lessThan: order < 0
    case .greaterThan: order > 0
    case .lessThanEquals: order <= 0
    case .greaterThanEquals: order >= 0
    case .matches: false
    }
  }
}

extension String {
  /// Order by UTF-16 code units, as Java compares: negative, zero or positive.
  fileprivate func codeUnitOrder(to other: String) -> Int {
    var a = utf16.makeIterator()
    var b = other.utf16.makeIterator()
    while true {
      switch (a.next(), b.next()) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let x?, let y?): if x != y { return x < y ? -1 : 1 }
      }
    }
  }
}
