/// A log group of CloudWatch.
public struct LogGroup: Scope {
  public let node: ConstructNode
  public let logGroupARN: TemplateString
  public let logGroupName: TemplateString

  public init(
    _ scope: some Scope, _ id: String, name: String? = nil, retentionInDays: Int = 731,
    removalPolicy: RemovalPolicy = .retain
  ) {
    node = ConstructNode(scope, id)
    var properties: TemplateObject = [:]
    if let name { properties["LogGroupName"] = .text(name) }
    properties["RetentionInDays"] = .integer(retentionInDays)
    let resource = node.addResource(
      type: "AWS::Logs::LogGroup", properties: properties, removalPolicy: removalPolicy)
    logGroupARN = resource.attribute("Arn")
    logGroupName = resource.ref
  }
}
