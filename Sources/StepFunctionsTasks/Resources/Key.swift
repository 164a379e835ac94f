public import StepFunctions

/// A key of the Key Management Service: one of the stack, or one that exists.
public struct Key: Scope {
  public let node: ConstructNode
  public let keyARN: TemplateString
  private let resource: ConstructNode?

  public init(_ scope: some Scope, _ id: String, removalPolicy: RemovalPolicy = .retain) {
    node = ConstructNode(scope, id)
    let isOriginal = node.style == .original
    let root: TemplateString = "arn:\(.partition):iam::\(.accountID):root"
    let resource = node.addResource(
      type: "AWS::KMS::Key",
      properties: [
        "KeyPolicy": Self.policy([
          Self.statement(isOriginal ? Self.administration : ["kms:*"], principal: root)
        ])
      ], removalPolicy: removalPolicy)
    keyARN = resource.attribute("Arn")
    self.resource = resource
  }

  private init(node: ConstructNode, keyARN: TemplateString) {
    self.node = node
    self.keyARN = keyARN
    resource = nil
  }

  public static func fromKeyARN(
    _ scope: some Scope, _ id: String, _ keyARN: TemplateString
  ) -> Key {
    Key(node: ConstructNode(scope, id), keyARN: keyARN)
  }

  /// Allows a role actions with the key: `kms:CreateGrant`. The first CDK has the key's own policy
  /// say so as well.
  public func grant(_ role: Role, _ actions: String...) { grant(role, actions) }

  public func grantEncrypt(_ role: Role) {
    grant(role, ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"])
  }

  private func grant(_ role: Role, _ actions: [String]) {
    role.addToPrincipalPolicy(PolicyStatement(actions: actions, resources: [keyARN]))
    guard let resource, node.style == .original,
      case .object(let policy)? = resource.properties["KeyPolicy"],
      case .array(let statements)? = policy["Statement"]
    else { return }
    let statement = Self.statement(actions, principal: role.roleARN)
    guard !statements.contains(statement) else { return }
    resource.properties["KeyPolicy"] = Self.policy(statements + [statement])
  }

  private static func policy(_ statements: [TemplateValue]) -> TemplateValue {
    ["Statement": .array(statements), "Version": "2012-10-17"]
  }

  private static func statement(
    _ actions: [String], principal: TemplateString
  ) -> TemplateValue {
    [
      "Action": actions.count == 1 ? .text(actions[0]) : .array(actions.map { .text($0) }),
      "Effect": "Allow", "Principal": ["AWS": .string(principal)], "Resource": "*",
    ]
  }

  private static let administration = [
    "kms:Create*", "kms:Describe*", "kms:Enable*", "kms:List*", "kms:Put*", "kms:Update*",
    "kms:Revoke*", "kms:Disable*", "kms:Get*", "kms:Delete*", "kms:ScheduleKeyDeletion",
    "kms:CancelKeyDeletion", "kms:GenerateDataKey", "kms:TagResource", "kms:UntagResource",
  ]
}
