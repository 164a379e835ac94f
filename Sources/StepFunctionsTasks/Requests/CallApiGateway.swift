public import StepFunctions

/// Calls an API of API Gateway, REST or HTTP.
public struct CallApiGateway: StepFunctionsTask {
  public enum HTTPMethod: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case head = "HEAD"
    case options = "OPTIONS"
  }

  public enum AuthType: String, Hashable, Sendable {
    case noAuth = "NO_AUTH"
    /// As the machine's role.
    case iamRole = "IAM_ROLE"
    /// By the API's resource policy.
    case resourcePolicy = "RESOURCE_POLICY"
  }

  private let apiID: TemplateString
  private let stageName: TemplateString?
  private let method: HTTPMethod
  private let apiPath: TemplateValue?
  private let headers: TemplateValue?
  private let queryParameters: TemplateValue?
  private let requestBody: TemplateValue?
  private let authType: AuthType
  private let integrationPattern: ServiceIntegrationPattern

  /// A REST API.
  ///
  /// - Parameters:
  ///   - apiPath: `/orders`, or a path to it.
  ///   - headers: each a list of texts.
  public static func restAPI(
    apiID: TemplateString, stageName: TemplateString, method: HTTPMethod,
    apiPath: TemplateValue? = nil, headers: TemplateValue? = nil,
    queryParameters: TemplateValue? = nil, requestBody: TemplateValue? = nil,
    authType: AuthType = .noAuth,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) -> CallApiGateway {
    CallApiGateway(
      apiID: apiID, stageName: stageName, method: method, apiPath: apiPath, headers: headers,
      queryParameters: queryParameters, requestBody: requestBody, authType: authType,
      integrationPattern: integrationPattern)
  }

  /// An HTTP API.
  ///
  /// - Parameter stageName: the default stage when nil.
  public static func httpAPI(
    apiID: TemplateString, stageName: TemplateString? = nil, method: HTTPMethod,
    apiPath: TemplateValue? = nil, headers: TemplateValue? = nil,
    queryParameters: TemplateValue? = nil, requestBody: TemplateValue? = nil,
    authType: AuthType = .noAuth,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) -> CallApiGateway {
    CallApiGateway(
      apiID: apiID, stageName: stageName, method: method, apiPath: apiPath, headers: headers,
      queryParameters: queryParameters, requestBody: requestBody, authType: authType,
      integrationPattern: integrationPattern)
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "API Gateway", pattern: integrationPattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(
      in: .array([headers, queryParameters, requestBody].compactMap { $0 }),
      named: "headers, queryParameters or requestBody")
    let path = apiPath?.nameOrAny ?? "/*"
    let stage = stageName ?? "$default"
    return ServiceCall(service: "apigateway", api: "invoke", pattern: integrationPattern)
      .configuration(
        .present([
          "ApiEndpoint": .string("\(apiID).execute-api.\(.region).\(.urlSuffix)"),
          "Method": .text(method.rawValue), "Headers": headers,
          "Stage": stageName.map { .string($0) }, "Path": apiPath,
          "QueryParameters": queryParameters, "RequestBody": requestBody,
          "AuthType": .text(authType.rawValue),
        ]),
        authType == .noAuth
          ? []
          : [
            PolicyStatement(
              actions: ["execute-api:Invoke"],
              resources: [.arn("execute-api", "\(apiID)/\(stage)/\(method.rawValue)\(path)")])
          ])
  }
}
