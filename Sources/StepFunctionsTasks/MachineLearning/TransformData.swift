public import StepFunctions

/// Whether a request to the model holds one record or several.
public enum BatchStrategy: String, Hashable, Sendable {
  case multiRecord = "MultiRecord"
  case singleRecord = "SingleRecord"
}

/// How files are split into records.
public enum SplitType: String, Hashable, Sendable {
  case none = "None"
  case line = "Line"
  case recordIO = "RecordIO"
  case tfRecord = "TFRecord"
}

/// How answers are put together.
public enum AssembleWith: String, Hashable, Sendable {
  case none = "None"
  case line = "Line"
}

/// The data that a model transforms.
public struct TransformInput: Hashable, Sendable {
  /// `s3://bucket/prefix`, or a path to such a text.
  public var s3URI: TemplateValue
  public var s3DataType: S3DataType
  public var compressionType: CompressionType?
  /// `text/csv`
  public var contentType: String?
  public var splitType: SplitType?

  public init(
    s3URI: TemplateValue, s3DataType: S3DataType = .s3Prefix,
    compressionType: CompressionType? = nil, contentType: String? = nil,
    splitType: SplitType? = nil
  ) {
    self.s3URI = s3URI
    self.s3DataType = s3DataType
    self.compressionType = compressionType
    self.contentType = contentType
    self.splitType = splitType
  }

  var template: TemplateValue {
    .present([
      "CompressionType": compressionType.map { .text($0.rawValue) },
      "ContentType": contentType.map { .text($0) },
      "DataSource": [
        "S3DataSource": ["S3Uri": s3URI, "S3DataType": .text(s3DataType.rawValue)]
      ], "SplitType": splitType.map { .text($0.rawValue) },
    ])
  }
}

/// Where the answers go.
public struct TransformOutput {
  /// `s3://bucket/prefix`, or a path to such a text.
  public var s3OutputPath: TemplateValue
  /// `text/csv`
  public var accept: String?
  public var assembleWith: AssembleWith?
  public var encryptionKey: Key?

  public init(
    s3OutputPath: TemplateValue, accept: String? = nil, assembleWith: AssembleWith? = nil,
    encryptionKey: Key? = nil
  ) {
    self.s3OutputPath = s3OutputPath
    self.accept = accept
    self.assembleWith = assembleWith
    self.encryptionKey = encryptionKey
  }

  var template: TemplateValue {
    .present([
      "S3OutputPath": s3OutputPath,
      "KmsKeyId": (encryptionKey?.keyARN).map { .string($0) },
      "Accept": accept.map { .text($0) }, "AssembleWith": assembleWith.map { .text($0.rawValue) },
    ])
  }
}

/// The machines of a transformation.
public struct TransformResources {
  public var instanceCount: Int
  /// `m4.xlarge`, without `ml.`
  public var instanceType: String
  public var volumeEncryptionKey: Key?

  public init(
    instanceCount: Int = 1, instanceType: String = "m4.xlarge", volumeEncryptionKey: Key? = nil
  ) {
    self.instanceCount = instanceCount
    self.instanceType = instanceType
    self.volumeEncryptionKey = volumeEncryptionKey
  }

  func check() throws(ConstructError) {
    try ResourceConfig.check(count: instanceCount, "transformResources", type: instanceType)
  }

  var template: TemplateValue {
    .present([
      "InstanceCount": .integer(instanceCount), "InstanceType": .text("ml.\(instanceType)"),
      "VolumeKmsKeyId": (volumeEncryptionKey?.keyARN).map { .string($0) },
    ])
  }
}

/// How often and how long the model is asked.
public struct ModelClientOptions: Hashable, Sendable {
  /// 0 to 3.
  public var invocationsMaxRetries: Int
  /// 1 to 3,600 seconds.
  public var invocationsTimeout: Duration

  public init(invocationsMaxRetries: Int = 0, invocationsTimeout: Duration = .minutes(1)) {
    self.invocationsMaxRetries = invocationsMaxRetries
    self.invocationsTimeout = invocationsTimeout
  }

  func template() throws(ConstructError) -> TemplateValue {
    guard (0...3).contains(invocationsMaxRetries) else {
      throw ConstructError(
        "invocationsMaxRetries must be from 0 to 3, not \(invocationsMaxRetries).")
    }
    return [
      "InvocationsMaxRetries": .integer(invocationsMaxRetries),
      "InvocationsTimeoutInSeconds": try invocationsTimeout.seconds(
        "invocationsTimeout", in: 1...3600),
    ]
  }
}
