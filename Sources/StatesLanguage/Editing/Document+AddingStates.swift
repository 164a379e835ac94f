public import OrderedJSON

extension Document {
  /// Adds a state after another: it takes over that state's Next (or End), the other leads to it.
  /// With `after` nil the state is added to the scope, ending it, and becomes StartAt where there
  /// is none; a text without a machine, and a Map without a processor, get one.
  ///
  /// A Choice leads to the new state by its Default, whose target the new state takes over. Nothing
  /// follows a Succeed or Fail state: there the new state comes before it. A Succeed or Fail state
  /// that is added takes over no target: on a Choice that has a Default it becomes the target of a
  /// new rule; beside another such state nothing leads to it. A Choice that is added leads on where it took over; where it ended the scope, a
  /// Succeed state is added with it. States inside the new one get free names.
  ///
  /// - Parameter fields: the state's object without Next and End; these are added as needed.
  /// - Throws: `TreeEditError` where the name is taken or there is no such place.
  public func addingState(
    _ name: String, fields: JSONObject, after: JSONPointer?, in scope: JSONPointer = .root
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) {
    try checkName(name, at: after ?? scope)
    guard let after else { return try addingLooseState(name, fields, in: scope) }
    let (node, afterName, scope) = try stateNode(after)
    var edits: [TreeEdit] = []
    var target: String?
    var isBefore = false
    let endsItself = Self.endsScope(fields)
    switch type(at: after) {
    case .succeed, .fail:
      isBefore = true
      target = afterName
      if !endsItself {
        for place in targets(in: scope) where place.name.isByteEqual(to: afterName) {
          edits.append(.set(place.pointer, .string(name)))
        }
      }
    case .choice:
      target = node["Default"]?.string
      if endsItself, target != nil {
        edits += try elementEdits(
          "Choices", of: after,
          Self.defaultRule(leadingTo: name, language: language(at: after)), index: nil)
      } else {
        edits += try targetEdits(of: after, .defaultTarget, to: name)
      }
    default:
      target = node["Next"]?.string
      edits += try targetEdits(of: after, .next, to: name)
    }
    edits += insertion(
      name, fields, leadingTo: target, beside: after, isBefore: isBefore, in: scope)
    return (try applying(edits), scope.appending("States").appending(name))
  }

  /// Adds a state before the first of a scope: StartAt leads to it, and it leads on to the state
  /// that was first. A Succeed or Fail state, after which nothing would run, is only added.
  ///
  /// - Parameter fields: the state's object without Next and End; these are added as needed.
  /// - Throws: `TreeEditError` where the name is taken or there is no such scope.
  public func addingFirstState(
    _ name: String, fields: JSONObject, in scope: JSONPointer = .root
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) {
    try checkName(name, at: scope)
    let states = scope.appending("States")
    guard let start = tree.root?[scope]?["StartAt"]?.string, tree.root?[states]?[start] != nil,
      !Self.endsScope(fields)
    else { return try addingLooseState(name, fields, in: scope) }
    var edits: [TreeEdit] = [.set(scope.appending("StartAt"), .string(name))]
    edits += newStates(name, fields, leadingTo: start, at: scope).enumerated().map { index, new in
      .insertMember(states, key: new.key, value: new.value, index: index)
    }
    return (try applying(edits), states.appending(name))
  }

  /// The edits that put new states beside one that is there.
  private func insertion(
    _ name: String, _ fields: JSONObject, leadingTo target: String?, beside neighbour: JSONPointer,
    isBefore: Bool, in scope: JSONPointer
  ) -> [TreeEdit] {
    let states = scope.appending("States")
    var index: Int?
    if case .object(let members)? = tree.root?[states]?.content,
      case .key(let key)? = neighbour.tokens.last,
      let place = members.lastIndex(where: { $0.key.isByteEqual(to: key) })
    {
      index = isBefore ? place : place + 1
      if index == members.count { index = nil }
    }
    return newStates(name, fields, leadingTo: target, at: neighbour).enumerated().map {
      offset, new in
      .insertMember(states, key: new.key, value: new.value, index: index.map { $0 + offset })
    }
  }

  private func addingLooseState(
    _ name: String, _ fields: JSONObject, in scope: JSONPointer
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) {
    let states = scope.appending("States")
    let new = newStates(name, fields, leadingTo: nil, at: scope)
    guard let node = tree.root?[scope] else {
      let machine: JSONObject = ["StartAt": .string(name), "States": .object(JSONObject(new))]
      return (try applying([.set(scope, .object(machine))]), states.appending(name))
    }
    guard node.isObject else {
      throw TreeEditError(message: "There is no object at \(scope)", pointer: scope)
    }
    var document = self
    if node["StartAt"] == nil || node["States"]?.members?.isEmpty ?? true {
      document = try settingField("StartAt", of: scope, to: .string(name))
    }
    if node["States"]?.isObject ?? false {
      document = try document.applying(
        new.map { .insertMember(states, key: $0.key, value: $0.value, index: nil) })
    } else {
      document = try document.settingField(
        "States", of: scope, to: .object(JSONObject(new)))
    }
    return (document, states.appending(name))
  }

  /// The new state as it stands in the file, and the Succeed state that a Choice may need.
  private func newStates(
    _ name: String, _ fields: JSONObject, leadingTo target: String?, at place: JSONPointer
  ) -> [JSONMember] {
    var register = NameRegister(self)
    register.take(name)
    var object = register.renamingInner(fields)
    object["Next"] = nil
    object["End"] = nil
    if Self.endsScope(fields) { return [JSONMember(key: name, value: .object(object))] }
    guard object["Type"]?.string == StateType.choice.rawValue else {
      if let target { object["Next"] = .string(target) } else { object["End"] = true }
      return [JSONMember(key: name, value: .object(object))]
    }
    var result: [JSONMember] = []
    let end = register.free("Done")
    var needsEnd = false
    func goal() -> JSONValue {
      if let target { return .string(target) }
      needsEnd = true
      return .string(end)
    }
    var rules = object["Choices"]?.array ?? []
    if rules.isEmpty {
      rules = [Self.defaultRule(leadingTo: nil, language: language(of: object))]
    }
    for index in rules.indices {
      guard var rule = rules[index].object, rule["Next"] == nil else { continue }
      rule["Next"] = goal()
      rules[index] = .object(rule)
    }
    object["Choices"] = .array(rules)
    if object["Default"] == nil { object["Default"] = goal() }
    result.append(JSONMember(key: name, value: .object(object)))
    if needsEnd { result.append(JSONMember(key: end, value: ["Type": "Succeed"])) }
    return result
  }

  private func language(of state: JSONObject) -> QueryLanguage {
    state["QueryLanguage"]?.string.flatMap(QueryLanguage.init(bytes:)) ?? definition.queryLanguage
  }

  private static func endsScope(_ fields: JSONObject) -> Bool {
    let type = fields["Type"]?.string.flatMap(StateType.init(bytes:))
    return type == .succeed || type == .fail
  }
}
