import OrderedJSON

/// States of one scope that are copied, moved or wrapped together.
struct StateGroup {
  let scope: JSONPointer
  /// In document order.
  let members: [JSONMember]
  /// The state that runs first: the scope's first, else one that states outside lead to, else one
  /// that no other of the group leads to.
  let start: String
  /// Where the group leads on to in its ordinary course; nil where it ends the scope.
  let continuation: String?
  /// All the names outside that Next, Default and Choice rules lead to, in order of mention.
  let ways: [String]
  /// The names of the group's states that something outside leads to.
  let entries: [String]
  private let names: Set<ByteKey>

  /// - Parameter states: states inside another one of the list go with it.
  init(_ document: Document, _ states: [JSONPointer]) throws(TreeEditError) {
    let outermost = states.filter { state in
      !states.contains { $0 != state && state.isInside($0) }
    }
    guard let first = outermost.first else {
      throw TreeEditError(message: "No state is selected", pointer: .root)
    }
    let scope = try document.stateNode(first).scope
    var names: Set<ByteKey> = []
    for state in outermost {
      let (_, name, own) = try document.stateNode(state)
      guard own == scope else {
        throw TreeEditError(
          message: "The states must stand in one scope, and \(name) stands in another",
          pointer: state)
      }
      names.insert(ByteKey(name))
    }
    let node = document.tree.root?[scope]
    members = (node?["States"]?.value.object?.members ?? []).filter {
      names.contains(ByteKey($0.key))
    }
    self.scope = scope
    self.names = names
    let targets = document.targets(in: scope)
    func isMember(_ place: JSONPointer) -> Bool {
      let depth = scope.tokens.count
      guard place.tokens.count > depth + 2, case .key(let name) = place.tokens[depth + 1] else {
        return false
      }
      return names.contains(ByteKey(name))
    }
    var entered: [String] = []
    var led: Set<ByteKey> = []
    var ways: [(name: String, kind: Transition.Kind)] = []
    for target in targets {
      let isInside = names.contains(ByteKey(target.name))
      switch (isMember(target.pointer), isInside) {
      case (false, true):
        if !entered.contains(where: { $0.isByteEqual(to: target.name) }) {
          entered.append(target.name)
        }
      case (true, true): led.insert(ByteKey(target.name))
      case (true, false): ways.append((target.name, target.kind))
      case (false, false): break
      }
    }
    entries = entered
    start =
      node?["StartAt"]?.string.flatMap { names.contains(ByteKey($0)) ? $0 : nil }
      ?? entered.first ?? members.first { !led.contains(ByteKey($0.key)) }?.key
      ?? members.first?.key ?? ""
    continuation =
      (ways.last { $0.kind == .next } ?? ways.first { $0.kind == .defaultTarget }
      ?? ways.first { $0.kind.isRule })?.name
    var distinct: [String] = []
    for way in ways where !way.kind.isCatcher {
      if !distinct.contains(where: { $0.isByteEqual(to: way.name) }) { distinct.append(way.name) }
    }
    self.ways = distinct
  }

  func contains(_ name: String) -> Bool { names.contains(ByteKey(name)) }

  /// The states' places.
  var pointers: [JSONPointer] {
    members.map { scope.appending("States").appending($0.key) }
  }

  /// The states with every target replaced.
  ///
  /// - Parameter target: gets the kind and the name; nil takes the target away.
  func members(_ target: (Transition.Kind, String) -> String?) -> [JSONMember] {
    members.map { member in
      guard var state = member.value.object else { return member }
      func replace(_ object: inout JSONObject, _ field: String, _ kind: Transition.Kind) {
        guard let name = object[field]?.string else { return }
        object[field] = target(kind, name).map(JSONValue.string)
      }
      replace(&state, "Next", .next)
      replace(&state, "Default", .defaultTarget)
      for (list, kind) in [("Choices", Transition.Kind.choice), ("Catch", Transition.Kind.catcher)]
      {
        guard var elements = state[list]?.array else { continue }
        for index in elements.indices {
          guard var element = elements[index].object else { continue }
          replace(&element, "Next", kind(index))
          elements[index] = .object(element)
        }
        state[list] = .array(elements)
      }
      return JSONMember(key: member.key, value: .object(state))
    }
  }
}

extension Transition.Kind {
  var isRule: Bool { if case .choice = self { true } else { false } }
  var isCatcher: Bool { if case .catcher = self { true } else { false } }
}
