import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// What the lower pane of the Run view shows.
package enum LowerRunPane: String, CaseIterable, Sendable {
  case time = "Time"
  case steps = "Steps"
  case executions = "Executions"
}

/// What a row of the steps says.
private struct StepText {
  var name: String
  var type = ""
  var outcome: RunProgress.Outcome
  var start: Timestamp
  var end: Timestamp?
  var backoffs: [RunProgress.Backoff] = []
  var error = ""
}

extension StudioState {
  var stepRows: [StepRow] {
    run.session?.progress.steps.rows(toggled: run.toggledSteps) ?? []
  }

  /// Name, type, status, start, duration and time line of every visit, as a tree.
  func drawSteps(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    guard let session = run.session, rect.height > 1 else {
      canvas.text("No run yet: S starts one.", x: rect.x + 1, y: rect.y, .dimmed)
      return
    }
    let columns = StepColumns(rect)
    columns.heading(&canvas, rect)
    let rows = stepRows
    var list = run.steps
    list.clamp(count: rows.count)
    list.reveal(height: rect.height - 1)
    for row in 0..<max(0, min(rect.height - 1, rows.count - list.offset)) {
      let y = rect.y + 1 + row
      let step = rows[list.offset + row]
      drawStep(&canvas, step, columns, y: y, session)
      if list.offset + row == list.selected {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: hasFocus)
      }
    }
  }

  private func drawStep(
    _ canvas: inout Canvas, _ row: StepRow, _ columns: StepColumns, y: Int, _ session: RunSession
  ) {
    guard let text = text(of: row, session) else { return }
    let tree = session.progress.steps
    let fold =
      tree.hasRows(row.id)
      ? canvas.theme.glyph(tree.isUnfolded(row.id, toggled: run.toggledSteps) ? .expanded : .folded)
      : " "
    let indentation = String(repeating: " ", count: min(row.depth * 2, 20))
    canvas.text(
      indentation + fold + " " + text.name.printable, x: columns.name, y: y,
      width: columns.nameWidth)
    if let type = columns.type { canvas.text(text.type, x: type, y: y, .dimmed, width: 8) }
    canvas.text(
      canvas.theme.glyph(text.outcome.mark) + " " + text.outcome.shortTitle, x: columns.status,
      y: y, text.outcome.role, width: columns.statusWidth)
    if let start = columns.start {
      canvas.text(session.clock(text.start), x: start, y: y, .dimmed, width: 9)
    }
    let end = text.end ?? session.current.now
    let seconds = Double(end.milliseconds - text.start.milliseconds) / 1000
    canvas.text(DurationText.short(seconds: seconds), x: columns.duration, y: y, width: 7)
    drawBar(&canvas, text, columns, y: y, session)
  }

  /// The visit's place in the time of the run: work, failed attempts, backoff.
  private func drawBar(
    _ canvas: inout Canvas, _ text: StepText, _ columns: StepColumns, y: Int, _ session: RunSession
  ) {
    guard columns.barWidth > 0 else { return }
    let start = session.options.startTime.milliseconds
    let length = max(1, session.current.now.milliseconds - start)
    func column(_ time: Timestamp) -> Int {
      let offset = max(0, min(length, time.milliseconds - start))
      return Int(offset * Int64(columns.barWidth - 1) / length)
    }
    let isUnicode = canvas.theme.glyphs == .unicode
    func bar(_ from: Timestamp, _ to: Timestamp, _ mark: String, _ role: Role) {
      let first = column(from)
      let count = max(1, column(to) - first)
      canvas.text(
        String(repeating: mark, count: count), x: columns.bar + first, y: y, role,
        width: columns.barWidth - first)
    }
    let end = text.end ?? session.current.now
    let last = text.backoffs.last?.end ?? text.start
    if end >= last { bar(last, end, isUnicode ? "━" : "=", text.outcome.role) }
    for backoff in text.backoffs {
      bar(backoff.start, backoff.end, isUnicode ? "┄" : "~", .statusWaiting)
    }
    // Failed attempts last: however short, they are to be seen.
    var from = text.start
    for backoff in text.backoffs {
      bar(from, backoff.start, isUnicode ? "×" : "x", .statusFailed)
      from = backoff.end
    }
    guard !text.error.isEmpty else { return }
    // The error stands behind the bar, or before it where there is more room.
    let behind = column(end) + 2
    let first = column(text.start) - 1
    if columns.barWidth - behind >= min(first, text.error.columns) {
      canvas.text(
        text.error.printable, x: columns.bar + behind, y: y, .dimmed,
        width: columns.barWidth - behind)
    } else {
      canvas.text(
        text.error.printable, x: columns.bar + max(0, first - text.error.columns), y: y, .dimmed,
        width: first)
    }
  }

  private func text(of row: StepRow, _ session: RunSession) -> StepText? {
    let progress = session.progress
    switch row {
    case .visit(let number, _):
      guard let visit = progress.visits[number] else { return nil }
      let state = session.definition.state(at: visit.state)
      var name = state?.name ?? "?"
      if let groups = progress.steps.groups[number], state?.type == .map {
        let failed = groups.count { progress.outcome(of: $0.visits) == .failed }
        name += "  \(groups.count)" + (failed > 0 ? ", \(failed) failed" : "")
      }
      return StepText(
        name: name, type: state?.type?.rawValue ?? "", outcome: visit.outcome, start: visit.start,
        end: visit.end, backoffs: visit.backoffs, error: visit.error ?? "")
    case .group(let parent, let index, _):
      let visits = progress.steps.visits(of: parent, group: index)
      guard let first = visits.first.flatMap({ progress.visits[$0] }) else { return nil }
      let isMap =
        progress.visits[parent].flatMap { session.definition.state(at: $0.state)?.type } == .map
      let last = visits.last.flatMap { progress.visits[$0] }
      return StepText(
        name: isMap ? "#\(index)" : "branch \(index + 1)", outcome: progress.outcome(of: visits),
        start: first.start, end: last?.end)
    }
  }

  /// Shows the step's last moment, with the data of that very visit.
  mutating func goToStep() -> [Effect] {
    let rows = stepRows
    guard rows.indices.contains(run.steps.selected) else { return [] }
    guard case .visit(let number, _) = rows[run.steps.selected],
      let visit = run.session?.progress.visits[number]
    else { return toggleStep() }
    moved { session in
      session.go(toEventCount: visit.lastEventCount)
      return true
    }
    run.pinnedVisit = number
    select(.state(graph.drawing.shownState(for: visit.state)))
    return []
  }

  mutating func toggleStep() -> [Effect] {
    let rows = stepRows
    guard rows.indices.contains(run.steps.selected) else { return [] }
    let id = rows[run.steps.selected].id
    guard run.session?.progress.steps.hasRows(id) == true else { return [] }
    run.toggledSteps.formSymmetricDifference([id])
    return []
  }
}

