/// A value that the stack shows when it is deployed.
public struct Output: Scope {
  public let node: ConstructNode

  @discardableResult
  public init(
    _ scope: some Scope, _ id: String, value: TemplateString, description: String? = nil
  ) {
    node = ConstructNode(scope, id)
    node.tree.outputs.append(
      OutputRecord(node: node.index, value: value, description: description))
  }
}

struct OutputRecord {
  let node: Int
  let value: TemplateString
  let description: String?
}
