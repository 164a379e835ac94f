/// A Parallel state: runs branches side by side. Its result is the list of theirs.
///
/// ```swift
/// Parallel(stack, "Do the work in parallel") {
///   shipItem
///   sendInvoice
///   pack.next(restock)
/// }
/// ```
public struct Parallel: NextableState, RetryableState {
  public let node: ConstructNode

  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, inputPath: DataPath? = nil,
    parameters: TemplateValue? = nil, resultSelector: TemplateValue? = nil,
    resultPath: DataPath? = nil, outputPath: DataPath? = nil, assign: TemplateObject? = nil,
    outputs: TemplateValue? = nil, @BranchBuilder branches: () -> [any Chainable] = { [] }
  ) {
    node = ConstructNode(scope, id)
    node.tree.makeState(
      at: node, .parallel(branches: []),
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage,
        inputPath: inputPath, parameters: parameters, resultSelector: resultSelector,
        resultPath: resultPath, outputPath: outputPath, assign: assign, output: outputs))
    for branch in branches() { self.branch(branch) }
  }

  /// Adds branches.
  @discardableResult
  public func branch(_ branches: any Chainable...) -> Parallel {
    for branch in branches {
      guard let graph = node.tree.addGraph(branch, of: self) else { continue }
      update { record in
        guard case .parallel(var graphs) = record.kind else { return }
        graphs.append(graph)
        record.kind = .parallel(branches: graphs)
      }
    }
    return self
  }
}

/// Lists branches one below the other.
@resultBuilder
public enum BranchBuilder {
  public static func buildExpression(_ branch: any Chainable) -> [any Chainable] { [branch] }
  public static func buildBlock(_ branches: [any Chainable]...) -> [any Chainable] {
    branches.flatMap { $0 }
  }
  public static func buildOptional(_ branches: [any Chainable]?) -> [any Chainable] {
    branches ?? []
  }
  public static func buildEither(first branches: [any Chainable]) -> [any Chainable] { branches }
  public static func buildEither(second branches: [any Chainable]) -> [any Chainable] { branches }
  public static func buildArray(_ branches: [[any Chainable]]) -> [any Chainable] {
    branches.flatMap { $0 }
  }
}
