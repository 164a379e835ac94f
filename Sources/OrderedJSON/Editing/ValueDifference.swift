extension JSONValue {
  /// Whether both are written alike: the same members in the same order, numbers by their text.
  package func isWrittenLike(_ other: JSONValue) -> Bool {
    // Unequal values are found without writing them out.
    self == other && compactText.isByteEqual(to: other.compactText)
  }

  /// The edits that make this value into another of its kind, with what both have left alone.
  /// Nil where they are of another kind, have nothing in common, or too much differs.
  ///
  /// - Parameter pointer: the place of this value.
  package func edits(to other: JSONValue, at pointer: JSONPointer, limit: Int = 64)
    -> [TreeEdit]?
  {
    let edits: [TreeEdit]? =
      switch (self, other) {
      case (.object(let old), .object(let new)) where !new.isEmpty && !old.isEmpty:
        memberEdits(from: old, to: new, at: pointer)
      case (.array(let old), .array(let new)) where !new.isEmpty && !old.isEmpty:
        elementEdits(from: old, to: new, at: pointer)
      default: nil
      }
    guard let edits, edits.count <= limit else { return nil }
    return edits
  }

  private func memberEdits(from old: JSONObject, to new: JSONObject, at pointer: JSONPointer)
    -> [TreeEdit]?
  {
    guard old.members.contains(where: { new[$0.key] != nil }) else { return nil }
    var edits: [TreeEdit] = []
    var keys: [String] = []
    for member in old.members {
      if new[member.key] == nil {
        edits.append(.remove(pointer.appending(member.key)))
      } else {
        keys.append(member.key)
      }
    }
    for (index, member) in new.members.enumerated() {
      let place = pointer.appending(member.key)
      guard let oldValue = old[member.key] else {
        edits.append(
          .insertMember(pointer, key: member.key, value: member.value, index: index))
        keys.insert(member.key, at: index)
        continue
      }
      if !keys[index].isByteEqual(to: member.key) {
        edits.append(.move(place, toIndex: index))
        keys.removeAll { $0.isByteEqual(to: member.key) }
        keys.insert(member.key, at: index)
      }
      if !oldValue.isWrittenLike(member.value) { edits.append(.set(place, member.value)) }
    }
    return edits
  }

  private func elementEdits(from old: [JSONValue], to new: [JSONValue], at pointer: JSONPointer)
    -> [TreeEdit]
  {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head].isWrittenLike(new[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head,
      old[old.count - 1 - tail].isWrittenLike(new[new.count - 1 - tail])
    {
      tail += 1
    }
    let changed = head..<(shorter - tail)
    var edits: [TreeEdit] = changed.map { .set(pointer.appending($0), new[$0]) }
    if new.count > old.count {
      for index in changed.upperBound..<(new.count - tail) {
        edits.append(.insertElement(pointer, value: new[index], index: index))
      }
    } else {
      for index in (changed.upperBound..<(old.count - tail)).reversed() {
        edits.append(.remove(pointer.appending(index)))
      }
    }
    return edits
  }
}
