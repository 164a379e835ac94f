import StatesLanguage
import Terminal

extension GridSheet {
  mutating func handleGrid(_ mouse: MouseEvent, in studio: inout StudioState)
    -> SheetAnswer
  {
    let layout = GridLayout(self, studio)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      guard grid.editor == nil else { return .stay }
      var list = ListState()
      list.selected = grid.place.row
      if list.scroll(mouse, count: rowCount(studio)) { grid.place.row = list.selected }
    case .press where mouse.button == 1:
      if let editor = grid.editor, let field = layout.rect(of: grid.place) {
        if let index = editor.listIndex(at: mouse.position, under: field, in: listBounds(studio)) {
          if grid.editor?.take(index) == true {
            _ = commitEditor(in: &studio)
          } else {
            checkTyped(studio)
          }
          return .stay
        }
        if field.contains(mouse.position) { return .stay }
        if !commitEditor(in: &studio) { keepDraft() }
      }
      if let place = layout.place(at: mouse.position) { grid.place = place }
    case .doubleClick:
      guard grid.editor == nil, layout.place(at: mouse.position) != nil else { return .stay }
      return handleGrid(Key(.enter), in: &studio)
    default: break
    }
    return .stay
  }

  /// Where a list of suggestions may stand.
  func listBounds(_ studio: StudioState) -> Rect {
    Rect(x: 0, y: 1, width: studio.size.width, height: studio.size.height - 3)
  }

  func gridFooter(_ items: [FooterItem]) -> [FooterItem] {
    func item(_ name: String, _ title: String, _ key: Key) -> FooterItem {
      FooterItem(name, title, .event(.key(key)))
    }
    guard let editor = grid.editor else {
      return [
        item("Enter", "edit", Key(.enter)), item("a", "add", .character("a")),
        item("d", "delete", .character("d")), FooterItem("K J", "move"),
      ] + items + [
        item("u", "undo", .character("u")), item("^E", "$EDITOR", .control("e")),
        item("Esc", "close", Key(.escape)),
      ]
    }
    var result = [
      item("Enter", "accept", Key(.enter)), item("Tab", "next cell", Key(.tab)),
      item("Esc", "restore", Key(.escape)),
    ]
    if !editor.suggestions.items.isEmpty {
      result.append(item("Ctrl-Space", "suggest", .control(" ")))
    }
    if editor.problem?.fix != nil { result.append(item("F5", "fix", Key(.function(5)))) }
    return result
  }
}
