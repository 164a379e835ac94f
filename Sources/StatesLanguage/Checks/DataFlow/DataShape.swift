import JSONPathQuery
import OrderedJSON

/// What a value can be as far as the definition says it: never less than what a run can bring.
indirect enum DataShape: Hashable {
  /// Nothing is known.
  case any
  /// An object with these members at most.
  case object([ByteKey: DataShape])
  /// An array of such elements.
  case array(DataShape)
  /// A string, a number, a boolean or null.
  case scalar

  /// More levels are not told apart.
  private static let depth = 8

  /// The shape of a value that stands in the definition.
  ///
  /// - Parameter leaf: the shape of what is written at a member, or nil to look inside it.
  init(
    _ value: JSONValue, depth: Int = Self.depth,
    leaf: (_ key: String, JSONValue) -> (key: String, shape: DataShape)? = { _, _ in nil }
  ) {
    guard depth > 0 else {
      self = .any
      return
    }
    switch value {
    case .object(let object):
      var members: [ByteKey: DataShape] = [:]
      for member in object.members {
        if let (key, shape) = leaf(member.key, member.value) {
          members[ByteKey(key)] = shape
        } else {
          members[ByteKey(member.key)] = DataShape(member.value, depth: depth - 1, leaf: leaf)
        }
      }
      self = .object(members)
    case .array(let elements):
      var shape: DataShape?
      for element in elements {
        // An element has no key; a text may still be more than it says.
        let next =
          leaf("", element)?.shape ?? DataShape(element, depth: depth - 1, leaf: leaf)
        shape = shape.map { $0.merged(with: next) } ?? next
      }
      self = .array(shape ?? .any)
    default: self = .scalar
    }
  }

  /// What either can be.
  func merged(with other: DataShape) -> DataShape {
    switch (self, other) {
    case (.object(let mine), .object(let others)):
      .object(mine.merging(others) { $0.merged(with: $1) })
    case (.array(let mine), .array(let others)): .array(mine.merged(with: others))
    case (.scalar, .scalar): .scalar
    default: .any
    }
  }

  /// The value at a place; nil where there can be none.
  func value(at step: ReferencePath.Step) -> DataShape? {
    switch (self, step) {
    case (.any, _): .any
    case (.object(let members), .name(let name)): members[ByteKey(name)]
    case (.array(let element), .index): element
    default: nil
    }
  }

  /// The value with another put in at a place, as ResultPath does it.
  func inserting(
    _ value: DataShape, at steps: ArraySlice<ReferencePath.Step>, depth: Int = Self.depth
  ) -> DataShape {
    guard let step = steps.first else { return value }
    guard depth > 0, case .name(let name) = step else { return .any }
    let key = ByteKey(name)
    switch self {
    case .object(var members):
      members[key] = (members[key] ?? .object([:])).inserting(
        value, at: steps.dropFirst(), depth: depth - 1)
      return .object(members)
    // Something of any shape may have any other members too.
    default: return .any
    }
  }
}
