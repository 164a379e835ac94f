public import StepFunctions

/// Has a model of SageMaker transform a batch of data.
public struct SagemakerTransformTask: StepFunctionsTask {
  private let job: TransformJob

  /// - Parameters:
  ///   - transformJobName: unique in the account and region: a text, or a path to one.
  ///   - environment: variables of the model's container.
  ///   - role: whom SageMaker acts as; one is made for the state by default.
  public init(
    transformJobName: TemplateValue, modelName: TemplateValue, transformInput: TransformInput,
    transformOutput: TransformOutput,
    transformResources: TransformResources = TransformResources(),
    batchStrategy: BatchStrategy? = nil, environment: TemplateObject = [:],
    maxConcurrentTransforms: Int? = nil, maxPayloadInMB: Int? = nil, tags: TemplateObject = [:],
    role: Role? = nil, integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    job = TransformJob(
      name: transformJobName, modelName: modelName, input: transformInput,
      output: transformOutput, resources: transformResources, batchStrategy: batchStrategy,
      environment: environment, maxConcurrentTransforms: maxConcurrentTransforms,
      maxPayloadInMB: maxPayloadInMB, modelClientOptions: nil, tags: tags, role: role,
      pattern: integrationPattern)
  }

  /// Whom SageMaker acts as; nil until the task is given to a state, where it is not supplied.
  public var role: Role? { job.role ?? job.binding.role }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try job.configuration(state, .original)
  }
}
