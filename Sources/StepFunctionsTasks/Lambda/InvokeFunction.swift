public import StepFunctions

/// Invokes a Lambda function by its ARN: the function's result is the task's.
public struct InvokeFunction: StepFunctionsTask {
  private let function: Function
  private let payload: TemplateObject?

  /// - Parameter payload: what the function gets in place of the state's input.
  public init(_ function: Function, payload: TemplateObject? = nil) {
    self.function = function
    self.payload = payload
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    TaskConfiguration(
      resourceARN: function.functionARN, parameters: payload.map { .object($0) },
      policyStatements: [
        PolicyStatement(
          actions: ["lambda:InvokeFunction"], resources: [function.functionARN])
      ],
      metricPrefixSingular: "LambdaFunction", metricPrefixPlural: "LambdaFunctions",
      metricDimensions: [Metric.Dimension("LambdaFunctionArn", function.functionARN)])
  }
}
