import ExecutionTrace
import OrderedJSON
import StatesLanguage

extension CompiledRule {
  /// Whether a value compares as asked. A value of another type than the operator's never does.
  static func compare(
    _ value: JSONValue, _ comparison: ComparisonOperator, _ operand: Operand
  ) -> Bool {
    switch comparison {
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
    _ value: JSONValue, _ comparison: ComparisonOperator, _ operand: Operand
  ) -> Bool {
    switch comparison.family {
    case .string:
      guard let a = value.string, case .value(.string(let b)) = operand else { return false }
      return comparison.relation.holds(a.codeUnitOrder(to: b))
    case .numeric:
      guard let a = value.number, case .value(.number(let b)) = operand else { return false }
      return comparison.relation.holds(a < b ? -1 : a == b ? 0 : 1)
    case .timestamp:
      let other: OffsetDateTime? =
        switch operand {
        case .timestamp(let moment): moment
        case .value(.string(let text)): OffsetDateTime(text)
        default: nil
        }
      guard let a = value.string.flatMap(OffsetDateTime.init), let b = other else { return false }
      return comparison.relation.holds(a < b ? -1 : a == b ? 0 : 1)
    }
  }
}

private enum ComparisonFamily { case string, numeric, timestamp }

private enum ComparisonRelation {
  case equal, less, greater, lessOrEqual, greaterOrEqual

  /// - Parameter order: negative, zero or positive as the value is below, at or above the operand.
  func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .less: order < 0
    case .greater: order > 0
    case .lessOrEqual: order <= 0
    case .greaterOrEqual: order >= 0
    }
  }
}

extension ComparisonOperator {
  fileprivate var family: ComparisonFamily {
    switch self {
    case .numericEquals, .numericEqualsPath, .numericLessThan, .numericLessThanPath,
      .numericGreaterThan, .numericGreaterThanPath, .numericLessThanEquals,
      .numericLessThanEqualsPath, .numericGreaterThanEquals, .numericGreaterThanEqualsPath:
      .numeric
    case .timestampEquals, .timestampEqualsPath, .timestampLessThan, .timestampLessThanPath,
      .timestampGreaterThan, .timestampGreaterThanPath, .timestampLessThanEquals,
      .timestampLessThanEqualsPath, .timestampGreaterThanEquals,
      .timestampGreaterThanEqualsPath:
      .timestamp
    default: .string
    }
  }

  fileprivate var relation: ComparisonRelation {
    switch self {
    case .stringLessThan, .stringLessThanPath, .numericLessThan, .numericLessThanPath,
      .timestampLessThan, .timestampLessThanPath:
      .less
    case .stringGreaterThan, .stringGreaterThanPath, .numericGreaterThan,
      .numericGreaterThanPath, .timestampGreaterThan, .timestampGreaterThanPath:
      .greater
    case .stringLessThanEquals, .stringLessThanEqualsPath, .numericLessThanEquals,
      .numericLessThanEqualsPath, .timestampLessThanEquals, .timestampLessThanEqualsPath:
      .lessOrEqual
    case .stringGreaterThanEquals, .stringGreaterThanEqualsPath, .numericGreaterThanEquals,
      .numericGreaterThanEqualsPath, .timestampGreaterThanEquals,
      .timestampGreaterThanEqualsPath:
      .greaterOrEqual
    default: .equal
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
