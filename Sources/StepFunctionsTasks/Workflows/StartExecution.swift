public import StepFunctions

/// Starts an execution of another state machine.
public struct StartExecution: StepFunctionsTask {
  private let stateMachine: StateMachine
  private let input: TemplateObject?
  private let name: TemplateValue?
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - input: what the execution gets; an empty object by default.
  ///   - name: of the execution, unique for 90 days; made by the service by default.
  public init(
    _ stateMachine: StateMachine, input: TemplateObject? = nil, name: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.stateMachine = stateMachine
    self.input = input
    self.name = name
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let input = input.map { TemplateValue.object($0) }
    try IntegrationChecks(service: "Step Functions", pattern: integrationPattern)
      .passesToken(in: input, named: "input")
    var statements = [
      PolicyStatement(
        actions: ["states:StartExecution"], resources: [stateMachine.stateMachineARN])
    ]
    if integrationPattern == .runJob {
      statements += [
        PolicyStatement(
          actions: ["states:DescribeExecution", "states:StopExecution"], resources: ["*"]),
        .eventRule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
      ]
    }
    return TaskConfiguration(
      resourceARN: integrationPattern.resourceARN(service: "states", api: "startExecution"),
      parameters: .present([
        "Input": input, "StateMachineArn": .string(stateMachine.stateMachineARN), "Name": name,
      ]), policyStatements: statements)
  }
}

/// The name that the first documentation used.
public typealias ExecuteStateMachine = StartExecution
