import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal

extension Command {
  static let executions: [Command] = [
    Command(
      "lower-pane", "turn the lower pane: time, steps, executions", keys: [.character("v")],
      in: .view(.run)
    ) { state, _ in state.turnLowerPane() },
    Command("steps", "the run's steps as a table with a time line") { state, _ in
      state.showLowerPane(.steps)
      return []
    },
    Command("executions", "the runs there are") { state, _ in
      state.showLowerPane(.executions)
      return []
    },
    Command("filter-executions", "list the runs that fit", argument: "[WORDS]") { state, words in
      let filter = ExecutionFilter(words)
      if let problem = filter.problem {
        state.message = .error(problem)
        return []
      }
      state.run.filter = filter
      state.run.executions = ListState()
      state.showLowerPane(.executions)
      return []
    },
    Command(
      "difference", "show what each stage changes", keys: [.character("d")], in: .view(.run)
    ) { state, _ in
      state.run.showsDifference.toggle()
      state.run.dataOffset = 0
      return []
    },
    Command("compare", "compare the shown run with another", argument: "[NUMBER]") {
      state, argument in state.compare(argument)
    },
    Command("redrive", "go on where the run failed (RedriveExecution)") { state, _ in
      state.withRun { $0.redriveRun() }
    },
    Command(
      "rerun-from-here", aliases: ["what-if"],
      "another run that is the same up to this state and has another input from there",
      keys: [.character("I")], in: .view(.run)
    ) { state, _ in state.withRun { $0.openRerunSheet() } },
    Command("open-history", "look at an execution that ran elsewhere", argument: "PATH") {
      state, path in
      guard !path.isEmpty else {
        state.message = .error("open-history takes the path of a GetExecutionHistory answer.")
        return []
      }
      return [.openHistory(path: path)]
    },
    Command("export", "write the run's history", argument: "history PATH") { state, argument in
      state.export(argument, overwrites: false)
    },
    Command(
      "export!", "write the run's history over whatever is there", argument: "history PATH"
    ) { state, argument in state.export(argument, overwrites: true) },
  ]

  /// The path after `history `, if the argument begins so.
  static func historyPath(_ argument: String) -> String? {
    let word = "history "
    guard argument.hasPrefix(word) else { return nil }
    let path = argument.dropFirst(word.count).drop { $0 == " " }
    return path.isEmpty ? nil : String(path)
  }
}

extension StudioState {
  mutating func redriveRun() -> [Effect] {
    if let refusal = run.session?.redriveRefusal {
      message = .error("Not redriven: \(refusal)")
      return []
    }
    moved { session in
      session.redrive()
      return true
    }
    message = .information(
      "Redriven: it goes on at what failed. x chooses what comes next, Space plays.")
    return []
  }

  mutating func openRerunSheet() -> [Effect] {
    guard let session = run.session else { return [] }
    guard !session.isRecorded else {
      message = .information("This run ran elsewhere: R runs the workflow here with its input.")
      return []
    }
    guard let state = selectedRunState, let number = shownVisitNumber(of: state.pointer, session),
      let input = session.progress.visits[number]?.stages[.input]
    else {
      message = .information("Select a state that the run has come to.")
      return []
    }
    sheets.append(
      JSONSheet(title: "From \(state.name) with the input", text: input.prettyText()) {
        value, studio in
        guard
          let rerun = studio.run.session?.rerun(
            fromVisit: number, input: value, number: studio.run.nextNumber)
        else { return "the run cannot go on from there with another input" }
        studio.add(rerun)
        studio.message = .information(
          "Run \(rerun.number): as run \(session.number) up to \(state.name), then with this "
            + "input. S, Space or g go on, :compare \(session.number) compares.")
        return nil
      })
    return []
  }

  private func shownVisitNumber(of state: JSONPointer, _ session: RunSession) -> Int? {
    if let pinned = run.pinnedVisit, session.progress.visits[pinned]?.state == state {
      return pinned
    }
    return session.progress.visitsByState[state]?.last
  }

  /// Puts a run among the sessions and shows it.
  mutating func add(_ session: RunSession) {
    if session.origin != .fleet { run.nextNumber = max(run.nextNumber, session.number + 1) }
    // Without its snapshots a run can be made again from its options, but not with ease.
    if run.sessions.count >= 50 { run.sessions.removeFirst() }
    run.sessions.append(session)
    run.shown = run.sessions.count - 1
    followRun()
  }

  package mutating func openHistory(path: String, bytes: [UInt8]) -> [Effect] {
    let tree = JSONSource.parse(SourceText(bytes))
    if let problem = tree.problems.first {
      let place = tree.text.position(at: problem.offset)
      message = .error("\(path):\(place.line):\(place.column): \(problem.message)")
      return []
    }
    guard let root = tree.root else {
      message = .error("\(path): is empty.")
      return []
    }
    do throws(HistoryProblem) {
      show(try HistoryDocument(root), path: path)
    } catch {
      let place = tree.text.position(at: error.offset)
      message = .error("\(path):\(place.line):\(place.column): \(error.message)")
    }
    return []
  }

  private mutating func show(_ document: HistoryDocument, path: String) {
    do throws(HistoryPlacementError) {
      let recorded = try RecordedRun(document, of: definition)
      let name = path.split(separator: "/").last.map { String($0) } ?? path
      var session = RunSession(
        number: run.nextNumber, revision: file.revision, definition: definition,
        recorded: recorded, file: name, pace: run.plan?.pace ?? .standard)
      _ = session.stepToNextState()
      if let input = recorded.input {
        var plan = run.plan ?? RunPlan(companions, machine: file.machineName)
        plan.input = input
        plan.inputName = name
        run.plan = plan
      }
      show(.run)
      add(session)
      message =
        document.isPartial
        ? .warning("\(name) has \(document.events.count) events; the service has more (nextToken).")
        : .information(
          "\(name): \(document.events.count) events. s b step, Space plays, g goes to the end.")
    } catch {
      let what = error.state.map { "enters '\($0)'" } ?? "enters a state without a name"
      message = .error(
        "\(path): event \(error.event) \(what), which \(file.name) does not have: open the "
          + "definition that ran.")
    }
  }

  /// The run's history up to its end, as GetExecutionHistory answers.
  mutating func export(_ argument: String, overwrites: Bool) -> [Effect] {
    guard let path = Command.historyPath(argument) else {
      message = .error("export takes what and where: export history PATH")
      return []
    }
    guard let session = run.session else {
      message = .error("There is no run: S starts one.")
      return []
    }
    let events = session.latest.history.map(\.json)
    let text = JSONValue.object(["events": .array(events)]).prettyText() + "\n"
    return [.export(path: path, bytes: Array(text.utf8), overwrites: overwrites)]
  }
}
