import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// The form of the selected state's fields.
package struct InspectorState: Sendable {
  package init() {}
}

extension StudioState {
  var inspectorHeading: (title: String, note: String) { (selectedState?.name ?? "Machine", "") }
  func drawInspector(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {}
  mutating func handleInspector(_ key: Key) -> [Effect]? { nil }
  mutating func handleInspector(_ mouse: MouseEvent, rect: Rect) -> [Effect] { [] }
  mutating func pasteIntoInspector(_ text: String) -> [Effect] { [] }
  /// Enter on a state, or on (start).
  mutating func openInspector() -> [Effect] {
    focus = .inspector
    return []
  }
  mutating func inspectorDocumentChanged() {}
  /// The graph's selection changed.
  mutating func selectionChanged() {}
  /// Puts the form's selection on the field that holds that place of the document.
  mutating func focusInspectorField(_ pointer: JSONPointer) {}
  var inspectorFooter: [FooterItem] { [FooterItem("Esc", "back")] }

  mutating func openRetryRules() -> [Effect] { [] }
  mutating func openCatchRules() -> [Effect] { [] }
  mutating func openChoiceRules() -> [Effect] { [] }
}
