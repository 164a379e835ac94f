/// A Map state: runs a workflow for every element of a list. Its result is the list of theirs.
///
/// ```swift
/// Map(stack, "Each item", maxConcurrency: 5, itemsPath: "$.items").itemProcessor(handleItem)
/// ```
public struct Map: NextableState, RetryableState {
  public let node: ConstructNode

  /// - Parameters:
  ///   - itemsPath: where the list is in the input.
  ///   - items: in JSONata, the list, or an expression that gives it.
  ///   - parameters: what an iteration gets, by the older name; with `iterator`.
  ///   - itemSelector: what an iteration gets; with `itemProcessor`.
  ///   - maxConcurrency: how many iterations run at the same time; 0, the default, sets no limit.
  ///   - maxConcurrencyPath: takes that number from the input.
  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, maxConcurrency: Int? = nil,
    maxConcurrencyPath: String? = nil, itemsPath: DataPath? = nil, items: TemplateValue? = nil,
    inputPath: DataPath? = nil, parameters: TemplateValue? = nil,
    itemSelector: TemplateValue? = nil, resultSelector: TemplateValue? = nil,
    resultPath: DataPath? = nil, outputPath: DataPath? = nil, assign: TemplateObject? = nil,
    outputs: TemplateValue? = nil
  ) {
    node = ConstructNode(scope, id)
    let map = MapRecord(
      maxConcurrency: maxConcurrency, maxConcurrencyPath: maxConcurrencyPath,
      itemsPath: itemsPath, items: items, itemSelector: itemSelector)
    node.tree.makeState(
      at: node, .map(map),
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage,
        inputPath: inputPath, parameters: parameters, resultSelector: resultSelector,
        resultPath: resultPath, outputPath: outputPath, assign: assign, output: outputs))
  }

  /// Sets the workflow of an iteration, by the older name of the field: `Iterator`.
  @discardableResult
  public func iterator(_ workflow: any Chainable) -> Map {
    setProcessor(workflow, \.iterators)
    return self
  }

  /// Sets the workflow of an iteration.
  @discardableResult
  public func itemProcessor(_ workflow: any Chainable) -> Map {
    setProcessor(workflow, \.processors)
    return self
  }
}

struct MapRecord {
  var maxConcurrency: Int?
  var maxConcurrencyPath: String?
  var itemsPath: DataPath?
  var items: TemplateValue?
  var itemSelector: TemplateValue?
  /// Graphs; one at most of both is right.
  var iterators: [Int] = []
  var processors: [Int] = []
  var distributed: DistributedRecord?
}

extension WorkflowState {
  func setProcessor(_ workflow: any Chainable, _ place: WritableKeyPath<MapRecord, [Int]>) {
    guard let graph = node.tree.addGraph(workflow, of: self) else { return }
    update { record in
      guard case .map(var map) = record.kind else { return }
      map[keyPath: place].append(graph)
      record.kind = .map(map)
    }
  }
}
