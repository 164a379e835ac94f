/// An S3 bucket: one of the stack, or one that exists.
public struct Bucket: Scope {
  public let node: ConstructNode
  public let bucketName: TemplateString
  public let bucketARN: TemplateString

  public init(
    _ scope: some Scope, _ id: String, removalPolicy: RemovalPolicy = .retain,
    properties: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    let resource = node.addResource(
      type: "AWS::S3::Bucket", properties: properties, removalPolicy: removalPolicy)
    bucketName = resource.ref
    bucketARN = resource.attribute("Arn")
  }

  private init(node: ConstructNode, name: TemplateString) {
    self.node = node
    bucketName = name
    bucketARN = "arn:\(.partition):s3:::\(name)"
  }

  public static func fromBucketName(
    _ scope: some Scope, _ id: String, _ name: TemplateString
  ) -> Bucket {
    Bucket(node: ConstructNode(scope, id), name: name)
  }

  /// The ARN of objects whose keys match a pattern: `*`, `input/*`.
  public func arnForObjects(_ pattern: TemplateString) -> TemplateString {
    "\(bucketARN)/\(pattern)"
  }
}
