import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// A sheet with a table whose cells are edited in place: the rules of Retry, Catch and Choice,
/// the members of a template.
protocol GridSheet: Sheet {
  var grid: Grid { get set }

  /// Whether what the sheet edits is still there.
  func exists(in studio: StudioState) -> Bool
  /// A row being added included.
  func rowCount(_ studio: StudioState) -> Int
  func columns(_ studio: StudioState) -> [GridColumn]
  func cell(_ place: Grid.Place, _ studio: StudioState) -> GridCell
  /// The row of what is being added.
  func addingRow(_ studio: StudioState) -> Int
  /// What stands before a row: its number.
  func mark(row: Int, _ studio: StudioState) -> String
  /// The sheet with its frame, over the lower rows of the screen.
  func sheetRect(_ studio: StudioState) -> Rect
  /// Where the table is on the screen, with its line of titles.
  func gridRect(_ studio: StudioState) -> Rect

  /// Nil for a cell that cannot be typed in.
  func editor(_ place: Grid.Place, _ studio: StudioState) -> FieldEditor?
  /// What is wrong with a text while it is typed.
  func typedProblem(_ text: String, _ place: Grid.Place, _ studio: StudioState) -> FieldProblem?
  mutating func commit(_ text: String, _ place: Grid.Place, in studio: inout StudioState)
    throws(FieldProblem)
  mutating func addRow(in studio: inout StudioState)
  mutating func deleteRow(_ row: Int, in studio: inout StudioState)
  /// - Returns: whether the row moved.
  mutating func moveRow(_ row: Int, to other: Int, in studio: inout StudioState) -> Bool
  /// The value that ^E edits.
  func valuePointer(_ place: Grid.Place, _ studio: StudioState) -> JSONPointer?
  /// A key of the sheet's own, while nothing is typed.
  mutating func handleOwn(_ key: Key, in studio: inout StudioState) -> SheetAnswer?
  /// Pasted text that is not for the table.
  ///
  /// - Returns: whether it was the sheet's own.
  mutating func pasteOwn(_ text: String) -> Bool
  /// A click outside the table.
  mutating func handleOwn(_ mouse: MouseEvent, in studio: inout StudioState) -> SheetAnswer?
  /// The edge or state of the graph that the selected row is about.
  func element(_ studio: StudioState) -> GraphElement?
  /// Enter on a cell that cannot be typed in.
  mutating func open(_ place: Grid.Place, in studio: inout StudioState)
}

extension GridSheet {
  func mark(row: Int, _ studio: StudioState) -> String { "\(row + 1)" }
  func addingRow(_ studio: StudioState) -> Int { rowCount(studio) - 1 }
  func typedProblem(_ text: String, _ place: Grid.Place, _ studio: StudioState) -> FieldProblem? {
    nil
  }
  mutating func handleOwn(_ key: Key, in studio: inout StudioState) -> SheetAnswer? { nil }
  mutating func handleOwn(_ mouse: MouseEvent, in studio: inout StudioState) -> SheetAnswer? {
    nil
  }
  mutating func open(_ place: Grid.Place, in studio: inout StudioState) {}

  mutating func pasteOwn(_ text: String) -> Bool { false }
  func element(_ studio: StudioState) -> GraphElement? { nil }

  package func coveredRows(_ studio: StudioState) -> Int { sheetRect(studio).height }

  mutating func handle(_ event: InputEvent, in studio: inout StudioState) -> SheetAnswer {
    guard exists(in: studio) else { return .close }
    clamp(studio)
    let answer: SheetAnswer
    switch event {
    case .key(let key): answer = handleGrid(key, in: &studio)
    case .mouse(let mouse):
      answer = handleOwn(mouse, in: &studio) ?? handleGrid(mouse, in: &studio)
    case .paste(let text):
      if !pasteOwn(text) {
        if grid.editor == nil { beginEditing(studio) }
        grid.editor?.paste(text)
        checkTyped(studio)
      }
      answer = .stay
    default: answer = .stay
    }
    clamp(studio)
    guard exists(in: studio) else { return .close }
    if case .stay = answer { showElement(in: &studio) }
    if case .close = answer { leaveElement(in: &studio) }
    return answer
  }

  /// Lights what the selected row is about in the graph above the sheet.
  private func showElement(in studio: inout StudioState) {
    guard let element = element(studio), element != studio.graph.selection else { return }
    // The sheet is off the stack while it works; the graph keeps clear of it.
    studio.sheets.append(self)
    studio.refreshGraph()
    studio.select(element)
    studio.sheets.removeLast()
  }

  private func leaveElement(in studio: inout StudioState) {
    guard case .edge(let id)? = element(studio) else { return }
    studio.select(.state(id.source))
  }

  mutating func clamp(_ studio: StudioState) {
    grid.clamp(rows: rowCount(studio), columns: editableColumns(studio))
    grid.offset = GridLayout(self, studio).offset(near: grid.offset)
  }

  func editableColumns(_ studio: StudioState) -> Int {
    columns(studio).prefix { !$0.isDerived }.count
  }

