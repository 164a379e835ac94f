public import StepFunctions

/// Reads an item of a DynamoDB table.
public struct DynamoGetItem: StepFunctionsTask {
  private let call: DynamoCall
  private let key: DynamoItem
  private let consistentRead: Bool
  private let expressionAttributeNames: TemplateObject
  private let projectionExpression: [String]
  private let returnConsumedCapacity: DynamoConsumedCapacity?

  /// - Parameters:
  ///   - key: of the item.
  ///   - consistentRead: whether every change before counts; it costs twice as much.
  ///   - expressionAttributeNames: names for what stands as `#name` in expressions.
  ///   - projectionExpression: the attributes to read, `"address.city"`; all by default.
  public init(
    _ table: Table, key: KeyValuePairs<String, DynamoAttributeValue>,
    consistentRead: Bool = false, expressionAttributeNames: TemplateObject = [:],
    projectionExpression: [String] = [],
    returnConsumedCapacity: DynamoConsumedCapacity? = nil
  ) {
    call = DynamoCall(api: "getItem", table: table)
    self.key = DynamoItem(key)
    self.consistentRead = consistentRead
    self.expressionAttributeNames = expressionAttributeNames
    self.projectionExpression = projectionExpression
    self.returnConsumedCapacity = returnConsumedCapacity
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let projection = projectionExpression.joined(separator: ",")
    return call.configuration(
      .present([
        "Key": try key.required("key"), "TableName": .string(call.table.tableName),
        "ConsistentRead": .bool(consistentRead),
        "ExpressionAttributeNames": .nonEmpty(expressionAttributeNames),
        "ProjectionExpression": projection.isEmpty ? nil : .text(projection),
        "ReturnConsumedCapacity": returnConsumedCapacity.map { .text($0.rawValue) },
      ]))
  }
}
