import ExecutionTrace
import WorkflowMetrics

/// What the runs of a fleet share.
struct FleetAccount: Sendable {
  var shared = SharedResources()
  /// Buckets of scenarios; behaviours with equal scenarios share them.
  private var scenarios: [(scenario: Scenario, buckets: [TokenBucket])] = []
  /// Index of the scenario, by machine and behaviour.
  private var scenarioIndices: [[Int?]] = []
  var standardStarts: TokenBucket?
  private var expressStarts: TokenBucket?
  let limits: AccountLimits
  var openExecutions = 0

  init(_ options: FleetOptions) {
    limits = options.limits
    shared.transitions = limits.stateTransitions.map { TokenBucket($0) }
    shared.lambda = limits.lambdaConcurrency.map {
      LambdaConcurrency(limit: $0, reserved: limits.reservedConcurrency)
    }
    shared.faults = FaultSet(seed: options.seed)
    standardStarts = limits.standardStarts.map { TokenBucket($0) }
    expressStarts = limits.expressStarts.map { TokenBucket($0) }
  }

  /// An execution of each behaviour, from which the runs are made: what a behaviour says about each
  /// state is compiled once.
  static func templates(of machine: FleetMachine, _ options: FleetOptions) -> [Simulation] {
    let behaviors = machine.behaviors.isEmpty ? [TaskBehavior()] : machine.behaviors
    return behaviors.map { behavior in
      var single = SimulationOptions()
      single.type = machine.type
      single.enforcesLimits = options.enforcesLimits
      single.account = options.account
      single.region = options.region
      single.behavior = behavior.withoutQuestions
      var simulation = Simulation(machine.program, options: single)
      simulation.shared = SharedResources()
      return simulation
    }
  }

  /// Gives the behaviours of templates their buckets.
  mutating func adopt(_ templates: [[Simulation]]) {
    scenarioIndices = templates.map { machine in
      machine.map { template in
        guard let scenario = template.options.behavior.scenario, !scenario.buckets.isEmpty else {
          return nil
        }
        if let known = scenarios.firstIndex(where: { $0.scenario == scenario }) { return known }
        scenarios.append((scenario, scenario.buckets))
        return scenarios.count - 1
      }
    }
  }

  /// Lends what is shared to a run.
  mutating func lend(to run: inout LiveRun) {
    if let index = scenarioIndices[run.machine][run.behavior] {
      swap(&shared.buckets, &scenarios[index].buckets)
    }
    swap(&shared, &run.simulation.shared)
  }

  mutating func takeBack(from run: inout LiveRun) {
    swap(&shared, &run.simulation.shared)
    if let index = scenarioIndices[run.machine][run.behavior] {
      swap(&shared.buckets, &scenarios[index].buckets)
    }
  }

  /// The error that StartExecution is refused with; nil where it is not.
  mutating func refusal(of type: ExecutionType, at now: Timestamp) -> String? {
    switch type {
    case .express:
      if expressStarts?.take(at: now) == false { return "ThrottlingException" }
    case .standard:
      if standardStarts?.take(at: now) == false { return "ThrottlingException" }
      if let limit = limits.openExecutions, openExecutions >= limit {
        return "ExecutionLimitExceeded"
      }
    }
    return nil
  }

  /// How the account stands, beside what the counters say.
  func sample(_ executions: ExecutionCounters, at time: Timestamp) -> FleetTimeline.Sample {
    var sample = FleetTimeline.Sample(time: time)
    sample.started = executions.started
    sample.succeeded = executions.succeeded
    sample.failed = executions.failed
    sample.timedOut = executions.timedOut
    sample.aborted = executions.aborted
    sample.throttledTasks = executions.throttledTasks
    sample.throttledExecutions = executions.throttledExecutions
    sample.throttledTransitions = executions.throttledTransitions
    sample.retries = executions.retries
    sample.caught = executions.caught
    sample.running = executions.running
    sample.functions = shared.lambda?.running(at: time)
    sample.transitionTokens = shared.transitions?.tokens(at: time)
    sample.waitingTransitions = shared.transitions?.waiting(at: time)
    sample.startTokens = standardStarts?.tokens(at: time)
    return sample
  }
}