/// Where the columns of the steps are.
private struct StepColumns {
  let name: Int
  let nameWidth: Int
  let type: Int?
  let status: Int
  let statusWidth: Int
  let start: Int?
  let duration: Int
  let bar: Int
  let barWidth: Int

  init(_ rect: Rect) {
    let isWide = rect.width >= 100
    name = rect.x + 1
    nameWidth = min(34, max(14, rect.width * 30 / 100))
    var x = name + nameWidth + 1
    type = isWide ? x : nil
    if isWide { x += 9 }
    status = x
    statusWidth = isWide ? 11 : 9
    x += statusWidth + 1
    start = rect.width >= 70 ? x : nil
    if start != nil { x += 10 }
    duration = x
    bar = x + 8
    barWidth = max(0, rect.maxX - bar - 1)
  }

  func heading(_ canvas: inout Canvas, _ rect: Rect) {
    canvas.text("Name", x: name, y: rect.y, .dimmed)
    if let type { canvas.text("Type", x: type, y: rect.y, .dimmed) }
    canvas.text("Status", x: status, y: rect.y, .dimmed)
    if let start { canvas.text("Started", x: start, y: rect.y, .dimmed) }
    canvas.text("Took", x: duration, y: rect.y, .dimmed)
    let isUnicode = canvas.theme.glyphs == .unicode
    canvas.text(
      isUnicode ? "━ work  × failed attempt  ┄ backoff" : "= work  x failed attempt  ~ backoff",
      x: bar, y: rect.y, .dimmed, width: barWidth)
  }
}

extension RunProgress {
  /// The worst that came of the visits of a branch or iteration.
  func outcome(of numbers: [Int]) -> Outcome {
    let outcomes = numbers.compactMap { visits[$0]?.outcome }
    for outcome in [Outcome.failed, .timedOut, .aborted, .running] where outcomes.contains(outcome)
    {
      return outcome
    }
    return .succeeded
  }
}

extension RunProgress.Outcome {
  fileprivate var shortTitle: String {
    switch self {
    case .running: "running"
    case .succeeded: "ok"
    case .caught: "caught"
    case .failed: "FAILED"
    case .timedOut: "TIMEOUT"
    case .aborted: "ABORTED"
    }
  }
}
