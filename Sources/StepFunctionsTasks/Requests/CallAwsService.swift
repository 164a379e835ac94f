public import StepFunctions

/// Calls any API of any AWS service.
///
/// ```swift
/// CallAwsService(
///   service: "s3", action: "getObject",
///   parameters: ["Bucket": .string(bucket.bucketName), "Key": .path("$.key")],
///   iamResources: [bucket.arnForObjects("*")])
/// ```
public struct CallAwsService: StepFunctionsTask {
  private let service: String
  private let action: String
  private let parameters: TemplateObject
  private let iamResources: [TemplateString]
  private let iamAction: String?
  private let additionalIAMStatements: [PolicyStatement]
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - service: as the States Language names it: `s3`, `sfn`, `dynamodb`.
  ///   - action: in camel case: `getObject`.
  ///   - parameters: in the API's own names, each beginning with a capital letter.
  ///   - iamResources: what the action may be used on.
  ///   - iamAction: where it is not called like the service and the action: `s3:ListAllMyBuckets`.
  public init(
    service: String, action: String, parameters: TemplateObject = [:],
    iamResources: [TemplateString], iamAction: String? = nil,
    additionalIAMStatements: [PolicyStatement] = [],
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.service = service
    self.action = action
    self.parameters = parameters
    self.iamResources = iamResources
    self.iamAction = iamAction
    self.additionalIAMStatements = additionalIAMStatements
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "The SDK integration", pattern: integrationPattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(in: .object(parameters), named: "parameters")
    guard action.first?.isLowercase == true else {
      throw ConstructError("action must be in camel case, as getObject, not '\(action)'.")
    }
    guard !service.isEmpty, service.allSatisfy({ $0.isLowercase || $0.isNumber }) else {
      throw ConstructError("service must be in lower case, as s3, not '\(service)'.")
    }
    guard !iamResources.isEmpty else {
      throw ConstructError("iamResources must name a resource; \"*\" stands for all.")
    }
    return TaskConfiguration(
      resourceARN: integrationPattern.resourceARN(service: "aws-sdk:\(service)", api: action),
      parameters: .object(parameters),
      policyStatements: [
        PolicyStatement(
          actions: [iamAction ?? "\(Self.iamPrefixes[service] ?? service):\(action)"],
          resources: iamResources)
      ] + additionalIAMStatements, fieldOrder: .current)
  }

  /// Services whose actions IAM knows by another name.
  private static let iamPrefixes = [
    "apigatewayv2": "apigateway", "cloudwatchevents": "events", "cloudwatchlogs": "logs",
    "databasemigration": "dms", "docdb": "rds", "efs": "elasticfilesystem",
    "elasticloadbalancingv2": "elasticloadbalancing", "emr": "elasticmapreduce",
    "eventbridge": "events", "mediapackagevod": "mediapackage-vod", "mwaa": "airflow",
    "neptune": "rds", "opensearch": "es", "sesv2": "ses", "sfn": "states",
    "wafregional": "waf-regional",
  ]
}
