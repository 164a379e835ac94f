/// One member of an object.
public struct JSONMember: Hashable, Sendable {
  public var key: String
  public var value: JSONValue

  public init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }

  public static func == (a: JSONMember, b: JSONMember) -> Bool {
    a.key.isByteEqual(to: b.key) && a.value == b.value
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytesOf: key)
    hasher.combine(value)
  }
}

/// A JSON object: members in the order of the text, each key once.
///
/// Look-up is linear in the number of members while small and constant when large.
public struct JSONObject: Sendable {
  public private(set) var members: [JSONMember]
  private var index = KeyIndex()

  /// Of repeated keys the last value counts, at the place of the first.
  public init(_ members: [JSONMember] = []) {
    self.members = members
    if rebuildIndex() { return }
    self.members = []
    index = KeyIndex()
    for member in members { self[member.key] = member.value }
  }

  /// - Parameter index: of the members' keys, none of which stands twice.
  init(_ members: [JSONMember], index: KeyIndex) {
    self.members = members
    self.index = index
  }

  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }
  public var keys: [String] { members.map(\.key) }

  /// The value of that member. Setting nil removes it; setting a new name appends it.
  public subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      if let newValue {
        insert(key, newValue)
      } else if let position = position(of: key) {
        remove(at: position)
      }
    }
  }

  /// The position of that member among the members.
  public func position(of key: String) -> Int? {
    index.position(of: key, among: members.count) { members[$0].key }
  }

  /// Inserts a member before the one at that position. A member of that name that is already
  /// there is taken out first.
  ///
  /// - Parameter position: counted without a member of that name; beyond the end appends.
  public mutating func insert(_ member: JSONMember, at position: Int) {
    self[member.key] = nil
    if position >= members.count {
      insert(member.key, member.value)
    } else {
      members.insert(member, at: max(position, 0))
      _ = rebuildIndex()
    }
  }

  private mutating func insert(_ key: String, _ value: JSONValue) {
    let position = index.insert(key, members.count) { [members] in members[$0].key }
    if position == members.count {
      members.append(JSONMember(key: key, value: value))
    } else {
      members[position].value = value
    }
  }

  private mutating func remove(at position: Int) {
    members.remove(at: position)
    _ = rebuildIndex()
  }

  /// - Returns: whether every key stands once.
  private mutating func rebuildIndex() -> Bool {
    index = KeyIndex(capacity: members.count)
    for position in members.indices
    where index.insert(
      members[position].key, position, keyAt: { [members] in members[$0].key }) != position
    {
      return false
    }
    return true
  }
}

extension JSONObject: Hashable {
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    guard a.members.count == b.members.count else { return false }
    for position in a.members.indices {
      let member = a.members[position]
      // Most often both have the same order.
      if b.members[position].key.isByteEqual(to: member.key) {
        guard b.members[position].value == member.value else { return false }
      } else {
        guard b[member.key] == member.value else { return false }
      }
    }
    return true
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    var sum = 0
    for member in members { sum &+= member.hashValue }
    hasher.combine(sum)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { JSONMember(key: $0.0, value: $0.1) })
  }
}
