public import OrderedJSON

extension Document {
  /// Adds several states that belong together after another one, or at the start of a scope.
  ///
  /// The fragment is an object with StartAt and States, as a machine is. Its names are replaced by
  /// free ones. Where one of its states has no Next, End or Default although its type needs one, or
  /// one of its rules no Next, it leads on to what came after the place; where nothing did, states
  /// end the scope and rules lead to a Succeed state that is added.
  ///
  /// - Throws: `TreeEditError` where there is no such place or the fragment has no first state.
  public func addingFragment(
    _ fragment: JSONObject, after: JSONPointer?, in scope: JSONPointer = .root
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) {
    var register = NameRegister(self)
    let named = register.renamingScope(fragment)
    guard let first = named["StartAt"]?.string, let members = named["States"]?.object?.members,
      let entry = members.first(where: { $0.key.isByteEqual(to: first) })
    else { throw TreeEditError(message: "The fragment has no first state", pointer: scope) }
    // A Pass finds the way in and the way on; the fragment's first state takes its place.
    let (document, state) =
      if let after {
        try addingState(first, fields: ["Type": "Pass"], after: after)
      } else {
        try addingFirstState(first, fields: ["Type": "Pass"], in: scope)
      }
    guard let states = state.parent, let node = document.tree.root?[states],
      let index = node.members?.firstIndex(where: { $0.key.isByteEqual(to: first) })
    else { throw TreeEditError(message: "There is no state at \(state)", pointer: state) }
    var continuation = Continuation(
      target: node[first]?["Next"]?.string, end: register.free("Done"))
    var edits: [TreeEdit] = [.set(state, continuation.completing(entry.value))]
    var added = members.filter { !$0.key.isByteEqual(to: first) }.map { member in
      JSONMember(key: member.key, value: continuation.completing(member.value))
    }
    if continuation.needsEnd {
      added.append(JSONMember(key: continuation.end, value: ["Type": "Succeed"]))
    }
    let isLast = index + 1 == node.members?.count
    for (offset, member) in added.enumerated() {
      edits.append(
        .insertMember(
          states, key: member.key, value: member.value, index: isLast ? nil : index + 1 + offset))
    }
    return (try document.applying(edits), state)
  }

  /// A fragment as a scope of its own, for a branch: with free names, ending where it says nothing.
  public func standingAlone(_ fragment: JSONObject) -> JSONObject {
    var register = NameRegister(self)
    var scope = register.renamingScope(fragment)
    var continuation = Continuation(target: nil, end: register.free("Done"))
    var members = (scope["States"]?.object?.members ?? []).map { member in
      JSONMember(key: member.key, value: continuation.completing(member.value))
    }
    if continuation.needsEnd {
      members.append(JSONMember(key: continuation.end, value: ["Type": "Succeed"]))
    }
    scope["States"] = .object(JSONObject(members))
    return scope
  }
}

/// Where the states of a fragment lead that say nothing about it.
struct Continuation {
  /// Nil where the scope ends.
  let target: String?
  /// The name of a Succeed state for rules, which cannot end a scope.
  let end: String
  private(set) var needsEnd = false

  init(target: String?, end: String) {
    self.target = target
    self.end = end
  }

  mutating func completing(_ value: JSONValue) -> JSONValue {
    guard var state = value.object else { return value }
    switch state["Type"]?.string.flatMap(StateType.init(bytes:)) {
    case .succeed, .fail: break
    case .choice:
      state["Choices"] = completingRules(state["Choices"])
      if state["Default"] == nil { state["Default"] = ruleTarget() }
    default:
      if state["Next"] == nil, state["End"] == nil {
        if let target { state["Next"] = .string(target) } else { state["End"] = true }
      }
      if state["Catch"] != nil { state["Catch"] = completingRules(state["Catch"]) }
    }
    return .object(state)
  }

  private mutating func completingRules(_ list: JSONValue?) -> JSONValue? {
    guard let rules = list?.array else { return list }
    var result: [JSONValue] = []
    for rule in rules {
      guard var object = rule.object, object["Next"] == nil else {
        result.append(rule)
        continue
      }
      object["Next"] = ruleTarget()
      result.append(.object(object))
    }
    return .array(result)
  }

  private mutating func ruleTarget() -> JSONValue {
    if let target { return .string(target) }
    needsEnd = true
    return .string(end)
  }
}
