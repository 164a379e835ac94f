import StepFunctions

/// Where the model goes.
public struct OutputDataConfig {
  public var s3OutputLocation: S3Location
  public var encryptionKey: Key?

  public init(_ s3OutputLocation: S3Location, encryptionKey: Key? = nil) {
    self.s3OutputLocation = s3OutputLocation
    self.encryptionKey = encryptionKey
  }
}

/// The machines of a training.
public struct ResourceConfig {
  public var instanceCount: Int
  /// `m4.xlarge`, without `ml.`
  public var instanceType: String
  public var volumeSizeInGB: Int
  public var volumeEncryptionKey: Key?

  public init(
    instanceCount: Int = 1, instanceType: String = "m4.xlarge", volumeSizeInGB: Int = 10,
    volumeEncryptionKey: Key? = nil
  ) {
    self.instanceCount = instanceCount
    self.instanceType = instanceType
    self.volumeSizeInGB = volumeSizeInGB
    self.volumeEncryptionKey = volumeEncryptionKey
  }

  func check() throws(ConstructError) {
    try Self.check(count: instanceCount, "resourceConfig", type: instanceType)
    if volumeSizeInGB < 1 {
      throw ConstructError("volumeSizeInGB must be at least 1, not \(volumeSizeInGB).")
    }
  }

  static func check(count: Int, _ name: String, type: String) throws(ConstructError) {
    if count < 1 {
      throw ConstructError("\(name): instanceCount must be at least 1, not \(count).")
    }
    if type.hasPrefix("ml.") || !type.contains(".") {
      throw ConstructError(
        "\(name): instanceType is written as m4.xlarge, without 'ml.', not as '\(type)'.")
    }
  }

  var template: TemplateValue {
    .present([
      "InstanceCount": .integer(instanceCount), "InstanceType": .text("ml.\(instanceType)"),
      "VolumeSizeInGB": .integer(volumeSizeInGB),
      "VolumeKmsKeyId": (volumeEncryptionKey?.keyARN).map { .string($0) },
    ])
  }
}

/// The network of a training.
public struct VPCConfig {
  public var vpc: VPC
  public var subnets: SubnetSelection

  public init(_ vpc: VPC, subnets: SubnetSelection = .private) {
    self.vpc = vpc
    self.subnets = subnets
  }
}
