public import OrderedJSON

/// A MockConfigFile.json of AWS Step Functions Local: what tasks answer, by test case.
public struct MockConfiguration: Hashable, Sendable {
  private struct TestCase: Hashable, Sendable {
    var name: String
    var scripts: [ByteKey: TaskBehavior.Script]
  }

  private struct Machine: Hashable, Sendable {
    var name: String
    var testCases: [TestCase]
  }

  private var machines: [Machine] = []

  /// - Throws: `MockConfigurationError` with what is wrong and where.
  public init(_ json: JSONValue) throws(MockConfigurationError) {
    let reader = MockConfigurationReader(json)
    let responses = try reader.responses()
    for machine in try reader.members(of: "StateMachines", at: .root, in: json) {
      let place = JSONPointer.root.appending("StateMachines").appending(machine.key)
      var testCases: [TestCase] = []
      for testCase in try reader.members(of: "TestCases", at: place, in: machine.value) {
        testCases.append(
          TestCase(
            name: testCase.key,
            scripts: try reader.scripts(
              of: testCase, at: place.appending("TestCases").appending(testCase.key),
              responses: responses)))
      }
      machines.append(Machine(name: machine.key, testCases: testCases))
    }
  }

  /// In the order of the file.
  public var stateMachineNames: [String] { machines.map(\.name) }

  /// The machine that stands for a workflow: the one of its name, else the only one; nil where
  /// there are several of other names, or none.
  public func stateMachineName(for workflow: String) -> String? {
    if machines.contains(where: { $0.name.isByteEqual(to: workflow) }) { return workflow }
    return machines.count == 1 ? machines[0].name : nil
  }

  /// In the order of the file; none for an unknown machine.
  public func testCases(of machine: String) -> [String] {
    machines.first { $0.name.isByteEqual(to: machine) }?.testCases.map(\.name) ?? []
  }

  /// The behaviour of a test case. States it does not name follow `fallback`; an invocation for
  /// which a state's response has no entry fails the execution.
  ///
  /// - Throws: `MockConfigurationError` for an unknown machine or case.
  public func behavior(
    machine: String, testCase: String, fallback: TaskBehavior.Fallback
  ) throws(MockConfigurationError) -> TaskBehavior {
    let place = JSONPointer.root.appending("StateMachines")
    guard let found = machines.first(where: { $0.name.isByteEqual(to: machine) }) else {
      throw MockConfigurationError(
        message: "no state machine \"\(machine)\" in StateMachines; there is "
          + Self.list(stateMachineNames), pointer: place)
    }
    guard let found = found.testCases.first(where: { $0.name.isByteEqual(to: testCase) }) else {
      throw MockConfigurationError(
        message: "no test case \"\(testCase)\" of \"\(machine)\"; there is "
          + Self.list(testCases(of: machine)),
        pointer: place.appending(machine).appending("TestCases"))
    }
    return TaskBehavior(scripts: found.scripts, fallback: fallback)
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

/// What is wrong with a mock configuration: one line, and the place.
public struct MockConfigurationError: Error, Hashable, Sendable {
  public var message: String
  public var pointer: JSONPointer

  public init(message: String, pointer: JSONPointer = .root) {
    self.message = message
    self.pointer = pointer
  }
}

extension MockConfigurationError: CustomStringConvertible {
  public var description: String { "\(pointer): \(message)" }
}
