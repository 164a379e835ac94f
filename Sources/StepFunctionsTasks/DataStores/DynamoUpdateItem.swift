public import StepFunctions

/// Changes attributes of an item of a DynamoDB table, or makes the item.
public struct DynamoUpdateItem: StepFunctionsTask {
  private let call: DynamoCall
  private let key: DynamoItem
  private let updateExpression: TemplateValue?
  private let expressions: DynamoExpressions

  /// - Parameters:
  ///   - key: of the item.
  ///   - updateExpression: `SET n = :value`
  ///   - conditionExpression: what has to hold of the item as it is.
  ///   - expressionAttributeNames: names for what stands as `#name` in expressions.
  ///   - expressionAttributeValues: values for what stands as `:value` in expressions.
  public init(
    _ table: Table, key: KeyValuePairs<String, DynamoAttributeValue>,
    updateExpression: TemplateValue? = nil, conditionExpression: TemplateValue? = nil,
    expressionAttributeNames: TemplateObject = [:],
    expressionAttributeValues: KeyValuePairs<String, DynamoAttributeValue> = [:],
    returnConsumedCapacity: DynamoConsumedCapacity? = nil,
    returnItemCollectionMetrics: DynamoItemCollectionMetrics? = nil,
    returnValues: DynamoReturnValues? = nil
  ) {
    call = DynamoCall(api: "updateItem", table: table)
    self.key = DynamoItem(key)
    self.updateExpression = updateExpression
    expressions = DynamoExpressions(
      conditionExpression: conditionExpression,
      expressionAttributeNames: expressionAttributeNames,
      expressionAttributeValues: DynamoItem(expressionAttributeValues),
      returnConsumedCapacity: returnConsumedCapacity,
      returnItemCollectionMetrics: returnItemCollectionMetrics, returnValues: returnValues)
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    var parameters: TemplateObject = [
      "Key": try key.required("key"), "TableName": .string(call.table.tableName),
    ]
    parameters = parameters.merging(expressions.template)
    parameters["UpdateExpression"] = updateExpression
    return call.configuration(.object(parameters))
  }
}
