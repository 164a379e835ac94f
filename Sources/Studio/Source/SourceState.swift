import OrderedJSON
import Terminal
import Themes

/// The ASL text as an editor.
package struct SourceState: Sendable {
  package init() {}
}

extension Command {
  static let source: [Command] = []
}

extension StudioState {
  var sourceNote: String { "" }
  func drawSource(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  mutating func handleSource(_ key: Key) -> [Effect]? { nil }
  mutating func handleSource(_ mouse: MouseEvent, rect: Rect) -> [Effect] { [] }
  mutating func pasteIntoSource(_ text: String) -> [Effect] { [] }
  mutating func sourceDocumentChanged() {}
  mutating func goToSource(_ position: SourcePosition) {}
  mutating func findInSource(by step: Int) {}
  var sourceFooter: [FooterItem] { [] }
}
