import Drawing
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal

extension Command {
  static let run: [Command] = stepping + executions

  private static let stepping: [Command] = [
    Command("step", "step: next event", keys: [.character("s")], in: .view(.run)) { state, _ in
      state.withRun { $0.stepRun() }
    },
    Command("step-state", "step to the next state", keys: [.character("S")], in: .view(.run)) {
      state, _ in state.withRun { $0.stepRunToNextState() }
    },
    Command("step-back", "step back", keys: [.character("b")], in: .view(.run)) { state, _ in
      state.withRun { $0.stepRunBack() }
    },
    Command("play", "play, pause", keys: [.character(" ")], in: .view(.run)) { state, _ in
      state.withRun { $0.togglePlaying() }
    },
    Command("end", "run to the end", keys: [.character("g")], in: .view(.run)) { state, _ in
      state.withRun { $0.runToEnd() }
    },
    Command("breakpoint", "set or clear a breakpoint", keys: [.character("B")], in: .view(.run)) {
      state, _ in state.toggleBreakpoint()
    },
    Command("input", "edit the input of the next run", keys: [.character("i")], in: .view(.run)) {
      state, _ in
      state.sheets.append(state.inputSheet)
      return []
    },
    Command(
      "answer", "what this task returns: result, error, delay, throttle",
      keys: [.character("x")], in: .view(.run)
    ) { state, _ in state.openAnswerSheet() },
    Command("start", "start a run", in: .view(.run)) { state, _ in state.openStartSheet() },
    Command("restart", "run again from the start", keys: [.character("R")], in: .view(.run)) {
      state, _ in
      guard let plan = state.run.plan else { return state.openStartSheet() }
      state.startRun(plan)
      return []
    },
    Command("stop", "stop the run", keys: [.character("X")], in: .view(.run)) { state, _ in
      guard state.run.session?.isOver == false else {
        state.message = .information("No run to stop.")
        return []
      }
      state.run.session?.stop()
      state.followRun()
      return []
    },
    Command("slower", "slower", keys: [.character("<")], in: .view(.run)) { state, _ in
      state.changePace(by: -1)
    },
    Command("faster", "faster", keys: [.character(">")], in: .view(.run)) { state, _ in
      state.changePace(by: 1)
    },
    Command("previous-run", "previous execution", keys: [.character("[")], in: .view(.run)) {
      state, _ in state.showRun(by: -1)
    },
    Command("next-run", "next execution", keys: [.character("]")], in: .view(.run)) { state, _ in
      state.showRun(by: 1)
    },
  ]
}

extension StudioState {
  /// Runs a command on the shown run; without one, asks how to start it.
  mutating func withRun(_ body: (inout StudioState) -> [Effect]) -> [Effect] {
    run.session == nil ? openStartSheet() : body(&self)
  }

  mutating func openStartSheet() -> [Effect] {
    sheets.append(StartSheet(self))
    return []
  }

  mutating func togglePlaying() -> [Effect] {
    guard var session = run.session else { return [] }
    if session.isOver, !session.isPlaying, session.peek() == nil {
      message = .information("The run is over. R runs again, b steps back.")
      return []
    }
    session.isPlaying.toggle()
    session.credit = 0
    run.session = session
    message = .information(session.isPlaying ? "Playing, \(session.pace.title)." : "Paused.")
    return []
  }

  mutating func toggleBreakpoint() -> [Effect] {
    guard case .state(let pointer) = graph.selection,
      let name = shownDefinition.state(at: pointer)?.name
    else { return needsState() }
    if run.breakpoints.remove(pointer) == nil {
      run.breakpoints.insert(pointer)
      message = .information("Runs stop when they enter \(name).")
    } else {
      message = .information("No breakpoint on \(name) any more.")
    }
    return []
  }

  var inputSheet: JSONSheet {
    let plan = run.plan ?? RunPlan(companions, machine: file.machineName)
    return JSONSheet(title: "Input of the next run", text: plan.input.prettyText()) {
      value, state in
      var plan = state.run.plan ?? RunPlan(state.companions, machine: state.file.machineName)
      plan.input = value
      plan.inputName = ""
      state.run.plan = plan
      state.message = .information("The next run starts with this input: R starts it.")
      return nil
    }
  }

  mutating func changePace(by amount: Int) -> [Effect] {
    let pace = (run.session?.pace ?? run.plan?.pace ?? .standard).stepped(by: amount)
    run.session?.pace = pace
    run.plan?.pace = pace
    message = .information("Pace: \(pace.title).")
    return []
  }

  mutating func showRun(by amount: Int) -> [Effect] {
    guard !run.sessions.isEmpty else {
      message = .information("No runs yet.")
      return []
    }
    let next = run.shown + amount
    guard run.sessions.indices.contains(next) else {
      message = .information(amount < 0 ? "This is the first run." : "This is the last run.")
      return []
    }
    run.session?.isPlaying = false
    run.shown = next
    followRun()
    return []
  }
}
