import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  var dashboardSummary: String {
    guard let fleet = dashboard.fleet else { return "no fleet" }
    let how = dashboard.isPlaying ? "playing" : (fleet.isFinished ? "over" : "paused")
    let elapsed = fleet.now.milliseconds - fleet.options.startTime.milliseconds
    let count = fleet.expectedCount ?? fleet.arrivedCount
    return "fleet \(count) runs  \(how) \(dashboard.speedTitle)  "
      + "sim \(DurationText.clock(milliseconds: elapsed))"
  }

  /// One line for the Run view.
  var allRunsSummary: String {
    let counts = dashboard.totals.executions
    return "failed \(counts.failed)   throttled \(counts.throttled)   succeeded \(counts.succeeded)"
      + "   running \(counts.running)"
  }

  func dashboardHeading(of pane: Pane) -> (title: String, note: String) {
    switch pane {
    case .counters: (file.machineName, "")
    case .states: statesHeading
    case .runs: runsHeading
    case .facts: ("What happened", "")
    case .load: ("Load", loadNote)
    case .alarms: alarmsHeading
    default: ("", "")
    }
  }

  private var loadNote: String {
    guard let fleet = dashboard.fleet else { return "" }
    let seconds = Double(fleet.timeline.intervalMilliseconds) / 1000
    return "1 sample = \(DurationText.short(seconds: seconds))"
  }

  func drawDashboard(_ canvas: inout Canvas, _ pane: Pane, _ rect: Rect, hasFocus: Bool) {
    switch pane {
    case .counters: drawCounters(&canvas, rect, hasFocus: hasFocus)
    case .states: drawStates(&canvas, rect, hasFocus: hasFocus)
    case .runs: drawRuns(&canvas, rect, hasFocus: hasFocus)
    case .facts: drawFacts(&canvas, rect, hasFocus: hasFocus)
    case .load: drawLoad(&canvas, rect, hasFocus: hasFocus)
    case .alarms: drawAlarms(&canvas, rect, hasFocus: hasFocus)
    default: break
    }
  }

  var dashboardFooter: [FooterItem] {
    let open = focus == .counters ? "filter runs" : "open"
    return [
      .command("F", "start", "fleet"), .command("Space", "play", "play-fleet"),
      .command("s", "step", "step-fleet"), .command("< >", "pace", "fleet-faster"),
      FooterItem("Enter", open, .event(.key(Key(.enter)))), .command("o", "sort", "sort"),
      .command("/", "filter", "filter"), .command("x", "fault", "fault"),
      .command("G", "graph", "live-graph"), .command("P", "panes", "panes"),
      FooterItem("Tab", "next"), .command("?", "all", "help"),
    ]
  }
}
