import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import TaskIntegrations
import Terminal
import Themes

extension StudioState {
  var runDetailHeading: (title: String, note: String) {
    guard run.session != nil else { return ("Run", "") }
    return (selectedRunState?.name ?? "Execution", selectedRunState?.type?.rawValue ?? "")
  }

  func drawRunDetail(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    guard let session = run.session else { return drawNoRun(&canvas, rect) }
    let state = selectedRunState
    let visit = state.flatMap { shownVisit(of: $0.pointer, session) }
    canvas.text(
      status(of: state, visit, session).printable, x: rect.x + 1, y: rect.y, .text,
      width: rect.width - 2)
    drawTabs(&canvas, x: rect.x + 1, y: rect.y + 1, width: rect.width - 2)

    let answers = session.isRecorded ? [] : state.map { answerLines($0, session) } ?? []
    let answerHeight = answers.isEmpty ? 0 : min(answers.count, 4) + 1
    let rest = rect.height - 2 - answerHeight
    let eventHeight = max(3, rest / 2)
    let dataHeight = rest - eventHeight
    drawData(
      &canvas, Rect(x: rect.x + 1, y: rect.y + 2, width: rect.width - 2, height: dataHeight),
      visit: visit, session: session)
    var y = rect.y + 2 + dataHeight
    if answerHeight > 0 {
      canvas.rule("What this task returns (x)", x: rect.x, y: y, width: rect.width)
      for (row, line) in answers.suffix(answerHeight - 1).enumerated() {
        canvas.text(
          line.text.printable, x: rect.x + 1, y: y + 1 + row, line.role, width: rect.width - 2)
      }
      y += answerHeight
    }
    drawEvents(
      &canvas, Rect(x: rect.x, y: y, width: rect.width, height: rect.maxY - y), session,
      hasFocus: hasFocus)
  }

  private func drawNoRun(_ canvas: inout Canvas, _ rect: Rect) {
    let lines = [
      "No run yet.", "",
      "S  start and step state by state", "s  event by event", "Space  play",
      "g  run to the end", "i  edit the input first",
    ]
    for (row, line) in lines.enumerated() where row < rect.height {
      canvas.text(line, x: rect.x + 1, y: rect.y + row, .dimmed, width: rect.width - 2)
    }
  }

  private func status(of state: State?, _ visit: RunProgress.Visit?, _ session: RunSession)
    -> String
  {
    let simulation = session.current
    guard let state else {
      return [simulation.status.rawValue, simulation.error, simulation.cause].compactMap { $0 }
        .joined(separator: "  ")
    }
    guard let visit else { return "not visited yet" }
    let count = session.progress.visitsByState[state.pointer]?.count ?? 0
    let times = count > 1 ? "visit \(count)  " : ""
    if let active = session.progress.active.last(where: { $0.state == state.pointer }) {
      if case .asking = active.activity, case .task(let fields) = state.kind,
        TaskResource(fields.resource ?? "").isAnsweredByWorker
      {
        return times + "waits for SendTaskSuccess or SendTaskFailure: x gives it"
      }
      return times + text(of: active.activity, session)
    }
    let duration = visit.end.map { end in
      "  in "
        + DurationText.short(
          seconds: Double(end.milliseconds - visit.start.milliseconds) / 1000)
    }
    let error = visit.error.map { "  " + $0 } ?? ""
    return times + visit.outcome.title + (duration ?? "") + error
  }

  private func text(of activity: ActiveState.Activity, _ session: RunSession) -> String {
    func moment(_ time: Timestamp) -> String {
      let left = Double(time.milliseconds - session.current.now.milliseconds) / 1000
      return "in \(DurationText.short(seconds: left)), at \(session.clock(time))"
    }
    return switch activity {
    case .entered: "entered"
    case .waiting(let until): "waits, goes on \(moment(until))"
    case .backingOff(let until, let attempt): "attempt \(attempt) failed, next \(moment(until))"
    case .working(let until): "works" + (until.map { ", answers \(moment($0))" } ?? "")
    case .asking: "waits for an answer: x chooses it"
    case .children: "its states run"
    }
  }

  private func drawTabs(_ canvas: inout Canvas, x: Int, y: Int, width: Int) {
    for (tab, columns) in tabPlaces(x: x, width: width) {
      let isShown = tab == run.tab
      let title = tabTitle(tab, width: width)
      canvas.text(
        isShown ? "[\(title)]" : " \(title) ", x: columns.lowerBound, y: y,
        isShown ? .titleFocused : .dimmed)
    }
  }

