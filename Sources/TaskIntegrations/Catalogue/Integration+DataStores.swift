import OrderedJSON

extension Integration {
  static let dataStores: [Integration] = [
    Integration(
      "dynamodb:getItem", "DynamoDB: get an item",
      parameters: ["TableName": "my-table", "Key": key],
      errors: dynamoErrors),
    Integration(
      "dynamodb:putItem", "DynamoDB: put an item",
      parameters: ["TableName": "my-table", "Item": ["id": ["S": "my-id"], "count": ["N": "1"]]],
      errors: conditionalErrors),
    Integration(
      "dynamodb:updateItem", "DynamoDB: update an item",
      parameters: [
        "TableName": "my-table", "Key": key, "UpdateExpression": "SET #status = :status",
        "ExpressionAttributeNames": ["#status": "status"],
        "ExpressionAttributeValues": [":status": ["S": "DONE"]],
      ],
      errors: conditionalErrors),
    Integration(
      "dynamodb:deleteItem", "DynamoDB: delete an item",
      parameters: ["TableName": "my-table", "Key": key],
      errors: conditionalErrors),
  ]

  private static let key: JSONValue = ["id": ["S": "my-id"]]

  private static let dynamoErrors = [
    "DynamoDB.AmazonDynamoDBException", "DynamoDB.ResourceNotFoundException",
    "DynamoDB.ProvisionedThroughputExceededException", "DynamoDB.RequestLimitExceededException",
  ]

  private static let conditionalErrors =
    ["DynamoDB.ConditionalCheckFailedException"] + dynamoErrors
}
