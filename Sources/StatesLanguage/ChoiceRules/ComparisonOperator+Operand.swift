package import OrderedJSON

extension ComparisonOperator {
  /// What is compared.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case string = "String"
    case numeric = "Numeric"
    case boolean = "Boolean"
    case timestamp = "Timestamp"
    /// The operators that begin with `Is`.
    case kind = "Is"
  }

  package var subject: Subject {
    Subject.allCases.first { rawValue.hasBytePrefix($0.rawValue) } ?? .kind
  }

  /// Whether the operand is a path: the `…Path` operators.
  package var isPath: Bool { rawValue.hasByteSuffix("Path") }

  /// Whether a value has the type the operator compares with. A timestamp's format and a path's
  /// syntax do not count.
  package func accepts(_ operand: JSONValue) -> Bool {
    if isPath { return operand.string != nil }
    switch subject {
    case .string, .timestamp: return operand.string != nil
    case .numeric: return operand.number != nil
    case .boolean, .kind: return operand.bool != nil
    }
  }

  init?(bytes name: String) {
    guard let match = Self.byName[ByteKey(name)] else { return nil }
    self = match
  }

  private static let byName: [ByteKey: ComparisonOperator] = Dictionary(
    uniqueKeysWithValues: allCases.map { (ByteKey($0.rawValue), $0) })
}
