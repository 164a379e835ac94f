public import StepFunctions

/// Calls the Kubernetes API of an EKS cluster. The cluster's own authorization decides what the
/// machine's role may do.
public struct EksCall: StepFunctionsTask {
  public enum HTTPMethod: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
  }

  private let parameters: TemplateValue

  /// - Parameters:
  ///   - certificateAuthority: Base64 text.
  ///   - httpPath: `/apis/batch/v1/namespaces/default/jobs`
  ///   - queryParameters: each a list of texts.
  public init(
    clusterName: TemplateValue, certificateAuthority: TemplateValue, endpoint: TemplateValue,
    httpMethod: HTTPMethod, httpPath: TemplateValue, queryParameters: TemplateObject = [:],
    requestBody: TemplateValue? = nil
  ) {
    parameters = .present([
      "ClusterName": clusterName, "CertificateAuthority": certificateAuthority,
      "Endpoint": endpoint, "Method": .text(httpMethod.rawValue), "Path": httpPath,
      "QueryParameters": .nonEmpty(queryParameters), "RequestBody": requestBody,
    ])
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "eks", api: "call").configuration(parameters, [])
  }
}
