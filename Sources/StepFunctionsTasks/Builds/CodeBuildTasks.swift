public import StepFunctions

/// A CodeBuild run: what its task classes have in common.
struct CodeBuildCall {
  let projectName: TemplateString
  let environmentVariables: TemplateObject
  let pattern: ServiceIntegrationPattern
  let api: String
  let actions: [String]
  let rule: String

  func configuration() throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "CodeBuild", pattern: pattern)
      .supports(.requestResponse, .runJob)
    var statements = [
      PolicyStatement(
        actions: (pattern == .runJob ? actions : Array(actions.prefix(1))).map {
          "codebuild:\($0)"
        },
        resources: [.arn("codebuild", "project/\(projectName)")])
    ]
    if pattern == .runJob { statements.append(.eventRule(rule)) }
    return ServiceCall(service: "codebuild", api: api, pattern: pattern).configuration(
      .present([
        "ProjectName": .string(projectName),
        "EnvironmentVariablesOverride": .list(
          environmentVariables.members.map {
            ["Name": .text($0.key), "Type": "PLAINTEXT", "Value": $0.value]
          }),
      ]), statements)
  }
}

/// Runs a build of a CodeBuild project.
public struct CodeBuildStartBuild: StepFunctionsTask {
  private let call: CodeBuildCall

  public init(
    projectName: TemplateString, environmentVariablesOverride: TemplateObject = [:],
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    call = CodeBuildCall(
      projectName: projectName, environmentVariables: environmentVariablesOverride,
      pattern: integrationPattern, api: "startBuild",
      actions: ["StartBuild", "StopBuild", "BatchGetBuilds", "BatchGetReports"],
      rule: "StepFunctionsGetEventForCodeBuildStartBuildRule")
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try call.configuration()
  }
}

/// Runs a batch of builds of a CodeBuild project.
public struct CodeBuildStartBuildBatch: StepFunctionsTask {
  private let call: CodeBuildCall

  public init(
    projectName: TemplateString, environmentVariablesOverride: TemplateObject = [:],
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    call = CodeBuildCall(
      projectName: projectName, environmentVariables: environmentVariablesOverride,
      pattern: integrationPattern, api: "startBuildBatch",
      actions: ["StartBuildBatch", "StopBuildBatch", "BatchGetBuildBatches"],
      rule: "StepFunctionsGetEventForCodeBuildStartBuildBatchRule")
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try call.configuration()
  }
}
