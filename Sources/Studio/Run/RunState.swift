import Drawing
package import OrderedJSON
package import StatesLanguage
import Terminal
import Themes

/// The runs of the Run view.
package struct RunState: Sendable {
  package var breakpoints: Set<JSONPointer> = []
  package init() {}
  /// What the shown run executes; nil before the first.
  package var definition: Definition? { nil }
  /// Milliseconds until the next step of a playing run.
  package var tickInterval: Int? { nil }
}

extension Command {
  static let run: [Command] = []
}

extension StudioState {
  var runSummary: String { "" }
  var runSituation: String? { nil }
  var runGraphNote: String? { nil }
  var runDecoration: GraphDecoration { GraphDecoration() }
  var runDetailHeading: (title: String, note: String) { ("Run", "") }
  func drawRunDetail(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  func drawTime(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  mutating func handleRun(_ key: Key) -> [Effect]? { nil }
  mutating func handleRun(_ mouse: MouseEvent, pane: Pane, rect: Rect) -> [Effect] { [] }
  mutating func tickRun(elapsedMilliseconds: Int64) -> [Effect] { [] }
  /// Returns whether something was playing.
  mutating func pauseRun() -> Bool { false }
  mutating func setRunInput(_ text: String) -> [Effect] { [] }
  var runFooter: [FooterItem] { [] }
}
