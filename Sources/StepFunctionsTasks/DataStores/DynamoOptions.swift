import StepFunctions

/// What the answer tells of capacity.
public enum DynamoConsumedCapacity: String, Hashable, Sendable {
  case indexes = "INDEXES"
  case total = "TOTAL"
  case none = "NONE"
}

/// Whether the answer tells of item collections.
public enum DynamoItemCollectionMetrics: String, Hashable, Sendable {
  case size = "SIZE"
  case none = "NONE"
}

/// Which attributes the answer holds.
public enum DynamoReturnValues: String, Hashable, Sendable {
  case none = "NONE"
  case allOld = "ALL_OLD"
  case updatedOld = "UPDATED_OLD"
  case allNew = "ALL_NEW"
  case updatedNew = "UPDATED_NEW"
}

/// A call of DynamoDB: what its task classes have in common.
struct DynamoCall {
  /// `putItem`
  let api: String
  let table: Table

  func configuration(_ parameters: TemplateValue) -> TaskConfiguration {
    let action = api.prefix(1).uppercased() + api.dropFirst()
    return TaskConfiguration(
      resourceARN: ServiceIntegrationPattern.requestResponse.resourceARN(
        service: "dynamodb", api: api),
      parameters: parameters,
      policyStatements: [
        PolicyStatement(actions: ["dynamodb:\(action)"], resources: [table.policyARN])
      ], fieldOrder: .current)
  }
}

/// What most calls of DynamoDB can say beside keys and items.
struct DynamoExpressions {
  var conditionExpression: TemplateValue?
  var expressionAttributeNames: TemplateObject
  var expressionAttributeValues: DynamoItem
  var returnConsumedCapacity: DynamoConsumedCapacity?
  var returnItemCollectionMetrics: DynamoItemCollectionMetrics?
  var returnValues: DynamoReturnValues?

  var template: TemplateObject {
    TemplateObject(present: [
      "ConditionExpression": conditionExpression,
      "ExpressionAttributeNames": .nonEmpty(expressionAttributeNames),
      "ExpressionAttributeValues": expressionAttributeValues.present,
      "ReturnConsumedCapacity": returnConsumedCapacity.map { .text($0.rawValue) },
      "ReturnItemCollectionMetrics": returnItemCollectionMetrics.map { .text($0.rawValue) },
      "ReturnValues": returnValues.map { .text($0.rawValue) },
    ])
  }
}
