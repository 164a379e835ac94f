public import StepFunctions

/// The image of a training algorithm.
public struct DockerImage {
  private enum Source {
    case repository(Repository, tag: TemplateString)
    case uri(TemplateValue, allowAnyECRImagePull: Bool)
  }

  private let source: Source

  public static func fromECRRepository(
    _ repository: Repository, tag: TemplateString = "latest"
  ) -> DockerImage {
    DockerImage(source: .repository(repository, tag: tag))
  }

  /// An image that anybody may pull.
  public static func fromRegistry(_ imageURI: TemplateString) -> DockerImage {
    DockerImage(source: .uri(.string(imageURI), allowAnyECRImagePull: false))
  }

  /// A path to an image's URI, `"$.image"`, or an expression of JSONata, delimiters included.
  ///
  /// - Parameter allowAnyECRImagePull: whether the role may pull every image of the account.
  public static func fromJSONExpression(
    _ expression: String, allowAnyECRImagePull: Bool = true
  ) -> DockerImage {
    DockerImage(
      source: .uri(
        expression.hasPrefix("{%") ? .text(expression) : JSONPath.stringAt(expression),
        allowAnyECRImagePull: allowAnyECRImagePull))
  }

  /// The image's URI; allows the role to pull it.
  func uri(_ role: Role) -> TemplateValue {
    switch source {
    case .repository(let repository, let tag):
      repository.grantPull(role)
      return .string(repository.imageURI(tag: tag))
    case .uri(let uri, let allowAnyECRImagePull):
      if allowAnyECRImagePull {
        role.addToPolicy(
          PolicyStatement(
            actions: [
              "ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage",
            ], resources: ["*"]))
      }
      return uri
    }
  }
}
