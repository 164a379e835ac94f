/// A state machine: the workflow of a start state and all that can be reached from it, its role,
/// and what the role has to be allowed.
///
/// ```swift
/// let machine = StateMachine(
///   stack, "StateMachine", definition: submit.next(wait).next(status), timeout: .minutes(5))
/// print(try machine.definition().prettyText())
/// ```
///
/// The definition is made when it is asked for: transitions may be added after the machine.
public struct StateMachine: Scope, Grantable {
  public let node: ConstructNode
  public let stateMachineARN: TemplateString
  public let stateMachineName: TemplateString
  /// Nil where the machine exists already.
  public let role: Role?
  public let stateMachineType: StateMachineType?
  /// Nil where the machine exists already.
  let index: Int?

  /// - Parameters:
  ///   - definition: where the workflow begins.
  ///   - stateMachineName: 1 to 80 characters; CloudFormation chooses one by default.
  ///   - stateMachineType: standard by default; it cannot be changed later.
  ///   - role: made by default, and allowed what the workflow's tasks need.
  ///   - timeout: of an execution, in whole seconds.
  ///   - queryLanguage: of the states that do not say; JSONPath by default.
  @discardableResult
  public init(
    _ scope: some Scope, _ id: String, definition: any Chainable,
    stateMachineName: String? = nil, stateMachineType: StateMachineType? = nil,
    role: Role? = nil, timeout: Duration? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, logs: LogOptions? = nil, tracingEnabled: Bool = false,
    encryptionConfiguration: EncryptionConfiguration? = nil, removalPolicy: RemovalPolicy? = nil
  ) {
    self.init(
      scope, id, definitionBody: .fromChainable(definition), stateMachineName: stateMachineName,
      stateMachineType: stateMachineType, role: role, timeout: timeout, comment: comment,
      queryLanguage: queryLanguage, logs: logs, tracingEnabled: tracingEnabled,
      encryptionConfiguration: encryptionConfiguration, removalPolicy: removalPolicy)
  }

  /// - Parameters:
  ///   - definitionBody: a start state, a text or a file.
  ///   - definitionSubstitutions: what stands in place of `${Name}` in the definition.
  @discardableResult
  public init(
    _ scope: some Scope, _ id: String, definitionBody: DefinitionBody,
    definitionSubstitutions: TemplateObject = [:], stateMachineName: String? = nil,
    stateMachineType: StateMachineType? = nil, role: Role? = nil, timeout: Duration? = nil,
    comment: String? = nil, queryLanguage: QueryLanguage? = nil, logs: LogOptions? = nil,
    tracingEnabled: Bool = false, encryptionConfiguration: EncryptionConfiguration? = nil,
    removalPolicy: RemovalPolicy? = nil
  ) {
    node = ConstructNode(scope, id)
    let tree = node.tree
    if let stateMachineName,
      let problem = ResourceName.problem(stateMachineName, of: "State machine")
    {
      node.report(problem)
    }
    if let timeout, (timeout.wholeSeconds ?? 0) < 1 {
      node.report("The timeout must be a whole number of seconds from 1, not \(timeout).")
    }
    let role = role ?? Self.makeRole(node)
    let isOriginal = node.style == .original
    let resource = node.addResource(
      type: "AWS::StepFunctions::StateMachine",
      removalPolicy: isOriginal ? removalPolicy : removalPolicy ?? .destroy)
    let index = tree.machines.count
    tree.machines.append(
      StateMachineRecord(
        node: node.index, resource: resource.index, body: .text(""), timeout: timeout,
        comment: comment, queryLanguage: queryLanguage, name: stateMachineName,
        substitutions: definitionSubstitutions))
    self.index = index
    self.role = role
    self.stateMachineType = stateMachineType
    stateMachineARN = resource.ref
    self.stateMachineName = resource.attribute("Name")

    var properties: TemplateObject = [:]
    if !definitionSubstitutions.isEmpty {
      properties["DefinitionSubstitutions"] = .object(definitionSubstitutions)
    }
    if let encryptionConfiguration {
      properties["EncryptionConfiguration"] = .object(encryptionConfiguration.template)
    }
    properties["LoggingConfiguration"] = logs?.template
    properties["RoleArn"] = .string(role.roleARN)
    properties["StateMachineName"] = stateMachineName.map { .text($0) }
    properties["StateMachineType"] = stateMachineType.map { .text($0.rawValue) }
    if tracingEnabled { properties["TracingConfiguration"] = ["Enabled": true] }
    resource.properties = properties
    tree.nodes[resource.index].resource?.content = .stateMachine(index)

    setBody(definitionBody)
    allow(role, logs: logs, tracingEnabled: tracingEnabled, encryptionConfiguration)
    if let policy = role.policy { resource.addDependency(on: policy) }
    if let roleResource = role.resource { resource.addDependency(on: roleResource) }
  }

