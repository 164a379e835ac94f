public import StepFunctions

/// A security group: one of the stack, or one that exists. What leaves it is not limited.
public struct SecurityGroup: Scope, Connectable {
  public let node: ConstructNode
  public let securityGroupID: TemplateString
  public let connections: Connections

  /// - Parameter defaultPort: where others connect to what is in the group.
  public init(_ scope: some Scope, _ id: String, vpc: VPC, defaultPort: Port? = nil) {
    let node = ConstructNode(scope, id)
    let resource = node.addResource(
      type: "AWS::EC2::SecurityGroup",
      properties: [
        "GroupDescription": .text(node.path),
        "SecurityGroupEgress": [
          [
            "CidrIp": "0.0.0.0/0", "Description": "Allow all outbound traffic by default",
            "IpProtocol": "-1",
          ]
        ], "VpcId": .string(vpc.vpcID),
      ])
    self.init(node: node, securityGroupID: resource.attribute("GroupId"), defaultPort)
  }

  private init(node: ConstructNode, securityGroupID: TemplateString, _ defaultPort: Port?) {
    self.node = node
    self.securityGroupID = securityGroupID
    connections = Connections(defaultPort: defaultPort)
    connections.addSecurityGroup(node: node, id: securityGroupID)
  }

  public static func fromSecurityGroupID(
    _ scope: some Scope, _ id: String, _ securityGroupID: TemplateString, defaultPort: Port? = nil
  ) -> SecurityGroup {
    SecurityGroup(node: ConstructNode(scope, id), securityGroupID: securityGroupID, defaultPort)
  }
}
