public import StepFunctions

/// Makes a SageMaker model of an image and the result of a training.
public struct SageMakerCreateModel: StepFunctionsTask {
  private let modelName: TemplateValue
  private let image: DockerImage
  private let modelData: S3Location?
  private let environment: TemplateObject
  private let enableNetworkIsolation: Bool?
  private let tags: TemplateObject
  private let role: Role?

  /// - Parameters:
  ///   - modelData: where the training has put the model.
  ///   - environment: variables of the container.
  ///   - role: whom SageMaker acts as; made for the state by default.
  public init(
    modelName: TemplateValue, image: DockerImage, modelData: S3Location? = nil,
    environment: TemplateObject = [:], enableNetworkIsolation: Bool? = nil,
    tags: TemplateObject = [:], role: Role? = nil
  ) {
    self.modelName = modelName
    self.image = image
    self.modelData = modelData
    self.environment = environment
    self.enableNetworkIsolation = enableNetworkIsolation
    self.tags = tags
    self.role = role
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    let role =
      role
      ?? Role(
        state, "SagemakerRole", assumedBy: "sagemaker.amazonaws.com",
        managedPolicies: ["arn:\(.partition):iam::aws:policy/AmazonSageMakerFullAccess"])
    let container: TemplateValue = .present([
      "Environment": .nonEmpty(environment), "Image": image.uri(role),
      "ModelDataUrl": modelData?.forReading(role),
    ])
    return ServiceCall(service: "sagemaker", api: "createModel").configuration(
      .present([
        "EnableNetworkIsolation": enableNetworkIsolation.map { .bool($0) },
        "ExecutionRoleArn": .string(role.roleARN), "ModelName": modelName, "Tags": .pairs(tags),
        "PrimaryContainer": container,
      ]),
      PolicyStatement.sageMaker("CreateModel", ["model/\(modelName.nameOrAny)"])
        + [.passRole([role.roleARN], to: "sagemaker.amazonaws.com")])
  }
}
