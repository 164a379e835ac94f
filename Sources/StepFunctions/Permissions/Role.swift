/// An IAM role: one of the stack, or one that exists.
public struct Role: Scope, Grantable {
  public let node: ConstructNode
  public let roleARN: TemplateString
  /// The role as a resource of the template; nil where it exists already.
  let resource: ConstructNode?
  /// Nil where the role is left alone.
  let policy: ConstructNode?

  /// - Parameters:
  ///   - service: who may take the role: `lambda.amazonaws.com`, `states.amazonaws.com`.
  ///   - managedPolicies: ARNs.
  ///   - conditions: of the trust.
  public init(
    _ scope: some Scope, _ id: String, assumedBy service: String,
    managedPolicies: [TemplateString] = [], conditions: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    var principal = TemplateString(service)
    if service == "states.amazonaws.com", node.style == .original {
      principal = "states.\(.region).amazonaws.com"
    }
    var statement: TemplateObject = ["Action": "sts:AssumeRole"]
    if !conditions.isEmpty { statement["Condition"] = .object(conditions) }
    statement["Effect"] = "Allow"
    statement["Principal"] = ["Service": .string(principal)]
    var properties: TemplateObject = [
      "AssumeRolePolicyDocument": [
        "Statement": [.object(statement)], "Version": "2012-10-17",
      ]
    ]
    if !managedPolicies.isEmpty {
      properties["ManagedPolicyArns"] = TemplateValue(managedPolicies)
    }
    let resource = node.addResource(type: "AWS::IAM::Role", properties: properties)
    self.resource = resource
    roleARN = resource.attribute("Arn")
    policy = node.addPolicy("DefaultPolicy", principalKey: "Roles", resource.ref)
  }

  private init(node: ConstructNode, roleARN: TemplateString, policy: ConstructNode?) {
    self.node = node
    self.roleARN = roleARN
    self.policy = policy
    resource = nil
  }

  /// A role that exists.
  ///
  /// - Parameter mutable: whether the stack adds a policy to it with what the workflow needs. False
  ///   leaves the role alone.
  public static func fromRoleARN(
    _ scope: some Scope, _ id: String, _ roleARN: TemplateString, mutable: Bool = true
  ) -> Role {
    let node = ConstructNode(scope, id)
    let name = roleARN.literal?.split(separator: "/").last.map { TemplateString(String($0)) }
    let reference = TemplateReference.select(1, separator: "/", roleARN)
    let policy =
      mutable
      ? node.addPolicy("Policy", principalKey: "Roles", name ?? TemplateString(reference)) : nil
    return Role(node: node, roleARN: roleARN, policy: policy)
  }

  public func addToPrincipalPolicy(_ statement: PolicyStatement) {
    policy?.contribute(.statement(statement))
  }

  public func addToPolicy(_ statement: PolicyStatement) { addToPrincipalPolicy(statement) }
}
