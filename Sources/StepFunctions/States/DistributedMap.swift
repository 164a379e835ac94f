/// A Map state that runs an execution of its own for every item, or batch of items: for many items,
/// and for those in Amazon S3.
///
/// ```swift
/// DistributedMap(
///   stack, "Each order", itemReader: .s3CSV(bucket, key: "orders.csv"),
///   resultWriter: ResultWriter(bucket, prefix: "results")
/// ).itemProcessor(handleOrder)
/// ```
public struct DistributedMap: NextableState, RetryableState {
  public let node: ConstructNode

  /// - Parameters:
  ///   - mapExecutionType: of the executions for the items.
  ///   - label: part of their ARNs, at most 40 characters.
  ///   - toleratedFailurePercentage: 0 to 100.
  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, mapExecutionType: StateMachineType = .standard,
    label: String? = nil, maxConcurrency: Int? = nil, maxConcurrencyPath: String? = nil,
    itemReader: ItemReader? = nil, itemsPath: DataPath? = nil, items: TemplateValue? = nil,
    itemSelector: TemplateValue? = nil, itemBatcher: ItemBatcher? = nil,
    resultWriter: ResultWriter? = nil, toleratedFailureCount: Int? = nil,
    toleratedFailureCountPath: String? = nil, toleratedFailurePercentage: Double? = nil,
    toleratedFailurePercentagePath: String? = nil, inputPath: DataPath? = nil,
    resultSelector: TemplateValue? = nil, resultPath: DataPath? = nil,
    outputPath: DataPath? = nil, assign: TemplateObject? = nil, outputs: TemplateValue? = nil
  ) {
    node = ConstructNode(scope, id)
    let distributed = DistributedRecord(
      executionType: mapExecutionType, label: label, itemReader: itemReader,
      itemBatcher: itemBatcher, resultWriter: resultWriter,
      toleratedFailureCount: toleratedFailureCount,
      toleratedFailureCountPath: toleratedFailureCountPath,
      toleratedFailurePercentage: toleratedFailurePercentage,
      toleratedFailurePercentagePath: toleratedFailurePercentagePath)
    let map = MapRecord(
      maxConcurrency: maxConcurrency, maxConcurrencyPath: maxConcurrencyPath,
      itemsPath: itemsPath, items: items, itemSelector: itemSelector, distributed: distributed)
    node.tree.makeState(
      at: node, .map(map),
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage,
        inputPath: inputPath, resultSelector: resultSelector, resultPath: resultPath,
        outputPath: outputPath, assign: assign, output: outputs))
  }

  /// Sets the workflow of an item or a batch.
  @discardableResult
  public func itemProcessor(_ workflow: any Chainable) -> DistributedMap {
    setProcessor(workflow, \.processors)
    return self
  }
}

/// How many items one execution of a distributed Map gets.
public struct ItemBatcher: Hashable, Sendable {
  public var maxItemsPerBatch: Int?
  public var maxItemsPerBatchPath: String?
  public var maxInputBytesPerBatch: Int?
  public var maxInputBytesPerBatchPath: String?
  public var batchInput: TemplateObject?

  public init(
    maxItemsPerBatch: Int? = nil, maxItemsPerBatchPath: String? = nil,
    maxInputBytesPerBatch: Int? = nil, maxInputBytesPerBatchPath: String? = nil,
    batchInput: TemplateObject? = nil
  ) {
    self.maxItemsPerBatch = maxItemsPerBatch
    self.maxItemsPerBatchPath = maxItemsPerBatchPath
    self.maxInputBytesPerBatch = maxInputBytesPerBatch
    self.maxInputBytesPerBatchPath = maxInputBytesPerBatchPath
    self.batchInput = batchInput
  }

  var template: TemplateObject {
    var object: TemplateObject = [:]
    object["MaxItemsPerBatch"] = maxItemsPerBatch.map { .integer($0) }
    object["MaxItemsPerBatchPath"] = maxItemsPerBatchPath.map { .text($0) }
    object["MaxInputBytesPerBatch"] = maxInputBytesPerBatch.map { .integer($0) }
    object["MaxInputBytesPerBatchPath"] = maxInputBytesPerBatchPath.map { .text($0) }
    object["BatchInput"] = batchInput.map { .object($0) }
    return object
  }
}

struct DistributedRecord {
  var executionType: StateMachineType
  var label: String?
  var itemReader: ItemReader?
  var itemBatcher: ItemBatcher?
  var resultWriter: ResultWriter?
  var toleratedFailureCount: Int?
  var toleratedFailureCountPath: String?
  var toleratedFailurePercentage: Double?
  var toleratedFailurePercentagePath: String?

  /// What the machine's role has to be allowed.
  var policyStatements: [PolicyStatement] {
    (itemReader?.policyStatements ?? []) + (resultWriter?.policyStatements ?? [])
  }
}

extension StateRenderer {
  mutating func render(_ map: DistributedRecord) {
    let parameters = isJSONata ? "Arguments" : "Parameters"
    if let reader = map.itemReader {
      add("ItemReader", .object(reader.template(parameters: parameters)))
    }
    if let batcher = map.itemBatcher { add("ItemBatcher", .object(batcher.template)) }
    add("ToleratedFailurePercentage", map.toleratedFailurePercentage.map { TemplateValue($0) })
    add("ToleratedFailurePercentagePath", text: map.toleratedFailurePercentagePath)
    add("ToleratedFailureCount", map.toleratedFailureCount.map { .integer($0) })
    add("ToleratedFailureCountPath", text: map.toleratedFailureCountPath)
    add("Label", text: map.label)
    if let writer = map.resultWriter {
      add("ResultWriter", .object(writer.template(parameters: parameters)))
    }
  }
}
