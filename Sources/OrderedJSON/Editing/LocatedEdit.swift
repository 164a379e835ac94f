/// A place among the members or elements of a container of a tree.
package struct TreePlace {
  /// The container, last, and the containers around it, from the root.
  package var containers: [SourceNode]
  /// Of the member or element, or where one is inserted: 0 to the number of items.
  package var index: Int

  package var container: SourceNode { containers[containers.count - 1] }
  package var item: SourceItem { container.items[index] }
}

/// An edit with its places found in a tree and its rules checked: what is left is writing text.
package enum LocatedEdit {
  case replaceRoot(JSONValue)
  case replaceValue(TreePlace, JSONValue)
  case insert(TreePlace, key: String?, JSONValue)
  case remove(TreePlace)
  case renameKey(TreePlace, String)
  case move(TreePlace, toIndex: Int)
}

extension TreeEdit {
  /// Finds the places of the edit in a tree.
  ///
  /// - Throws: `TreeEditError` where a place is not in the tree, an index is beyond the end, a key
  ///   is there already or stands there twice, or the text has syntax errors.
  package func located(in tree: SourceTree) throws(TreeEditError) -> LocatedEdit {
    if case .set(let pointer, let value) = self, pointer.tokens.isEmpty {
      return .replaceRoot(value)
    }
    if let problem = tree.problems.first(where: { $0.code == .syntax })
      ?? (tree.root == nil ? tree.problems.first : nil)
    {
      let position = tree.text.position(at: problem.offset)
      throw TreeEditError(
        message: "the text has an error at line \(position.line), column \(position.column)"
          + " (\(problem.message)); correct it in the text first", pointer: pointer)
    }
    switch self {
    case .set(let pointer, let value):
      return try locatedSet(pointer, value, in: tree)
    case .insertMember(let pointer, let key, let value, let index):
      let containers = try tree.containers(to: pointer)
      let object = containers[containers.count - 1]
      guard object.isObject else { throw pointer.error("this is not an object") }
      guard object[key] == nil else { throw pointer.alreadyHas(key) }
      let index = try pointer.checked(index, count: object.items.count)
      return .insert(TreePlace(containers: containers, index: index), key: key, value)
    case .insertElement(let pointer, let value, let index):
      let containers = try tree.containers(to: pointer)
      guard case .array(let elements) = containers[containers.count - 1].content else {
        throw pointer.error("this is not an array")
      }
      let index = try pointer.checked(index, count: elements.count)
      return .insert(TreePlace(containers: containers, index: index), key: nil, value)
    case .remove(let pointer):
      return .remove(try tree.place(of: pointer))
    case .renameKey(let pointer, let key):
      let place = try tree.place(of: pointer)
      guard let old = place.item.key else {
        throw pointer.error("an element of an array has no name")
      }
      guard old.isByteEqual(to: key) || place.container[key] == nil else {
        throw pointer.alreadyHas(key)
      }
      try place.requireSingle(pointer)
      return .renameKey(place, key)
    case .move(let pointer, let index):
      let place = try tree.place(of: pointer)
      guard place.container.items.indices.contains(index) else {
        throw pointer.error("there is no place \(index) among \(place.container.items.count)")
      }
      try place.requireSingle(pointer)
      return .move(place, toIndex: index)
    }
  }

  private func locatedSet(_ pointer: JSONPointer, _ value: JSONValue, in tree: SourceTree)
    throws(TreeEditError) -> LocatedEdit
  {
    let containers = try tree.containers(to: pointer.parent ?? .root)
    let container = containers[containers.count - 1]
    let items = container.items
    let place = { TreePlace(containers: containers, index: $0) }
    switch (pointer.tokens.last, container.content) {
    case (.key(let key)?, .object):
      if let index = items.lastIndex(where: { $0.key?.isByteEqual(to: key) ?? false }) {
        return .replaceValue(place(index), value)
      }
      return .insert(place(items.count), key: key, value)
    case (.index(let index)?, .array):
      if items.indices.contains(index) { return .replaceValue(place(index), value) }
      guard index == items.count else {
        throw pointer.error("there is no element \(index) among \(items.count)")
      }
      return .insert(place(index), key: nil, value)
    default:
      throw pointer.error("what is around this place has no such member or element")
    }
  }

  /// The place that the edit names.
  package var pointer: JSONPointer {
    switch self {
    case .set(let pointer, _), .insertMember(let pointer, _, _, _),
      .insertElement(let pointer, _, _), .remove(let pointer), .renameKey(let pointer, _),
      .move(let pointer, _):
      pointer
    }
  }
}

extension SourceTree {
  /// The nodes from the root to that place.
  fileprivate func containers(to pointer: JSONPointer) throws(TreeEditError) -> [SourceNode] {
    guard let root else { throw pointer.error("the text is empty") }
    var nodes = [root]
    for token in pointer.tokens {
      let node = nodes[nodes.count - 1]
      let next: SourceNode? =
        switch token {
        case .key(let key): node[key]
        case .index(let index): node[index]
        }
      guard let next else { throw pointer.error("there is nothing at this place") }
      nodes.append(next)
    }
    return nodes
  }

  fileprivate func place(of pointer: JSONPointer) throws(TreeEditError) -> TreePlace {
    guard let parent = pointer.parent, let token = pointer.tokens.last else {
      throw pointer.error("this cannot be done with the whole text")
    }
    let containers = try containers(to: parent)
    let items = containers[containers.count - 1].items
    let index =
      switch (token, containers[containers.count - 1].content) {
      case (.key(let key), .object):
        items.lastIndex { $0.key?.isByteEqual(to: key) ?? false }
      case (.index(let index), .array) where items.indices.contains(index): index
      default: Int?.none
      }
    guard let index else { throw pointer.error("there is nothing at this place") }
    return TreePlace(containers: containers, index: index)
  }
}

extension TreePlace {
  fileprivate func requireSingle(_ pointer: JSONPointer) throws(TreeEditError) {
    guard let key = item.key else { return }
    if container.items.count(where: { $0.key?.isByteEqual(to: key) ?? false }) > 1 {
      throw pointer.error(
        "the member \(key.quotedForMessage) appears more than once; remove one first")
    }
  }
}

extension JSONPointer {
  package func error(_ message: String) -> TreeEditError {
    TreeEditError(
      message: "\(message): \(tokens.isEmpty ? "the root" : description)", pointer: self)
  }

  fileprivate func alreadyHas(_ key: String) -> TreeEditError {
    error("there is already a member \(key.quotedForMessage)")
  }

  fileprivate func checked(_ index: Int?, count: Int) throws(TreeEditError) -> Int {
    let index = index ?? count
    guard (0...count).contains(index) else {
      throw error("there is no place \(index) among \(count)")
    }
    return index
  }
}
