import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// Two runs side by side, and what differs in the data of the selected step.
struct CompareSheet: Sheet {
  private enum Part: CaseIterable { case input, output }

  private let left: RunSession
  private let right: RunSession
  private let comparison: RunComparison
  private var list = ListState()
  private var part = Part.output
  private var dataOffset = 0

  private let places: (left: Int, right: Int)

  /// As far as both have been run. Begins at the first difference.
  ///
  /// - Parameters: where the runs stand among the sessions.
  init(_ left: Int, _ right: Int, of sessions: [RunSession]) {
    places = (left, right)
    self.left = sessions[left].atItsEnd
    self.right = sessions[right].atItsEnd
    comparison = RunComparison(self.left.progress, self.right.progress)
    list.selected = comparison.rows.firstIndex { $0.isDifferent } ?? 0
  }

  private func rect(_ state: StudioState) -> Rect {
    Rect(x: 0, y: 1, width: state.size.width, height: max(6, state.size.height - 3))
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)), .key(.character("q")): return .close
    case .key(Key(.tab)):
      part = part == .input ? .output : .input
      dataOffset = 0
    case .key(.character("n")): go(to: comparison.rows.indices.dropFirst(list.selected + 1))
    case .key(.character("N")): go(to: comparison.rows.indices.prefix(list.selected).reversed())
    case .key(.character("J")): dataOffset += 3
    case .key(.character("K")): dataOffset = max(0, dataOffset - 3)
    case .key(Key(.enter)): return open(in: &state)
    case .key(let key):
      guard list.handle(key, count: comparison.rows.count) else { return .pass }
      dataOffset = 0
    case .mouse(let mouse):
      if list.scroll(mouse, count: comparison.rows.count) { return .stay }
      let inside = rect(state).inset(by: 1)
      guard mouse.action == .press, inside.contains(mouse.position), mouse.position.y > inside.y
      else { return .stay }
      list.selected = list.row(
        mouse.position.y - inside.y - 1, count: comparison.rows.count,
        height: listHeight(inside.height))
    default: break
    }
    return .stay
  }

  private mutating func go(to indices: some Sequence<Int>) {
    if let next = indices.first(where: { comparison.rows[$0].isDifferent }) {
      list.selected = next
      dataOffset = 0
    }
  }

  /// Shows the step in the run that has it.
  private func open(in state: inout StudioState) -> SheetAnswer {
    guard comparison.rows.indices.contains(list.selected) else { return .stay }
    let row = comparison.rows[list.selected]
    let (index, session, number) =
      row.right.map { (places.right, right, $0) } ?? (places.left, left, row.left ?? 0)
    guard state.run.sessions.indices.contains(index), let visit = session.progress.visits[number]
    else { return .stay }
    state.run.shown = index
    state.moved { run in
      run.go(toEventCount: visit.lastEventCount)
      return true
    }
    state.run.pinnedVisit = number
    state.select(.state(state.graph.drawing.shownState(for: visit.state)))
    return .close
  }

  private func listHeight(_ height: Int) -> Int {
    min(comparison.rows.count, max(2, (height - 3) / 2))
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(
      rect(state), title: "Run \(left.number) and run \(right.number)",
      note: "\(comparison.differences) of \(comparison.rows.count) steps differ")
    let half = (inside.width - 3) / 2
    heading(&canvas, left, x: inside.x + 1, y: inside.y, width: half)
    heading(&canvas, right, x: inside.x + half + 4, y: inside.y, width: half - 2)
    let height = listHeight(inside.height)
    var list = list
    list.reveal(height: height)
    for row in 0..<max(0, min(height, comparison.rows.count - list.offset)) {
      let y = inside.y + 1 + row
      let step = comparison.rows[list.offset + row]
      drawStep(&canvas, left, step.left, x: inside.x + 1, y: y, width: half)
      canvas.text(
        step.isDifferent ? (canvas.theme.glyphs == .unicode ? "≠" : "!") : " ",
        x: inside.x + half + 2, y: y, .diffChanged)
      drawStep(&canvas, right, step.right, x: inside.x + half + 4, y: y, width: half - 2)
      if list.offset + row == list.selected {
        canvas.select(Rect(x: inside.x, y: y, width: inside.width, height: 1), hasFocus: true)
      }
    }
    let y = inside.y + 1 + height
    canvas.rule(
      (part == .output ? "[Output]  Input" : "Output  [Input]")
        + "   - run \(left.number)   + run \(right.number)", x: inside.x, y: y, width: inside.width)
    drawData(
      &canvas,
      Rect(x: inside.x + 1, y: y + 1, width: inside.width - 2, height: inside.maxY - y - 1))
  }

  private func heading(_ canvas: inout Canvas, _ session: RunSession, x: Int, y: Int, width: Int) {
    let status = session.current.status
    let end = canvas.text(
      "run \(session.number) " + canvas.theme.glyph(status.mark) + " " + status.rawValue, x: x,
      y: y,
      status.role, width: width)
    let rest = "  " + session.clock(session.current.now) + "  " + (session.current.error ?? "")
    canvas.text(rest.printable, x: end, y: y, .dimmed, width: width - (end - x))
  }

  private func drawStep(
    _ canvas: inout Canvas, _ session: RunSession, _ number: Int?, x: Int, y: Int, width: Int
  ) {
    guard let visit = number.flatMap({ session.progress.visits[$0] }) else { return }
    let name = session.definition.state(at: visit.state)?.name ?? "?"
    let tail = 18
    canvas.text(canvas.theme.glyph(visit.outcome.mark), x: x, y: y, visit.outcome.role)
    canvas.text(name.printable, x: x + 2, y: y, width: max(4, width - tail - 3))
    let end = visit.end ?? session.current.now
    let seconds = Double(end.milliseconds - visit.start.milliseconds) / 1000
    let retries = visit.retries > 0 ? "  r\(visit.retries)" : ""
    canvas.text(
      session.clock(visit.start) + "  " + DurationText.short(seconds: seconds) + retries,
      x: x + max(4, width - tail), y: y, .dimmed, width: tail)
  }

  private func drawData(_ canvas: inout Canvas, _ rect: Rect) {
    guard rect.height > 0, comparison.rows.indices.contains(list.selected) else { return }
    let row = comparison.rows[list.selected]
    let stage: TraceRecord.Stage = part == .output ? .output : .input
    let old = row.left.flatMap { left.progress.visits[$0]?.stages[stage] }
    let new = row.right.flatMap { right.progress.visits[$0]?.stages[stage] }
    let difference = LineDifference(
      from: old.map(LineDifference.split) ?? [], to: new.map(LineDifference.split) ?? [])
    guard !difference.lines.isEmpty else {
      canvas.text("none", x: rect.x, y: rect.y, .dimmed)
      return
    }
    let offset = max(0, min(dataOffset, difference.lines.count - rect.height))
    for (index, line) in difference.lines.dropFirst(offset).prefix(rect.height).enumerated() {
      let y = rect.y + index
      if line.kind == .same {
        canvas.code(line.text, x: rect.x + 2, y: y, width: rect.width - 2)
      } else {
        canvas.text(
          line.kind.sign + " " + line.text.printable, x: rect.x, y: y,
          line.kind == .added ? .diffAdded : .diffRemoved, width: rect.width)
      }
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("Up Down", "steps"),
      FooterItem("n N", "next, previous difference", .event(.key(.character("n")))),
      FooterItem("Tab", "output, input", .event(.key(Key(.tab)))), FooterItem("J K", "scroll"),
      FooterItem("Enter", "go there", .event(.key(Key(.enter)))),
      FooterItem("Esc", "back", .event(.key(Key(.escape)))),
    ]
  }
}

