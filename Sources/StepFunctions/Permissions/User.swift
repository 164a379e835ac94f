/// An IAM user.
public struct User: Scope, Grantable {
  public let node: ConstructNode
  private let policy: ConstructNode

  public init(_ scope: some Scope, _ id: String) {
    node = ConstructNode(scope, id)
    let resource = node.addResource(type: "AWS::IAM::User")
    policy = node.addPolicy("DefaultPolicy", principalKey: "Users", resource.ref)
  }

  public func addToPrincipalPolicy(_ statement: PolicyStatement) {
    policy.contribute(.statement(statement))
  }
}
