public import OrderedJSON

/// What states are wrapped in.
public enum StateWrapping: String, Hashable, Sendable, CaseIterable {
  /// A Parallel of one branch.
  case parallel
  /// A Parallel with a branch for each of the states.
  case branches
  /// A Map whose processor they are.
  case map
}

extension Document {
  /// Puts states of one scope into a new Parallel or Map, which takes their place. Where they lead
  /// on, the container does; where they end, its branch does. Catch rules that lead outside become
  /// the container's. The output of a Parallel of one branch stays that of the states.
  ///
  /// - Throws: `TreeEditError` where the states are entered at several places or lead on to
  ///   several states, or where the name is taken.
  public func wrappingStates(
    _ states: [JSONPointer], in wrapping: StateWrapping, named name: String
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) {
    try checkName(name, at: states.first ?? .root)
    let group = try StateGroup(self, states)
    try checkBorders(of: group, wrapping)
    let language = language(at: group.pointers[0])
    var container = ContainerBuilder(group, end: NameRegister(self).free("Done"))
    var object = container.object(wrapping, language: language)
    let target = group.ways.first { !group.contains($0) }
    if let target { object["Next"] = .string(target) } else { object["End"] = true }
    let states = group.scope.appending("States")
    var edits: [TreeEdit] = targets(in: group.scope).filter { target in
      group.contains(target.name)
        && !group.pointers.contains { target.pointer.isInside($0) }
    }.map { .set($0.pointer, .string(name)) }
    // The container stands where the first of the states stood.
    let first = group.pointers[0]
    edits += group.pointers.dropFirst().map { .remove($0) }
    edits += [.renameKey(first, name), .set(states.appending(name), .object(object))]
    return (try applying(edits), states.appending(name))
  }

  private func checkBorders(of group: StateGroup, _ wrapping: StateWrapping)
    throws(TreeEditError)
  {
    if wrapping == .branches {
      guard let choice = group.pointers.first(where: { type(at: $0) == .choice }) else { return }
      throw TreeEditError(
        message: "A Choice cannot be a branch alone: it needs the states it leads to",
        pointer: choice)
    }
    let others = group.entries.filter { !$0.isByteEqual(to: group.start) }
    if let other = others.first {
      throw TreeEditError(
        message: "Other states lead to \(other), in the middle of what is wrapped",
        pointer: group.scope)
    }
    guard group.ways.count > 1 else { return }
    throw TreeEditError(
      message: "The states lead on to \(group.ways.joined(separator: " and to ")): wrap up to "
        + "where the ways join", pointer: group.scope)
  }
}

/// Makes the object of a container from the states that go into it.
private struct ContainerBuilder {
  private let group: StateGroup
  private let end: String
  private var needsEnd = false
  private var catchers: [JSONValue] = []

  init(_ group: StateGroup, end: String) {
    self.group = group
    self.end = end
  }

  mutating func object(_ wrapping: StateWrapping, language: QueryLanguage) -> JSONObject {
    var members = group.members { [group] kind, name in
      group.contains(name) ? name : nil
    }
    members = zip(group.members, members).map { completing($1, original: $0) }
    if needsEnd { members.append(JSONMember(key: end, value: ["Type": "Succeed"])) }
    var object: JSONObject = [:]
    switch wrapping {
    case .parallel:
      object["Type"] = "Parallel"
      object["Branches"] = [.object(scope(group.start, members))]
      // One branch gives an array of one output.
      if language == .jsonata {
        object["Output"] = "{% $states.result[0] %}"
      } else {
        object["OutputPath"] = "$[0]"
      }
    case .branches:
      object["Type"] = "Parallel"
      object["Branches"] = .array(
        members.map { .object(scope($0.key, [ending($0)])) })
    case .map:
      object["Type"] = "Map"
      var processor: JSONObject = ["ProcessorConfig": ["Mode": "INLINE"]]
      for member in scope(group.start, members).members { processor[member.key] = member.value }
      object["ItemProcessor"] = .object(processor)
    }
    if !catchers.isEmpty { object["Catch"] = .array(catchers) }
    return object
  }

  private func scope(_ start: String, _ members: [JSONMember]) -> JSONObject {
    ["StartAt": .string(start), "States": .object(JSONObject(members))]
  }

  /// A state whose ways outside were taken away: it ends the branch instead.
  private mutating func completing(_ member: JSONMember, original: JSONMember) -> JSONMember {
    guard var state = member.value.object else { return member }
    switch state["Type"]?.string.flatMap(StateType.init(bytes:)) {
    case .succeed, .fail: return member
    case .choice:
      let rules = (state["Choices"]?.array ?? []).map { rule -> JSONValue in
        guard var object = rule.object, object["Next"] == nil else { return rule }
        needsEnd = true
        object["Next"] = .string(end)
        return .object(object)
      }
      state["Choices"] = .array(rules)
      if state["Default"] == nil, original.value.object?["Default"] != nil {
        needsEnd = true
        state["Default"] = .string(end)
      }
    default:
      if state["Next"] == nil { state["End"] = true }
      if let own = state["Catch"]?.array {
        let kept = own.filter { $0.object?["Next"] != nil }
        let leaving = (original.value.object?["Catch"]?.array ?? []).filter { catcher in
          !(catcher.object?["Next"]?.string.map(group.contains) ?? true)
        }
        for catcher in leaving where !catchers.contains(catcher) { catchers.append(catcher) }
        state["Catch"] = kept.isEmpty ? nil : .array(kept)
      }
    }
    return JSONMember(key: member.key, value: .object(state))
  }

  /// A state that has a branch of its own.
  private func ending(_ member: JSONMember) -> JSONMember {
    guard var state = member.value.object else { return member }
    if state["Next"] != nil {
      state["Next"] = nil
      state["End"] = true
    }
    return JSONMember(key: member.key, value: .object(state))
  }
}
