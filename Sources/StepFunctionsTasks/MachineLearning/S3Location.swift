public import StepFunctions

/// Where training data comes from, or results go.
public struct S3Location: Hashable, Sendable {
  private enum Place: Hashable, Sendable {
    case uri(TemplateValue)
    case bucket(uri: TemplateString, arn: TemplateString, prefix: String)
    /// Known when the state runs.
    case expression(TemplateValue)
  }

  private let place: Place

  /// - Parameter prefix: what the keys of the objects begin with.
  public static func fromBucket(_ bucket: Bucket, _ prefix: String) -> S3Location {
    S3Location(
      place: .bucket(
        uri: "https://s3.\(.region).\(.urlSuffix)/\(bucket.bucketName)/\(prefix)",
        arn: bucket.bucketARN, prefix: prefix))
  }

  /// A path to a URI, `"$.S3Uri"`, or an expression of JSONata, delimiters included.
  public static func fromJSONExpression(_ expression: String) -> S3Location {
    S3Location(
      place: .expression(
        expression.hasPrefix("{%") ? .text(expression) : JSONPath.stringAt(expression)))
  }

  /// A URI: `s3://bucket/prefix`. What may be read or written there is up to the role.
  public static func fromURI(_ uri: TemplateString) -> S3Location {
    S3Location(place: .uri(.string(uri)))
  }

  /// Allows the role to read there.
  func forReading(_ role: Role) -> TemplateValue {
    switch place {
    case .uri(let uri): return uri
    case .bucket(let uri, let arn, let prefix):
      role.addToPolicy(
        PolicyStatement(
          actions: ["s3:GetObject*", "s3:GetBucket*", "s3:List*"],
          resources: [arn, "\(arn)/\(prefix)*"]))
      return .string(uri)
    case .expression(let expression):
      role.addToPolicy(
        PolicyStatement(actions: ["s3:GetObject", "s3:ListBucket"], resources: ["*"]))
      return expression
    }
  }

  /// Allows the role to write there.
  func forWriting(_ role: Role) -> TemplateValue {
    switch place {
    case .uri(let uri): return uri
    case .bucket(let uri, let arn, let prefix):
      let puts =
        role.node.style == .original
        ? ["s3:PutObject*"]
        : [
          "s3:PutObject", "s3:PutObjectLegalHold", "s3:PutObjectRetention",
          "s3:PutObjectTagging", "s3:PutObjectVersionTagging",
        ]
      role.addToPolicy(
        PolicyStatement(
          actions: ["s3:DeleteObject*"] + puts + ["s3:Abort*"],
          resources: [arn, "\(arn)/\(prefix)*"]))
      return .string(uri)
    case .expression(let expression):
      role.addToPolicy(PolicyStatement(actions: ["s3:PutObject"], resources: ["*"]))
      return expression
    }
  }
}
