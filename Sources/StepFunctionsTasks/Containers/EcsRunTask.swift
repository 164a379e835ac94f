public import StepFunctions

/// Runs a container task on ECS.
public struct EcsRunTask: StepFunctionsTask, Connectable {
  /// What the task runs on.
  public struct LaunchTarget: Hashable, Sendable {
    let compatibility: TaskDefinition.Compatibility
    let parameters: TemplateObject

    /// Capacity that AWS manages.
    ///
    /// - Parameter platformVersion: `LATEST`, `1.4.0`
    public static func fargate(platformVersion: String = "LATEST") -> LaunchTarget {
      LaunchTarget(
        compatibility: .fargate,
        parameters: ["LaunchType": "FARGATE", "PlatformVersion": .text(platformVersion)])
    }

    /// Instances of the cluster.
    public static func ec2(
      placementConstraints: [PlacementConstraint] = [],
      placementStrategies: [PlacementStrategy] = []
    ) -> LaunchTarget {
      let placement = ECSPlacement(
        constraints: placementConstraints, strategies: placementStrategies)
      return LaunchTarget(
        compatibility: .ec2,
        parameters: TemplateObject([("LaunchType", "EC2")]).merging(placement.template))
    }
  }

  /// Where the task gets its tags from.
  public enum PropagatedTagSource: String, Hashable, Sendable {
    case service = "SERVICE"
    case taskDefinition = "TASK_DEFINITION"
    case none = "NONE"
  }

  private let task: ECSTask
  private let launchTarget: LaunchTarget
  private let propagatedTagSource: PropagatedTagSource?
  private let revisionNumber: Int?
  private let enableExecuteCommand: Bool?

  /// - Parameters:
  ///   - revisionNumber: of the task definition; the newest by default.
  ///   - assignPublicIP: whether the task gets an address of its own on the internet.
  ///   - subnets: by default private ones, and public ones with a public address.
  ///   - securityGroups: by default one that is made for the state.
  ///   - enableExecuteCommand: whether commands can be run in the containers from outside.
  public init(
    cluster: Cluster, taskDefinition: TaskDefinition, launchTarget: LaunchTarget,
    integrationPattern: ServiceIntegrationPattern = .requestResponse,
    containerOverrides: [ContainerOverride] = [], revisionNumber: Int? = nil,
    assignPublicIP: Bool? = nil, subnets: SubnetSelection? = nil,
    securityGroups: [SecurityGroup] = [], propagatedTagSource: PropagatedTagSource? = nil,
    enableExecuteCommand: Bool? = nil
  ) {
    task = ECSTask(
      cluster: cluster, taskDefinition: taskDefinition, containerOverrides: containerOverrides,
      pattern: integrationPattern, assignPublicIP: assignPublicIP, subnets: subnets,
      securityGroups: securityGroups)
    self.launchTarget = launchTarget
    self.propagatedTagSource = propagatedTagSource
    self.revisionNumber = revisionNumber
    self.enableExecuteCommand = enableExecuteCommand
  }

  public var connections: Connections { task.connections }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try task.check(launchTarget.compatibility)
    var definition = task.taskDefinition.family
    if let revisionNumber { definition = "\(definition):\(revisionNumber)" }
    var parameters = TemplateObject(present: [
      "Cluster": .string(task.cluster.clusterARN), "TaskDefinition": .string(definition),
      "NetworkConfiguration": try task.networkConfiguration(state), "Overrides": task.overrides,
      "PropagateTags": propagatedTagSource.map { .text($0.rawValue) },
    ]).merging(launchTarget.parameters)
    parameters["EnableExecuteCommand"] = enableExecuteCommand.map { .bool($0) }
    return TaskConfiguration(
      resourceARN: task.pattern.resourceARN(service: "ecs", api: "runTask"),
      parameters: .object(parameters),
      policyStatements: task.policyStatements(
        running: task.taskDefinition.familyARN, keepsRoleList: false),
      fieldOrder: .current)
  }
}