extension RunSession {
  /// The run at the last moment that has been computed.
  fileprivate var atItsEnd: RunSession {
    var session = self
    session.go(toEventCount: latest.eventCount)
    return session
  }
}

extension StudioState {
  mutating func compareSelectedExecution() -> [Effect] {
    let listed = listedSessions
    guard listed.indices.contains(run.executions.selected) else { return [] }
    return compare(with: listed[run.executions.selected])
  }

  /// Compares the shown run with another of the sessions.
  private mutating func compare(with other: Int) -> [Effect] {
    guard run.sessions.indices.contains(run.shown), run.shown != other else {
      message = .information("Choose another run than the one that shows.")
      return []
    }
    sheets.append(
      CompareSheet(min(other, run.shown), max(other, run.shown), of: run.sessions))
    return []
  }

  /// - Parameter argument: a run's number; empty for the one before the shown.
  mutating func compare(_ argument: String) -> [Effect] {
    guard run.session != nil else { return openStartSheet() }
    let other =
      argument.isEmpty
      ? run.shown - 1 : run.sessions.lastIndex { "\($0.number)" == argument } ?? -1
    guard run.sessions.indices.contains(other) else {
      message = .error(
        argument.isEmpty
          ? "There is no run before this one: :compare NUMBER" : "There is no run \(argument).")
      return []
    }
    return compare(with: other)
  }
}
