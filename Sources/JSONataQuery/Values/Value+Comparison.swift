import OrderedJSON

extension Evaluator {
  /// Deep equality; the order of members does not count, functions are equal to nothing but
  /// themselves. Counts steps: a value may hold another in many places.
  mutating func isEqual(_ a: Value, _ b: Value) throws(JSONataError) -> Bool {
    switch (a, b) {
    case (.number(let a), .number(let b)): return a == b
    case (.string(let a), .string(let b)):
      guard a.utf8.count == b.utf8.count else { return false }
      try charge(a.utf8.count / 64)
      return a.isByteEqual(to: b)
    case (.null, .null): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.array(let a), .array(let b)):
      guard a.count == b.count else { return false }
      try charge(a.count)
      for index in a.indices where try !isEqual(a[index], b[index]) { return false }
      return true
    case (.object(let a), .object(let b)):
      guard a.count == b.count else { return false }
      try charge(a.count)
      for index in 0..<a.count {
        let value = b[a.key(at: index)]
        if value.isUndefined { return false }
        if try !isEqual(a.value(at: index), value) { return false }
      }
      return true
    case (.function(let a), .function(let b)): return a === b
    default: return false
    }
  }

  /// Truth as `$boolean` sees it. Counts steps as `isEqual` does.
  @inline(__always)
  mutating func isTrue(_ value: Value) throws(JSONataError) -> Bool {
    switch value {
    case .bool(let value): value
    case .undefined, .null, .function: false
    case .number(let value): value != 0 && !value.isNaN
    case .string(let text): !text.utf8.isEmpty
    case .object(let object): object.count > 0
    case .tuple: true
    case .array(let list): try holdsTruth(list)
    }
  }

  @inline(never)
  private mutating func holdsTruth(_ list: List) throws(JSONataError) -> Bool {
    for index in list.indices {
      try charge(1)
      if try isTrue(list[index]) { return true }
    }
    return false
  }
}

extension String {
  /// Whether this comes before the other by UTF-16 code units, as JavaScript compares.
  func precedes(_ other: String) -> Bool {
    var (a, b) = (self, other)
    return a.withUTF8 { a in
      b.withUTF8 { b in
        let count = Swift.min(a.count, b.count)
        var index = 0
        while index < count, a[index] == b[index] { index += 1 }
        guard index < count else { return a.count < b.count }
        let (x, y) = (a[index], b[index])
        // Surrogates sort before U+E000 and above, which UTF-8 puts the other way round.
        if x >= 0xF0, y == 0xEE || y == 0xEF { return true }
        if y >= 0xF0, x == 0xEE || x == 0xEF { return false }
        return x < y
      }
    }
  }
}
