public import StepFunctions

/// Calls an HTTPS API of a third party, with the credentials of an EventBridge connection.
public struct HttpInvoke: StepFunctionsTask {
  /// How the body is encoded as a form.
  public enum URLEncodingFormat: String, Hashable, Sendable {
    case brackets = "BRACKETS"
    case commas = "COMMAS"
    case indices = "INDICES"
    case none = "NONE"
    case `repeat` = "REPEAT"
  }

  private let apiRoot: TemplateString
  private let apiEndpoint: TemplateValue
  private let method: TemplateValue
  private let connectionARN: TemplateString
  private let headers: TemplateValue?
  private let queryStringParameters: TemplateValue?
  private let body: TemplateValue?
  private let urlEncodingFormat: URLEncodingFormat?

  /// - Parameters:
  ///   - apiRoot: what the URL begins with: `https://api.example.com`. The machine's role may call
  ///     whatever begins with it.
  ///   - apiEndpoint: the rest: `v1/orders`, or a path to it.
  ///   - method: `GET`, or a path to it.
  ///   - connectionARN: of the EventBridge connection.
  ///   - urlEncodingFormat: sends the body as a form, with arrays written like this.
  public init(
    apiRoot: TemplateString, apiEndpoint: TemplateValue, method: TemplateValue,
    connectionARN: TemplateString, headers: TemplateValue? = nil,
    queryStringParameters: TemplateValue? = nil, body: TemplateValue? = nil,
    urlEncodingFormat: URLEncodingFormat? = nil
  ) {
    self.apiRoot = apiRoot
    self.apiEndpoint = apiEndpoint
    self.method = method
    self.connectionARN = connectionARN
    self.headers = headers
    self.queryStringParameters = queryStringParameters
    self.body = body
    self.urlEncodingFormat = urlEncodingFormat
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    if let root = apiRoot.literal, !root.hasPrefix("https://") {
      throw ConstructError("apiRoot must begin with https://, not '\(root)'.")
    }
    return ServiceCall(service: "http", api: "invoke").configuration(
      .present([
        "ApiEndpoint": try endpoint, "Authentication": ["ConnectionArn": .string(connectionARN)],
        "Method": method, "Headers": try encodedHeaders, "RequestBody": body,
        "QueryParameters": queryStringParameters, "Transform": transform,
      ]),
      [
        PolicyStatement(
          actions: ["states:InvokeHTTPEndpoint"], resources: ["*"],
          conditions: [
            "StringLike": ["states:HTTPEndpoint": .string("\(apiRoot)*")]
          ]),
        PolicyStatement(
          actions: ["events:RetrieveConnectionCredentials"], resources: [connectionARN]),
        PolicyStatement(
          actions: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
          resources: ["arn:\(.partition):secretsmanager:*:*:secret:events!connection/*"]),
      ])
  }

  private var endpoint: TemplateValue {
    get throws(ConstructError) {
      switch apiEndpoint {
      case .string(let text): return .string("\(apiRoot)/\(text)")
      case .path: return JSONPath.format("\(apiRoot.placeholderText)/{}", apiEndpoint)
      default: throw ConstructError("apiEndpoint must be a text or a path.")
      }
    }
  }

  private var encodedHeaders: TemplateValue? {
    get throws(ConstructError) {
      guard urlEncodingFormat != nil else { return headers }
      guard var object = (headers ?? [:]).object else {
        throw ConstructError("With urlEncodingFormat, headers must be an object.")
      }
      object["Content-Type"] = "application/x-www-form-urlencoded"
      return .object(object)
    }
  }

  private var transform: TemplateValue? {
    guard let urlEncodingFormat else { return nil }
    return [
      "RequestBodyEncoding": "URL_ENCODED",
      "RequestEncodingOptions": ["ArrayFormat": .text(urlEncodingFormat.rawValue)],
    ]
  }
}
