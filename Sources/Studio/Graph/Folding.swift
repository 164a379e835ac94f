import Drawing
import OrderedJSON
import StatesLanguage
import Themes

extension StudioState {
  /// Folds the selected container, or the chain or the container the selected state is in, and
  /// unfolds what is folded.
  mutating func toggleFold() {
    guard case .state(let pointer) = graph.selection,
      let state = shownDefinition.state(at: pointer)
    else {
      message = .information("Select a container, or a state in a chain.")
      return
    }
    if let node = graph.drawing.nodes.first(where: { $0.element == graph.selection }),
      !node.hidden.isEmpty
    {
      graph.folded.subtract(node.hidden + [pointer])
    } else if !state.scopes.isEmpty {
      graph.folded.insert(pointer)
    } else if let scope = scopeAround(pointer), let chain = StateChains(scope).chain(of: pointer) {
      graph.folded.insert(chain[0])
      select(.state(chain[0]))
    } else if let container = container(of: pointer) {
      graph.folded.insert(container)
      select(.state(container))
    } else {
      message = .information(
        "Nothing to fold: a chain has two or more states, each leading to the next alone.")
    }
  }

  /// Folds the outermost containers and chains, or unfolds everything.
  mutating func toggleAllFolds() {
    guard graph.folded.isEmpty else {
      graph.folded = []
      return
    }
    let scope = shownDefinition.scope
    graph.folded = Set(scope.states.lazy.filter { !$0.scopes.isEmpty }.map(\.pointer))
    let chains = StateChains(scope)
    graph.folded.formUnion(chains.chains.map { $0[0] })
    guard case .state(let pointer) = graph.selection else { return }
    // The selection goes to the box that its state is folded into.
    var outermost = pointer
    while let outer = container(of: outermost) { outermost = outer }
    graph.selection = .state(chains.chain(of: outermost)?.first ?? outermost)
  }

  /// Unfolds what hides the selected state: it was found, jumped to or has just been made.
  mutating func unfoldSelection() {
    guard !graph.folded.isEmpty else { return }
    let pointer: JSONPointer
    switch graph.selection {
    case .state(let state): pointer = state
    case .start(let scope): pointer = scope
    case .edge(let edge): pointer = edge.source
    }
    var outer = container(of: pointer)
    while let container = outer {
      graph.folded.remove(container)
      outer = self.container(of: container)
    }
    guard case .state = graph.selection, let scope = scopeAround(pointer),
      let chain = StateChains(scope).chain(of: pointer), chain[0] != pointer
    else { return }
    graph.folded.subtract(chain)
  }

  /// What a run did in the states that are folded away shows on their box: the worst of it.
  func gatherFolded(_ decoration: inout GraphDecoration) {
    for node in graph.drawing.nodes where !node.hidden.isEmpty {
      guard case .state(let pointer) = node.element else { continue }
      let marks = ([pointer] + node.hidden).compactMap { decoration.nodes[$0] }
      let worst = marks.max { Self.gravity($0.role) < Self.gravity($1.role) }
      guard let worst else { continue }
      decoration.nodes[pointer, default: .init()].status = worst.status
      decoration.nodes[pointer, default: .init()].role = worst.role
    }
  }

  private static func gravity(_ role: Role?) -> Int {
    switch role {
    case .statusFailed: 8
    case .statusTimedOut: 7
    case .statusAborted: 6
    case .statusRunning: 5
    case .statusThrottled: 4
    case .statusWaiting: 3
    case .statusCaught: 2
    case .statusSucceeded: 1
    default: 0
    }
  }

  /// The scope whose own state stands at a place.
  private func scopeAround(_ pointer: JSONPointer) -> Scope? {
    guard let container = container(of: pointer) else { return shownDefinition.scope }
    return shownDefinition.state(at: container)?.scopes.first { scope in
      scope.states.contains { $0.pointer == pointer }
    }
  }

  /// The innermost state around a place.
  private func container(of pointer: JSONPointer) -> JSONPointer? {
    var place = pointer.parent
    while let outer = place {
      if shownDefinition.state(at: outer) != nil { return outer }
      place = outer.parent
    }
    return nil
  }
}
