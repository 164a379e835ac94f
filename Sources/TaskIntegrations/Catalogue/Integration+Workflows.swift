import OrderedJSON

extension Integration {
  static let workflows: [Integration] = [
    Integration(
      "states:startExecution", "Step Functions: start an execution",
      [.runJob, .runJob2, .waitForTaskToken],
      parameters: execution(input: ["AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": startedBy]),
      callback: execution(input: [
        "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": startedBy,
        "taskToken.$": "$$.Task.Token",
      ]),
      errors: [
        "StepFunctions.StateMachineDoesNotExistException",
        "StepFunctions.ExecutionAlreadyExistsException",
        "StepFunctions.ExecutionLimitExceededException",
      ])
  ]

  private static let startedBy: JSONValue = "$$.Execution.Id"

  private static func execution(input: JSONValue) -> JSONValue {
    [
      "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:my-machine",
      "Input": input,
    ]
  }
}
