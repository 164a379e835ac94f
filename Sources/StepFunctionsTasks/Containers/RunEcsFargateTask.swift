public import StepFunctions

/// Runs a container task on capacity that AWS manages.
///
/// ```swift
/// let task = RunEcsFargateTask(
///   cluster: cluster, taskDefinition: definition,
///   containerOverrides: [
///     ContainerOverride(
///       containerName: "TheContainer",
///       environment: [
///         TaskEnvironmentVariable(name: "INPUT", value: .path("$.valueFromStateData"))
///       ])
///   ])
/// task.connections.allowToDefaultPort(database, "Read the database")
/// TaskState(stack, "CallFargate", task: task)
/// ```
public struct RunEcsFargateTask: StepFunctionsTask, Connectable {
  private let task: ECSTask

  /// - Parameters:
  ///   - assignPublicIP: whether the task gets an address of its own on the internet.
  ///   - subnets: by default private ones, and public ones with a public address.
  ///   - securityGroup: by default one that is made for the state.
  public init(
    cluster: Cluster, taskDefinition: TaskDefinition,
    containerOverrides: [ContainerOverride] = [],
    integrationPattern: ServiceIntegrationPattern = .requestResponse,
    assignPublicIP: Bool? = nil, subnets: SubnetSelection? = nil,
    securityGroup: SecurityGroup? = nil
  ) {
    task = ECSTask(
      cluster: cluster, taskDefinition: taskDefinition, containerOverrides: containerOverrides,
      pattern: integrationPattern, assignPublicIP: assignPublicIP, subnets: subnets,
      securityGroups: securityGroup.map { [$0] } ?? [])
  }

  public var connections: Connections { task.connections }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try task.check(.fargate)
    return TaskConfiguration(
      resourceARN: task.pattern.resourceARN(service: "ecs", api: "runTask"),
      parameters: .present([
        "Cluster": .string(task.cluster.clusterARN),
        "TaskDefinition": .string(task.taskDefinition.taskDefinitionARN),
        "NetworkConfiguration": try task.networkConfiguration(state),
        "Overrides": task.overrides, "LaunchType": "FARGATE",
      ]),
      policyStatements: task.policyStatements(
        running: task.taskDefinition.taskDefinitionARN, keepsRoleList: true))
  }
}
