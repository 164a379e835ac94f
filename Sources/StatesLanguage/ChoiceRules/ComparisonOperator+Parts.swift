extension ComparisonOperator {
  /// How two values are compared.
  package enum Relation: String, Hashable, Sendable, CaseIterable {
    case equals = "Equals"
    case lessThan = "LessThan"
    case lessThanEquals = "LessThanEquals"
    case greaterThan = "GreaterThan"
    case greaterThanEquals = "GreaterThanEquals"
    case matches = "Matches"

    /// As an expression writes it.
    package var symbol: String {
      switch self {
      case .equals: "=="
      case .lessThan: "<"
      case .lessThanEquals: "<="
      case .greaterThan: ">"
      case .greaterThanEquals: ">="
      case .matches: "matches"
      }
    }
  }

  /// Nil for the operators that begin with `Is`.
  package var relation: Relation? {
    guard subject != .kind else { return nil }
    let name = rawValue.dropFirst(subject.rawValue.count).dropLast(isPath ? 4 : 0)
    return Relation(rawValue: String(name))
  }

  /// The operator made of these parts, if there is one: a Boolean has only Equals.
  package init?(_ subject: Subject, _ relation: Relation, isPath: Bool) {
    self.init(bytes: subject.rawValue + relation.rawValue + (isPath ? "Path" : ""))
  }

  /// What `is` asks for in an expression: `present`, `null`, `numeric`, …; nil for comparisons.
  package var kindName: String? {
    switch self {
    case .isPresent: "present"
    case .isNull: "null"
    case .isNumeric: "numeric"
    case .isString: "string"
    case .isBoolean: "boolean"
    case .isTimestamp: "timestamp"
    default: nil
    }
  }

  package init?(kindName: String) {
    guard let match = Self.allCases.first(where: { $0.kindName == kindName }) else { return nil }
    self = match
  }
}
