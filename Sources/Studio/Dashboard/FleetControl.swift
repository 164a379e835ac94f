import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import WorkflowMetrics

extension StudioState {
  /// Starts runs of the open workflow, one a second of their own time.
  mutating func startFleet(_ count: Int, tasks: RunPlan.Tasks? = nil, seed: UInt64? = nil)
    -> [Effect]
  {
    if let finding = document.findings.first(where: { $0.severity == .error }) {
      message = .error(
        "\(finding.position.line):\(finding.position.column): \(finding.message). Runs need a file without errors."
      )
      return []
    }
    let base = run.plan ?? RunPlan(companions, machine: file.machineName)
    let tasks = tasks ?? fleetTasks(base)
    let seed = seed ?? base.seed &+ UInt64(totalStarted)
    do {
      var options = FleetOptions()
      options.arrivals = [.every(milliseconds: 1000, count: count)]
      options.seed = seed
      let behaviors = try fleetBehaviors(tasks, base)
      let program = try compiled()
      keepEarlierFleet()
      dashboard.fleet = Fleet(
        program, behaviors: behaviors, inputs: [base.input], options: options)
    } catch {
      message = .error(error.text)
      return []
    }
    dashboard.plan = FleetPlan(count: count, tasks: tasks, seed: seed)
    dashboard.isPlaying = true
    dashboard.samples = []
    show(.dashboard)
    message = .information("\(count) runs started, tasks: \(tasks.title).")
    refreshTotals()
    return []
  }

  private var totalStarted: Int { dashboard.totals.executions.started }

  /// A fleet cannot ask: without mocks its tasks answer by chance.
  private func fleetTasks(_ plan: RunPlan) -> RunPlan.Tasks {
    let cases = companions.mocks?.value.testCases(for: file.machineName) ?? []
    return switch plan.tasks {
    case .mocks where cases.count > 1: .everyMock
    case .ask where companions.scenario != nil: .scenario
    case .ask: cases.isEmpty ? .random(RandomAnswers()) : .everyMock
    default: plan.tasks
    }
  }

  private func fleetBehaviors(_ tasks: RunPlan.Tasks, _ plan: RunPlan) throws(StartError)
    -> [TaskBehavior]
  {
    var plan = plan
    guard tasks == .everyMock else {
      plan.tasks = tasks
      return [try behavior(plan, asks: false)]
    }
    let cases = companions.mocks?.value.testCases(for: file.machineName) ?? []
    var behaviors: [TaskBehavior] = []
    for testCase in cases {
      plan.tasks = .mocks(testCase: testCase)
      behaviors.append(try behavior(plan, asks: false))
    }
    return behaviors
  }

  /// The runs of a fleet that is given up count as far as they got.
  private mutating func keepEarlierFleet() {
    if let fleet = dashboard.fleet { dashboard.earlier.add(fleet.counters) }
    dashboard.fleet = nil
  }

  mutating func refreshTotals() {
    var totals = dashboard.earlier
    if let fleet = dashboard.fleet { totals.add(fleet.counters) }
    for session in run.sessions where !session.isReplay { totals.add(session.counters) }
    dashboard.totals = totals
  }

  mutating func tickDashboard(elapsedMilliseconds: Int64) -> [Effect] {
    guard dashboard.isPlaying, var fleet = dashboard.fleet, elapsedMilliseconds > 0 else {
      return []
    }
    // The fleet is taken out of the state, so that it is changed in place.
    dashboard.fleet = nil
    if let speed = dashboard.speed {
      let step = Int64(Double(elapsedMilliseconds) * speed)
      let target = fleet.now.advanced(byMilliseconds: max(1, step))
      advance(&fleet, to: target)
    } else {
      while let next = fleet.nextEventTime, steps(&fleet, until: next, limit: 20_000) {}
    }
    if fleet.isFinished {
      dashboard.isPlaying = false
      let counts = fleet.counters.executions
      message = .information(
        "All \(counts.started) runs are over: \(counts.succeeded) succeeded, \(counts.failed) failed, "
          + "\(counts.timedOut) timed out.")
    }
    dashboard.fleet = fleet
    refreshTotals()
    return []
  }

  /// Advances second by second of the fleet's time, sampling the counters.
  private mutating func advance(_ fleet: inout Fleet, to target: Timestamp) {
    while fleet.now < target, !fleet.isFinished {
      let second = fleet.now.advanced(byMilliseconds: 1000 - fleet.now.milliseconds % 1000)
      fleet.advance(to: min(second, target))
      if fleet.now == second { sample(fleet) }
    }
  }

  /// Returns whether there is more to do now; a tick does a bounded amount of work.
  private mutating func steps(_ fleet: inout Fleet, until: Timestamp, limit: Int) -> Bool {
    for _ in 0..<limit {
      let second = fleet.now.milliseconds / 1000
      guard fleet.step() else { return false }
      if fleet.now.milliseconds / 1000 != second { sample(fleet) }
    }
    return false
  }

  private mutating func sample(_ fleet: Fleet) {
    let counts = fleet.counters.executions
    dashboard.samples.append(
      .init(
        time: fleet.now, failed: counts.failed, throttled: counts.throttled,
        succeeded: counts.succeeded))
    // Half as many of twice the time, when there are too many.
    if dashboard.samples.count > 4096 {
      dashboard.samples = stride(from: 1, to: dashboard.samples.count, by: 2).map {
        dashboard.samples[$0]
      }
    }
  }

  /// Returns whether something was playing.
  mutating func pauseDashboard() -> Bool {
    guard dashboard.isPlaying else { return false }
    dashboard.isPlaying = false
    return true
  }

  /// Opens a run of the fleet in the Run view, at the event that ended it.
  mutating func openFleetRun(_ summary: RunSummary) -> [Effect] {
    guard let fleet = dashboard.fleet, let simulation = fleet.simulation(of: summary.id) else {
      return []
    }
    var session = RunSession(
      number: summary.id + 1, revision: file.revision, program: fleet.program,
      options: simulation.options, pace: run.plan?.pace ?? .standard, origin: .fleet)
    session.runToEnd(stoppingAt: [])
    if summary.status == .running {
      session.go(toTime: fleet.now)
    } else if summary.status != .succeeded {
      session.goToFailure()
    }
    show(.run)
    focus = .runDetail
    add(session)
    if let state = session.failedState { select(.state(state)) }
    let why = [summary.error, summary.cause].compactMap { $0 }.joined(separator: ": ")
    if !why.isEmpty { message = .error(why) }
    return []
  }
}
