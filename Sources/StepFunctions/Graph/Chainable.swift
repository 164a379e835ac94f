/// What a transition can lead to: a state, a chain, a fragment.
public protocol Chainable {
  var id: String { get }
  /// Where transitions to it arrive.
  var startState: any WorkflowState { get }
  /// Where it goes on from; empty where nothing can follow.
  var endStates: [any Nextable] { get }
}

/// What a transition can leave from.
public protocol Nextable {
  /// Goes on to a target.
  ///
  /// - Returns: the chain up to and with the target.
  @discardableResult
  func next(_ target: any Chainable) -> Chain
}

/// A state with a next one.
public protocol NextableState: WorkflowState, Nextable {}

extension NextableState {
  public var endStates: [any Nextable] { [self] }
}

extension Nextable where Self: WorkflowState {
  @discardableResult
  public func next(_ target: any Chainable) -> Chain {
    connect(to: target)
    return Chain(start: self, ends: target.endStates, last: target)
  }

  private func connect(to target: any Chainable) {
    let tree = node.tree
    guard let to = tree.target(target.startState, of: self) else { return }
    if let present = record?.next {
      node.report(
        "State '\(stateName)' already has a next state, '\(tree.states[present].name)', so it "
          + "cannot go on to '\(tree.states[to].name)' as well. Choose between them with a Choice, "
          + "run both with a Parallel, or make a second state.")
      return
    }
    update { $0.next = to }
    tree.states[to].incoming.append(index)
  }
}

extension ConstructTree {
  /// The index of a transition's target; nil, and a problem, where it is of another stack.
  func target(_ target: any WorkflowState, of source: any WorkflowState) -> Int? {
    guard target.node.tree === self else {
      source.node.report(
        "State '\(source.stateName)' cannot go on to '\(target.stateName)' of another stack, "
          + "'\(target.node.tree.identity.name)'. Make both in one stack.")
      return nil
    }
    return target.index
  }
}
