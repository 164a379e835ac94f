import OrderedJSON

/// The names of states that are taken, to give free ones.
struct NameRegister {
  private var taken: Set<ByteKey>
  /// Comes before every name that is given.
  private let prefix: String

  init(_ document: Document) {
    taken = Set(document.definition.allStates.map { ByteKey($0.name) })
    prefix = ""
  }

  init(names: [String] = [], prefix: String = "") {
    taken = Set(names.map { ByteKey($0) })
    self.prefix = prefix
  }

  func isTaken(_ name: String) -> Bool { taken.contains(ByteKey(name)) }

  mutating func take(_ name: String) { taken.insert(ByteKey(name)) }

  /// The name itself, or the first with ` 2`, ` 3`, … after it; of at most 80 characters.
  func free(_ name: String) -> String {
    guard isTaken(name) else { return name }
    var number = 2
    while true {
      let ending = " \(number)"
      let candidate =
        String(
          String.UnicodeScalarView(name.unicodeScalars.prefix(80 - ending.utf8.count))) + ending
      if !isTaken(candidate) { return candidate }
      number += 1
    }
  }

  /// A state's object in which the states inside have free names, which are then taken.
  mutating func renamingInner(_ state: JSONObject) -> JSONObject {
    var state = state
    for name in ["ItemProcessor", "Iterator"] {
      if let scope = state[name]?.object { state[name] = .object(renamingScope(scope)) }
    }
    if let branches = state["Branches"]?.array {
      var renamed: [JSONValue] = []
      for branch in branches {
        renamed.append(branch.object.map { .object(renamingScope($0)) } ?? branch)
      }
      state["Branches"] = .array(renamed)
    }
    return state
  }

  /// A scope whose states, and the states inside them, have free names, which are then taken.
  mutating func renamingScope(_ scope: JSONObject) -> JSONObject {
    guard let states = scope["States"]?.object else { return scope }
    var names: [ByteKey: String] = [:]
    for name in states.keys {
      let new = free(prefix + name)
      take(new)
      names[ByteKey(name)] = new
    }
    func renamed(_ value: JSONValue?) -> JSONValue? {
      guard let name = value?.string else { return value }
      return .string(names[ByteKey(name)] ?? name)
    }
    func renamedTargets(_ list: JSONValue?) -> JSONValue? {
      guard let elements = list?.array else { return list }
      return .array(
        elements.map { element in
          guard var object = element.object else { return element }
          object["Next"] = renamed(object["Next"])
          return .object(object)
        })
    }
    var members: [JSONMember] = []
    for member in states.members {
      var value = member.value
      if var state = value.object {
        for field in ["Next", "Default"] { state[field] = renamed(state[field]) }
        for field in ["Choices", "Catch"] { state[field] = renamedTargets(state[field]) }
        value = .object(renamingInner(state))
      }
      members.append(JSONMember(key: names[ByteKey(member.key)] ?? member.key, value: value))
    }
    var scope = scope
    scope["StartAt"] = renamed(scope["StartAt"])
    scope["States"] = .object(JSONObject(members))
    return scope
  }
}

extension Document {
  /// A state name that no scope uses: the given one, or with ` 2`, ` 3` after it.
  public func freeName(_ name: String) -> String { NameRegister(self).free(name) }

  /// - Throws: `TreeEditError` where a state cannot have that name.
  func checkName(_ name: String, at pointer: JSONPointer) throws(TreeEditError) {
    let message: String
    if name.isEmpty {
      message = "A state needs a name"
    } else if name.unicodeScalars.count > 80 {
      message = "State names have at most 80 characters"
    } else if NameRegister(self).isTaken(name) {
      message = "There is a state named \(name) already"
    } else {
      return
    }
    throw TreeEditError(message: message, pointer: pointer)
  }
}
