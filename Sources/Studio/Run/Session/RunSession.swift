package import ExecutionTrace
package import OrderedJSON
package import Simulator
package import StatesLanguage
package import WorkflowMetrics

/// One run being stepped through: a snapshot after every event, and where among them we are.
///
/// A simulated run is a function of its options and of what was done to it, so what a task returns
/// is changed by running it again with other answers up to the same event. A recorded run only goes
/// forwards and back.
package struct RunSession: Sendable {
  /// What was done to a run from outside, in place of an event.
  package enum Intervention: Hashable, Sendable {
    case stop
    case redrive
    /// The state that is entered next gets another input.
    case input(JSONValue)
  }

  /// Where a run comes from.
  package enum Origin: Hashable, Sendable {
    case started
    /// Shows a run of a fleet again, which counts there.
    case fleet
    /// A file that has its history.
    case history(file: String)
    /// Another run, up to an event.
    case run(number: Int, event: Int)
  }

  package let number: Int
  /// The document's revision it runs, and that revision's definition.
  package let revision: Int
  package let definition: Definition
  package let origin: Origin
  package private(set) var options: SimulationOptions
  package var pace: Pace
  package var isPlaying = false
  /// Milliseconds of the driver's time that are paid for the next event.
  package var credit = 0.0

  /// One after every event, those after the shown moment included; none of a recorded run.
  private(set) var snapshots: [Simulation]
  /// By the snapshot that came of it.
  private var interventions: [Int: Intervention] = [:]
  private let recorded: RecordedRun?
  /// Index of the snapshot that shows; of a recorded run, how many events show.
  package private(set) var position = 0
  package private(set) var progress: RunProgress
  package private(set) var counters: RunCounters

  package init(
    number: Int, revision: Int, program: Program, options: SimulationOptions, pace: Pace,
    origin: Origin = .started
  ) {
    self.origin = origin
    self.number = number
    self.revision = revision
    self.options = options
    self.pace = pace
    definition = program.definition
    recorded = nil
    let start = Simulation(program, options: options)
    snapshots = [start]
    progress = RunProgress(RunMoment(start))
    counters = RunCounters(folding: start.trace)
  }

  /// Shows a run of a fleet again, with what was injected and held back there.
  package init(number: Int, revision: Int, simulation: Simulation, pace: Pace) {
    origin = .fleet
    self.number = number
    self.revision = revision
    options = simulation.options
    self.pace = pace
    definition = simulation.program.definition
    recorded = nil
    snapshots = [simulation]
    progress = RunProgress(RunMoment(simulation))
    counters = RunCounters(folding: simulation.trace)
  }

  package init(
    number: Int, revision: Int, definition: Definition, recorded run: RecordedRun, file: String,
    pace: Pace
  ) {
    origin = .history(file: file)
    self.number = number
    self.revision = revision
    self.definition = definition
    self.pace = pace
    options = SimulationOptions()
    options.input = run.input ?? .null
    options.startTime = run.time(at: 0)
    recorded = run
    snapshots = []
    let start = RunMoment(run, eventCount: 0)
    progress = RunProgress(start)
    counters = RunCounters(folding: start.trace)
  }

  package var current: RunMoment { moment(position) }

  /// The last moment that has been computed, after the shown one it may be.
  package var latest: RunMoment { moment((recorded?.events.count ?? snapshots.count - 1)) }

  private func moment(_ position: Int) -> RunMoment {
    recorded.map { RunMoment($0, eventCount: position) } ?? RunMoment(snapshots[position])
  }

  package var isOver: Bool { current.status != .running }
  package var isRecorded: Bool { recorded != nil }
  package var isReplay: Bool { origin == .fleet || isRecorded }

  /// The moment one event on, computed and kept; nil where it cannot go on.
  package mutating func peek() -> RunMoment? {
    if let recorded {
      return position < recorded.events.count ? moment(position + 1) : nil
    }
    if position + 1 < snapshots.count { return moment(position + 1) }
    var next = snapshots[position]
    guard next.step() else { return nil }
    snapshots.append(next)
    return RunMoment(next)
  }

  /// Goes one event on. Returns whether it could.
  @discardableResult
  package mutating func stepForward(refreshes: Bool = true) -> Bool {
    guard peek() != nil else { return false }
    position += 1
    if refreshes { refresh() }
    return true
  }

  @discardableResult
  package mutating func stepBack() -> Bool {
    guard position > 0 else { return false }
    position -= 1
    refresh()
    return true
  }

  /// Goes on until a state has been entered, or as far as it goes.
  package mutating func stepToNextState() -> Bool {
    var moved = false
    while stepForward(refreshes: false) {
      moved = true
      if enteredState != nil { break }
    }
    refresh()
    return moved
  }

  /// Goes on to the end, a breakpoint, or a task that asks.
  ///
  /// - Parameter limit: events at most: a run may loop for ever.
  package mutating func runToEnd(stoppingAt breakpoints: Set<JSONPointer>, limit: Int = 25_000) {
    for _ in 0..<limit {
      guard stepForward(refreshes: false) else { break }
      if let state = enteredState, breakpoints.contains(state) { break }
    }
    refresh()
  }

  /// Shows the moment after that many history events, computing as far as needed.
  package mutating func go(toEventCount count: Int) {
    while current.eventCount < count, stepForward(refreshes: false) {}
    while position > 0, current.eventCount > count { position -= 1 }
    refresh()
  }

  /// Shows the last moment not after a time, of those computed.
  package mutating func go(toTime time: Timestamp) {
    while position > 0, current.now > time { position -= 1 }
    refresh()
  }

  /// Shows the moment just before a failed run ended, when what failed it had happened.
  package mutating func goToFailure() {
    if position > 0, isOver { position -= 1 }
    refresh()
  }

  /// The state that the last failure happened in.
  package var failedState: JSONPointer? {
    for record in current.trace.reversed() {
      if case .failed = record.kind { return record.state }
      if case .event(let event) = record.kind, let state = record.state,
        event.type == .failStateEntered || event.type.isFailure
      {
        return state
      }
    }
    return nil
  }

  package mutating func refresh() {
    let moment = current
    progress = RunProgress(moment)
    counters = RunCounters(folding: moment.trace)
  }

  /// The state the last event entered, if it did.
  package var enteredState: JSONPointer? { current.enteredState }
}

