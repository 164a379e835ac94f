import StepFunctions

/// How an S3 location names the data: by a prefix, a manifest file or an augmented one.
public enum S3DataType: String, Hashable, Sendable {
  case s3Prefix = "S3Prefix"
  case manifestFile = "ManifestFile"
  case augmentedManifestFile = "AugmentedManifestFile"
}

/// Whether each instance gets all the data or a part of it.
public enum S3DataDistributionType: String, Hashable, Sendable {
  case fullyReplicated = "FullyReplicated"
  case shardedByS3Key = "ShardedByS3Key"
}

public enum RecordWrapperType: String, Hashable, Sendable {
  case none = "None"
  case recordIO = "RecordIO"
}

/// How the data gets to the algorithm.
public enum InputMode: String, Hashable, Sendable {
  case file = "File"
  case pipe = "Pipe"
  case fastFile = "FastFile"
}

public enum CompressionType: String, Hashable, Sendable {
  case none = "None"
  case gzip = "Gzip"
}

/// A named source of training data.
public struct Channel: Hashable, Sendable {
  public var channelName: String
  public var dataSource: S3DataSource
  public var compressionType: CompressionType?
  /// `image/jpeg`
  public var contentType: String?
  public var inputMode: InputMode?
  public var recordWrapperType: RecordWrapperType?
  /// What decides the order in which data is shuffled.
  public var shuffleSeed: Int?

  public init(
    _ channelName: String, _ dataSource: S3DataSource, compressionType: CompressionType? = nil,
    contentType: String? = nil, inputMode: InputMode? = nil,
    recordWrapperType: RecordWrapperType? = nil, shuffleSeed: Int? = nil
  ) {
    self.channelName = channelName
    self.dataSource = dataSource
    self.compressionType = compressionType
    self.contentType = contentType
    self.inputMode = inputMode
    self.recordWrapperType = recordWrapperType
    self.shuffleSeed = shuffleSeed
  }

  func template(_ role: Role) -> TemplateValue {
    .present([
      "ChannelName": .text(channelName),
      "DataSource": ["S3DataSource": dataSource.template(role)],
      "CompressionType": compressionType.map { .text($0.rawValue) },
      "ContentType": contentType.map { .text($0) },
      "InputMode": inputMode.map { .text($0.rawValue) },
      "RecordWrapperType": recordWrapperType.map { .text($0.rawValue) },
      "ShuffleConfig": shuffleSeed.map { ["Seed": .integer($0)] },
    ])
  }
}

/// Data in S3.
public struct S3DataSource: Hashable, Sendable {
  public var s3Location: S3Location
  public var s3DataType: S3DataType
  public var s3DataDistributionType: S3DataDistributionType?
  /// Of an augmented manifest file: which attributes are read.
  public var attributeNames: [String]

  public init(
    _ s3Location: S3Location, s3DataType: S3DataType = .s3Prefix,
    s3DataDistributionType: S3DataDistributionType? = nil, attributeNames: [String] = []
  ) {
    self.s3Location = s3Location
    self.s3DataType = s3DataType
    self.s3DataDistributionType = s3DataDistributionType
    self.attributeNames = attributeNames
  }

  func template(_ role: Role) -> TemplateValue {
    .present([
      "S3Uri": s3Location.forReading(role), "S3DataType": .text(s3DataType.rawValue),
      "S3DataDistributionType": s3DataDistributionType.map { .text($0.rawValue) },
      "AttributeNames": .list(attributeNames),
    ])
  }
}
