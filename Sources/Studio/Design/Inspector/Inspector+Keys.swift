import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  mutating func handleInspector(_ key: Key) -> [Effect]? {
    defer { revealInspectorSelection() }
    if inspector.editor != nil { return handleEditor(key) }
    let rows = inspectorRows
    switch key {
    case Key(.enter): return openRow()
    case Key(.delete), Key(.backspace): return removeSelectedMember()
    case Key(.escape):
      // A text that is kept because it is wrong goes first.
      guard let row = selectedRow(in: rows), inspector.drafts[row.id] != nil else { return nil }
      inspector.drafts[row.id] = nil
      return []
    case Key(.function(1)): return explainField()
    case Key(.function(5)): return fixSelectedField()
    case Key(.function(2)):
      inspector.selected = rows.first?.id
      return openRow()
    case .control("e"): return editValueOutside()
    case .character("r"): return openRetryRules()
    case .character("c"): return openCatchRules()
    case .character("w"): return openChoiceRules()
    case .character("="): return editAsText()
    default:
      return moveSelection(key, rows) ? [] : nil
    }
  }

  private mutating func moveSelection(_ key: Key, _ rows: [FormRow]) -> Bool {
    let places = rows.indices.filter { rows[$0].canBeSelected }
    var list = ListState()
    let selected = selectedIndex(in: rows)
    list.selected = places.firstIndex { $0 == selected } ?? 0
    let page = max(1, (StudioLayout(self).content(of: .inspector)?.height ?? 10) - 1)
    guard list.handle(key, count: places.count, page: page) else { return false }
    if places.indices.contains(list.selected) {
      inspector.selected = rows[places[list.selected]].id
    }
    return true
  }

  /// Goes so many rows on, and edits there if it is a field of one line.
  private mutating func goOn(by step: Int, edits: Bool) {
    let rows = inspectorRows
    let places = rows.indices.filter { rows[$0].canBeSelected }
    guard let index = selectedIndex(in: rows), let place = places.firstIndex(of: index),
      places.indices.contains(place + step)
    else { return }
    let row = rows[places[place + step]]
    inspector.selected = row.id
    if edits, !opensSheet(row) { beginEditing() }
  }

  private mutating func handleEditor(_ key: Key) -> [Effect]? {
    guard var editor = inspector.editor else { return nil }
    let before = editor.text
    let answer = editor.handle(key)
    inspector.editor = editor
    if editor.text != before { checkTyped() }
    switch answer {
    case .stay: break
    case .pass: return key == Key(.function(1)) ? explainField() : nil
    case .accept:
      if commitEditor() { goOn(by: 1, edits: false) }
    case .acceptAndGo(let step):
      if !commitEditor() { keepDraft() }
      goOn(by: step, edits: key == Key(.tab) || key == Key(.tab, .shift))
    case .cancel:
      if let row = selectedRow(in: inspectorRows) { inspector.drafts[row.id] = nil }
      inspector.editor = nil
    case .fix: _ = fixEditor()
    case .external: return editValueOutside()
    }
    return []
  }

  /// F1: what the field is for; nil leaves the key to the general help.
  private mutating func explainField() -> [Effect]? {
    guard let help = selectedRow(in: inspectorRows)?.field?.schema?.help else { return nil }
    message = .information(help + "  (? lists every key)")
    return []
  }

  mutating func pasteIntoInspector(_ text: String) -> [Effect] {
    if inspector.editor == nil {
      guard let row = selectedRow(in: inspectorRows), row.field != nil || row.isName else {
        message = .information("Select a field first.")
        return []
      }
      beginEditing()
    }
    inspector.editor?.paste(text)
    checkTyped()
    revealInspectorSelection()
    return []
  }
}

extension FormRow {
  var isName: Bool { if case .name = kind { true } else { false } }
}
