/// A state of a workflow.
public protocol WorkflowState: Scope, Chainable {}

extension WorkflowState {
  /// The construct's id.
  public var id: String { node.id }

  /// The state's name in the definition: its prefixes, and its `stateName` or id.
  public var stateName: String { record?.name ?? node.id }

  public var startState: any WorkflowState { self }

  var index: Int { node.tree.nodes[node.index].state ?? 0 }

  var record: StateRecord? {
    node.tree.nodes[node.index].state.map { node.tree.states[$0] }
  }

  func update(_ change: (inout StateRecord) -> Void) {
    guard let state = node.tree.nodes[node.index].state else { return }
    change(&node.tree.states[state])
  }
}

/// A state of the tree, of whatever kind.
struct StateHandle: WorkflowState, Nextable {
  let node: ConstructNode
  var endStates: [any Nextable] {
    guard let record, record.kind.hasNext else { return [] }
    return [self]
  }

  init(tree: ConstructTree, state: Int) {
    node = ConstructNode(tree: tree, index: tree.states[state].node)
  }
}
