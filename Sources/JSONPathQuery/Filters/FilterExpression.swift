import OrderedJSON

/// What stands between `[?(` and `)]`.
indirect enum FilterExpression: Sendable, Hashable {
  case any([FilterExpression])
  case all([FilterExpression])
  case not(FilterExpression)
  case exists(CompiledPath, negated: Bool)
  case relation(FilterOperand, FilterOperator, FilterOperand)
}

enum FilterOperand: Sendable, Hashable {
  case value(FilterValue)
  case path(CompiledPath)
}

enum FilterOperator: String, Sendable, Hashable {
  case greaterOrEqual = ">="
  case lessOrEqual = "<="
  case equal = "=="
  case typeSafeEqual = "==="
  case notEqual = "!="
  case typeSafeNotEqual = "!=="
  case less = "<"
  case greater = ">"
  case matches = "=~"
  case notIn = "NIN"
  case isIn = "IN"
  case contains = "CONTAINS"
  case all = "ALL"
  case size = "SIZE"
  case exists = "EXISTS"
  case type = "TYPE"
  case predicate = "MATCHES"
  case empty = "EMPTY"
  case subsetOf = "SUBSETOF"
  case anyOf = "ANYOF"
  case noneOf = "NONEOF"
}

/// A value inside a filter.
enum FilterValue: Sendable, Hashable {
  /// A path that leads nowhere.
  case undefined
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  /// An array or object.
  case json(JSONValue)
  case pattern(RegularExpression)

  init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .number(number)
    case .string(let string): self = .string(string)
    case .array, .object: self = .json(value)
    }
  }
}
