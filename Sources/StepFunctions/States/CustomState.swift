/// A state written out as JSON, for what the library does not know.
public struct CustomState: NextableState, RetryableState {
  public let node: ConstructNode

  /// - Parameter stateJSON: the state's members, without Next and End. Retriers and catchers that
  ///   are added come before those that stand there.
  public init(
    _ scope: some Scope, _ id: String, stateJSON: TemplateObject, stateName: String? = nil
  ) {
    node = ConstructNode(scope, id)
    node.tree.makeState(at: node, .custom(stateJSON), StateFields(stateName: stateName))
  }
}
