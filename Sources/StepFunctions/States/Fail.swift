/// A Fail state: ends the workflow with an error, which an enclosing Parallel or Map can catch.
public struct Fail: WorkflowState {
  public let node: ConstructNode
  public var endStates: [any Nextable] { [] }

  /// - Parameters:
  ///   - error: the error's name; `errorPath` takes it from the data.
  ///   - cause: a description; `causePath` takes it from the data.
  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, error: String? = nil, errorPath: String? = nil,
    cause: String? = nil, causePath: String? = nil
  ) {
    node = ConstructNode(scope, id)
    let record = FailRecord(
      error: error, errorPath: errorPath, cause: cause, causePath: causePath)
    node.tree.makeState(
      at: node, .fail(record),
      StateFields(stateName: stateName, comment: comment, queryLanguage: queryLanguage))
  }
}
