import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import WorkflowMetrics

extension StudioState {
  /// Starts that many runs of the open workflow as the last fleet was planned, one a second.
  mutating func startFleet(_ count: Int) -> [Effect] {
    var plan = dashboard.plan ?? FleetPlan(tasks: fleetTasks)
    plan.load = FleetLoad()
    plan.load.count = "\(count)"
    plan.seed = (run.plan?.seed ?? 0) &+ UInt64(dashboard.totals.executions.started)
    return startFleet(plan)
  }

  mutating func startFleet(_ plan: FleetPlan) -> [Effect] {
    if let finding = document.findings.first(where: { $0.severity == .error }) {
      message = .error(
        "\(finding.position.line):\(finding.position.column): \(finding.message). Runs need a file without errors."
      )
      return []
    }
    do {
      let fleet = try makeFleet(plan)
      keepEarlierFleet()
      dashboard.fleet = fleet
    } catch {
      message = .error(error.text)
      return []
    }
    dashboard.plan = plan
    dashboard.curves = []
    dashboard.isPlaying = true
    show(.dashboard)
    message = .information("Started: \(plan.load.title), tasks: \(plan.tasks.title).")
    refreshTotals()
    return []
  }

  private func makeFleet(_ plan: FleetPlan) throws(StartError) -> Fleet {
    let arrivals: ArrivalStream
    do throws(FleetLoad.Problem) {
      arrivals = try plan.load.arrivals()
    } catch {
      throw StartError(text: error.text)
    }
    let base = run.plan ?? RunPlan(companions, machine: file.machineName)
    var options = FleetOptions()
    options.arrivals = [arrivals]
    options.seed = plan.seed
    options.limits = plan.limits.account
    let program = try compiled()
    options.alarms = Alarm.usual(machine: options.machineARN(program.name))
    let machine = FleetMachine(
      program, type: plan.isExpress ? .express : .standard, inputs: .values([base.input]),
      behaviors: try fleetBehaviors(plan.tasks, base))
    return Fleet([machine], options: options)
  }

  /// A fleet cannot ask: without a scenario or mocks its tasks answer by chance.
  var fleetTasks: RunPlan.Tasks {
    let cases = companions.mocks?.value.testCases(for: file.machineName) ?? []
    return switch run.plan?.tasks {
    case .mocks where cases.count > 1: .everyMock
    case nil, .ask:
      companions.scenario != nil
        ? .scenario : cases.isEmpty ? .random(RandomAnswers()) : .everyMock
    case let tasks?: tasks
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

  /// Makes what the panes show anew from the counters.
  mutating func refreshTotals() {
    var totals = dashboard.earlier
    if let fleet = dashboard.fleet { totals.add(fleet.counters) }
    for session in run.sessions where !session.isReplay { totals.add(session.counters) }
    dashboard.totals = totals
    refreshPanes()
  }

  mutating func refreshPanes() {
    let totals = dashboard.totals
    let entered = Dictionary(
      dashboard.stateRows.map { ($0.state, $0.entered) }, uniquingKeysWith: { first, _ in first })
    dashboard.stateRows = stateRows(totals)
    dashboard.entered = Set(
      dashboard.stateRows.filter { $0.entered > entered[$0.state] ?? 0 }.map(\.state))
    let edges = edgeCounts(totals)
    dashboard.moving = Set(edges.filter { $0.value > dashboard.edges[$0.key] ?? 0 }.keys)
    dashboard.edges = edges
    dashboard.facts = DashboardFacts(totals, dashboardDefinition, cost: costText)
    if let fleet = dashboard.fleet {
      dashboard.curves = fleet.timeline.curves(fleet.options.limits)
    }
    refreshListing()
  }

  /// What the fleet costs by the built-in prices.
  var costText: String {
    guard let fleet = dashboard.fleet, let prices = PriceList.builtIn else { return "-" }
    var use = MachineUse()
    for machine in fleet.metrics.uses { use.add(machine) }
    let dollars = NumberText.decimal(use.cost(prices), digits: 2)
    guard fleet.machines.contains(where: { $0.type == .express }) else {
      return "$\(dollars)  STANDARD, \(NumberText.short(Double(use.transitions))) transitions, "
        + "\(prices.freeTransitions) of them free"
    }
    return "about $\(dollars)  EXPRESS, \(use.requests) requests, "
      + "\(NumberText.decimal(use.gigabyteSeconds, digits: 1)) GB-seconds"
  }

  mutating func tickDashboard(elapsedMilliseconds: Int64) -> [Effect] {
    guard dashboard.isPlaying, elapsedMilliseconds > 0 else { return [] }
    let step = dashboard.speed.map { max(1, Int64(Double(elapsedMilliseconds) * $0)) }
    advanceFleet { fleet in
      let target = step.map { fleet.now.advanced(byMilliseconds: $0) }
      // A tick does a bounded amount of work, so that keys are answered while a fleet plays.
      var left = 20_000
      while left > 0, let next = fleet.nextEventTime, next <= target ?? next {
        fleet.step()
        left -= 1
      }
      if left > 0, let target, !fleet.isFinished { fleet.advance(to: target) }
    }
    return []
  }

  /// The next thing in any of the runs.
  mutating func stepFleet() -> [Effect] {
    guard let fleet = dashboard.fleet, !fleet.isFinished else {
      message = .information("Nothing runs: F starts runs.")
      return []
    }
    dashboard.isPlaying = false
    advanceFleet { fleet in
      // What is due at one moment is one step.
      guard let next = fleet.nextEventTime else { return }
      fleet.advance(to: next)
    }
    return []
  }

  private mutating func advanceFleet(_ move: (inout Fleet) -> Void) {
    guard var fleet = dashboard.fleet else { return }
    let alarms = alarmStates
    // The fleet is taken out of the state, so that it is changed in place.
    dashboard.fleet = nil
    move(&fleet)
    // The last minute's metrics are complete, and its alarms told.
    if fleet.isFinished { fleet.close() }
    dashboard.fleet = fleet
    refreshTotals()
    tellAlarms(before: alarms)
    guard fleet.isFinished else { return }
    dashboard.isPlaying = false
    let counts = fleet.executions
    message = .information(
      "All \(counts.started) runs are over: \(counts.succeeded) succeeded, \(counts.failed) failed, "
        + "\(counts.timedOut) timed out.")
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
      number: summary.id + 1, revision: file.revision, simulation: simulation,
      pace: run.plan?.pace ?? .standard)
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

extension FleetPlan.Limits {
  /// The quotas of the simulated account.
  fileprivate var account: AccountLimits {
    switch self {
    case .none: AccountLimits()
    case .large: AccountLimits(region: "us-east-1")
    }
  }
}
