public import StepFunctions

/// Deletes an item of a DynamoDB table.
public struct DynamoDeleteItem: StepFunctionsTask {
  private let call: DynamoCall
  private let key: DynamoItem
  private let expressions: DynamoExpressions

  /// - Parameters:
  ///   - key: of the item.
  ///   - conditionExpression: what has to hold of the item as it is.
  ///   - expressionAttributeNames: names for what stands as `#name` in expressions.
  ///   - expressionAttributeValues: values for what stands as `:value` in expressions.
  public init(
    _ table: Table, key: KeyValuePairs<String, DynamoAttributeValue>,
    conditionExpression: TemplateValue? = nil, expressionAttributeNames: TemplateObject = [:],
    expressionAttributeValues: KeyValuePairs<String, DynamoAttributeValue> = [:],
    returnConsumedCapacity: DynamoConsumedCapacity? = nil,
    returnItemCollectionMetrics: DynamoItemCollectionMetrics? = nil,
    returnValues: DynamoReturnValues? = nil
  ) {
    call = DynamoCall(api: "deleteItem", table: table)
    self.key = DynamoItem(key)
    expressions = DynamoExpressions(
      conditionExpression: conditionExpression,
      expressionAttributeNames: expressionAttributeNames,
      expressionAttributeValues: DynamoItem(expressionAttributeValues),
      returnConsumedCapacity: returnConsumedCapacity,
      returnItemCollectionMetrics: returnItemCollectionMetrics, returnValues: returnValues)
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let parameters: TemplateObject = [
      "Key": try key.required("key"), "TableName": .string(call.table.tableName),
    ]
    return call.configuration(.object(parameters.merging(expressions.template)))
  }
}
