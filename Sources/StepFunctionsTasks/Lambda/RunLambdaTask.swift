public import StepFunctions

/// Invokes a Lambda function through the service's integration: the result is the whole answer,
/// with the function's own in `Payload`.
public struct RunLambdaTask: StepFunctionsTask {
  private let function: Function
  private let payload: TemplateObject?
  private let integrationPattern: ServiceIntegrationPattern
  private let invocationType: LambdaInvocationType?
  private let clientContext: TemplateValue?
  private let qualifier: TemplateValue?

  /// - Parameters:
  ///   - payload: what the function gets; nothing by default.
  ///   - clientContext: Base64 text of at most 3,583 bytes about the client.
  ///   - qualifier: a version or an alias.
  public init(
    _ function: Function, payload: TemplateObject? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse,
    invocationType: LambdaInvocationType? = nil, clientContext: TemplateValue? = nil,
    qualifier: TemplateValue? = nil
  ) {
    self.function = function
    self.payload = payload
    self.integrationPattern = integrationPattern
    self.invocationType = invocationType
    self.clientContext = clientContext
    self.qualifier = qualifier
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "Lambda", pattern: integrationPattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    let payload = payload.map { TemplateValue.object($0) }
    try checks.passesToken(in: payload, named: "payload")
    return LambdaTaskParts(function: function).configuration(
      integrationPattern.resourceARN(service: "lambda", api: "invoke"),
      .present([
        "FunctionName": .string(function.functionName), "Payload": payload,
        "InvocationType": invocationType.map { .text($0.rawValue) },
        "ClientContext": clientContext, "Qualifier": qualifier,
      ]), [function.functionARN], fieldOrder: .original)
  }
}
