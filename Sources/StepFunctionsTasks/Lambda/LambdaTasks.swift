public import StepFunctions

/// What all ways to invoke a function have in common.
struct LambdaTaskParts {
  let function: Function

  /// - Parameter resources: which functions and versions may be invoked.
  func configuration(
    _ resourceARN: TemplateString, _ parameters: TemplateValue?, _ resources: [TemplateString],
    retries: [Retry] = [], fieldOrder: TaskConfiguration.FieldOrder
  ) -> TaskConfiguration {
    TaskConfiguration(
      resourceARN: resourceARN, parameters: parameters,
      policyStatements: [
        PolicyStatement(actions: ["lambda:InvokeFunction"], resources: resources)
      ],
      metricPrefixSingular: "LambdaFunction", metricPrefixPlural: "LambdaFunctions",
      metricDimensions: [Metric.Dimension("LambdaFunctionArn", function.functionARN)],
      retries: retries, fieldOrder: fieldOrder)
  }
}

extension Retry {
  /// For errors of the Lambda service that pass: four names, six attempts, from 2 seconds on.
  public static let lambdaServiceErrors = Retry(
    errors: [
      "Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException",
      "Lambda.AWSLambdaException", "Lambda.SdkClientException",
    ], interval: .seconds(2), maxAttempts: 6, backoffRate: 2)
}
