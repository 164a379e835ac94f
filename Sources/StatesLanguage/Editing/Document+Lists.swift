public import OrderedJSON

// Retry, Catch, Choices and Branches.
extension Document {
  /// Adds an element to a list of a state: Retry, Catch, Choices or Branches; the list is made
  /// where there is none. An element not given is a valid one to start from. In Retry and Catch it
  /// comes before one for States.ALL.
  ///
  /// - Parameter target: where a new Catch or Choice rule leads, when the element is not given;
  ///   nil for a state that makes sense.
  /// - Throws: `TreeEditError` where the state has no such list.
  public func addingElement(
    to list: String, of state: JSONPointer, _ element: JSONObject? = nil, target: String? = nil
  ) throws(TreeEditError) -> (document: Document, index: Int) {
    let (node, _, _) = try stateNode(state)
    guard let type = type(at: state), let schema = FieldSchema.field(list, of: .state(type)),
      case .list(let owner) = schema.control
    else {
      throw TreeEditError(message: "The state has no \(list)", pointer: state)
    }
    let elements = node[list]?.elements ?? []
    var index = elements.count
    let endsWithAll =
      elements.last?["ErrorEquals"]?.elements?.contains { $0.string == "States.ALL" } ?? false
    if endsWithAll { index -= 1 }
    let value: JSONValue =
      if let element {
        .object(element)
      } else {
        try defaultElement(owner, of: state, endsWithAll: endsWithAll, target: target)
      }
    return (try applying(elementEdits(list, of: state, value, index: index)), index)
  }

  /// Removes an element of a list, and with the last one the list.
  ///
  /// - Throws: `TreeEditError` for the last element of a list that the state must have.
  public func removingElement(_ element: JSONPointer) throws(TreeEditError) -> Document {
    guard let list = element.parent, let elements = tree.root?[list]?.elements else {
      throw TreeEditError(message: "There is no list element at \(element)", pointer: element)
    }
    guard elements.count == 1, tree.root?[element] != nil else {
      return try applying([.remove(element)])
    }
    if let state = list.parent, let owner = owner(of: state),
      FieldSchema.field(list.fieldName, of: owner)?.requirement == .required
    {
      throw TreeEditError(
        message: "\(list.fieldName) needs one element at least", pointer: element)
    }
    return try applying([.remove(list)])
  }

  /// Moves an element of a list to another index.
  public func movingElement(_ element: JSONPointer, toIndex index: Int) throws(TreeEditError)
    -> Document
  {
    try applying([.move(element, toIndex: index)])
  }

  func elementEdits(
    _ list: String, of state: JSONPointer, _ value: JSONValue, index: Int?
  ) throws(TreeEditError) -> [TreeEdit] {
    guard let count = tree.root?[state]?[list]?.elements?.count else {
      return try fieldEdits(list, of: state, to: .array([value]))
    }
    let index = index == count ? nil : index
    return [.insertElement(state.appending(list), value: value, index: index)]
  }

  private func defaultElement(
    _ owner: FieldOwner, of state: JSONPointer, endsWithAll: Bool, target: String?
  ) throws(TreeEditError) -> JSONValue {
    let language = language(at: state)
    let errors: JSONValue = [endsWithAll ? "States.TaskFailed" : "States.ALL"]
    var goal = target
    if goal == nil { goal = try usualTarget(of: state, afterError: owner == .catcher) }
    switch owner {
    case .retrier:
      return ["ErrorEquals": errors, "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 2]
    case .catcher:
      var catcher: JSONObject = ["ErrorEquals": errors]
      if language == .jsonPath { catcher["ResultPath"] = "$.error" }
      catcher["Next"] = goal.map(JSONValue.string)
      return .object(catcher)
    case .choiceRule: return Self.defaultRule(leadingTo: goal, language: language)
    default: return .object(State.scope(of: freeName("Branch step")))
    }
  }

  /// Where a new rule leads: after an error to a Fail state of the scope, else to the state's own
  /// Next or Default, else to another state of the scope, or itself.
  private func usualTarget(of state: JSONPointer, afterError: Bool) throws(TreeEditError) -> String
  {
    let (node, name, scope) = try stateNode(state)
    let states = tree.root?[scope]?["States"]?.members ?? []
    if afterError, let fail = states.first(where: { $0.value["Type"]?.string == "Fail" }) {
      return fail.key
    }
    return (node["Next"] ?? node["Default"])?.string
      ?? states.first { !$0.key.isByteEqual(to: name) }?.key ?? name
  }

  static func defaultRule(leadingTo target: String?, language: QueryLanguage) -> JSONValue {
    var rule: JSONObject =
      language == .jsonata
      ? ["Condition": "{% true %}"] : ["Variable": "$.value", "IsPresent": true]
    rule["Next"] = target.map(JSONValue.string)
    return .object(rule)
  }
}