  mutating func handleGrid(_ key: Key, in studio: inout StudioState) -> SheetAnswer {
    if grid.editor != nil { return handleEditor(key, in: &studio) }
    if let answer = handleOwn(key, in: &studio) { return answer }
    let count = rowCount(studio)
    switch key {
    case Key(.escape):
      if grid.drafts.removeValue(forKey: grid.place) != nil { return .stay }
      return .close
    case Key(.enter), Key(.function(2)):
      beginEditing(studio)
      if grid.editor == nil, count > 0 { open(grid.place, in: &studio) }
    case Key(.left), .character("h"): grid.place.column -= 1
    case Key(.right), .character("l"), Key(.tab): grid.place.column += 1
    case Key(.tab, .shift): grid.place.column -= 1
    case .character("a"): addRow(in: &studio)
    case .character("d"), Key(.delete):
      if grid.place.row < count { deleteRow(grid.place.row, in: &studio) }
    case .character("K"), Key(.up, .alt): move(by: -1, in: &studio)
    case .character("J"), Key(.down, .alt): move(by: 1, in: &studio)
    case .character("u"): return .stay(undoing(&studio) { $0.undo() })
    case .control("r"): return .stay(undoing(&studio) { $0.redo() })
    case Key(.function(5)):
      if grid.drafts[grid.place] != nil {
        beginEditing(studio)
        _ = fix(in: &studio)
      }
    case .control("e"): return editOutside(in: &studio)
    default:
      var list = ListState()
      list.selected = grid.place.row
      guard list.handle(key, count: count) else { return .pass }
      grid.place.row = list.selected
    }
    return .stay
  }

  private mutating func undoing(
    _ studio: inout StudioState, _ step: (inout StudioState) -> [Effect]
  ) -> [Effect] {
    grid.isAdding = false
    return step(&studio)
  }

  private mutating func move(by step: Int, in studio: inout StudioState) {
    let row = grid.place.row
    if moveRow(row, to: row + step, in: &studio) {
      grid.swapped(row, row + step)
      grid.place.row = row + step
    }
  }

  mutating func beginEditing(_ studio: StudioState) {
    guard rowCount(studio) > 0, var editor = editor(grid.place, studio) else { return }
    if let draft = grid.drafts[grid.place] {
      editor = FieldEditor(draft.text, original: editor.original, editor.suggestions)
      editor.problem = draft.problem
    }
    editor.outcome = studio.outcome(of: editor)
    grid.editor = editor
  }

  private mutating func handleEditor(_ key: Key, in studio: inout StudioState) -> SheetAnswer {
    guard var editor = grid.editor else { return .stay }
    let before = editor.text
    let answer = editor.handle(key)
    grid.editor = editor
    if editor.text != before { checkTyped(studio) }
    switch answer {
    case .stay: break
    case .pass: return .pass
    case .accept: _ = commitEditor(in: &studio)
    case .acceptAndGo(let step):
      let isTab = key == Key(.tab) || key == Key(.tab, .shift)
      let place = grid.place
      if !commitEditor(in: &studio) { keepDraft() }
      // The commit of a new row may itself have gone on to the next cell.
      guard grid.place == place, grid.editor == nil else { break }
      if isTab {
        grid.place.column += step
        clamp(studio)
        if grid.place != place { beginEditing(studio) }
      } else {
        grid.place.row += step
      }
    case .cancel:
      grid.editor = nil
      grid.drafts[grid.place] = nil
      if grid.isAdding, grid.place.row == addingRow(studio) { grid.isAdding = false }
    case .fix: _ = fix(in: &studio)
    case .external: return editOutside(in: &studio)
    }
    return .stay
  }

  /// Looks at the text anew after it changed.
  mutating func checkTyped(_ studio: StudioState) {
    guard var editor = grid.editor, !editor.suggestions.isClosed else { return }
    editor.problem = typedProblem(editor.text, grid.place, studio)
    editor.outcome = studio.outcome(of: editor)
    grid.editor = editor
  }

  /// - Returns: whether the text was taken; else the cell stays open and says why.
  mutating func commitEditor(in studio: inout StudioState) -> Bool {
    guard let editor = grid.editor else { return true }
    let place = grid.place
    let isUnchanged = editor.text.isByteEqual(to: editor.original)
    if isUnchanged, !(grid.isAdding && place.row == addingRow(studio)) {
      grid.editor = nil
      grid.drafts[place] = nil
      return true
    }
    grid.editor = nil
    do {
      try commit(editor.text, place, in: &studio)
      grid.drafts[place] = nil
      return true
    } catch {
      grid.editor = editor
      grid.editor?.problem = error
      let title = columns(studio)[min(place.column, columns(studio).count - 1)].title
      studio.message = .error("\(title) \(error.message)")
      return false
    }
  }

  mutating func keepDraft() {
    guard let editor = grid.editor else { return }
    grid.drafts[grid.place] = FieldDraft(
      text: editor.text, problem: editor.problem ?? FieldProblem("not taken"))
    grid.editor = nil
  }

  private mutating func fix(in studio: inout StudioState) -> Bool {
    guard let fix = grid.editor?.problem?.fix, fix.field == nil else {
      studio.message = .information("There is nothing to fix here.")
      return false
    }
    grid.editor?.replace(fix.text)
    return commitEditor(in: &studio)
  }

  private mutating func editOutside(in studio: inout StudioState) -> SheetAnswer {
    guard let pointer = valuePointer(grid.place, studio),
      let value = studio.document.value(at: pointer)
    else { return .stay }
    grid.editor = nil
    return .stay([.edit(EditorRequest(purpose: .value(pointer), text: value.prettyText() + "\n"))])
  }
}