  /// The columns of the tabs, their brackets included. Neighbours share a column, of which the
  /// shown tab's bracket has the use.
  func tabPlaces(x: Int, width: Int) -> [(tab: RunState.Tab, columns: Range<Int>)] {
    let titles = RunState.Tab.allCases.map { tabTitle($0, width: width) }
    let isNarrow = titles.reduce(0) { $0 + $1.count + 2 } > width
    var column = x
    var places: [(tab: RunState.Tab, columns: Range<Int>)] = []
    for (tab, title) in zip(RunState.Tab.allCases, titles) {
      places.append((tab, column..<(column + title.count + 2)))
      column += title.count + (isNarrow ? 1 : 2)
    }
    // The shown one last, so that its brackets stay.
    return places.filter { $0.tab != run.tab } + places.filter { $0.tab == run.tab }
  }

  private func tabTitle(_ tab: RunState.Tab, width: Int) -> String {
    guard tab == .parameters else { return tab.rawValue }
    if run.definition?.queryLanguage == .jsonata { return width < 40 ? "Args" : "Arguments" }
    return width < 40 ? "Params" : tab.rawValue
  }

  /// The calls of a task so far with their answers, and what the next one gets.
  private func answerLines(_ state: State, _ session: RunSession) -> [(text: String, role: Role)] {
    guard case .task = state.kind else { return [] }
    let made = session.progress.invocations[state.pointer] ?? 0
    let behavior = session.options.behavior
    let script = behavior.scripts[ByteKey(state.name)]
    func answer(_ call: Int) -> TaskAnswer? {
      if let override = behavior.overrides[ByteKey(state.name)]?[call] { return override }
      guard let script else { return nil }
      return script.answers.indices.contains(call)
        ? script.answers[call] : (script.repeats ? script.answers.last : nil)
    }
    let used = session.isAnswering(state.pointer) ? max(0, made - 1) : made
    let last = max(made + 1, script?.answers.count ?? 0)
    return (max(0, used - 1)..<min(last, max(0, used - 1) + 4)).map { call in
      let otherwise = script?.isClosed == true ? TaskBehavior.Fallback.missing : behavior.fallback
      let what = answer(call)?.summary ?? fallbackTitle(otherwise)
      let when = call < used ? "used" : (call == used ? "next" : "")
      return (
        "\(call == used ? ">" : " ")\(call + 1)  \(what)  \(when)",
        call == used ? .text : .dimmed
      )
    }
  }

  private func fallbackTitle(_ fallback: TaskBehavior.Fallback) -> String {
    switch fallback {
    case .echo: "returns its input"
    case .ask: "asks"
    case .missing: "no answer: fails the execution"
    case .random: "by chance"
    }
  }

  mutating func handleRun(_ key: Key) -> [Effect]? {
    if focus == .time { return handleLowerRun(key) }
    switch key {
    case Key(.left), .character("h"): turnTab(by: -1)
    case Key(.right), .character("l"): turnTab(by: 1)
    case Key(.pageUp): run.dataOffset = max(0, run.dataOffset - 5)
    case Key(.pageDown): run.dataOffset += 5
    case Key(.enter): return goToEvent()
    default:
      guard let count = run.session?.current.events.count else { return nil }
      if run.followsEvents { run.events.selected = count - 1 }
      guard run.events.handle(key, count: count) else { return nil }
      run.followsEvents = run.events.selected == count - 1
    }
    return []
  }

  private mutating func turnTab(by amount: Int) {
    let tabs = RunState.Tab.allCases
    let index = tabs.firstIndex(of: run.tab) ?? 0
    run.tab = tabs[(index + amount + tabs.count) % tabs.count]
    run.dataOffset = 0
  }

  var runFooter: [FooterItem] {
    [
      .command("s", "event", "step"), .command("S", "state", "step-state"),
      .command("b", "back", "step-back"), .command("Space", "play", "play"),
      .command("g", "end", "end"), .command("B", "break", "breakpoint"),
      .command("x", "returns", "answer"), .command("v", "steps, runs", "lower-pane"),
      .command("d", "diff", "difference"), .command("i", "input", "input"),
      .command("R", "restart", "restart"), .command("X", "stop", "stop"),
      .command("< >", "pace", "faster"), .command("[ ]", "runs", "previous-run"),
      .command("?", "all", "help"),
    ]
  }
}

extension RunProgress.Outcome {
  var title: String {
    switch self {
    case .running: "running"
    case .succeeded: "succeeded"
    case .caught: "failed, caught"
    case .failed: "failed"
    case .timedOut: "timed out"
    case .aborted: "aborted"
    }
  }
}

extension RunSession {
  /// Time since the start of the run.
  func clock(_ time: Timestamp) -> String {
    DurationText.clock(milliseconds: time.milliseconds - options.startTime.milliseconds)
  }
}
