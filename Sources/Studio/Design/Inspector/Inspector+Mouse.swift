import StatesLanguage
import Terminal

extension StudioState {
  mutating func handleInspector(_ mouse: MouseEvent, rect: Rect) -> [Effect] {
    defer { revealInspectorSelection() }
    let layout = FormLayout(self, rect)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      guard inspector.editor == nil else { return [] }
      let places = layout.rows.indices.filter { layout.rows[$0].canBeSelected }
      var list = ListState()
      list.selected = places.firstIndex { $0 == layout.selected } ?? 0
      if list.scroll(mouse, count: places.count), places.indices.contains(list.selected) {
        inspector.selected = layout.rows[places[list.selected]].id
      }
      return []
    case .press where mouse.button == 1: return press(mouse.position, layout)
    case .doubleClick:
      guard inspector.editor == nil, row(at: mouse.position, layout) != nil else { return [] }
      return openRow()
    default: return []
    }
  }

  private func row(at point: Point, _ layout: FormLayout) -> FormRow? {
    let offset = layout.offset(near: inspector.offset)
    guard let line = layout.line(atY: point.y, offset: offset) else { return nil }
    let row = layout.rows[line.row]
    return row.canBeSelected ? row : nil
  }

  private mutating func press(_ point: Point, _ layout: FormLayout) -> [Effect] {
    let offset = layout.offset(near: inspector.offset)
    if let editor = inspector.editor, let field = layout.editedRect(offset: offset) {
      if let index = editor.listIndex(at: point, under: field, in: layout.rect) {
        if inspector.editor?.take(index) == true {
          _ = commitEditor()
        } else {
          checkTyped()
        }
        return []
      }
      if field.contains(point) { return [] }
      if !commitEditor() { keepDraft() }
    }
    guard let row = row(at: point, layout) else { return [] }
    inspector.selected = row.id
    if point.x == layout.rect.maxX - 1, row.offersList || row.isExpanded != nil {
      return openRow()
    }
    return []
  }

  /// What the selected field is for.
  var inspectorSituation: String? {
    guard let row = selectedRow(in: inspectorRows) else { return nil }
    switch row.kind {
    case .field(let field):
      return field.schema?.help ?? "Not a field of the States Language here."
    case .name: return "The state's name; every reference follows."
    case .rule(let list, _): return "Enter opens the \(list.rawValue) rules."
    case .scope, .incoming: return "Enter goes there."
    case .heading: return nil
    }
  }

  var inspectorFooter: [FooterItem] {
    if let editor = inspector.editor { return editorFooter(editor) }
    let enter = FooterItem("Enter", "edit", .event(.key(Key(.enter))))
    var items = [enter]
    if !inspector.drafts.isEmpty, let row = selectedRow(in: inspectorRows),
      inspector.drafts[row.id] != nil
    {
      items.append(FooterItem("F5", "fix", .event(.key(Key(.function(5))))))
      items.append(FooterItem("Esc", "restore", .event(.key(Key(.escape)))))
    }
    items += [
      FooterItem("Up Down", "field"),
      FooterItem("Del", "remove", .event(.key(Key(.delete)))),
      FooterItem("=", "as text", .event(.key(.character("=")))),
      FooterItem("^E", "$EDITOR", .event(.key(.control("e")))),
      .command("u", "undo", "undo"),
      FooterItem("F1", "help", .event(.key(Key(.function(1))))),
      FooterItem("Esc", "graph", .event(.key(Key(.escape)))),
    ]
    return items
  }

  private func editorFooter(_ editor: FieldEditor) -> [FooterItem] {
    let original = editor.original.isEmpty ? "" : " " + editor.original.prefix(20)
    var items = [
      FooterItem("Enter", "accept", .event(.key(Key(.enter)))),
      FooterItem("Esc", "restore\(original)", .event(.key(Key(.escape)))),
      FooterItem("Tab", "next field", .event(.key(Key(.tab)))),
    ]
    if !editor.suggestions.items.isEmpty {
      items.append(FooterItem("Ctrl-Space", "suggest", .event(.key(.control(" ")))))
    }
    if editor.problem?.fix != nil {
      items.append(FooterItem("F5", "fix", .event(.key(Key(.function(5))))))
    }
    items.append(FooterItem("^E", "$EDITOR", .event(.key(.control("e")))))
    return items
  }
}
