import Terminal
import Themes

/// The counters over all runs since start.
package struct DashboardState: Sendable {
  package init() {}
  package var tickInterval: Int? { nil }
}

extension Command {
  static let dashboard: [Command] = []
}

extension StudioState {
  var dashboardSummary: String { "" }
  /// One line for the Run view: `failed 1   throttled 3   succeeded 4   running 1`.
  var allRunsSummary: String { "" }
  var statesHeading: (title: String, note: String) { ("States", "") }
  var runsHeading: (title: String, note: String) { ("Runs", "") }
  func drawCounters(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  func drawStates(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  func drawRuns(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  mutating func handleDashboard(_ key: Key) -> [Effect]? { nil }
  mutating func handleDashboard(_ mouse: MouseEvent, pane: Pane, rect: Rect) -> [Effect] { [] }
  mutating func tickDashboard(elapsedMilliseconds: Int64) -> [Effect] { [] }
  /// Returns whether something was playing.
  mutating func pauseDashboard() -> Bool { false }
  var dashboardFooter: [FooterItem] { [] }
}
