import StepFunctions

/// What all ways to run an ECS task have in common.
struct ECSTask {
  let cluster: Cluster
  let taskDefinition: TaskDefinition
  let containerOverrides: [ContainerOverride]
  let pattern: ServiceIntegrationPattern
  var assignPublicIP: Bool?
  var subnets: SubnetSelection?
  var securityGroups: [SecurityGroup]
  let connections = Connections()

  /// Whether its tasks have network interfaces of their own.
  private var usesVPC: Bool { taskDefinition.networkMode == .awsVPC }

  /// - Parameter compatibility: where the task is to run.
  func check(_ compatibility: TaskDefinition.Compatibility) throws(ConstructError) {
    try IntegrationChecks(service: "ECS", pattern: pattern)
      .passesToken(in: overrides, named: "containerOverrides")
    if let problem = connections.problems.first { throw ConstructError(problem) }
    if let known = taskDefinition.compatibility, known != compatibility {
      throw ConstructError(
        "The task definition '\(taskDefinition.node.id)' is made for \(known.rawValue), and the task "
          + "runs on \(compatibility.rawValue). Make it with TaskDefinition."
          + "\(compatibility == .fargate ? "fargate" : "ec2").")
    }
    if !usesVPC, subnets != nil || !securityGroups.isEmpty {
      throw ConstructError(
        "subnets and securityGroup can only be used with the network mode .awsVPC, not "
          + ".\(taskDefinition.networkMode). Leave them out, or make the task definition with "
          + "networkMode: .awsVPC.")
    }
    guard let names = taskDefinition.containerNames else { return }
    if names.isEmpty {
      throw ConstructError(
        "The task definition '\(taskDefinition.node.id)' must have at least one container. Add one "
          + "with addContainer(_:image:).")
    }
    for override in containerOverrides where !names.contains(override.containerName) {
      throw ConstructError(
        "The task definition '\(taskDefinition.node.id)' has no container "
          + "'\(override.containerName)'; it has \(names.joined(separator: ", ")).")
    }
  }

  /// The task's network, and a security group of its own where it is given none.
  func networkConfiguration(_ state: TaskContext) throws(ConstructError) -> TemplateValue? {
    guard usesVPC else { return nil }
    let selection = subnets ?? (assignPublicIP == true ? .public : .private)
    let subnetIDs = try cluster.vpc.subnetIDs(selection)
    let groups =
      securityGroups.isEmpty
      ? [SecurityGroup(state, "SecurityGroup", vpc: cluster.vpc)] : securityGroups
    for group in groups { connections.addSecurityGroup(group) }
    return [
      "AwsvpcConfiguration": .present([
        "AssignPublicIp": assignPublicIP.map { $0 ? "ENABLED" : "DISABLED" },
        "Subnets": TemplateValue(subnetIDs),
        "SecurityGroups": TemplateValue(groups.map(\.securityGroupID)),
      ])
    ]
  }

  var overrides: TemplateValue? {
    containerOverrides.isEmpty
      ? nil : ["ContainerOverrides": .array(containerOverrides.map(\.template))]
  }

  /// - Parameters:
  ///   - definition: which tasks may be run.
  ///   - keepsRoleList: whether one role is written as a list.
  func policyStatements(
    running definition: TemplateString, keepsRoleList: Bool
  ) -> [PolicyStatement] {
    var statements = [
      PolicyStatement(actions: ["ecs:RunTask"], resources: [definition]),
      PolicyStatement(actions: ["ecs:StopTask", "ecs:DescribeTasks"], resources: ["*"]),
    ]
    if !taskDefinition.roleARNs.isEmpty {
      statements.append(
        PolicyStatement(
          actions: ["iam:PassRole"], resources: taskDefinition.roleARNs,
          keepsResourceList: keepsRoleList))
    }
    if pattern == .runJob { statements.append(.eventRule("StepFunctionsGetEventsForECSTaskRule")) }
    return statements
  }
}
