/// An error that an operation of the service answers with.
package struct ServiceError: Error, Hashable, Sendable {
  /// The service's names; the raw value is what a client sees.
  package enum Code: String, Hashable, Sendable {
    case executionAlreadyExists = "ExecutionAlreadyExists"
    case invalidArn = "InvalidArn"
    case invalidDefinition = "InvalidDefinition"
    case invalidExecutionInput = "InvalidExecutionInput"
    case invalidLoggingConfiguration = "InvalidLoggingConfiguration"
    case invalidName = "InvalidName"
    case missingRequiredParameter = "MissingRequiredParameter"
    case serialization = "SerializationException"
    case stateMachineAlreadyExists = "StateMachineAlreadyExists"
    case stateMachineDoesNotExist = "StateMachineDoesNotExist"
    case validation = "ValidationException"
  }

  package var code: Code
  package var message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension ServiceError {
  static func stateMachineDoesNotExist(_ arn: String) -> ServiceError {
    ServiceError(.stateMachineDoesNotExist, "State Machine Does Not Exist: '\(arn)'")
  }

  static func invalidExecutionInput(_ problem: String) -> ServiceError {
    ServiceError(
      .invalidExecutionInput, "Invalid State Machine Execution Input: '\(problem)'")
  }

  /// Of members that break what the API's model says of them.
  static func constraints(_ problems: [String]) -> ServiceError {
    let count = problems.count
    return ServiceError(
      .validation,
      "\(count) validation error\(count == 1 ? "" : "s") detected: "
        + problems.joined(separator: "; "))
  }
}
