public import OrderedJSON

extension Document {
  /// Sets the target of a transition kind of a state (Next takes End away and the other way
  /// round: nil makes Next an End, and removes Default). Only `next`, `defaultTarget`, `choice`
  /// and `catcher`.
  ///
  /// - Throws: `TreeEditError` where the state has no such transition.
  public func settingTarget(
    of state: JSONPointer, _ kind: Transition.Kind, to target: String?
  ) throws(TreeEditError) -> Document {
    try applying(targetEdits(of: state, kind, to: target))
  }

  func targetEdits(of state: JSONPointer, _ kind: Transition.Kind, to target: String?)
    throws(TreeEditError) -> [TreeEdit]
  {
    _ = try stateNode(state)
    let type = type(at: state)
    switch kind {
    case .start:
      throw TreeEditError(message: "StartAt is a field of the machine", pointer: state)
    case .next:
      if let type, FieldSchema.field("Next", of: .state(type)) == nil {
        throw TreeEditError(
          message: type == .choice
            ? "A Choice state has no Next: set its Default or a rule's target"
            : "Nothing follows a \(type.rawValue) state", pointer: state)
      }
      guard let target else { return try fieldEdits("End", of: state, to: true) }
      return try fieldEdits("Next", of: state, to: .string(target))
    case .defaultTarget:
      if let type, type != .choice {
        throw TreeEditError(message: "Only a Choice state has a Default", pointer: state)
      }
      return try fieldEdits("Default", of: state, to: target.map(JSONValue.string))
    case .choice(let index):
      return try elementTarget(state.appending("Choices").appending(index), target)
    case .catcher(let index):
      return try elementTarget(state.appending("Catch").appending(index), target)
    }
  }

  private func elementTarget(_ element: JSONPointer, _ target: String?) throws(TreeEditError)
    -> [TreeEdit]
  {
    guard let target else {
      throw TreeEditError(message: "A rule must lead to a state", pointer: element)
    }
    return try fieldEdits("Next", of: element, to: .string(target))
  }

  /// The places of every name in a scope that is a transition's target, whatever the types of the
  /// states.
  func targets(in scope: JSONPointer) -> [(
    pointer: JSONPointer, name: String, kind: Transition.Kind
  )] {
    guard let node = tree.root?[scope] else { return [] }
    var result: [(pointer: JSONPointer, name: String, kind: Transition.Kind)] = []
    func add(_ node: SourceNode?, _ pointer: JSONPointer, _ kind: Transition.Kind) {
      if let name = node?.string { result.append((pointer, name, kind)) }
    }
    add(node["StartAt"], scope.appending("StartAt"), .start)
    let states = scope.appending("States")
    for member in node["States"]?.members ?? [] {
      let state = states.appending(member.key)
      add(member.value["Next"], state.appending("Next"), .next)
      add(member.value["Default"], state.appending("Default"), .defaultTarget)
      for (list, kind) in [("Choices", Transition.Kind.choice), ("Catch", Transition.Kind.catcher)]
      {
        for (index, element) in (member.value[list]?.elements ?? []).enumerated() {
          let pointer = state.appending(list).appending(index).appending("Next")
          add(element["Next"], pointer, kind(index))
        }
      }
    }
    return result
  }
}
