public import OrderedJSON

extension Document {
  /// Changes a state's Type: fields that the new type does not have go, those that it must have
  /// are added. Next becomes Default and the other way round; where a Succeed or Fail state becomes
  /// another it ends the scope.
  public func changingType(of state: JSONPointer, to type: StateType) throws(TreeEditError)
    -> Document
  {
    let (node, _, scope) = try stateNode(state)
    guard let old = node.value.object, self.type(at: state) != type else { return self }
    let language = language(at: state)
    let known = FieldSchema.fields(of: .state(type), language: language)
    var object = JSONObject(
      old.members.filter { member in known.contains { $0.name.isByteEqual(to: member.key) } })
    object["Type"] = .string(type.rawValue)
    var register = NameRegister(self)
    var defaults = register.renamingInner(State.defaultFields(type, language: language))
    let target =
      (old["Next"] ?? old["Default"] ?? old["Choices"]?.array?.first?["Next"])?.string
    switch type {
    case .choice:
      let other = tree.root?[scope]?["States"]?.members?.first {
        !$0.key.isByteEqual(to: state.fieldName)
      }?.key
      let goal = target ?? other ?? state.fieldName
      defaults["Choices"] = [Self.defaultRule(leadingTo: goal, language: language)]
      defaults["Default"] = .string(goal)
    case .succeed, .fail: break
    default:
      if object["End"] == nil, object["Next"] == nil {
        if let target { defaults["Next"] = .string(target) } else { defaults["End"] = true }
      }
    }
    for member in defaults.members {
      let excluded = known.first { $0.name.isByteEqual(to: member.key) }?.excludes ?? []
      guard object[member.key] == nil, excluded.allSatisfy({ object[$0] == nil }) else { continue }
      var members = object.members
      let index = Self.index(for: member.key, among: object.keys, of: .state(type))
      members.insert(member, at: index ?? members.count)
      object = JSONObject(members)
    }
    return try applying([.set(state, .object(object))])
  }
}
