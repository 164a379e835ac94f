import OrderedJSON

/// Two values and what may hold between them.
struct FilterRelation {
  let left: FilterValue
  let right: FilterValue

  /// - Throws: `PathFailure.invalid` where the operator cannot take such operands; the filter then
  ///   refuses the item.
  func holds(_ comparison: FilterOperator) throws(PathFailure) -> Bool {
    switch comparison {
    case .equal: return left.isEqual(to: right)
    case .notEqual: return !left.isEqual(to: right)
    case .typeSafeEqual: return left.isSameType(as: right) && left.isEqual(to: right)
    case .typeSafeNotEqual: return !(left.isSameType(as: right) && left.isEqual(to: right))
    case .less: return compare { $0 < 0 }
    case .lessOrEqual: return compare { $0 <= 0 }
    case .greater: return compare { $0 > 0 }
    case .greaterOrEqual: return compare { $0 >= 0 }
    case .matches: return try matches()
    case .isIn: return try isIn()
    case .notIn: return try !isIn()
    case .contains: return contains()
    case .all:
      let required = try list(right)
      return left.elements.map { found in
        required.allSatisfy { one in found.contains { one.isEqual(to: $0) } }
      } ?? false
    case .size: return size()
    case .empty: return isEmpty()
    case .subsetOf: return try relate { left, right in left.allSatisfy(right) }
    case .anyOf: return try relate { left, right in left.contains(where: right) }
    case .noneOf: return try !relate { left, right in left.contains(where: right) }
    case .exists:
      guard case .bool(let a) = left, case .bool(let b) = right else {
        throw .invalid("Failed to evaluate exists expression")
      }
      return a == b
    case .type: throw .invalid("Expected class node")
    case .predicate: throw .invalid("Expected predicate node")
    }
  }

  /// Numbers with numbers and strings with strings; anything else is false.
  private func compare(_ test: (Int) -> Bool) -> Bool {
    switch (left, right) {
    case (.number(let a), .number(let b)):
      return test(a < b ? -1 : a == b ? 0 : 1)
    case (.string(let a), .string(let b)):
      if a.isByteEqual(to: b) { return test(0) }
      return test(a.utf16.lexicographicallyPrecedes(b.utf16) ? -1 : 1)
    default: return false
    }
  }

  private func matches() throws(PathFailure) -> Bool {
    let (pattern, other): (RegularExpression, FilterValue)
    switch (left, right) {
    case (.pattern, .pattern): return false
    case (.pattern(let found), _): (pattern, other) = (found, right)
    case (_, .pattern(let found)): (pattern, other) = (found, left)
    default: return false
    }
    guard let elements = other.elements else {
      return try pattern.matchesWhole(other.matchText)
    }
    for element in elements where try pattern.matchesWhole(element.matchText) { return true }
    return false
  }

  private func isIn() throws(PathFailure) -> Bool {
    try list(right).contains { left.isEqual(to: $0) }
  }

  private func list(_ value: FilterValue) throws(PathFailure) -> [FilterValue] {
    if let elements = value.elements { return elements }
    if case .json = value { return [] }
    throw .invalid("Expected value list node")
  }

  private func contains() -> Bool {
    if case .string(let text) = left {
      guard case .string(let part) = right else { return false }
      return part.isEmpty || text.utf8.containsSubsequence(part.utf8)
    }
    return left.elements?.contains { right.isEqual(to: $0) } ?? false
  }

  private func size() -> Bool {
    guard case .number(let expected) = right, let expected = expected.integer else { return false }
    switch left {
    case .string(let text): return text.utf16.count == expected
    case .json(let value): return (value.array?.count ?? value.object?.count) == expected
    default: return false
    }
  }

  private func isEmpty() -> Bool {
    guard case .bool(let expected) = right else { return false }
    switch left {
    case .string(let text): return text.isEmpty == expected
    case .json(let value):
      return (value.array?.isEmpty ?? value.object?.isEmpty ?? false) == expected
    default: return false
    }
  }

  private func relate(_ test: ([FilterValue], (FilterValue) -> Bool) -> Bool)
    throws(PathFailure) -> Bool
  {
    let candidates = try list(right)
    let values = try list(left)
    if left.elements == nil || right.elements == nil { return false }
    return test(values) { value in candidates.contains { value.isEqual(to: $0) } }
  }
}

extension FilterValue {
  /// Of an array; nil for anything else.
  var elements: [FilterValue]? {
    guard case .json(.array(let elements)) = self else { return nil }
    return elements.map(FilterValue.init)
  }

  /// What a regular expression is tried on.
  var matchText: String {
    switch self {
    case .string(let text): text
    case .number(let number): number.text
    case .bool(let flag): flag ? "true" : "false"
    default: ""
    }
  }

  /// A number equals a string that holds the same number, a string a number with the same text.
  func isEqual(to other: FilterValue) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.number(let a), .string(let b)): JSONLiteral.decimal(b).map { $0 == a } ?? false
    case (.string(let a), .string(let b)): a.isByteEqual(to: b)
    case (.string(let a), .number(let b)): a.isByteEqual(to: b.text)
    case (.json(let a), .json(let b)): a == b
    default: false
    }
  }

  func isSameType(as other: FilterValue) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined), (.null, .null), (.bool, .bool), (.number, .number),
      (.string, .string), (.json, .json), (.pattern, .pattern):
      true
    default: false
    }
  }
}

extension String.UTF8View {
  fileprivate func containsSubsequence(_ part: String.UTF8View) -> Bool {
    let text = Array(self)
    let part = Array(part)
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