extension RunSession {
  /// Lets an invocation (from 0) of a state have that answer; what came before stays as it was.
  package mutating func setAnswer(_ answer: TaskAnswer, state: String, invocation: Int) {
    guard let program = snapshots.first?.program else { return }
    options.behavior.overrides[ByteKey(state), default: [:]][invocation] = answer
    let (shown, done) = (position, interventions)
    snapshots = [Simulation(program, options: options)]
    interventions = [:]
    position = 0
    while position < shown {
      if let intervention = done[position + 1] {
        guard intervene(intervention) else { break }
      } else if !stepForward(refreshes: false) {
        break
      }
    }
    refresh()
  }

  package mutating func stop() {
    _ = intervene(.stop)
    isPlaying = false
    refresh()
  }

  /// Why the run cannot be redriven; nil where it can.
  package var redriveRefusal: String? {
    guard let simulation = latest.simulation else {
      return "It ran elsewhere: RedriveExecution there."
    }
    return simulation.redriveRefusal.map { $0.message + "." }
  }

  /// Goes on where the run failed, was stopped or ran out of time.
  package mutating func redrive() {
    guard redriveRefusal == nil else { return }
    position = snapshots.count - 1
    if intervene(.redrive) { refresh() }
  }

  /// Another run that is the same up to the entry of a visit and has another input from there.
  ///
  /// - Returns: nil where the visit cannot be found or nothing enters it.
  package func rerun(
    fromVisit visit: Int, input: JSONValue, number: Int
  ) -> RunSession? {
    guard !isRecorded, let program = snapshots.first?.program,
      let entry = snapshot(entering: visit), entry > 0
    else { return nil }
    var session = RunSession(
      number: number, revision: revision, program: program, options: options, pace: pace,
      origin: .run(number: self.number, event: snapshots[entry - 1].eventCount))
    session.snapshots = Array(snapshots[..<entry])
    session.interventions = interventions.filter { $0.key < entry }
    session.position = entry - 1
    guard session.intervene(.input(input)) else { return nil }
    session.stepForward()
    return session
  }

  /// The first snapshot in which a visit has begun. Visits are numbered as they begin.
  private func snapshot(entering visit: Int) -> Int? {
    var (low, high) = (0, snapshots.count)
    while low < high {
      let middle = (low + high) / 2
      if snapshots[middle].trace.contains(where: { $0.visit >= visit }) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low < snapshots.count ? low : nil
  }

  /// Does it to the shown moment; what was computed after it is gone.
  private mutating func intervene(_ intervention: Intervention) -> Bool {
    guard !snapshots.isEmpty else { return false }
    var simulation = snapshots[position]
    switch intervention {
    case .stop: simulation.abort(cause: "Stopped by the user.")
    case .redrive:
      do { try simulation.redrive() } catch { return false }
    case .input(let input):
      guard simulation.replaceNextInput(with: input) else { return false }
    }
    snapshots.removeSubrange((position + 1)...)
    interventions = interventions.filter { $0.key <= position }
    snapshots.append(simulation)
    position += 1
    interventions[position] = intervention
    return true
  }
}
