public import StepFunctions

/// Starts an execution of another state machine; `.runJob` answers with its output as JSON.
public struct StepFunctionsStartExecution: StepFunctionsTask {
  private let stateMachine: StateMachine
  private let input: TemplateValue?
  private let name: TemplateValue?
  private let associateWithParent: Bool
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - input: what the execution gets; the state's whole input by default.
  ///   - name: of the execution, unique for 90 days; made by the service by default.
  ///   - associateWithParent: whether the service links the execution to the one that starts it.
  public init(
    _ stateMachine: StateMachine, input: TemplateValue? = nil, name: TemplateValue? = nil,
    associateWithParent: Bool = false,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.stateMachine = stateMachine
    self.input = input
    self.name = name
    self.associateWithParent = associateWithParent
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "Step Functions", pattern: integrationPattern)
      .passesToken(in: input, named: "input")
    var statements = [
      PolicyStatement(
        actions: ["states:StartExecution"], resources: [stateMachine.stateMachineARN])
    ]
    if integrationPattern == .runJob {
      statements += [
        PolicyStatement(
          actions: ["states:DescribeExecution", "states:StopExecution"],
          resources: [ARN.executions(of: stateMachine.stateMachineARN, suffix: "*")]),
        .eventRule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
      ]
    }
    return TaskConfiguration(
      resourceARN: integrationPattern.resourceARN(
        service: "states", api: "startExecution", version: 2),
      parameters: .present([
        "Input": try effectiveInput(),
        "StateMachineArn": .string(stateMachine.stateMachineARN),
        "Name": name,
      ]), policyStatements: statements, fieldOrder: .current)
  }

  private func effectiveInput() throws(ConstructError) -> TemplateValue? {
    guard associateWithParent else { return input ?? .wholeInput }
    guard var object = (input ?? [:]).object else {
      throw ConstructError(
        "associateWithParent adds a member to input, which must be an object for that. Write it as "
          + "[\"name\": .path(\"$.name\")].")
    }
    object["AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID"] = JSONPath.executionID
    return .object(object)
  }
}
