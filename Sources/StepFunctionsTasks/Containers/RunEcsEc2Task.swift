public import StepFunctions

/// Runs a container task on instances of the cluster.
public struct RunEcsEc2Task: StepFunctionsTask, Connectable {
  private let task: ECSTask
  private let placement: ECSPlacement

  /// - Parameters:
  ///   - subnets: with the network mode `.awsVPC`; private ones by default.
  ///   - securityGroup: with the network mode `.awsVPC`; by default one is made for the state.
  public init(
    cluster: Cluster, taskDefinition: TaskDefinition,
    containerOverrides: [ContainerOverride] = [],
    integrationPattern: ServiceIntegrationPattern = .requestResponse,
    placementConstraints: [PlacementConstraint] = [],
    placementStrategies: [PlacementStrategy] = [], subnets: SubnetSelection? = nil,
    securityGroup: SecurityGroup? = nil
  ) {
    task = ECSTask(
      cluster: cluster, taskDefinition: taskDefinition, containerOverrides: containerOverrides,
      pattern: integrationPattern, subnets: subnets,
      securityGroups: securityGroup.map { [$0] } ?? [])
    placement = ECSPlacement(constraints: placementConstraints, strategies: placementStrategies)
  }

  public var connections: Connections { task.connections }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try task.check(.ec2)
    return TaskConfiguration(
      resourceARN: task.pattern.resourceARN(service: "ecs", api: "runTask"),
      parameters: .object(
        TemplateObject(present: [
          "Cluster": .string(task.cluster.clusterARN),
          "TaskDefinition": .string(task.taskDefinition.taskDefinitionARN),
          "NetworkConfiguration": try task.networkConfiguration(state),
          "Overrides": task.overrides, "LaunchType": "EC2",
        ]).merging(placement.template)),
      policyStatements: task.policyStatements(
        running: task.taskDefinition.taskDefinitionARN, keepsRoleList: true))
  }
}
