import ArgumentParser
import ExecutionTrace
import Files
import OrderedJSON
import Simulator
import Terminal

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a workflow in the simulator.",
    discussion: """
      A mock's answers go before the scenario's. A task without either returns its effective \
      input. A workflow with errors is not run. \
      An ItemReader reads from the folder of --objects, a ResultWriter writes into it.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case output, history, json, logs
  }

  @Argument(help: "The workflow.", completion: .file())
  var file: String

  @OptionGroup var template: ResourceOption

  @OptionGroup var execution: ExecutionOptions

  @Option(help: "A mock configuration of AWS Step Functions Local.", completion: .file())
  var mock: String?

  @Option(help: "The test case of the mock configuration.")
  var testCase: String?

  @Option(
    help: "The machine of the mock configuration. (default: FILE's base name, or the only one)")
  var stateMachine: String?

  @OptionGroup var scenarios: ScenarioOptions

  @OptionGroup var machines: MachineOptions

  @Option(
    help: "Redrive an execution that does not succeed, so many times at most; mocks go on.")
  var redrive = 0

  @Option(help: "How fast time passes: instant, real, or a factor such as 10x.")
  var pace = Pace.instant

  @Option(
    help: ArgumentHelp(
      "What is printed: the output, a line for each event, all as JSON, or the log.",
      discussion: """
        The log is what CloudWatch Logs gets, a record a line: all there is of an EXPRESS execution.
        """))
  var format = Format.output

  @Option(help: "Which events the log has.")
  var logLevel: LogLevel?

  @Flag(inversion: .prefixedNo, help: "Whether the log tells inputs and outputs.")
  var executionData = true

  func validate() throws {
    if redrive < 0 { throw ValidationError("--redrive needs a number from 0.") }
    if redrive > 0, execution.type == .express {
      throw ValidationError("--redrive needs --type STANDARD: EXPRESS executions have no redrive.")
    }
    if logLevel != nil || !executionData, format != .logs {
      throw ValidationError("--log-level and --no-execution-data need --format logs.")
    }
    if mock != nil, testCase == nil { throw ValidationError("--mock needs --test-case NAME.") }
    if mock == nil, testCase != nil { throw ValidationError("--test-case needs --mock PATH.") }
    if mock == nil, stateMachine != nil {
      throw ValidationError("--state-machine needs --mock PATH.")
    }
  }

  func run() throws {
    let workflow = try WorkflowFile(file, resource: template.resource)
    let program = try workflow.program(as: execution.type)
    var options = try execution.simulationOptions()
    if let mock, let testCase {
      let mocks = try MockFile(path: mock, machine: stateMachine, workflow: workflow.name)
      options.behavior = try mocks.behavior(testCase: testCase)
      options.nestedMocks = mocks.nested(testCase: testCase)
    }
    let scenario = try scenarios.load(for: workflow)
    options.behavior.scenario = scenario?.scenario
    options.machines = try machines.load()
    var simulation = Simulation(program, options: options)
    var printed = 0
    try drive(&simulation, scenario?.runner, printed: &printed)
    while simulation.redriveCount < redrive, simulation.redriveRefusal == nil {
      try simulation.redrive()
      try drive(&simulation, scenario?.runner, printed: &printed)
    }
    if let folder = execution.objects {
      try ObjectFolder(folder).save(simulation.objects, since: simulation.options.objects)
    }
    switch format {
    case .history: break
    case .logs:
      let records = simulation.logRecords(
        level: logLevel ?? .all, includesExecutionData: executionData)
      for record in records { try StandardStream.output.write(record.compactText + "\n") }
    case .json:
      try StandardStream.output.write(ExecutionReport(simulation).json.prettyText() + "\n")
    case .output:
      if let output = simulation.output {
        try StandardStream.output.write(output.prettyText() + "\n")
      }
    }
    switch simulation.status {
    case .succeeded: return
    case .running:
      let names = simulation.pendingTasks.map { "'\($0.state.lastKey)'" }
      throw CommandError(
        "\(workflow.path): the run cannot go on: nothing answers \(names.joined(separator: ", "))")
    case .failed, .timedOut, .aborted:
      if format == .output || format == .logs {
        let report = ExecutionReport(simulation)
        try StandardStream.error.write("\(workflow.path): \(report.failureText)".printable + "\n")
      }
      throw ExitCode.failure
    }
  }

  /// Runs to the end at the pace asked for, printing events as they happen.
  private func drive(
    _ simulation: inout Simulation, _ runner: CommandRunner?, printed: inout Int
  ) throws {
    var hasMore = true
    while hasMore {
      switch pace {
      case .instant where runner == nil:
        simulation.run()
        hasMore = false
      case .instant: hasMore = try step(&simulation, runner)
      case .times:
        if let next = simulation.nextEventTime {
          pace.sleep(virtualMilliseconds: next.milliseconds - simulation.now.milliseconds)
        }
        hasMore = try step(&simulation, runner)
      }
      guard format == .history else { continue }
      var lines = ""
      for record in simulation.trace[printed...] {
        if let line = HistoryLine.text(record, start: simulation.options.startTime) {
          lines += line + "\n"
        }
      }
      printed = simulation.trace.count
      try StandardStream.output.write(lines)
    }
  }
  private func step(_ simulation: inout Simulation, _ runner: CommandRunner?) throws -> Bool {
    try runner?.step(&simulation) ?? simulation.step()
  }
}
