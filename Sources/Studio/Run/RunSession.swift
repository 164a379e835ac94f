package import ExecutionTrace
package import OrderedJSON
package import Simulator
package import StatesLanguage
package import WorkflowMetrics

/// One run being stepped through: a snapshot after every event, and where among them we are.
///
/// The run is a function of its options, so what a task returns is changed by running it again
/// with other answers up to the same event.
package struct RunSession: Sendable {
  package let number: Int
  /// The document's revision it runs, and that revision's definition.
  package let revision: Int
  package private(set) var options: SimulationOptions
  package let program: Program
  package var pace: Pace
  package var isPlaying = false
  /// Milliseconds of the driver's time that are paid for the next event.
  package var credit = 0.0

  /// One after every event, those after the shown moment included.
  private(set) var snapshots: [Simulation]
  /// Index of the snapshot that shows.
  package private(set) var position = 0
  package private(set) var progress: RunProgress
  package private(set) var counters: RunCounters
  /// Whether it shows a run of a fleet again, which counts there.
  package let isReplay: Bool

  package init(
    number: Int, revision: Int, program: Program, options: SimulationOptions, pace: Pace,
    isReplay: Bool = false
  ) {
    self.isReplay = isReplay
    self.number = number
    self.revision = revision
    self.program = program
    self.options = options
    self.pace = pace
    let start = Simulation(program, options: options)
    snapshots = [start]
    progress = RunProgress(start)
    counters = RunCounters(folding: start.trace)
  }

  package var current: Simulation { snapshots[position] }
  package var definition: Definition { program.definition }
  package var isOver: Bool { current.status != .running }

  /// Events that have been computed, those after the shown moment included.
  package var latest: Simulation { snapshots[snapshots.count - 1] }

  /// The simulation one event on, computed and kept; nil where it cannot go on.
  package mutating func peek() -> Simulation? {
    if position + 1 < snapshots.count { return snapshots[position + 1] }
    var next = current
    guard next.step() else { return nil }
    snapshots.append(next)
    return next
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
    progress = RunProgress(current)
    counters = RunCounters(folding: current.trace)
  }

  /// The state the last event entered, if it did.
  package var enteredState: JSONPointer? {
    for record in current.trace.reversed() {
      guard case .event(let event) = record.kind else { continue }
      return event.type.isStateEntered ? record.state : nil
    }
    return nil
  }

  /// Lets an invocation (from 0) of a state have that answer; what came before stays as it was.
  package mutating func setAnswer(_ answer: TaskAnswer, state: String, invocation: Int) {
    options.behavior.overrides[ByteKey(state), default: [:]][invocation] = answer
    let events = position
    snapshots = [Simulation(program, options: options)]
    position = 0
    while position < events, stepForward(refreshes: false) {}
    refresh()
  }

  package mutating func stop() {
    var stopped = current
    stopped.abort(cause: "Stopped by the user.")
    snapshots.removeSubrange((position + 1)...)
    snapshots.append(stopped)
    position += 1
    isPlaying = false
    refresh()
  }
}
