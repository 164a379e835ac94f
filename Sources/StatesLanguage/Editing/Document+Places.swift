public import OrderedJSON

extension Document {
  /// What kind of object stands at that place; nil for values that the States Language does not
  /// describe, such as what is inside Parameters, and for states of unknown type.
  public func owner(of pointer: JSONPointer) -> FieldOwner? {
    var owner = FieldOwner.machine
    var tokens = pointer.tokens[...]
    var place = JSONPointer.root
    while let token = tokens.popFirst() {
      guard case .key(let name) = token else { return nil }
      place.tokens.append(token)
      guard let control = FieldSchema.field(name, of: owner)?.control else { return nil }
      switch control {
      case .states:
        guard let state = tokens.popFirst() else { return nil }
        place.tokens.append(state)
        guard let type = type(at: place) else { return nil }
        owner = .state(type)
      case .list(let element):
        guard case .index(let index) = tokens.popFirst() else { return nil }
        place.tokens.append(.index(index))
        owner = element
      case .fields(let inner): owner = inner
      default: return nil
      }
    }
    return owner
  }

  func type(at state: JSONPointer) -> StateType? {
    tree.root?[state]?["Type"]?.string.flatMap(StateType.init(bytes:))
  }

  /// The node of a state, or an error for the user.
  func stateNode(_ state: JSONPointer) throws(TreeEditError) -> (
    node: SourceNode, name: String, scope: JSONPointer
  ) {
    guard case .key(let name) = state.tokens.last, let scope = state.parent?.parent,
      state.parent?.tokens.last == .key("States"), let node = tree.root?[state], node.isObject
    else { throw TreeEditError(message: "There is no state at \(state)", pointer: state) }
    return (node, name, scope)
  }

  /// The query language of the state that an object belongs to.
  func language(at pointer: JSONPointer) -> QueryLanguage {
    var language = definition.queryLanguage
    var node = tree.root
    var isState = false
    for token in pointer.tokens {
      switch token {
      case .key(let name):
        node = node?[name]
        if isState {
          language =
            node?["QueryLanguage"]?.string.flatMap(QueryLanguage.init(bytes:))
            ?? definition.queryLanguage
        }
        isState = !isState && name.isByteEqual(to: "States")
      case .index(let index):
        node = node?[index]
        isState = false
      }
    }
    return language
  }
}
