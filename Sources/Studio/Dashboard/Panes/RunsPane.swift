import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  var runsHeading: (title: String, note: String) {
    let words = dashboard.words.terms.isEmpty ? "" : dashboard.words.text
    let counter = dashboard.filter?.rawValue ?? ""
    let filter = [counter, words].filter { !$0.isEmpty }.joined(separator: " ")
    return (
      "Runs \(dashboard.listed.count)",
      "filter: \(filter.isEmpty ? "all" : filter) (/)   sort: \(dashboard.runSort.rawValue) (o)"
    )
  }

  func drawRuns(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    canvas.text(
      "    run  status     time    stopped at", x: rect.x, y: rect.y, .dimmed, width: rect.width)
    let listed = dashboard.listed
    guard let fleet = dashboard.fleet, !listed.isEmpty else {
      canvas.text(
        dashboard.fleet == nil ? "No fleet yet: F starts one." : "None.", x: rect.x + 1,
        y: rect.y + 1, .dimmed, width: rect.width - 2)
      return
    }
    let height = rect.height - 1
    var list = dashboard.runs
    list.clamp(count: listed.count)
    list.reveal(height: height)
    for row in 0..<max(0, min(height, listed.count - list.offset)) {
      guard let run = fleet.run(listed[list.offset + row]) else { continue }
      let y = rect.y + 1 + row
      let id = "\(run.id + 1)"
      canvas.text(
        String(repeating: " ", count: max(0, 7 - id.count)) + id, x: rect.x, y: y, .dimmed)
      canvas.text(
        canvas.theme.glyph(run.mark) + " " + run.title, x: rect.x + 9, y: y, run.role, width: 10)
      canvas.text(
        DurationText.short(seconds: Double(run.durationMilliseconds(at: fleet.now)) / 1000),
        x: rect.x + 20, y: y, width: 7)
      let stopped = run.state.flatMap { dashboardDefinition.state(at: $0)?.name } ?? ""
      let x = canvas.text(
        run.status == .succeeded ? "" : stopped.printable, x: rect.x + 28, y: y,
        width: max(0, rect.width - 28))
      canvas.text(
        (run.error ?? "").printable, x: x + 1, y: y, .statusFailed, width: rect.maxX - x - 2)
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }

  /// Brings the list of runs up to date: by the counter's filter and the words, sorted.
  mutating func refreshListing() {
    guard let fleet = dashboard.fleet else {
      dashboard.listed = []
      return
    }
    let definition = dashboardDefinition
    let start = fleet.options.startTime.milliseconds
    func facts(_ run: RunSummary) -> ExecutionFacts {
      ExecutionFacts(
        status: run.status, isThrottled: run.isThrottled, input: run.input, error: run.error ?? "",
        cause: run.cause ?? "",
        stateName: run.state.flatMap { definition.state(at: $0)?.name } ?? "",
        startMilliseconds: run.start.milliseconds - start,
        durationMilliseconds: run.durationMilliseconds(at: fleet.now), retries: run.retries,
        caught: run.caught, throttled: run.throttled)
    }
    let shown = fleet.runs.filter { run in
      guard run.status != nil || run.isThrottled else { return false }
      return dashboard.lists(run) && dashboard.words.matches(facts(run))
    }
    switch dashboard.runSort {
    case .newest: dashboard.listed = shown.reversed().map(\.id)
    case .oldest: dashboard.listed = shown.map(\.id)
    case .longest:
      dashboard.listed = shown.sorted {
        let (a, b) = (
          $0.durationMilliseconds(at: fleet.now), $1.durationMilliseconds(at: fleet.now)
        )
        return a == b ? $0.id < $1.id : a > b
      }.map(\.id)
    case .retries:
      dashboard.listed = shown.sorted { ($1.retries, $0.id) < ($0.retries, $1.id) }.map(\.id)
    }
    dashboard.runs.clamp(count: dashboard.listed.count)
  }
}

extension Simulator.RunSummary {
  var title: String { isThrottled ? "throttled" : status?.title ?? "-" }
  var mark: Mark { isThrottled ? .throttled : (status ?? .running).mark }
  var role: Role { isThrottled ? .statusThrottled : (status ?? .running).role }
}
