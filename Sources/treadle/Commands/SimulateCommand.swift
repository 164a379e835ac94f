import ArgumentParser
import ExecutionTrace
import Files
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import WorkflowMetrics

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Run many executions in one simulated account, and report.",
    discussion: """
      The account has the quotas of its Region: state transitions, StartExecution, open executions \
      and Lambda concurrency. A scenario says how tasks behave, and can hold the account's quotas \
      (account), arrivals, an input template (input), alarms and faults. Alarms of --template, a \
      CloudFormation template in JSON or YAML, are evaluated too. The same seed gives the same \
      report. Exit status 1 if an alarm is in ALARM at the end.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, prometheus
  }

  @Argument(help: "The workflow.", completion: .file())
  var file: String

  @OptionGroup var fleet: FleetArguments

  @Option(
    help: "A scenario: what tasks answer, how long they take and how they fail.",
    completion: .file())
  var scenario: String?

  @Option(
    help: "A CloudFormation template whose alarms on AWS/States are evaluated; may be repeated.",
    completion: .file())
  var template: [String] = []

  @Option(help: "A price list in place of the built-in one (us-east-1).", completion: .file())
  var prices: String?

  @Option(help: "Minutes of a period of --format json and csv.")
  var period = 1

  @Option(
    help: "How the result is printed: a report as text or JSON, metrics as CSV or for Prometheus.")
  var format = Format.text

  @Flag(help: "Show no progress; it is shown on a terminal only.")
  var quiet = false

  func validate() throws {
    if !(1...1440).contains(period) { throw ValidationError("--period needs 1 to 1440 minutes.") }
  }

  func run() throws {
    let workflow = try WorkflowFile(file)
    let program = try workflow.program(as: fleet.type)
    let scenarioFile = try scenario.map {
      try ScenarioFile(path: $0, forFleetOf: workflow)
    }
    let plan = scenarioFile?.scenario.fleet
    var options = FleetOptions()
    options.arrivals = try fleet.arrivals(plan)
    options.keptRuns = 1000
    options.seed = fleet.seed
    options.startTime = fleet.startTime
    options.enforcesLimits = !fleet.noLimits
    options.region = fleet.region ?? plan?.region ?? options.region
    let quotas =
      fleet.noLimits ? AccountLimits() : AccountLimits(region: options.region)
    options.limits = plan?.limits(over: quotas) ?? quotas
    options.faults = plan?.faults ?? []
    let alarms = AlarmFiles(options, machine: program.name)
    options.alarms = try template.flatMap { try alarms.alarms(inTemplate: $0) }
    if let scenarioFile { options.alarms += try alarms.alarms(of: scenarioFile) }
    var behavior = TaskBehavior()
    behavior.scenario = scenarioFile?.scenario
    let inputs = try fleet.inputs(plan, besides: FileStore.sibling(of: file, ending: "input.json"))
    let priceList = try PriceFile.load(prices)
    var simulated = Fleet(
      [FleetMachine(program, type: fleet.type, inputs: inputs, behaviors: [behavior])],
      options: options)
    try simulate(&simulated)
    if let failure = simulated.inputFailure { throw CommandError("\(file): \(failure)") }
    let report = SimulationReport(simulated, of: workflow, prices: priceList)
    let store = simulated.metrics.store
    let text =
      switch format {
      case .text: report.text
      case .json: report.json(periodSeconds: period * 60).prettyText() + "\n"
      case .csv: store.csv(periodSeconds: period * 60)
      case .prometheus: PrometheusText.text(store, alarms: simulated.alarms)
      }
    try StandardStream.output.write(text)
    if simulated.alarms.contains(.alarm) { throw ExitCode.failure }
  }

  private func simulate(_ fleet: inout Fleet) throws {
    var progress = ProgressLine(isShown: !quiet && StandardStream.error.isTerminal)
    while !fleet.isFinished {
      for _ in 0..<4096 where !fleet.step() { break }
      try progress.show(fleet)
    }
    fleet.close()
    try progress.clear()
  }
}
