/// A Lambda function: one of the stack, or one that exists.
public struct Function: Scope, Grantable {
  public let node: ConstructNode
  public let functionARN: TemplateString
  public let functionName: TemplateString
  /// Nil where the function exists already.
  public let role: Role?

  /// - Parameters:
  ///   - runtime: `nodejs22.x`
  ///   - handler: `index.handler`
  ///   - inlineCode: the function's text; a deployment replaces it as a rule.
  ///   - properties: further properties of `AWS::Lambda::Function`.
  public init(
    _ scope: some Scope, _ id: String, runtime: String = "nodejs22.x",
    handler: String = "index.handler", inlineCode: String = "exports.handler = async () => ({});",
    role: Role? = nil, properties: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    let role =
      role
      ?? Role(
        node, "ServiceRole", assumedBy: "lambda.amazonaws.com",
        managedPolicies: [
          "arn:\(.partition):iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
        ])
    let own: TemplateObject = [
      "Code": ["ZipFile": .text(inlineCode)], "Handler": .text(handler),
      "Role": .string(role.roleARN), "Runtime": .text(runtime),
    ]
    let resource = node.addResource(
      type: "AWS::Lambda::Function", properties: own.merging(properties))
    if let roleResource = role.resource { resource.addDependency(on: roleResource) }
    if let policy = role.policy { resource.addDependency(on: policy) }
    functionARN = resource.attribute("Arn")
    functionName = resource.ref
    self.role = role
  }

  private init(node: ConstructNode, functionARN: TemplateString) {
    self.node = node
    self.functionARN = functionARN
    let name = functionARN.literal?.split(separator: ":", omittingEmptySubsequences: false)
    functionName =
      if let name, name.count > 6 {
        TemplateString(String(name[6]))
      } else {
        TemplateString(.select(6, separator: ":", functionARN))
      }
    role = nil
  }

  /// A function that exists.
  public static func fromFunctionARN(
    _ scope: some Scope, _ id: String, _ functionARN: TemplateString
  ) -> Function {
    Function(node: ConstructNode(scope, id), functionARN: functionARN)
  }

  public func addToPrincipalPolicy(_ statement: PolicyStatement) {
    role?.addToPrincipalPolicy(statement)
  }

  /// Allows someone to invoke the function.
  public func grantInvoke(_ grantee: some Grantable) {
    grantee.addToPrincipalPolicy(
      PolicyStatement(actions: ["lambda:InvokeFunction"], resources: [functionARN]))
  }
}
