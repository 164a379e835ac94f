public import StepFunctions

/// A DynamoDB table: one of the stack, or one that exists.
public struct Table: Scope {
  /// The type of a key attribute.
  public enum AttributeType: String, Hashable, Sendable {
    case string = "S"
    case number = "N"
    case binary = "B"
  }

  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var type: AttributeType

    public init(_ name: String, _ type: AttributeType = .string) {
      self.name = name
      self.type = type
    }
  }

  public let node: ConstructNode
  public let tableName: TemplateString

  /// - Parameter properties: further properties of `AWS::DynamoDB::Table`.
  public init(
    _ scope: some Scope, _ id: String, partitionKey: Attribute, sortKey: Attribute? = nil,
    removalPolicy: RemovalPolicy = .retain, properties: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    let keys = [(partitionKey, "HASH")] + (sortKey.map { [($0, "RANGE")] } ?? [])
    let own: TemplateObject = [
      "AttributeDefinitions": .array(
        keys.map { key, _ in
          ["AttributeName": .text(key.name), "AttributeType": .text(key.type.rawValue)]
        }),
      "KeySchema": .array(
        keys.map { key, type in ["AttributeName": .text(key.name), "KeyType": .text(type)] }),
      "ProvisionedThroughput": ["ReadCapacityUnits": 5, "WriteCapacityUnits": 5],
    ]
    tableName =
      node.addResource(
        type: "AWS::DynamoDB::Table", properties: own.merging(properties),
        removalPolicy: removalPolicy
      ).ref
  }

  private init(node: ConstructNode, tableName: TemplateString) {
    self.node = node
    self.tableName = tableName
  }

  public static func fromTableName(
    _ scope: some Scope, _ id: String, _ tableName: TemplateString
  ) -> Table {
    Table(node: ConstructNode(scope, id), tableName: tableName)
  }

  /// In the stack's account and region.
  var policyARN: TemplateString { .arn("dynamodb", "table/\(tableName)") }
}
