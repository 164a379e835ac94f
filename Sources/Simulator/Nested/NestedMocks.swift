import OrderedJSON

/// What Tasks of nested executions answer: the machines loaded beside may be in the mock
/// configuration as well as the one that starts them.
public struct NestedMocks: Hashable, Sendable {
  public var configuration: MockConfiguration
  /// The case that a machine follows which has one of that name; another where StateMachineArn
  /// ends in `#CASE`, as AWS Step Functions Local has it.
  public var testCase: String

  public init(_ configuration: MockConfiguration, testCase: String) {
    self.configuration = configuration
    self.testCase = testCase
  }
}

extension SimulationOptions {
  /// The behaviour of an execution that a Task starts.
  ///
  /// - Parameter parameters: the Task's effective input.
  /// - Throws: where StateMachineArn names a test case that its machine does not have.
  func nestedBehavior(
    of machine: Program, startedBy parameters: JSONValue
  ) throws(StateFailure) -> TaskBehavior {
    // The scripts of `behavior` are the run's own: states of other machines may bear the same
    // names. Nobody can answer for nested executions.
    let fallback = behavior.fallback == .ask ? .echo : behavior.fallback
    guard let mocks = nestedMocks else { return TaskBehavior(fallback: fallback) }
    let named = parameters.testCase
    let testCase = named ?? mocks.testCase
    let cases = mocks.configuration.testCases(of: machine.name)
    if cases.contains(where: { $0.isByteEqual(to: testCase) }),
      let behavior = try? mocks.configuration.behavior(
        machine: machine.name, testCase: testCase, fallback: fallback)
    {
      return behavior
    }
    guard named == nil else {
      throw .startExecution(
        "InvalidName", "Machine '\(machine.name)' has no test case '\(testCase)'")
    }
    return TaskBehavior(fallback: fallback)
  }
}

extension JSONValue {
  /// What stands behind `#` in StateMachineArn.
  fileprivate var testCase: String? {
    guard let arn = self["StateMachineArn"]?.string, let hash = arn.firstIndex(of: "#") else {
      return nil
    }
    return String(arn[arn.index(after: hash)...])
  }
}
