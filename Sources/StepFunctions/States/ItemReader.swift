/// Where a distributed Map takes its items from in Amazon S3.
public struct ItemReader: Hashable, Sendable {
  /// Where the names of a CSV file's columns are.
  public enum CSVHeaders: Hashable, Sendable {
    case firstRow
    case given([String])
  }

  let api: String
  let configuration: TemplateObject
  let parameters: TemplateObject
  let policyStatements: [PolicyStatement]

  /// The objects of a bucket: an item for each.
  public static func s3Objects(
    _ bucket: Bucket, prefix: TemplateValue? = nil, maxItems: Int? = nil
  ) -> ItemReader {
    var parameters: TemplateObject = ["Bucket": .string(bucket.bucketName)]
    parameters["Prefix"] = prefix
    return ItemReader(
      api: "listObjectsV2", configuration: limit([:], maxItems), parameters: parameters,
      policyStatements: [
        PolicyStatement(
          actions: ["s3:ListBucket"], resources: ["arn:\(.partition):s3:::\(bucket.bucketName)"])
      ])
  }

  /// The elements of a JSON array in an object.
  public static func s3JSON(
    _ bucket: Bucket, key: TemplateValue, maxItems: Int? = nil
  ) -> ItemReader {
    file(bucket, key, limit(["InputType": "JSON"], maxItems))
  }

  /// The lines of an object in JSON Lines.
  public static func s3JSONLines(
    _ bucket: Bucket, key: TemplateValue, maxItems: Int? = nil
  ) -> ItemReader {
    file(bucket, key, limit(["InputType": "JSONL"], maxItems))
  }

  /// The rows of a CSV file.
  public static func s3CSV(
    _ bucket: Bucket, key: TemplateValue, headers: CSVHeaders = .firstRow, maxItems: Int? = nil
  ) -> ItemReader {
    var configuration: TemplateObject = ["InputType": "CSV"]
    switch headers {
    case .firstRow: configuration["CSVHeaderLocation"] = "FIRST_ROW"
    case .given(let names):
      configuration["CSVHeaderLocation"] = "GIVEN"
      configuration["CSVHeaders"] = .array(names.map { .text($0) })
    }
    return file(bucket, key, limit(configuration, maxItems))
  }

  /// The objects that an inventory lists.
  public static func s3Manifest(
    _ bucket: Bucket, key: TemplateValue, maxItems: Int? = nil
  ) -> ItemReader {
    file(bucket, key, limit(["InputType": "MANIFEST"], maxItems))
  }

  private static func limit(_ configuration: TemplateObject, _ count: Int?) -> TemplateObject {
    var configuration = configuration
    configuration["MaxItems"] = count.map { .integer($0) }
    return configuration
  }

  private static func file(
    _ bucket: Bucket, _ key: TemplateValue, _ configuration: TemplateObject
  ) -> ItemReader {
    ItemReader(
      api: "getObject", configuration: configuration,
      parameters: ["Bucket": .string(bucket.bucketName), "Key": key],
      policyStatements: [
        PolicyStatement(
          actions: ["s3:GetObject"], resources: ["arn:\(.partition):s3:::\(bucket.bucketName)/*"])
      ])
  }

  func template(parameters key: String) -> TemplateObject {
    var object: TemplateObject = [
      "Resource": .string("arn:\(.partition):states:::s3:\(api)")
    ]
    if !configuration.isEmpty { object["ReaderConfig"] = .object(configuration) }
    object[key] = .object(parameters)
    return object
  }
}

/// Where a distributed Map writes its results in Amazon S3.
public struct ResultWriter: Hashable, Sendable {
  public enum Transformation: String, Hashable, Sendable {
    case none = "NONE"
    case compact = "COMPACT"
    case flatten = "FLATTEN"
  }

  public enum OutputType: String, Hashable, Sendable {
    case json = "JSON"
    case jsonLines = "JSONL"
  }

  let bucket: TemplateString
  let prefix: TemplateValue?
  let configuration: TemplateObject

  public init(
    _ bucket: Bucket, prefix: TemplateValue? = nil, transformation: Transformation? = nil,
    outputType: OutputType? = nil
  ) {
    self.bucket = bucket.bucketName
    self.prefix = prefix
    var configuration: TemplateObject = [:]
    configuration["Transformation"] = transformation.map { .text($0.rawValue) }
    configuration["OutputType"] = outputType.map { .text($0.rawValue) }
    self.configuration = configuration
  }

  func template(parameters key: String) -> TemplateObject {
    var object: TemplateObject = [
      "Resource": .string("arn:\(.partition):states:::s3:putObject")
    ]
    var parameters: TemplateObject = ["Bucket": .string(bucket)]
    parameters["Prefix"] = prefix
    object[key] = .object(parameters)
    if !configuration.isEmpty { object["WriterConfig"] = .object(configuration) }
    return object
  }

  var policyStatements: [PolicyStatement] {
    [
      PolicyStatement(
        actions: [
          "s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload",
        ], resources: ["arn:\(.partition):s3:::\(bucket)/*"])
    ]
  }
}
