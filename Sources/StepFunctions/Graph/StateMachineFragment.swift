/// A reusable piece of a workflow: a construct whose states lie below it.
///
/// ```swift
/// struct MyJob: StateMachineFragment {
///   let node: ConstructNode
///   let startState: any WorkflowState
///   let endStates: [any Nextable]
///
///   init(_ scope: some Scope, _ id: String, jobFlavor: String) {
///     node = ConstructNode(scope, id)
///     let first = TaskState(node, "First", task: …)
///     let last = TaskState(node, "Last", task: …)
///     first.next(last)
///     startState = first
///     endStates = [last]
///   }
/// }
/// ```
///
/// States are named by their ids, so a fragment that is used more than once gets prefixes.
public protocol StateMachineFragment: Scope, Chainable {}

extension StateMachineFragment {
  public var id: String { node.id }

  /// Puts a prefix before the names of all states below the fragment; called again, another one
  /// before it.
  ///
  /// - Parameter prefix: `"<id>: "` by default.
  @discardableResult
  public func prefixStates(_ prefix: String? = nil) -> Self {
    node.prefixStates(prefix ?? "\(id): ")
    return self
  }

  /// Wraps the fragment in a Parallel state with one branch: its errors can be caught and retried
  /// as one. The result is a list of one element.
  ///
  /// - Parameters:
  ///   - stateID: of the Parallel; the fragment's own id by default.
  ///   - prefix: of the fragment's states; `"<stateID>: "` by default.
  public func toSingleState(
    stateID: String? = nil, prefix: String? = nil, comment: String? = nil,
    inputPath: DataPath? = nil, resultSelector: TemplateValue? = nil,
    resultPath: DataPath? = nil, outputPath: DataPath? = nil
  ) -> Parallel {
    let stateID = stateID ?? id
    prefixStates(prefix ?? "\(stateID): ")
    return Parallel(
      node, stateID, comment: comment, inputPath: inputPath, resultSelector: resultSelector,
      resultPath: resultPath, outputPath: outputPath
    ).branch(self)
  }

  /// Goes on from every end to a target.
  @discardableResult
  public func next(_ target: any Chainable) -> Chain { Chain.start(self).next(target) }
}

extension ConstructNode {
  /// Puts a prefix before the names of all states here and below, before prefixes that they have.
  public func prefixStates(_ prefix: String) {
    for node in tree.descendants(of: index) {
      guard let state = tree.nodes[node].state else { continue }
      tree.states[state].prefix = prefix + tree.states[state].prefix
    }
  }
}
