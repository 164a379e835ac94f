package import OrderedJSON

extension JSONValue {
  package func at(_ pointer: JSONPointer) -> JSONValue? {
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

  /// What an edit means for the value, without any text.
  package func applying(_ edit: TreeEdit) -> JSONValue {
    switch edit {
    case .set(let pointer, let value):
      guard let parent = pointer.parent else { return value }
      return changing(parent.tokens[...]) { container in
        switch (pointer.tokens.last, container) {
        case (.key(let key)?, .object(var object)):
          object[key] = value
          return .object(object)
        case (.index(let index)?, .array(var elements)):
          elements.replaceSubrange(index..<min(index + 1, elements.count), with: [value])
          return .array(elements)
        default: return container
        }
      }
    case .insertMember(let pointer, let key, let value, let index):
      return changingItems(of: pointer) {
        $0.insert(JSONMember(key: key, value: value), at: index ?? $0.count)
      }
    case .insertElement(let pointer, let value, let index):
      return changingItems(of: pointer) {
        $0.insert(JSONMember(key: "", value: value), at: index ?? $0.count)
      }
    case .remove(let pointer):
      return changingItems(of: pointer.parent ?? .root, at: pointer) { $0.remove(at: $1) }
    case .renameKey(let pointer, let key):
      return changingItems(of: pointer.parent ?? .root, at: pointer) { $0[$1].key = key }
    case .move(let pointer, let index):
      return changingItems(of: pointer.parent ?? .root, at: pointer) {
        $0.insert($0.remove(at: $1), at: index)
      }
    }
  }

  private func changingItems(
    of pointer: JSONPointer, at place: JSONPointer, _ change: (inout [JSONMember], Int) -> Void
  ) -> JSONValue {
    changingItems(of: pointer) { items in
      switch place.tokens.last {
      case .index(let index)?: change(&items, index)
      case .key(let key)?:
        guard let index = items.firstIndex(where: { $0.key.isByteEqual(to: key) }) else { return }
        change(&items, index)
      case nil: break
      }
    }
  }

  private func changingItems(of pointer: JSONPointer, _ change: (inout [JSONMember]) -> Void)
    -> JSONValue
  {
    changing(pointer.tokens[...]) { container in
      switch container {
      case .object(let object):
        var items = object.members
        change(&items)
        return .object(JSONObject(items))
      case .array(let elements):
        var items = elements.map { JSONMember(key: "", value: $0) }
        change(&items)
        return .array(items.map(\.value))
      default: return container
      }
    }
  }

  private func changing(
    _ tokens: ArraySlice<JSONPointer.Token>, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard let token = tokens.first else { return change(self) }
    switch (token, self) {
    case (.key(let key), .object(var object)):
      object[key] = object[key]?.changing(tokens.dropFirst(), change)
      return .object(object)
    case (.index(let index), .array(var elements)):
      elements[index] = elements[index].changing(tokens.dropFirst(), change)
      return .array(elements)
    default: return self
    }
  }
}
