import StepFunctions

/// A call of a service integration: its name, and how the task waits.
struct ServiceCall {
  /// As ARNs name it: `glue`, `aws-sdk:glue`.
  let service: String
  /// `startJobRun`
  let api: String
  var pattern = ServiceIntegrationPattern.requestResponse

  func configuration(
    _ parameters: TemplateValue, _ statements: [PolicyStatement],
    fieldOrder: TaskConfiguration.FieldOrder = .current
  ) -> TaskConfiguration {
    TaskConfiguration(
      resourceARN: pattern.resourceARN(service: service, api: api), parameters: parameters,
      policyStatements: statements, fieldOrder: fieldOrder)
  }
}

extension TaskContext {
  /// Of tasks that both CDKs have by the same name.
  var fieldOrder: TaskConfiguration.FieldOrder { node.style == .original ? .original : .current }
}
