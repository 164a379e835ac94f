public import StepFunctions

/// Trains a model with SageMaker.
public struct SageMakerCreateTrainingJob: StepFunctionsTask, Connectable {
  private let job: TrainingJob

  /// - Parameters:
  ///   - trainingJobName: unique in the account and region: a text, or a path to one.
  ///   - hyperparameters: texts.
  ///   - environment: variables of the training's container.
  ///   - maxRuntime: after which the training is stopped.
  ///   - enableNetworkIsolation: whether the container has no network.
  ///   - role: whom SageMaker acts as; one is made for the state by default.
  public init(
    trainingJobName: TemplateValue, algorithmSpecification: AlgorithmSpecification,
    inputDataConfig: [Channel], outputDataConfig: OutputDataConfig,
    hyperparameters: TemplateObject = [:], environment: TemplateObject = [:],
    tags: TemplateObject = [:], resourceConfig: ResourceConfig = ResourceConfig(),
    maxRuntime: Duration = .hours(1), vpcConfig: VPCConfig? = nil,
    enableNetworkIsolation: Bool? = nil, role: Role? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    job = TrainingJob(
      name: trainingJobName, algorithmSpecification: algorithmSpecification,
      inputDataConfig: inputDataConfig, outputDataConfig: outputDataConfig,
      hyperparameters: hyperparameters, environment: environment, tags: tags,
      resourceConfig: resourceConfig, maxRuntime: maxRuntime, vpcConfig: vpcConfig,
      enableNetworkIsolation: enableNetworkIsolation, role: role, pattern: integrationPattern)
  }

  public var connections: Connections { job.connections }

  /// Whom SageMaker acts as; nil until the task is given to a state, where it is not supplied.
  public var role: Role? { job.role ?? job.binding.role }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try job.configuration(state, roleID: "SagemakerRole", addsTags: true, .current)
  }
}
