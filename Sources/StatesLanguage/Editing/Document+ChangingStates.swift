public import OrderedJSON

// Edits of states, as the tree edits they come to. All keep references right.
extension Document {
  /// Renames a state; StartAt, Next, Default, Catch and Choice targets of its scope follow.
  ///
  /// - Throws: `TreeEditError` where the name is taken.
  public func renamingState(_ state: JSONPointer, to name: String) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  {
    let (_, old, scope) = try stateNode(state)
    if old.isByteEqual(to: name) { return (self, state) }
    try checkName(name, at: state)
    let edits =
      targets(in: scope).filter { $0.name.isByteEqual(to: old) }.map {
        TreeEdit.set($0.pointer, .string(name))
      } + [.renameKey(state, name)]
    return (try applying(edits), scope.appending("States").appending(name))
  }

  /// Copies a state beside itself under a free name. Nothing leads to the copy; states inside it
  /// get free names too.
  public func duplicatingState(_ state: JSONPointer) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  {
    let (node, old, scope) = try stateNode(state)
    let name = freeName(old)
    var register = NameRegister(self)
    register.take(name)
    let copy = register.renamingInner(node.value.object ?? [:])
    let states = scope.appending("States")
    var index: Int?
    if case .object(let members)? = tree.root?[states]?.content,
      let place = members.lastIndex(where: { $0.key.isByteEqual(to: old) }),
      place + 1 < members.count
    {
      index = place + 1
    }
    return (
      try applying([.insertMember(states, key: name, value: .object(copy), index: index)]),
      states.appending(name)
    )
  }

  /// Removes a state. Where it has one successor (its Next; on a Choice the only state that it
  /// leads to) its predecessors lead there. Where it ended the scope well (End or Succeed) the
  /// states that led to it by Next end the scope. All others keep their targets as loose ends. With
  /// the last state of a scope its StartAt goes too.
  public func deletingState(_ state: JSONPointer) throws(TreeEditError) -> Document {
    let (node, name, scope) = try stateNode(state)
    let successor = successor(of: node, name: name, at: state)
    let endsWell =
      successor == nil && (node["End"]?.bool == true || type(at: state) == .succeed)
    let isLast = (tree.root?[scope]?["States"]?.members?.count ?? 0) == 1
    var edits: [TreeEdit] = []
    for place in targets(in: scope)
    where place.name.isByteEqual(to: name) && !place.pointer.isInside(state) {
      if isLast {
        edits.append(.remove(place.pointer))
      } else if let successor {
        edits.append(.set(place.pointer, .string(successor)))
      } else if endsWell, place.kind == .next, let predecessor = place.pointer.parent {
        edits += try fieldEdits("End", of: predecessor, to: true)
      }
    }
    edits.append(.remove(state))
    return try applying(edits)
  }

  private func successor(of node: SourceNode, name: String, at state: JSONPointer) -> String? {
    if type(at: state) != .choice {
      guard let next = node["Next"]?.string, !next.isByteEqual(to: name) else { return nil }
      return next
    }
    var names = (node["Choices"]?.elements ?? []).compactMap { $0["Next"]?.string }
    if let target = node["Default"]?.string { names.append(target) }
    let distinct = Set(names.map { ByteKey($0) }).subtracting([ByteKey(name)])
    return distinct.count == 1 ? distinct.first?.name : nil
  }
}
