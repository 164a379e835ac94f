import OrderedJSON
import StatesLanguage
import TaskIntegrations

extension StateTestRequest {
  /// - Throws: what the service refuses, in its order and words where they are recorded.
  func validate(_ tested: TestedState) throws(StateTestError) {
    let hasChildren = tested.type == .map || tested.type == .parallel
    guard let mock else {
      if hasChildren {
        throw StateTestError(
          .invalidDefinition,
          "TestState API does not support Map or Parallel states. Supported state types include: "
            + "[Task, Wait, Pass, Succeed, Fail, Choice]")
      }
      if context != nil {
        throw StateTestError(.validation, "Context can only be specified beside a mock.")
      }
      if tested.type == .task { try validateCall(tested) }
      return
    }
    if revealsSecrets {
      throw StateTestError(
        .validation, "TestState does not support RevealSecrets when a mock is specified.")
    }
    guard hasChildren || tested.type == .task else {
      throw StateTestError(
        .validation,
        "State type '\(tested.type.rawValue)' is not supported when a mock is specified")
    }
    if let context { try Self.validate(context: context) }
    if let name = stateConfiguration.errorCausedByState,
      !tested.innerStateNames.contains(where: { $0.isByteEqual(to: name) })
    {
      throw StateTestError(.validation, "State not found in definition")
    }
    if case .result(let result) = mock { try validate(result, of: tested) }
  }

  private func validateCall(_ tested: TestedState) throws(StateTestError) {
    if roleARN == nil {
      throw StateTestError(
        .validation, "RoleArn must be specified when testing a Task state")
    }
    let resource = TaskResource(tested.resource ?? "")
    let pattern: IntegrationPattern? =
      if case .integration(_, _, let pattern) = resource { pattern } else { nil }
    var isActivity = false
    if case .activity = resource { isActivity = true }
    if isActivity || pattern.map({ $0 != .requestResponse }) ?? false {
      throw StateTestError(
        .invalidDefinition,
        "TestState needs a mock for an activity, a job (.sync) or a callback "
          + "(.waitForTaskToken): \(tested.resource ?? "")")
    }
  }

  private func validate(
    _ result: JSONValue, of tested: TestedState
  ) throws(StateTestError) {
    switch tested.type {
    case .map where tested.hasResultWriter:
      guard result.object != nil else {
        throw StateTestError(.validation, "Mocked result must be a JSON object.")
      }
    case .map, .parallel:
      guard result.array != nil else {
        throw StateTestError(.validation, "Mocked result must be an array.")
      }
    default:
      guard fieldValidationMode != .none,
        let shape = MockedResultShape(TaskResource(tested.resource ?? "")),
        let problem = shape.problem(of: result, requiresAll: fieldValidationMode == .strict)
      else { return }
      throw StateTestError(.validation, problem)
    }
  }

  /// What a context object can have; below these any JSON.
  private static let contextFields = [
    (
      "Execution",
      ["Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"]
    ),
    ("State", ["EnteredTime", "Name", "RetryCount"]), ("StateMachine", ["Id", "Name"]),
    ("Task", ["Token"]), ("Map", ["Item"]),
  ]

  private static func validate(context: JSONValue) throws(StateTestError) {
    guard let context = context.object else { throw invalidContext("it must be a JSON object") }
    for member in context.members {
      guard let (_, names) = contextFields.first(where: { $0.0.isByteEqual(to: member.key) })
      else { throw invalidContext("Field '\(member.key)' is not allowed") }
      for key in member.value.object?.keys ?? []
      where !names.contains(where: { $0.isByteEqual(to: key) }) {
        throw invalidContext("Field '\(key)' is not allowed")
      }
    }
  }

  private static func invalidContext(_ problem: String) -> StateTestError {
    StateTestError(.validation, "Invalid Context object provided: \(problem)")
  }
}
