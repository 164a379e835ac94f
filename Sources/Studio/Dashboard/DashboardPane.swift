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

  var dashboardFooter: [FooterItem] {
    [
      .command("F", "start runs", "fleet"), .command("Space", "play, pause", "play-fleet"),
      .command("< >", "pace", "fleet-faster"), FooterItem("arrows Enter", "filter, open"),
      .command("o", "sort", "sort"), FooterItem("Tab", "panes"),
      FooterItem("Esc", "back", .event(.key(Key(.escape)))), .command("?", "all", "help"),
    ]
  }
}
