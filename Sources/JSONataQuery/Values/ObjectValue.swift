import OrderedJSON

/// An object: a view of JSON, or one that was built.
enum ObjectValue {
  case json(JSONObject)
  case built(BuiltObject)

  @inline(__always)
  subscript(key: String) -> Value {
    switch self {
    case .json(let object): Value(object[key])
    case .built(let object): object[key]
    }
  }

  var count: Int {
    switch self {
    case .json(let object): object.count
    case .built(let object): object.keys.count
    }
  }

  func key(at index: Int) -> String {
    switch self {
    case .json(let object): object.members[index].key
    case .built(let object): object.keys[index]
    }
  }

  func value(at index: Int) -> Value {
    switch self {
    case .json(let object): Value(object.members[index].value)
    case .built(let object): object.values[index]
    }
  }

  var depth: Int { if case .built(let object) = self { object.depth } else { 1 } }
}

/// An object made by an expression. Transforms change the members of their own copy in place, so
/// it has identity.
final class BuiltObject {
  private(set) var keys: [String] = []
  private(set) var values: [Value] = []
  private var index: [ByteKey: Int] = [:]
  private(set) var depth = 1

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

  private func position(of key: String) -> Int? {
    if keys.count > Self.linearLimit { return index[ByteKey(key)] }
    for position in keys.indices where keys[position].isByteEqual(to: key) { return position }
    return nil
  }

  subscript(key: String) -> Value {
    get { position(of: key).map { values[$0] } ?? .undefined }
    set {
      depth = max(depth, newValue.depth + 1)
      if let position = position(of: key) {
        values[position] = newValue
        return
      }
      keys.append(key)
      values.append(newValue)
      if keys.count == Self.linearLimit + 1 {
        rebuildIndex()
      } else if keys.count > Self.linearLimit {
        index[ByteKey(key)] = keys.count - 1
      }
    }
  }

  func remove(_ key: String) {
    guard let position = position(of: key) else { return }
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
