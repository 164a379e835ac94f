public import StepFunctions

/// Makes an EMR cluster.
public struct EmrCreateCluster: StepFunctionsTask {
  private let name: TemplateValue
  private let instances: TemplateObject
  private let clusterRole: Role?
  private let serviceRole: Role?
  private let autoScalingRole: Role?
  private let releaseLabel: TemplateValue?
  private let applications: [String]
  private let configurations: TemplateValue?
  private let bootstrapActions: TemplateValue?
  private let logURI: TemplateValue?
  private let stepConcurrencyLevel: Int?
  private let tags: TemplateObject
  private let visibleToAllUsers: Bool
  private let properties: TemplateObject
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - instances: as RunJobFlow's `Instances`: `InstanceGroups` or `InstanceFleets`,
  ///     `Ec2KeyName`, `KeepJobFlowAliveWhenNoSteps`, …
  ///   - clusterRole: of the instances; made for the state by default, with its instance profile.
  ///   - serviceRole: whom EMR acts as; made for the state by default.
  ///   - releaseLabel: `emr-7.1.0`
  ///   - applications: `Spark`, `Hive`
  ///   - stepConcurrencyLevel: steps that run at once, 1 to 256.
  ///   - properties: further parameters of RunJobFlow, in the API's names.
  public init(
    name: TemplateValue, instances: TemplateObject, clusterRole: Role? = nil,
    serviceRole: Role? = nil, autoScalingRole: Role? = nil, releaseLabel: TemplateValue? = nil,
    applications: [String] = [], configurations: TemplateValue? = nil,
    bootstrapActions: TemplateValue? = nil, logURI: TemplateValue? = nil,
    stepConcurrencyLevel: Int? = nil, tags: TemplateObject = [:], visibleToAllUsers: Bool = true,
    properties: TemplateObject = [:],
    integrationPattern: ServiceIntegrationPattern = .runJob
  ) {
    self.name = name
    self.instances = instances
    self.clusterRole = clusterRole
    self.serviceRole = serviceRole
    self.autoScalingRole = autoScalingRole
    self.releaseLabel = releaseLabel
    self.applications = applications
    self.configurations = configurations
    self.bootstrapActions = bootstrapActions
    self.logURI = logURI
    self.stepConcurrencyLevel = stepConcurrencyLevel
    self.tags = tags
    self.visibleToAllUsers = visibleToAllUsers
    self.properties = properties
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "EMR", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    if let level = stepConcurrencyLevel, !(1...256).contains(level) {
      throw ConstructError("stepConcurrencyLevel must be from 1 to 256, not \(level).")
    }
    let service = serviceRole ?? Self.makeServiceRole(state)
    let cluster = clusterRole ?? Self.makeClusterRole(state)
    let parameters = TemplateObject(present: [
      "Instances": .object(instances), "JobFlowRole": .string(Self.name(of: cluster)),
      "Name": name, "ServiceRole": .string(Self.name(of: service)),
      "Applications": .list(applications.map { ["Name": .text($0)] }),
      "AutoScalingRole": autoScalingRole.map { .string(Self.name(of: $0)) },
      "BootstrapActions": bootstrapActions, "Configurations": configurations, "LogUri": logURI,
      "ReleaseLabel": releaseLabel,
      "StepConcurrencyLevel": stepConcurrencyLevel.map { .integer($0) }, "Tags": .pairs(tags),
      "VisibleToAllUsers": .bool(visibleToAllUsers),
    ])
    var statements = [
      PolicyStatement(
        actions: ["RunJobFlow", "DescribeCluster", "TerminateJobFlows"].map {
          "elasticmapreduce:\($0)"
        }, resources: ["*"]),
      PolicyStatement(
        actions: ["iam:PassRole"],
        resources: [service.roleARN, cluster.roleARN]
          + (autoScalingRole.map { [$0.roleARN] } ?? [])),
    ]
    if integrationPattern == .runJob {
      statements.append(.eventRule("StepFunctionsGetEventForEMRRunJobFlowRule"))
    }
    return ServiceCall(
      service: "elasticmapreduce", api: "createCluster", pattern: integrationPattern
    ).configuration(
      .object(parameters.merging(properties)), statements, fieldOrder: state.fieldOrder)
  }

  private static func name(of role: Role) -> TemplateString {
    role.node.child("Resource")?.ref
      ?? TemplateString(.select(1, separator: "/", role.roleARN))
  }

  private static func makeServiceRole(_ state: TaskContext) -> Role {
    Role(
      state, "ServiceRole", assumedBy: "elasticmapreduce.amazonaws.com",
      managedPolicies: [
        "arn:\(.partition):iam::aws:policy/service-role/AmazonElasticMapReduceRole"
      ])
  }

  private static func makeClusterRole(_ state: TaskContext) -> Role {
    let role = Role(
      state, "InstanceRole", assumedBy: "ec2.amazonaws.com",
      managedPolicies: [
        "arn:\(.partition):iam::aws:policy/service-role/AmazonElasticMapReduceforEC2Role"
      ])
    state.node.addResource(
      "InstanceProfile", type: "AWS::IAM::InstanceProfile",
      properties: [
        "InstanceProfileName": .string(name(of: role)), "Roles": [.string(name(of: role))],
      ])
    return role
  }
}
