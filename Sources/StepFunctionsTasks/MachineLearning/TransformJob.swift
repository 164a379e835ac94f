import StepFunctions

/// A transformation job: what the task classes of both CDKs have in common.
struct TransformJob {
  let name: TemplateValue
  let modelName: TemplateValue
  let input: TransformInput
  let output: TransformOutput
  let resources: TransformResources
  let batchStrategy: BatchStrategy?
  let environment: TemplateObject
  let maxConcurrentTransforms: Int?
  let maxPayloadInMB: Int?
  let modelClientOptions: ModelClientOptions?
  let tags: TemplateObject
  let role: Role?
  let pattern: ServiceIntegrationPattern
  let binding = RoleBinding()

  func configuration(
    _ state: TaskContext, _ fieldOrder: TaskConfiguration.FieldOrder
  ) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "SageMaker", pattern: pattern)
      .supports(.requestResponse, .runJob)
    try resources.check()
    for (name, value) in [
      ("maxConcurrentTransforms", maxConcurrentTransforms), ("maxPayloadInMB", maxPayloadInMB),
    ] {
      if let value, value < 0 {
        throw ConstructError("\(name) must be 0 or more, not \(value).")
      }
    }
    let client = try modelClientOptions?.template()
    let role =
      role
      ?? Role(
        state, "SagemakerTransformRole", assumedBy: "sagemaker.amazonaws.com",
        managedPolicies: ["arn:\(.partition):iam::aws:policy/AmazonSageMakerFullAccess"])
    binding.role = role
    var statements = [
      PolicyStatement(
        actions: [
          "sagemaker:CreateTransformJob", "sagemaker:DescribeTransformJob",
          "sagemaker:StopTransformJob",
        ], resources: [.arn("sagemaker", "transform-job/*")]),
      PolicyStatement(actions: ["sagemaker:ListTags"], resources: ["*"]),
      .passRole([role.roleARN], to: "sagemaker.amazonaws.com"),
    ]
    if pattern == .runJob {
      statements.append(.eventRule("StepFunctionsGetEventsForSageMakerTransformJobsRule"))
    }
    return TaskConfiguration(
      resourceARN: pattern.resourceARN(service: "sagemaker", api: "createTransformJob"),
      parameters: .present([
        "BatchStrategy": batchStrategy.map { .text($0.rawValue) },
        "Environment": .nonEmpty(environment),
        "MaxConcurrentTransforms": maxConcurrentTransforms.map { .integer($0) },
        "MaxPayloadInMB": maxPayloadInMB.map { .integer($0) }, "ModelClientConfig": client,
        "ModelName": modelName, "Tags": .pairs(tags), "TransformInput": input.template,
        "TransformJobName": name, "TransformOutput": output.template,
        "TransformResources": resources.template,
      ]), policyStatements: statements, fieldOrder: fieldOrder)
  }
}
