public import StepFunctions

/// Writes an item to a DynamoDB table, over one of the same key.
public struct DynamoPutItem: StepFunctionsTask {
  private let call: DynamoCall
  private let item: DynamoItem
  private let expressions: DynamoExpressions

  /// - Parameters:
  ///   - item: all attributes, the key among them.
  ///   - conditionExpression: what has to hold of the item as it is.
  ///   - expressionAttributeNames: names for what stands as `#name` in expressions.
  ///   - expressionAttributeValues: values for what stands as `:value` in expressions.
  public init(
    _ table: Table, item: KeyValuePairs<String, DynamoAttributeValue>,
    conditionExpression: TemplateValue? = nil, expressionAttributeNames: TemplateObject = [:],
    expressionAttributeValues: KeyValuePairs<String, DynamoAttributeValue> = [:],
    returnConsumedCapacity: DynamoConsumedCapacity? = nil,
    returnItemCollectionMetrics: DynamoItemCollectionMetrics? = nil,
    returnValues: DynamoReturnValues? = nil
  ) {
    call = DynamoCall(api: "putItem", table: table)
    self.item = DynamoItem(item)
    expressions = DynamoExpressions(
      conditionExpression: conditionExpression,
      expressionAttributeNames: expressionAttributeNames,
      expressionAttributeValues: DynamoItem(expressionAttributeValues),
      returnConsumedCapacity: returnConsumedCapacity,
      returnItemCollectionMetrics: returnItemCollectionMetrics, returnValues: returnValues)
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let parameters: TemplateObject = [
      "Item": try item.required("item"), "TableName": .string(call.table.tableName),
    ]
    return call.configuration(.object(parameters.merging(expressions.template)))
  }
}
