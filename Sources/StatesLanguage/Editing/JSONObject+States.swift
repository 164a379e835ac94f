import OrderedJSON

extension JSONObject {
  /// A scope with each of its states changed, those inside Parallel and Map states first.
  func changingStates(_ change: (JSONObject) -> JSONObject) -> JSONObject {
    guard let states = self["States"]?.object else { return self }
    var scope = self
    let members = states.members.map { member -> JSONMember in
      guard let state = member.value.object else { return member }
      return JSONMember(
        key: member.key, value: .object(change(state.changingInnerStates(change))))
    }
    scope["States"] = .object(JSONObject(members))
    return scope
  }

  private func changingInnerStates(_ change: (JSONObject) -> JSONObject) -> JSONObject {
    var state = self
    for name in ["ItemProcessor", "Iterator"] {
      if let scope = state[name]?.object {
        state[name] = .object(scope.changingStates(change))
      }
    }
    if let branches = state["Branches"]?.array {
      state["Branches"] = .array(
        branches.map { branch in
          branch.object.map { .object($0.changingStates(change)) } ?? branch
        })
    }
    return state
  }
}