  private static func makeRole(_ node: ConstructNode) -> Role {
    let conditions: TemplateObject = [
      "ArnLike": [
        "aws:SourceArn": "arn:\(.partition):states:\(.region):\(.accountID):stateMachine:*"
      ],
      "StringEquals": ["aws:SourceAccount": .reference(.accountID)],
    ]
    return Role(
      node, "Role", assumedBy: "states.amazonaws.com",
      conditions: node.style == .original ? [:] : conditions)
  }

  private func setBody(_ body: DefinitionBody) {
    guard let index else { return }
    switch body.kind {
    case .chainable(let chainable):
      let start = chainable.startState
      guard start.node.tree === node.tree else {
        return node.report(
          "State '\(start.stateName)' is of another stack, '\(start.node.tree.identity.name)'. Make "
            + "it in the stack of its state machine.")
      }
      node.tree.graphs.append(GraphRecord(start: start.index, owner: .machine(index)))
      node.tree.machines[index].body = .graph(node.tree.graphs.count - 1)
    case .text(let text):
      node.tree.machines[index].body = .text(text)
    case .file(let path):
      do {
        node.tree.machines[index].body = .text(TemplateString(try DefinitionFile.text(path)))
      } catch {
        node.report(error)
      }
    }
  }

  private func allow(
    _ role: Role, logs: LogOptions?, tracingEnabled: Bool,
    _ encryptionConfiguration: EncryptionConfiguration?
  ) {
    guard let index else { return }
    role.policy?.contribute(.machine(index))
    if let key = encryptionConfiguration?.keyARN {
      addToRolePolicy(
        PolicyStatement(actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [key]))
    }
    if logs != nil {
      addToRolePolicy(PolicyStatement(actions: Self.logActions, resources: ["*"]))
    }
    if tracingEnabled {
      addToRolePolicy(PolicyStatement(actions: Self.traceActions, resources: ["*"]))
    }
    guard let policy = role.policy, let record = node.tree.policies[policy.index] else { return }
    node.addPolicy(
      "DistributedMapPolicy", principalKey: record.principalKey, record.principal
    ).contribute(.distributedMaps(index))
  }

  private static let logActions = [
    "logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies", "logs:DescribeLogGroups",
  ]

  private static let traceActions = [
    "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
  ]

  private init(node: ConstructNode, arn: TemplateString, name: TemplateString) {
    self.node = node
    stateMachineARN = arn
    stateMachineName = name
    (role, stateMachineType, index) = (nil, nil, nil)
  }

  /// A machine that exists.
  public static func fromStateMachineARN(
    _ scope: some Scope, _ id: String, _ arn: TemplateString
  ) -> StateMachine {
    StateMachine(node: ConstructNode(scope, id), arn: arn, name: ARN.component(6, of: arn))
  }

  /// A machine that exists, in the account and region of the stack.
  public static func fromStateMachineName(
    _ scope: some Scope, _ id: String, _ name: TemplateString
  ) -> StateMachine {
    StateMachine(
      node: ConstructNode(scope, id),
      arn: "arn:\(.partition):states:\(.region):\(.accountID):stateMachine:\(name)", name: name)
  }

  /// Allows the machine's role something more.
  public func addToRolePolicy(_ statement: PolicyStatement) {
    role?.addToPrincipalPolicy(statement)
  }

  public func addToPrincipalPolicy(_ statement: PolicyStatement) { addToRolePolicy(statement) }
}
