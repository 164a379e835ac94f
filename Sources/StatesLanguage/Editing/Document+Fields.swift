public import OrderedJSON

extension Document {
  /// Sets or removes (nil) one member of the object at that place, in the field order of the
  /// States Language when it is new. Fields that exclude it go: TimeoutSecondsPath, or End when
  /// Next is set. Setting a state's Type is `changingType`.
  ///
  /// - Throws: `TreeEditError` where there is no object.
  public func settingField(_ name: String, of object: JSONPointer, to value: JSONValue?)
    throws(TreeEditError) -> Document
  {
    if name.isByteEqual(to: "Type"), let type = value?.string.flatMap(StateType.init(bytes:)),
      object.parent?.tokens.last == .key("States")
    {
      return try changingType(of: object, to: type)
    }
    if object.tokens.isEmpty, tree.root == nil, let value {
      return try applying([.set(.root, .object(JSONObject([JSONMember(key: name, value: value)])))])
    }
    return try applying(fieldEdits(name, of: object, to: value))
  }

  func fieldEdits(_ name: String, of object: JSONPointer, to value: JSONValue?)
    throws(TreeEditError) -> [TreeEdit]
  {
    guard let node = tree.root?[object], case .object(let members) = node.content else {
      throw TreeEditError(message: "There is no object at \(object)", pointer: object)
    }
    let place = object.appending(name)
    guard let value else { return node.member(name) == nil ? [] : [.remove(place)] }
    let owner = owner(of: object)
    var excluded = owner.flatMap { FieldSchema.field(name, of: $0)?.excludes } ?? []
    excluded.removeAll { node.member($0) == nil }
    var edits: [TreeEdit] = []
    if node.member(name) != nil {
      edits.append(.set(place, value))
    } else if let old = excluded.first {
      // In the place of the field it takes over from.
      excluded.removeFirst()
      edits += [.renameKey(object.appending(old), name), .set(place, value)]
    } else {
      let index = Self.index(for: name, among: members.map(\.key), of: owner)
      edits.append(.insertMember(object, key: name, value: value, index: index))
    }
    return edits + excluded.map { .remove(object.appending($0)) }
  }

  /// Where a new field stands: after the field that comes before it in the States Language.
  static func index(for name: String, among keys: [String], of owner: FieldOwner?) -> Int? {
    guard let table = owner.flatMap({ FieldSchema.tables[$0] }), let rank = table.index(of: name)
    else { return nil }
    let before = keys.enumerated().compactMap { index, key in
      table.index(of: key).flatMap { $0 < rank ? (rank: $0, index: index) : nil }
    }
    guard let previous = before.max(by: { $0.rank < $1.rank }) else { return 0 }
    return previous.index + 1 == keys.count ? nil : previous.index + 1
  }
}
