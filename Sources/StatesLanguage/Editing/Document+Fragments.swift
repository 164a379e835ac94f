public import OrderedJSON

extension Document {
  /// States of one scope as a fragment: an object with StartAt and States, as a machine is, and
  /// QueryLanguage where it is not JSONPath.
  ///
  /// What the states lead on to in their ordinary course is left out, so that the fragment leads on
  /// to what comes after the place where it is put. Other targets outside are kept by name.
  ///
  /// - Throws: `TreeEditError` where the states stand in several scopes.
  public func fragment(of states: [JSONPointer]) throws(TreeEditError) -> JSONObject {
    let group = try StateGroup(self, states)
    let members = group.members { kind, name in
      let leadsOn =
        !kind.isCatcher && (group.continuation?.isByteEqual(to: name) ?? false)
        && !group.contains(name)
      return leadsOn ? nil : name
    }.map { member in
      guard var state = member.value.object else { return member }
      state["End"] = nil
      return JSONMember(key: member.key, value: .object(state))
    }
    var fragment: JSONObject = [:]
    if definition.queryLanguage == .jsonata {
      fragment["QueryLanguage"] = .string(QueryLanguage.jsonata.rawValue)
    }
    fragment["StartAt"] = .string(group.start)
    fragment["States"] = .object(JSONObject(members))
    return fragment
  }

  /// What a text says that is to be pasted: a fragment or a whole machine, the States of one, or a
  /// single state.
  ///
  /// - Throws: `TreeEditError` that says what is missing.
  public static func fragment(reading value: JSONValue) throws(TreeEditError) -> JSONObject {
    guard let object = value.object else {
      throw TreeEditError(message: "Not a JSON object with states", pointer: .root)
    }
    if let states = object["States"]?.object {
      guard let first = states.members.first else {
        throw TreeEditError(message: "There are no states in it", pointer: .root)
      }
      var fragment: JSONObject = [
        "StartAt": .string(object["StartAt"]?.string ?? first.key), "States": .object(states),
      ]
      if let language = object["QueryLanguage"] { fragment["QueryLanguage"] = language }
      return fragment
    }
    if object["Type"]?.string != nil {
      let name = "Pasted \(object["Type"]?.string ?? "state")"
      return [
        "StartAt": .string(name),
        "States": .object(JSONObject([JSONMember(key: name, value: value)])),
      ]
    }
    let isStates =
      !object.isEmpty && object.members.allSatisfy { $0.value.object?["Type"]?.string != nil }
    guard isStates else {
      throw TreeEditError(message: "No States and no Type: this is no state", pointer: .root)
    }
    return ["StartAt": .string(object.members[0].key), "States": .object(object)]
  }

  /// A fragment of another document for this one. Where this machine has another query language,
  /// its states say theirs; in a machine of JSONata, which takes no other, they are converted as
  /// far as they can be.
  public func adapting(_ fragment: JSONObject) -> JSONObject {
    let language =
      fragment["QueryLanguage"]?.string.flatMap(QueryLanguage.init(bytes:)) ?? .jsonPath
    var fragment = fragment
    fragment["QueryLanguage"] = nil
    guard language != definition.queryLanguage else { return fragment }
    let isJSONataMachine = definition.queryLanguage == .jsonata
    return fragment.changingStates { state in
      guard state["QueryLanguage"] == nil else { return state }
      if isJSONataMachine, let converted = try? LanguageConversion.jsonata(state) {
        return converted
      }
      var state = state
      state.insert(
        JSONMember(key: "QueryLanguage", value: .string(language.rawValue)),
        at: (state.position(of: "Type") ?? -1) + 1)
      return state
    }
  }

  /// Puts a fragment on an edge: what led to the edge's target leads to the fragment's first state,
  /// and the fragment leads on to that target. Names are replaced by free ones.
  ///
  /// - Throws: `TreeEditError` where there is no such edge or no first state.
  public func insertingFragment(
    _ fragment: JSONObject, on kind: Transition.Kind, of source: JSONPointer
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) {
    switch kind {
    case .start: return try addingFragment(fragment, after: nil, in: source)
    case .next, .defaultTarget: return try addingFragment(fragment, after: source)
    case .choice, .catcher: break
    }
    let (_, name, scope) = try stateNode(source)
    let place = try elementPlace(kind, of: source)
    guard let target = tree.root?[place]?["Next"]?.string else {
      throw TreeEditError(message: "There is no such edge", pointer: place)
    }
    var register = NameRegister(self)
    let named = register.renamingScope(fragment)
    guard let first = named["StartAt"]?.string, let members = named["States"]?.object?.members,
      members.contains(where: { $0.key.isByteEqual(to: first) })
    else { throw TreeEditError(message: "The fragment has no first state", pointer: scope) }
    var continuation = Continuation(target: target, end: register.free("Done"))
    let states = scope.appending("States")
    var index = (tree.root?[states]?.members ?? []).firstIndex { $0.key.isByteEqual(to: name) }
    if let place = index {
      index = place + 1 == tree.root?[states]?.members?.count ? nil : place + 1
    }
    var edits: [TreeEdit] = [.set(place.appending("Next"), .string(first))]
    for (offset, member) in members.enumerated() {
      edits.append(
        .insertMember(
          states, key: member.key, value: continuation.completing(member.value),
          index: index.map { $0 + offset }))
    }
    return (try applying(edits), states.appending(first))
  }

  private func elementPlace(_ kind: Transition.Kind, of source: JSONPointer)
    throws(TreeEditError) -> JSONPointer
  {
    switch kind {
    case .choice(let index): return source.appending("Choices").appending(index)
    case .catcher(let index): return source.appending("Catch").appending(index)
    default: throw TreeEditError(message: "There is no such edge", pointer: source)
    }
  }

  /// A fragment whose names all begin with a text, as those of a fragment used twice should.
  public static func prefixing(_ fragment: JSONObject, with prefix: String) -> JSONObject {
    guard !prefix.isEmpty else { return fragment }
    var register = NameRegister(prefix: prefix)
    return register.renamingScope(fragment)
  }
}
