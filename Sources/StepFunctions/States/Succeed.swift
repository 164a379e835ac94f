/// A Succeed state: ends the workflow, or the branch, with success.
public struct Succeed: WorkflowState {
  public let node: ConstructNode
  public var endStates: [any Nextable] { [] }

  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, inputPath: DataPath? = nil,
    outputPath: DataPath? = nil, outputs: TemplateValue? = nil
  ) {
    node = ConstructNode(scope, id)
    node.tree.makeState(
      at: node, .succeed,
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage,
        inputPath: inputPath, outputPath: outputPath, output: outputs))
  }
}
