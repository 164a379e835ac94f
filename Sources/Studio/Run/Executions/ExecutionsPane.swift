import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

extension RunSession {
  var facts: ExecutionFacts {
    let moment = current
    let last = progress.focus.flatMap { definition.state(at: $0)?.name } ?? ""
    return ExecutionFacts(
      status: moment.status, input: options.input, error: moment.error ?? "",
      cause: moment.cause ?? "", stateName: last,
      durationMilliseconds: moment.now.milliseconds - options.startTime.milliseconds,
      retries: progress.retries, caught: progress.caught, throttled: progress.throttled)
  }

  /// Where the run comes from, in a few words.
  var originTitle: String {
    switch origin {
    case .started: ""
    case .fleet: "of the fleet"
    case .history(let file): file
    case .run(let number, let event): "run \(number) to event \(event)"
    }
  }
}

extension StudioState {
  /// Indices of the sessions that the filter lets through, the last one first.
  var listedSessions: [Int] {
    run.sessions.indices.reversed().filter { index in
      run.filter.matches(run.sessions[index].facts)
    }
  }

  func drawExecutions(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    guard rect.height > 1 else { return }
    canvas.text(
      "  run  status      took    events  stopped at, error, input", x: rect.x, y: rect.y, .dimmed,
      width: rect.width)
    let listed = listedSessions
    guard !listed.isEmpty else {
      let line =
        run.sessions.isEmpty
        ? "No run yet: S starts one, :open history PATH shows one from elsewhere."
        : "None that fits."
      canvas.text(line, x: rect.x + 1, y: rect.y + 1, .dimmed, width: rect.width - 2)
      return
    }
    var list = run.executions
    list.clamp(count: listed.count)
    list.reveal(height: rect.height - 1)
    for row in 0..<max(0, min(rect.height - 1, listed.count - list.offset)) {
      let index = listed[list.offset + row]
      let y = rect.y + 1 + row
      drawExecution(&canvas, run.sessions[index], isShown: index == run.shown, rect, y: y)
      if list.offset + row == list.selected {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: hasFocus)
      }
    }
  }

  private func drawExecution(
    _ canvas: inout Canvas, _ session: RunSession, isShown: Bool, _ rect: Rect, y: Int
  ) {
    let facts = session.facts
    let status = session.current.status
    let number = "\(session.number)"
    canvas.text(
      (isShown ? canvas.theme.glyph(.pointer) : " ")
        + String(repeating: " ", count: max(0, 4 - number.count)) + number, x: rect.x, y: y)
    canvas.text(
      canvas.theme.glyph(status.mark) + " " + status.title, x: rect.x + 7, y: y, status.role,
      width: 11)
    canvas.text(
      DurationText.short(seconds: Double(facts.durationMilliseconds) / 1000), x: rect.x + 19, y: y,
      width: 7)
    canvas.text("\(session.current.eventCount)", x: rect.x + 27, y: y, .dimmed, width: 7)
    var x = rect.x + 35
    for (text, role) in [
      (session.originTitle, Role.dimmed), (status == .succeeded ? "" : facts.stateName, .text),
      (facts.error, .statusFailed), (facts.input.compactText, .dimmed),
    ] where !text.isEmpty && x < rect.maxX - 2 {
      x = canvas.text(text.printable, x: x, y: y, role, width: rect.maxX - x - 1) + 2
    }
  }

  /// Shows the selected run.
  mutating func openListedSession() -> [Effect] {
    let listed = listedSessions
    guard listed.indices.contains(run.executions.selected) else { return [] }
    run.session?.isPlaying = false
    run.shown = listed[run.executions.selected]
    followRun()
    return []
  }

  func filterSheet(_ title: String, _ filter: ExecutionFilter, command: String) -> PromptSheet {
    PromptSheet(
      title: title, label: "Words", text: filter.text, command: command
    ) { text, _ in ExecutionFilter(text).problem }
  }
}

extension ExecutionStatus {
  var title: String {
    switch self {
    case .succeeded: "ok"
    case .failed: "FAILED"
    case .timedOut: "TIMEOUT"
    case .aborted: "ABORTED"
    case .running: "RUNNING"
    }
  }

  var mark: Mark {
    switch self {
    case .succeeded: .succeeded
    case .failed: .failed
    case .timedOut: .timedOut
    case .aborted: .aborted
    case .running: .running
    }
  }

  var role: Role {
    switch self {
    case .succeeded: .statusSucceeded
    case .failed: .statusFailed
    case .timedOut: .statusTimedOut
    case .aborted: .statusAborted
    case .running: .statusRunning
    }
  }
}
