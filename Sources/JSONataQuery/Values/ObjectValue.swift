import OrderedJSON

/// An object: a view of JSON, or one that was built.
enum ObjectValue {
  case json(BorrowedMembers)
  case built(BuiltObject)

  @inline(__always)
  subscript(name: Name) -> Value {
    switch self {
    case .json(let members): members[name]
    case .built(let object): object[name]
    }
  }

  subscript(key: String) -> Value { self[Name(key)] }

  var count: Int {
    switch self {
    case .json(let members): members.count
    case .built(let object): object.keys.count
    }
  }

  func key(at index: Int) -> String {
    switch self {
    case .json(let members): members.key(at: index)
    case .built(let object): object.keys[index]
    }
  }

  func value(at index: Int) -> Value {
    switch self {
    case .json(let members): members.value(at: index)
    case .built(let object): object.values[index]
    }
  }

  var allKeys: [String] {
    if case .built(let object) = self { return object.keys }
    return (0..<count).map { key(at: $0) }
  }

  var depth: Int { if case .built(let object) = self { object.depth } else { 1 } }
}

/// An object made by an expression. Transforms change the members of their own copy in place, so
/// it has identity.
final class BuiltObject {
  @exclusivity(unchecked) private(set) var keys: [String] = []
  @exclusivity(unchecked) private(set) var values: [Value] = []
  @exclusivity(unchecked) private var index: [ByteKey: Int] = [:]
  @exclusivity(unchecked) private(set) var depth = 1

  /// So many keys are gone through one by one.
  static let linearLimit = 8

  init() {}

  /// - Parameter keys: different ones.
  init(_ keys: [String], _ values: [Value]) {
    self.keys = keys
    self.values = values
    for value in values { depth = max(depth, value.depth + 1) }
    if keys.count > Self.linearLimit { rebuildIndex() }
  }

  private func position(of name: borrowing Name) -> Int? {
    if keys.count > Self.linearLimit { return index[ByteKey(name.text)] }
    for position in keys.indices where name.isByteEqual(to: keys[position]) { return position }
    return nil
  }

  subscript(name: Name) -> Value {
    position(of: name).map { values[$0] } ?? .undefined
  }

  subscript(key: String) -> Value {
    get { self[Name(key)] }
    set {
      depth = max(depth, newValue.depth + 1)
      if let position = position(of: Name(key)) {
        values[position] = newValue
        return
      }
      append(key, newValue)
    }
  }

  /// Adds a member of a name that is not there yet.
  func append(_ key: String, _ value: Value) {
    depth = max(depth, value.depth + 1)
    keys.append(key)
    values.append(value)
    if keys.count == Self.linearLimit + 1 {
      rebuildIndex()
    } else if keys.count > Self.linearLimit {
      index[ByteKey(key)] = keys.count - 1
    }
  }

  func remove(_ key: String) {
    guard let position = position(of: Name(key)) else { return }
    keys.remove(at: position)
    values.remove(at: position)
    rebuildIndex()
  }

  private func rebuildIndex() {
    index = [:]
    guard keys.count > Self.linearLimit else { return }
    for (position, key) in keys.enumerated() { index[ByteKey(key)] = position }
  }
}

/// A string compared by its bytes.
struct ByteKey: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ByteKey, b: ByteKey) -> Bool { a.text.isByteEqual(to: b.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
