public import StepFunctions

/// A container image repository (ECR) that exists.
public struct Repository: Scope {
  public let node: ConstructNode
  public let repositoryARN: TemplateString
  public let repositoryName: TemplateString

  /// A repository of the stack's account and region.
  public static func fromRepositoryName(
    _ scope: some Scope, _ id: String, _ name: TemplateString
  ) -> Repository {
    Repository(
      node: ConstructNode(scope, id), repositoryARN: .arn("ecr", "repository/\(name)"),
      repositoryName: name)
  }

  /// `1234.dkr.ecr.eu-west-1.amazonaws.com/name:tag`
  public func imageURI(tag: TemplateString = "latest") -> TemplateString {
    let (account, region) = (
      ARN.component(4, of: repositoryARN), ARN.component(3, of: repositoryARN)
    )
    return "\(account).dkr.ecr.\(region).\(.urlSuffix)/\(repositoryName):\(tag)"
  }

  /// Allows someone to pull images.
  public func grantPull(_ grantee: some Grantable) {
    grantee.addToPrincipalPolicy(
      PolicyStatement(
        actions: [
          "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage",
        ], resources: [repositoryARN]))
    grantee.addToPrincipalPolicy(
      PolicyStatement(actions: ["ecr:GetAuthorizationToken"], resources: ["*"]))
  }
}
