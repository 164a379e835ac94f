import ArgumentParser
import Files
import OrderedJSON
import Simulator
import StatesLanguage

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run every test case of a mock configuration.",
    discussion: """
      A case passes if it succeeds, or as the expectations say: {CASE: {"status", "output", \
      "error", "path": [state names]}}, each member optional. Without --input the file beside \
      the workflow, NAME.input.json, serves if it is there, else {}. A scenario answers for states \
      that the case does not name. Exit status 1 if a case fails.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, junit
  }

  @Argument(help: "The workflow.", completion: .file())
  var file: String

  @OptionGroup var template: ResourceOption

  @Option(help: "The mock configuration of AWS Step Functions Local.", completion: .file())
  var mock: String

  @Option(help: "A file that says how each case is to end.", completion: .file())
  var expect: String?

  @Option(
    help: "The machine of the mock configuration. (default: FILE's base name, or the only one)")
  var stateMachine: String?

  @Option(name: .customLong("case"), help: "Run this test case alone; can be given more than once.")
  var chosen: [String] = []

  @OptionGroup var execution: ExecutionOptions

  @OptionGroup var scenarios: ScenarioOptions

  @OptionGroup var machines: MachineOptions

  @Option(help: "How the result is printed.")
  var format = Format.text

  func run() throws {
    let workflow = try WorkflowFile(file, resource: template.resource)
    let program = try workflow.program(as: execution.type)
    let mocks = try MockFile(path: mock, machine: stateMachine, workflow: workflow.name)
    let names = mocks.testCases
    guard !names.isEmpty else {
      throw CommandError("\(mock): machine '\(mocks.machine)' has no test cases")
    }
    let expectations = try expect.map { try ExpectationFile(path: $0, testCases: names) }
    for name in chosen where !names.contains(where: { $0.isByteEqual(to: name) }) {
      throw CommandError(
        "\(mock): machine '\(mocks.machine)' has no test case '\(name)'; it has "
          + names.joined(separator: ", "))
    }
    var options = try execution.simulationOptions(
      besides: FileStore.sibling(of: file, ending: "input.json"))
    options.machines = try machines.load()
    let scenario = try scenarios.load(for: workflow)
    var report = TestReport(program, of: workflow)
    for name in names
    where chosen.isEmpty || chosen.contains(where: { $0.isByteEqual(to: name) }) {
      options.behavior = try mocks.behavior(testCase: name)
      options.behavior.scenario = scenario?.scenario
      options.nestedMocks = mocks.nested(testCase: name)
      var simulation = Simulation(program, options: options)
      if let runner = scenario?.runner {
        while try runner.step(&simulation) {}
      } else {
        simulation.run()
      }
      let expectation = expectations?[name] ?? Expectation.success
      report.add(TestCaseResult(name: name, simulation: simulation, expectation: expectation))
    }
    try StandardStream.output.write(report.text(format))
    if report.failed > 0 { throw ExitCode.failure }
  }
}
