import OrderedJSON

extension Value {
  /// Deep equality; the order of members does not count, functions are equal to nothing.
  func isEqual(to other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.number(let a), .number(let b)): return a == b
    case (.string(let a), .string(let b)): return a.isByteEqual(to: b)
    case (.array(let a), .array(let b)):
      guard a.count == b.count else { return false }
      for index in a.indices where !a[index].isEqual(to: b[index]) { return false }
      return true
    case (.object(let a), .object(let b)):
      guard a.count == b.count else { return false }
      for index in 0..<a.count {
        let value = b[a.key(at: index)]
        if value.isUndefined || !a.value(at: index).isEqual(to: value) { return false }
      }
      return true
    case (.function(let a), .function(let b)): return a === b
    default: return false
    }
  }

  /// Truth as `$boolean` sees it.
  var isTrue: Bool {
    switch self {
    case .undefined, .null, .function: false
    case .bool(let value): value
    case .number(let value): value != 0 && !value.isNaN
    case .string(let text): !text.utf8.isEmpty
    case .array(let list):
      if list.count == 1 { list[0].isTrue } else { list.indices.contains { list[$0].isTrue } }
    case .object(let object): object.count > 0
    case .tuple: true
    }
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
