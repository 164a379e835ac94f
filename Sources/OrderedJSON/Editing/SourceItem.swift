/// A member of an object or an element of an array, with its place in the text.
package struct SourceItem {
  /// Nil for an element of an array.
  package var key: String?
  package var keyRange: Range<Int>?
  package var value: SourceNode

  /// From the key, or else the value, to the end of the value.
  package var range: Range<Int> {
    (keyRange ?? value.range).lowerBound..<value.range.upperBound
  }
}

extension SourceNode {
  /// The members or elements; empty for a scalar.
  package var items: [SourceItem] {
    switch content {
    case .scalar: []
    case .array(let elements):
      elements.map { SourceItem(key: nil, keyRange: nil, value: $0) }
    case .object(let members):
      members.map { SourceItem(key: $0.key, keyRange: $0.keyRange, value: $0.value) }
    }
  }

  package var isScalar: Bool { if case .scalar = content { true } else { false } }
  package var isObject: Bool { if case .object = content { true } else { false } }
}

extension JSONValue {
  /// Whether this is an array or an object that has something in it.
  package var isFilledContainer: Bool {
    switch self {
    case .array(let elements): !elements.isEmpty
    case .object(let object): !object.isEmpty
    default: false
    }
  }
}
