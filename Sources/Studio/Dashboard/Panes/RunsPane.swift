import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  var runsHeading: (title: String, note: String) {
    ("Runs \(dashboard.shownRuns.count)", "filter: \(dashboard.filter?.rawValue ?? "all")")
  }

  func drawRuns(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    canvas.text(
      " run  status     time    stopped at", x: rect.x, y: rect.y, .dimmed, width: rect.width)
    let runs = dashboard.shownRuns
    guard let fleet = dashboard.fleet, !runs.isEmpty else {
      canvas.text(
        dashboard.fleet == nil ? "No fleet yet: F starts one." : "None.", x: rect.x + 1,
        y: rect.y + 1, .dimmed, width: rect.width - 2)
      return
    }
    let height = rect.height - 1
    var list = dashboard.runs
    list.clamp(count: runs.count)
    list.reveal(height: height)
    for row in 0..<max(0, min(height, runs.count - list.offset)) {
      let run = runs[list.offset + row]
      let y = rect.y + 1 + row
      let id = "\(run.id + 1)"
      canvas.text(
        String(repeating: " ", count: max(0, 4 - id.count)) + id, x: rect.x, y: y, .dimmed)
      canvas.text(
        canvas.theme.glyph(run.mark) + " " + run.title, x: rect.x + 6, y: y, run.role, width: 10)
      canvas.text(
        DurationText.short(seconds: Double(run.durationMilliseconds(at: fleet.now)) / 1000),
        x: rect.x + 17, y: y, width: 7)
      let stopped = run.state.flatMap { fleet.program.definition.state(at: $0)?.name } ?? ""
      let x = canvas.text(
        run.status == .succeeded ? "" : stopped.printable, x: rect.x + 25, y: y,
        width: max(0, rect.width - 25))
      canvas.text(
        (run.error ?? "").printable, x: x + 1, y: y, .statusFailed, width: rect.maxX - x - 2)
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }
}

extension Simulator.RunSummary {
  var title: String { isThrottled ? "throttled" : status?.title ?? "-" }
  var mark: Mark { isThrottled ? .throttled : (status ?? .running).mark }
  var role: Role { isThrottled ? .statusThrottled : (status ?? .running).role }
}
