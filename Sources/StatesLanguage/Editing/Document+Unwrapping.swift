public import OrderedJSON

extension Document {
  /// Takes a Parallel or Map apart: its states take its place, the branches one after the other.
  /// What led to it leads to the first of them; where they end, they lead on as it did. Its Catch
  /// rules become those of the states that can have them; its Retry rules and data fields go.
  ///
  /// - Returns: also the first of the states.
  /// - Throws: `TreeEditError` where the state has no states inside.
  public func unwrappingState(_ state: JSONPointer) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  {
    let (node, name, scope) = try stateNode(state)
    guard let container = node.value.object else { return (self, state) }
    let branches = Self.branches(of: container).filter {
      $0["StartAt"]?.string != nil && $0["States"]?.object?.isEmpty == false
    }
    guard !branches.isEmpty else {
      throw TreeEditError(message: "\(name) has no states inside", pointer: state)
    }
    let outer = targets(in: scope)
    let states = scope.appending("States")
    var register = NameRegister(names: tree.root?[states]?.members?.map(\.key) ?? [])
    var named: [JSONObject] = []
    for branch in branches { named.append(register.renamingScope(branch)) }
    let catchers = container["Catch"]?.array ?? []
    var members: [JSONMember] = []
    for (index, branch) in named.enumerated() {
      let following = index + 1 < named.count ? named[index + 1]["StartAt"]?.string : nil
      let target = following ?? container["Next"]?.string
      for member in branch["States"]?.object?.members ?? [] {
        members.append(
          JSONMember(
            key: member.key,
            value: Self.released(member.value, leadingTo: target, catchers: catchers)))
      }
    }
    let first = named[0]["StartAt"]?.string ?? ""
    let place = (tree.root?[states]?.members ?? []).firstIndex { $0.key.isByteEqual(to: name) }
    var edits: [TreeEdit] = outer.filter {
      $0.name.isByteEqual(to: name) && !$0.pointer.isInside(state)
    }.map { .set($0.pointer, .string(first)) }
    for (offset, member) in members.enumerated() {
      edits.append(
        .insertMember(
          states, key: member.key, value: member.value, index: place.map { $0 + offset }))
    }
    edits.append(.remove(state))
    return (try applying(edits), states.appending(first))
  }

  private static func branches(of container: JSONObject) -> [JSONObject] {
    if let branches = container["Branches"]?.array { return branches.compactMap(\.object) }
    return [(container["ItemProcessor"] ?? container["Iterator"])?.object].compactMap { $0 }
  }

  /// A state of a branch as it stands outside.
  private static func released(
    _ value: JSONValue, leadingTo target: String?, catchers: [JSONValue]
  ) -> JSONValue {
    guard var state = value.object else { return value }
    let type = state["Type"]?.string.flatMap(StateType.init(bytes:))
    if let target {
      if state["End"] != nil {
        state["End"] = nil
        state["Next"] = .string(target)
      }
      if type == .succeed {
        // It ended the branch, not the execution.
        state["Type"] = "Pass"
        state["Next"] = .string(target)
      }
    }
    if !catchers.isEmpty, type == .task || type == .parallel || type == .map {
      state["Catch"] = .array((state["Catch"]?.array ?? []) + catchers)
    }
    return .object(state)
  }
}
