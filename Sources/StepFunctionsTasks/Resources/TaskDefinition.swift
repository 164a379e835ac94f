public import StepFunctions

/// An ECS task definition: one of the stack, or one that exists.
public struct TaskDefinition: Scope {
  public enum NetworkMode: String, Hashable, Sendable {
    case awsVPC = "awsvpc"
    case bridge
    case host
    case none
  }

  public enum Compatibility: String, Hashable, Sendable {
    case fargate = "FARGATE"
    case ec2 = "EC2"
  }

  public let node: ConstructNode
  public let taskDefinitionARN: TemplateString
  public let family: TemplateString
  public let networkMode: NetworkMode
  /// Where its tasks can run; nil where that is not known.
  public let compatibility: Compatibility?
  /// The roles that whoever runs a task hands to the service.
  let roleARNs: [TemplateString]
  /// Nil where it exists already.
  private let resource: ConstructNode?

  /// For capacity that AWS manages.
  ///
  /// - Parameters:
  ///   - cpu: 256 for a quarter of a virtual processor.
  ///   - memoryLimitMiB: 512 at least.
  public static func fargate(
    _ scope: some Scope, _ id: String, cpu: Int = 256, memoryLimitMiB: Int = 512,
    taskRole: Role? = nil, executionRole: Role? = nil
  ) -> TaskDefinition {
    TaskDefinition(
      scope, id, .fargate, .awsVPC, cpu: cpu, memoryLimitMiB: memoryLimitMiB, taskRole,
      executionRole)
  }

  /// For instances of your own.
  public static func ec2(
    _ scope: some Scope, _ id: String, networkMode: NetworkMode = .bridge, taskRole: Role? = nil,
    executionRole: Role? = nil
  ) -> TaskDefinition {
    TaskDefinition(
      scope, id, .ec2, networkMode, cpu: nil, memoryLimitMiB: nil, taskRole, executionRole)
  }

  private init(
    _ scope: some Scope, _ id: String, _ compatibility: Compatibility, _ networkMode: NetworkMode,
    cpu: Int?, memoryLimitMiB: Int?, _ taskRole: Role?, _ executionRole: Role?
  ) {
    node = ConstructNode(scope, id)
    self.compatibility = compatibility
    self.networkMode = networkMode
    let taskRole = taskRole ?? Role(node, "TaskRole", assumedBy: "ecs-tasks.amazonaws.com")
    roleARNs = [taskRole.roleARN] + (executionRole.map { [$0.roleARN] } ?? [])
    family = TemplateString(node.uniqueID)
    let resource = node.addResource(
      type: "AWS::ECS::TaskDefinition",
      properties: TemplateObject(present: [
        "ContainerDefinitions": [], "Cpu": cpu.map { "\($0)" },
        "ExecutionRoleArn": (executionRole?.roleARN).map { .string($0) },
        "Family": .string(family), "Memory": memoryLimitMiB.map { "\($0)" },
        "NetworkMode": .text(networkMode.rawValue),
        "RequiresCompatibilities": [.text(compatibility.rawValue)],
        "TaskRoleArn": .string(taskRole.roleARN),
      ]))
    self.resource = resource
    taskDefinitionARN = resource.ref
  }

  private init(
    node: ConstructNode, arn: TemplateString, networkMode: NetworkMode,
    roleARNs: [TemplateString]
  ) {
    self.node = node
    taskDefinitionARN = arn
    let nameAndRevision = ARN.component(5, of: arn)
    if let literal = nameAndRevision.literal {
      family = TemplateString(literal.split(separator: "/").last.map(String.init) ?? literal)
    } else {
      family = TemplateString(.select(1, separator: "/", nameAndRevision))
    }
    self.networkMode = networkMode
    compatibility = nil
    self.roleARNs = roleARNs
    resource = nil
  }

  /// - Parameter roleARNs: its task role and its execution role, which the machine's role has to be
  ///   allowed to pass on.
  public static func fromTaskDefinitionARN(
    _ scope: some Scope, _ id: String, _ arn: TemplateString, networkMode: NetworkMode = .awsVPC,
    roleARNs: [TemplateString] = []
  ) -> TaskDefinition {
    TaskDefinition(
      node: ConstructNode(scope, id), arn: arn, networkMode: networkMode, roleARNs: roleARNs)
  }

  /// Adds a container, an essential one: the task ends with it.
  ///
  /// - Parameter image: `registry/name:tag`, of Docker Hub without a registry.
  @discardableResult
  public func addContainer(
    _ name: String, image: TemplateString, memoryLimitMiB: Int? = nil,
    properties: TemplateObject = [:]
  ) -> TaskDefinition {
    guard let resource else {
      node.report("A task definition that exists already gets no containers.")
      return self
    }
    let own = TemplateObject(present: [
      "Essential": true, "Image": .string(image), "Memory": memoryLimitMiB.map { .integer($0) },
      "Name": .text(name),
    ])
    resource.properties["ContainerDefinitions"] = .array(
      containers + [.object(own.merging(properties))])
    return self
  }

  private var containers: [TemplateValue] {
    if case .array(let elements)? = resource?.properties["ContainerDefinitions"] {
      elements
    } else {
      []
    }
  }

  /// The names of its containers; nil where they are not known.
  var containerNames: [String]? {
    resource == nil ? nil : containers.compactMap { $0.object?["Name"]?.string?.literal }
  }

  /// All revisions.
  var familyARN: TemplateString {
    if let literal = taskDefinitionARN.literal {
      let parts = literal.split(separator: ":", omittingEmptySubsequences: false)
      return "\(parts.prefix(6).joined(separator: ":")):*"
    }
    func part(_ index: Int) -> TemplateString { ARN.component(index, of: taskDefinitionARN) }
    let kind = TemplateString(.select(0, separator: "/", part(5)))
    let name = TemplateString(.select(1, separator: "/", part(5)))
    return "arn:\(part(1)):\(part(2)):\(part(3)):\(part(4)):\(kind)/\(name):*"
  }
}
