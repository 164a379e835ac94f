public import StepFunctions

/// Makes a SageMaker endpoint: where a model answers.
public struct SageMakerCreateEndpoint: StepFunctionsTask {
  private let endpointName: TemplateValue
  private let endpointConfigName: TemplateValue
  private let tags: TemplateObject

  public init(
    endpointName: TemplateValue, endpointConfigName: TemplateValue, tags: TemplateObject = [:]
  ) {
    self.endpointName = endpointName
    self.endpointConfigName = endpointConfigName
    self.tags = tags
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "sagemaker", api: "createEndpoint").configuration(
      .present([
        "EndpointConfigName": endpointConfigName, "EndpointName": endpointName,
        "Tags": .pairs(tags),
      ]),
      PolicyStatement.sageMaker(
        "CreateEndpoint",
        ["endpoint/\(endpointName.nameOrAny)", "endpoint-config/\(endpointConfigName.nameOrAny)"]))
  }
}

/// Gives a SageMaker endpoint another configuration.
public struct SageMakerUpdateEndpoint: StepFunctionsTask {
  private let endpointName: TemplateValue
  private let endpointConfigName: TemplateValue

  public init(endpointName: TemplateValue, endpointConfigName: TemplateValue) {
    self.endpointName = endpointName
    self.endpointConfigName = endpointConfigName
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "sagemaker", api: "updateEndpoint").configuration(
      ["EndpointConfigName": endpointConfigName, "EndpointName": endpointName],
      PolicyStatement.sageMaker(
        "UpdateEndpoint",
        ["endpoint/\(endpointName.nameOrAny)", "endpoint-config/\(endpointConfigName.nameOrAny)"]))
  }
}

/// Makes the configuration of a SageMaker endpoint: which models on which machines.
public struct SageMakerCreateEndpointConfig: StepFunctionsTask {
  /// A model on machines of one kind.
  public struct ProductionVariant: Hashable, Sendable {
    public var variantName: String
    public var modelName: TemplateValue
    /// `m5.large`, without `ml.`
    public var instanceType: String
    public var initialInstanceCount: Int
    /// Its share of the requests, beside the others' weights.
    public var initialVariantWeight: Double?

    public init(
      _ variantName: String, modelName: TemplateValue, instanceType: String = "t2.medium",
      initialInstanceCount: Int = 1, initialVariantWeight: Double? = nil
    ) {
      self.variantName = variantName
      self.modelName = modelName
      self.instanceType = instanceType
      self.initialInstanceCount = initialInstanceCount
      self.initialVariantWeight = initialVariantWeight
    }

    var template: TemplateValue {
      .present([
        "InitialInstanceCount": .integer(initialInstanceCount),
        "InitialVariantWeight": initialVariantWeight.map { TemplateValue($0) },
        "InstanceType": .text("ml.\(instanceType)"), "ModelName": modelName,
        "VariantName": .text(variantName),
      ])
    }
  }

  private let endpointConfigName: TemplateValue
  private let productionVariants: [ProductionVariant]
  private let kmsKey: Key?
  private let tags: TemplateObject

  /// - Parameter productionVariants: 1 to 10.
  public init(
    endpointConfigName: TemplateValue, productionVariants: [ProductionVariant],
    kmsKey: Key? = nil, tags: TemplateObject = [:]
  ) {
    self.endpointConfigName = endpointConfigName
    self.productionVariants = productionVariants
    self.kmsKey = kmsKey
    self.tags = tags
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    guard (1...10).contains(productionVariants.count) else {
      throw ConstructError(
        "productionVariants must hold 1 to 10 variants, not \(productionVariants.count).")
    }
    for variant in productionVariants {
      try ResourceConfig.check(
        count: variant.initialInstanceCount, "productionVariants", type: variant.instanceType)
    }
    return ServiceCall(service: "sagemaker", api: "createEndpointConfig").configuration(
      .present([
        "EndpointConfigName": endpointConfigName, "Tags": .pairs(tags),
        "KmsKeyId": (kmsKey?.keyARN).map { .string($0) },
        "ProductionVariants": .array(productionVariants.map(\.template)),
      ]),
      PolicyStatement.sageMaker(
        "CreateEndpointConfig", ["endpoint-config/\(endpointConfigName.nameOrAny)"]))
  }
}

extension PolicyStatement {
  /// - Parameter resources: `endpoint/name`
  static func sageMaker(_ action: String, _ resources: [TemplateString]) -> [PolicyStatement] {
    [
      PolicyStatement(
        actions: ["sagemaker:\(action)"], resources: resources.map { .arn("sagemaker", $0) }),
      PolicyStatement(actions: ["sagemaker:ListTags"], resources: ["*"]),
    ]
  }
}
