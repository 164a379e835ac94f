public import StepFunctions

/// Trains a model with SageMaker.
public struct SagemakerTrainTask: StepFunctionsTask, Connectable {
  private let job: TrainingJob

  /// - Parameters:
  ///   - trainingJobName: unique in the account and region: a text, or a path to one.
  ///   - hyperparameters: texts.
  ///   - maxRuntime: after which the training is stopped.
  ///   - role: whom SageMaker acts as; one is made for the state by default.
  public init(
    trainingJobName: TemplateValue, algorithmSpecification: AlgorithmSpecification,
    inputDataConfig: [Channel], outputDataConfig: OutputDataConfig,
    hyperparameters: TemplateObject = [:], tags: TemplateObject = [:],
    resourceConfig: ResourceConfig = ResourceConfig(), maxRuntime: Duration = .hours(1),
    vpcConfig: VPCConfig? = nil, role: Role? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    job = TrainingJob(
      name: trainingJobName, algorithmSpecification: algorithmSpecification,
      inputDataConfig: inputDataConfig, outputDataConfig: outputDataConfig,
      hyperparameters: hyperparameters, environment: [:], tags: tags,
      resourceConfig: resourceConfig, maxRuntime: maxRuntime, vpcConfig: vpcConfig,
      enableNetworkIsolation: nil, role: role, pattern: integrationPattern)
  }

  public var connections: Connections { job.connections }

  /// Whom SageMaker acts as; nil until the task is given to a state, where it is not supplied.
  public var role: Role? { job.role ?? job.binding.role }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try job.configuration(state, roleID: "SagemakerRole", addsTags: false, .original)
  }
}
