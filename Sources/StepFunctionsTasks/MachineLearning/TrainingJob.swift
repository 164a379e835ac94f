import StepFunctions

/// A training job: what the task classes of both CDKs have in common.
struct TrainingJob {
  let name: TemplateValue
  let algorithmSpecification: AlgorithmSpecification
  let inputDataConfig: [Channel]
  let outputDataConfig: OutputDataConfig
  let hyperparameters: TemplateObject
  let environment: TemplateObject
  let tags: TemplateObject
  let resourceConfig: ResourceConfig
  let maxRuntime: Duration
  let vpcConfig: VPCConfig?
  let enableNetworkIsolation: Bool?
  let role: Role?
  let pattern: ServiceIntegrationPattern
  let connections = Connections()
  let binding = RoleBinding()

  /// - Parameter addsTags: whether the machine's role may tag the job.
  func configuration(
    _ state: TaskContext, roleID: String, addsTags: Bool,
    _ fieldOrder: TaskConfiguration.FieldOrder
  ) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "SageMaker", pattern: pattern)
      .supports(.requestResponse, .runJob)
    try algorithmSpecification.check()
    try resourceConfig.check()
    guard !inputDataConfig.isEmpty else {
      throw ConstructError("inputDataConfig must have at least one channel.")
    }
    if let problem = connections.problems.first { throw ConstructError(problem) }
    let stopping = try maxRuntime.seconds("maxRuntime", in: 1...Int.max)
    let role = role ?? Self.makeRole(state, roleID)
    binding.role = role
    if let key = outputDataConfig.encryptionKey { key.grantEncrypt(role) }
    if let key = resourceConfig.volumeEncryptionKey { key.grant(role, "kms:CreateGrant") }
    let network = try network(state)
    let parameters: TemplateValue = .present([
      "TrainingJobName": name, "RoleArn": .string(role.roleARN),
      "AlgorithmSpecification": algorithmSpecification.template(role),
      "InputDataConfig": .array(inputDataConfig.map { $0.template(role) }),
      "OutputDataConfig": .present([
        "S3OutputPath": outputDataConfig.s3OutputLocation.forWriting(role),
        "KmsKeyId": (outputDataConfig.encryptionKey?.keyARN).map { .string($0) },
      ]),
      "ResourceConfig": resourceConfig.template,
      "StoppingCondition": ["MaxRuntimeInSeconds": stopping],
      "HyperParameters": .nonEmpty(hyperparameters), "Tags": .pairs(tags),
      "VpcConfig": network, "Environment": .nonEmpty(environment),
      "EnableNetworkIsolation": enableNetworkIsolation.map { .bool($0) },
    ])
    return TaskConfiguration(
      resourceARN: pattern.resourceARN(service: "sagemaker", api: "createTrainingJob"),
      parameters: parameters, policyStatements: statements(role, addsTags: addsTags),
      fieldOrder: fieldOrder)
  }

  private static func makeRole(_ state: TaskContext, _ id: String) -> Role {
    let role = Role(state, id, assumedBy: "sagemaker.amazonaws.com")
    role.node.child("Resource")?.properties["Policies"] = [
      [
        "PolicyDocument": [
          "Statement": [
            [
              "Action": [
                "cloudwatch:PutMetricData", "logs:CreateLogStream", "logs:PutLogEvents",
                "logs:CreateLogGroup", "logs:DescribeLogStreams", "ecr:GetAuthorizationToken",
              ], "Effect": "Allow", "Resource": "*",
            ]
          ], "Version": "2012-10-17",
        ], "PolicyName": "CreateTrainingJob",
      ]
    ]
    return role
  }

  private func network(_ state: TaskContext) throws(ConstructError) -> TemplateValue? {
    guard let vpcConfig else { return nil }
    let group = SecurityGroup(state, "TrainJobSecurityGroup", vpc: vpcConfig.vpc)
    connections.addSecurityGroup(group)
    return [
      "SecurityGroupIds": [.string(group.securityGroupID)],
      "Subnets": TemplateValue(try vpcConfig.vpc.subnetIDs(vpcConfig.subnets)),
    ]
  }

  private func statements(_ role: Role, addsTags: Bool) -> [PolicyStatement] {
    // A name that is only known when the state runs may be any.
    let prefix = name.string.flatMap { $0.literal?.hasPrefix("{%") == true ? nil : $0 }
    let job = TemplateString.arn("sagemaker", "training-job/\(prefix ?? "")*")
    var statements = [
      PolicyStatement(
        actions: [
          "sagemaker:CreateTrainingJob", "sagemaker:DescribeTrainingJob",
          "sagemaker:StopTrainingJob",
        ], resources: [job]),
      PolicyStatement(actions: ["sagemaker:ListTags"], resources: ["*"]),
    ]
    if addsTags {
      statements.append(PolicyStatement(actions: ["sagemaker:AddTags"], resources: [job]))
    }
    statements.append(.passRole([role.roleARN], to: "sagemaker.amazonaws.com"))
    if pattern == .runJob {
      statements.append(.eventRule("StepFunctionsGetEventsForSageMakerTrainingJobsRule"))
    }
    return statements
  }
}

/// The role of a task, known once the task is given to a state.
final class RoleBinding {
  var role: Role?
}
