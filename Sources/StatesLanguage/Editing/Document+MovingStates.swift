public import OrderedJSON

/// Where states are put.
public enum StatePlace: Hashable, Sendable {
  case after(JSONPointer)
  /// Before the first state of a scope.
  case first(in: JSONPointer)
  /// On an edge, between a state and the target of that transition.
  case edge(of: JSONPointer, Transition.Kind)

  /// The state or scope that the place is beside.
  var neighbour: JSONPointer {
    switch self {
    case .after(let state), .edge(of: let state, _): state
    case .first(let scope): scope
    }
  }
}

extension Document {
  /// Adds the states of a fragment there; see `addingFragment`.
  ///
  /// - Throws: `TreeEditError` where there is no such place or the fragment has no first state.
  public func addingFragment(_ fragment: JSONObject, at place: StatePlace) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  {
    switch place {
    case .after(let state): try addingFragment(fragment, after: state)
    case .first(let scope): try addingFragment(fragment, after: nil, in: scope)
    case .edge(of: let state, let kind): try insertingFragment(fragment, on: kind, of: state)
    }
  }

  /// Removes several states; see `deletingState`.
  ///
  /// - Throws: `TreeEditError` where one is not there.
  public func deletingStates(_ states: [JSONPointer]) throws(TreeEditError) -> Document {
    var document = self
    for state in states where !states.contains(where: { $0 != state && state.isInside($0) }) {
      document = try document.deletingState(state)
    }
    return document
  }

  /// Takes states of one scope out of their place, closing the gap, and puts them in another. They
  /// keep their names.
  ///
  /// - Throws: `TreeEditError` where the place is one of the states or inside one, or where the
  ///   scope they stand in would be left without states.
  public func movingStates(_ states: [JSONPointer], to place: StatePlace) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  {
    let group = try StateGroup(self, states)
    let isInside = group.pointers.contains { place.neighbour.isInside($0) }
    guard !isInside else {
      throw TreeEditError(
        message: "States cannot be moved to where they are", pointer: place.neighbour)
    }
    let count = tree.root?[group.scope]?["States"]?.members?.count ?? 0
    if count == group.members.count, !group.scope.tokens.isEmpty {
      throw TreeEditError(
        message: "That would leave no state there: take the container apart instead",
        pointer: group.scope)
    }
    let fragment = try fragment(of: states)
    return try deletingStates(states).addingFragment(fragment, at: place)
  }

  /// Moves states out of the Parallel or Map around them, to after it.
  ///
  /// - Throws: `TreeEditError` where they stand in no container.
  public func extractingStates(_ states: [JSONPointer]) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  {
    let scope = try StateGroup(self, states).scope
    var place = scope.parent
    while let container = place, (try? stateNode(container)) == nil { place = container.parent }
    guard let container = place else {
      throw TreeEditError(message: "The states stand in no Parallel or Map", pointer: scope)
    }
    return try movingStates(states, to: .after(container))
  }
}
