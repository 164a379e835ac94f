public import StepFunctions

/// Invokes a Lambda function, and retries what goes wrong in the Lambda service itself.
public struct LambdaInvoke: StepFunctionsTask {
  private let function: Function
  private let payload: TemplateValue?
  private let integrationPattern: ServiceIntegrationPattern?
  private let invocationType: LambdaInvocationType?
  private let clientContext: TemplateValue?
  private let qualifier: TemplateValue?
  private let payloadResponseOnly: Bool
  private let retryOnServiceExceptions: Bool

  /// - Parameters:
  ///   - payload: what the function gets; the state's whole input by default.
  ///   - integrationPattern: request and response by default.
  ///   - clientContext: Base64 text of at most 3,583 bytes about the client.
  ///   - qualifier: a version or an alias.
  ///   - payloadResponseOnly: whether the result is the function's own answer, and the function is
  ///     called by its ARN.
  ///   - retryOnServiceExceptions: whether the state begins with `Retry.lambdaServiceErrors`.
  public init(
    _ function: Function, payload: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern? = nil,
    invocationType: LambdaInvocationType? = nil, clientContext: TemplateValue? = nil,
    qualifier: TemplateValue? = nil, payloadResponseOnly: Bool = false,
    retryOnServiceExceptions: Bool = true
  ) {
    self.function = function
    self.payload = payload
    self.integrationPattern = integrationPattern
    self.invocationType = invocationType
    self.clientContext = clientContext
    self.qualifier = qualifier
    self.payloadResponseOnly = payloadResponseOnly
    self.retryOnServiceExceptions = retryOnServiceExceptions
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let parts = LambdaTaskParts(function: function)
    let resources = [function.functionARN, "\(function.functionARN):*"]
    let retries = retryOnServiceExceptions ? [Retry.lambdaServiceErrors] : []
    if payloadResponseOnly {
      guard integrationPattern == nil, invocationType == nil, clientContext == nil, qualifier == nil
      else {
        throw ConstructError(
          "payloadResponseOnly calls the function by its ARN, where integrationPattern, "
            + "invocationType, clientContext and qualifier have no place. Leave them out, or "
            + "payloadResponseOnly.")
      }
      return parts.configuration(
        function.functionARN, payload, resources, retries: retries, fieldOrder: .current)
    }
    let pattern = integrationPattern ?? .requestResponse
    let checks = IntegrationChecks(service: "Lambda", pattern: pattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(in: payload, named: "payload")
    return parts.configuration(
      pattern.resourceARN(service: "lambda", api: "invoke"),
      .present([
        "FunctionName": .string(function.functionARN), "Payload": payload ?? .wholeInput,
        "InvocationType": invocationType.map { .text($0.rawValue) },
        "ClientContext": clientContext, "Qualifier": qualifier,
      ]), resources, retries: retries, fieldOrder: .current)
  }
}
