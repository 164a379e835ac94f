import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  /// Starts a run as planned, paused before its first event.
  ///
  /// - Returns: whether it could be started; the message says why not.
  @discardableResult
  mutating func startRun(_ plan: RunPlan, playing: Bool = false) -> Bool {
    run.plan = plan
    if let finding = document.findings.first(where: { $0.severity == .error }) {
      message = .error(
        "\(finding.position.line):\(finding.position.column): \(finding.message). Runs need a file without errors."
      )
      return false
    }
    do {
      let program = try compiled()
      var options = SimulationOptions()
      options.input = plan.input
      options.seed = plan.seed
      options.executionName = "run-\(run.nextNumber)"
      options.behavior = try behavior(plan, asks: true)
      var session = RunSession(
        number: run.nextNumber, revision: file.revision, program: program, options: options,
        pace: plan.pace)
      session.isPlaying = playing
      add(session)
      // The first event starts the execution; the second enters the first state.
      if !playing { _ = moved { $0.stepToNextState() } }
      return true
    } catch {
      message = .error(error.text)
      return false
    }
  }

  /// Why a run cannot be started.
  struct StartError: Error {
    var text: String
  }

  func compiled() throws(StartError) -> Program {
    do {
      return try Program(definition, name: file.machineName)
    } catch {
      throw StartError(text: "\(error.message) (\(error.pointer))")
    }
  }

  func behavior(_ plan: RunPlan, asks: Bool) throws(StartError) -> TaskBehavior {
    do {
      return try plan.behavior(companions, machine: file.machineName, asks: asks)
    } catch {
      throw StartError(text: "\(companions.mocks?.name ?? "mocks"): \(error.message)")
    }
  }

  /// Moves the shown run and lets the selection follow it.
  @discardableResult
  mutating func moved(_ move: (inout RunSession) -> Bool) -> Bool {
    guard var session = run.session else { return false }
    run.session?.isPlaying = false
    session.isPlaying = false
    let result = move(&session)
    run.session = session
    followRun()
    return result
  }

  /// Selects what the run is at.
  mutating func followRun() {
    guard let session = run.session else { return }
    refreshTotals()
    run.followsEvents = true
    run.dataOffset = 0
    run.pinnedVisit = nil
    if let focus = session.progress.focus {
      refreshGraph()
      select(.state(graph.drawing.shownState(for: focus)))
    }
  }

  mutating func stepRun() -> [Effect] {
    if !moved({ $0.stepForward() }) { explainStop() }
    return []
  }

  mutating func stepRunToNextState() -> [Effect] {
    if !moved({ $0.stepToNextState() }) { explainStop() }
    return []
  }

  mutating func stepRunBack() -> [Effect] {
    if !moved({ $0.stepBack() }) { message = .information("This is the start of the run.") }
    return []
  }

  mutating func runToEnd() -> [Effect] {
    let breakpoints = run.breakpoints
    moved { session in
      session.runToEnd(stoppingAt: breakpoints)
      return true
    }
    explainStop()
    return []
  }

  /// Says why the shown run does not go on.
  private mutating func explainStop() {
    guard let session = run.session else { return }
    let simulation = session.current
    if let pending = simulation.pendingTasks.first {
      let name = session.definition.state(at: pending.state)?.name ?? ""
      message = .warning("\(name) waits for an answer: x chooses what it returns.")
      select(.state(graph.drawing.shownState(for: pending.state)))
      return
    }
    switch simulation.status {
    case .running:
      if let state = session.enteredState, run.breakpoints.contains(state) {
        message = .information("Breakpoint.")
      }
    case .succeeded: message = .information("The run has SUCCEEDED. b steps back, R runs again.")
    case .failed, .timedOut, .aborted:
      let why = [simulation.error, simulation.cause].compactMap { $0 }.joined(separator: ": ")
      message = .error(
        "The run has \(simulation.status.rawValue)\(why.isEmpty ? "" : ": " + why)")
    }
  }

  mutating func tickRun(elapsedMilliseconds: Int64) -> [Effect] {
    guard var session = run.session, session.isPlaying else { return [] }
    session.credit += Double(elapsedMilliseconds)
    var steps = 0
    var stopped = false
    // A tick does a bounded amount of work, so that keys are answered while a run plays.
    while steps < 2000 {
      guard let next = session.peek() else {
        stopped = true
        break
      }
      let gap = next.now.milliseconds - session.current.now.milliseconds
      let cost = session.pace.cost(gap: gap, entersState: next.lastEventEntersState)
      guard session.credit >= cost else { break }
      session.credit -= cost
      session.stepForward(refreshes: false)
      steps += 1
      if let state = session.enteredState, run.breakpoints.contains(state) {
        stopped = true
        break
      }
    }
    if stopped {
      session.isPlaying = false
      session.credit = 0
    }
    session.refresh()
    run.session = session
    if steps > 0 || stopped { followRun() }
    if stopped { explainStop() }
    return []
  }

  /// Returns whether something was playing.
  mutating func pauseRun() -> Bool {
    guard run.session?.isPlaying == true else { return false }
    run.session?.isPlaying = false
    return true
  }

  mutating func setRunInput(_ text: String) -> [Effect] {
    do {
      var plan = run.plan ?? RunPlan(companions, machine: file.machineName)
      plan.input = try JSONSource.value(text)
      plan.inputName = ""
      run.plan = plan
      message = .information("The next run starts with this input: R starts it.")
    } catch {
      let place = SourceText(text).position(at: error.offset)
      message = .error("Input: \(place.line):\(place.column): \(error.message)")
    }
    return []
  }
}
