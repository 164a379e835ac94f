package import OrderedJSON
package import Simulator

/// What the start sheet asks for.
package struct RunPlan: Sendable {
  package enum Tasks: Hashable, Sendable {
    /// A test case of the mock configuration beside the file; tasks it leaves out ask.
    case mocks(testCase: String)
    /// Every test case in turn: for fleets.
    case everyMock
    /// The scenario beside the file. Programs it names are not run: their tasks ask.
    case scenario
    case ask
    /// The effective input is the result.
    case echo
    case random(RandomAnswers)

    package var title: String {
      switch self {
      case .mocks(let testCase): "mocks, case \(testCase)"
      case .everyMock: "mocks, every case in turn"
      case .scenario: "scenario"
      case .ask: "ask me at each task"
      case .echo: "answer with input"
      case .random: "random"
      }
    }
  }

  package var input: JSONValue = .object([:])
  /// Where the input came from; empty once it was edited.
  package var inputName = ""
  package var tasks = Tasks.ask
  package var pace = Pace.standard
  package var count = 1
  package var seed: UInt64 = 0

  package init() {}

  /// What the files beside a workflow suggest.
  package init(_ companions: CompanionFiles, machine: String) {
    if let input = companions.input {
      self.input = input.value
      inputName = input.name
    }
    if let testCase = companions.mocks?.value.testCases(for: machine).first {
      tasks = .mocks(testCase: testCase)
    } else if companions.scenario != nil {
      tasks = .scenario
    }
  }

  /// - Parameter asks: false answers with the input where the plan would ask; a fleet cannot ask.
  package func behavior(
    _ companions: CompanionFiles, machine: String, asks: Bool = true
  ) throws(MockConfigurationError) -> TaskBehavior {
    let fallback: TaskBehavior.Fallback = asks ? .ask : .echo
    switch tasks {
    case .mocks(let testCase):
      guard let mocks = companions.mocks?.value else { return TaskBehavior(fallback: fallback) }
      return try mocks.behavior(
        machine: mocks.stateMachineName(for: machine) ?? machine, testCase: testCase,
        fallback: fallback)
    case .scenario:
      return TaskBehavior(fallback: fallback, scenario: companions.scenario?.value)
    case .everyMock, .ask: return TaskBehavior(fallback: fallback)
    case .echo: return TaskBehavior(fallback: .echo)
    case .random(let answers): return TaskBehavior(fallback: .random(answers))
    }
  }
}

extension MockConfiguration {
  /// The test cases of the machine that stands for a workflow.
  func testCases(for workflow: String) -> [String] {
    testCases(of: stateMachineName(for: workflow) ?? workflow)
  }
}
