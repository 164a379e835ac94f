import OrderedJSON

extension Scope {
  /// Every transition of the scope's own states, start first, then in document order: a state's
  /// choices, Default, Next, catchers. O(states + transitions).
  public var transitions: [Transition] {
    var places: [ByteKey: JSONPointer] = [:]
    places.reserveCapacity(states.count)
    for state in states { places[ByteKey(state.name)] = state.pointer }
    var result: [Transition] = []
    func add(_ kind: Transition.Kind, from source: JSONPointer?, to name: String?) {
      guard let name else { return }
      result.append(
        Transition(kind: kind, source: source, targetName: name, target: places[ByteKey(name)]))
    }
    add(.start, from: nil, to: startAt)
    for state in states {
      for (kind, name) in state.targets { add(kind, from: state.pointer, to: name) }
    }
    return result
  }
}

extension State {
  /// The names the state leads to: choices, Default, Next, catchers; each in document order.
  var targets: [(kind: Transition.Kind, name: String)] {
    var result: [(kind: Transition.Kind, name: String)] = []
    if case .choice(let fields) = kind {
      for (index, branch) in fields.choices.enumerated() {
        if let next = branch.next { result.append((.choice(index), next)) }
      }
      if let name = fields.defaultTarget { result.append((.defaultTarget, name)) }
    }
    guard leadsOn else { return result }
    if let next { result.append((.next, next)) }
    for (index, catcher) in catchers.enumerated() {
      if let next = catcher.next { result.append((.catcher(index), next)) }
    }
    return result
  }

  /// Whether the type has Next and Catch, so that those written in the state lead somewhere.
  private var leadsOn: Bool {
    switch kind {
    case .choice, .succeed, .fail: false
    default: true
    }
  }
}
