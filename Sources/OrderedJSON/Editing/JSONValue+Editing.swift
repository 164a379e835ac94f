extension JSONValue {
  /// The value after an edit that was located in a tree of this value, without repeated keys.
  package func edited(by edit: TreeEdit) -> JSONValue {
    switch edit {
    case .set(let pointer, let value):
      guard let token = pointer.tokens.last else { return value }
      return editing(pointer.tokens.dropLast()) { container in
        switch (token, container) {
        case (.key(let key), .object(var object)):
          object[key] = value
          container = .object(object)
        case (.index(let index), .array(var elements)) where index < elements.count:
          elements[index] = value
          container = .array(elements)
        case (.index, .array(let elements)): container = .array(elements + [value])
        default: break
        }
      }
    case .insertMember(let pointer, let key, let value, let index):
      return editingItems(pointer.tokens[...]) {
        $0.insert(JSONMember(key: key, value: value), at: index ?? $0.count)
      }
    case .insertElement(let pointer, let value, let index):
      return editingItems(pointer.tokens[...]) {
        $0.insert(JSONMember(key: "", value: value), at: index ?? $0.count)
      }
    case .remove(let pointer):
      return editingItem(at: pointer) { $0.remove(at: $1) }
    case .renameKey(let pointer, let key):
      return editingItem(at: pointer) { $0[$1].key = key }
    case .move(let pointer, let index):
      return editingItem(at: pointer) { $0.insert($0.remove(at: $1), at: index) }
    }
  }

  /// The value at that place.
  package func value(at pointer: JSONPointer) -> JSONValue? {
    var value = self
    for token in pointer.tokens {
      switch (token, value) {
      case (.key(let key), .object(let object)):
        guard let member = object[key] else { return nil }
        value = member
      case (.index(let index), .array(let elements)) where elements.indices.contains(index):
        value = elements[index]
      default: return nil
      }
    }
    return value
  }

  private func editingItem(
    at pointer: JSONPointer, _ change: (inout [JSONMember], Int) -> Void
  ) -> JSONValue {
    editingItems(pointer.tokens.dropLast()) { items in
      let index =
        switch pointer.tokens.last {
        case .index(let index)?: Int?.some(index)
        case .key(let key)?: items.firstIndex { $0.key.isByteEqual(to: key) }
        case nil: Int?.none
        }
      if let index, items.indices.contains(index) { change(&items, index) }
    }
  }

  /// Changes the items of the container at that place; elements have empty keys.
  private func editingItems(
    _ tokens: ArraySlice<JSONPointer.Token>, _ change: (inout [JSONMember]) -> Void
  ) -> JSONValue {
    editing(tokens) { container in
      switch container {
      case .object(let object):
        var items = object.members
        change(&items)
        container = .object(JSONObject(items))
      case .array(let elements):
        var items = elements.map { JSONMember(key: "", value: $0) }
        change(&items)
        container = .array(items.map(\.value))
      default: break
      }
    }
  }

  private func editing(
    _ tokens: ArraySlice<JSONPointer.Token>, _ change: (inout JSONValue) -> Void
  ) -> JSONValue {
    // Down to the place, then up again with the changed values.
    var values = [self]
    for token in tokens {
      let inner: JSONValue? =
        switch (token, values[values.count - 1]) {
        case (.key(let key), .object(let object)): object[key]
        case (.index(let index), .array(let elements)) where elements.indices.contains(index):
          elements[index]
        default: nil
        }
      guard let inner else { return self }
      values.append(inner)
    }
    var value = values.removeLast()
    change(&value)
    for token in tokens.reversed() {
      let outer = values.removeLast()
      switch (token, outer) {
      case (.key(let key), .object(var object)):
        object[key] = value
        value = .object(object)
      case (.index(let index), .array(var elements)):
        elements[index] = value
        value = .array(elements)
      default: break
      }
    }
    return value
  }
}
