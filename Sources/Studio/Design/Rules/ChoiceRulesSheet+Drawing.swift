import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension ChoiceRulesSheet {
  func sheetRect(_ studio: StudioState) -> Rect {
    let wanted = rowCount(studio) + lines(studio).count + 8
    return studio.lowerRect(height: min(max(wanted, 14), max(14, studio.size.height * 3 / 5)))
  }

  /// What is left of the sample input.
  private func leftRect(_ studio: StudioState) -> Rect {
    let inside = sheetRect(studio).inset(by: 1)
    let sample = sampleWidth(studio)
    return Rect(
      x: inside.x, y: inside.y, width: inside.width - (sample > 0 ? sample + 2 : 0),
      height: inside.height)
  }

  func sampleWidth(_ studio: StudioState) -> Int {
    studio.size.width >= 100 ? min(48, studio.size.width * 2 / 5) : 0
  }

  func gridRect(_ studio: StudioState) -> Rect {
    let left = leftRect(studio)
    let fields = min(lines(studio).count, max(3, left.height - rowCount(studio) - 6))
    let reserved = lines(studio).isEmpty ? 1 : fields + 3
    let problems = 2
    return Rect(
      x: left.x, y: left.y, width: left.width,
      height: max(3, min(rowCount(studio) + 1 + problems, left.height - reserved)))
  }

  /// Where the fields stand, without their title.
  func fieldsRect(_ studio: StudioState) -> Rect {
    let left = leftRect(studio)
    let top = gridRect(studio).maxY + 1
    return Rect(
      x: left.x + 3, y: top, width: left.width - 4, height: max(0, left.maxY - 1 - top))
  }

  private func firstLine(_ height: Int) -> Int {
    var list = ListState()
    list.selected = field ?? 0
    list.reveal(height: max(1, height))
    return list.offset
  }

  func draw(_ canvas: inout Canvas, over studio: StudioState) {
    guard let state = definition(studio) else { return }
    let inside = canvas.sheet(
      sheetRect(studio), title: "Choice rules: \(state.name)", note: "first match wins")
    canvas.grid(self, studio, hasFocus: field == nil)
    drawFields(&canvas, studio)
    let file = fileText(studio)
    canvas.text(
      file.printable, x: inside.x + 3, y: inside.maxY - 1, .dimmed, width: inside.width - 4)
    if sampleWidth(studio) > 0 { drawSample(&canvas, studio) }
    canvas.gridList(self, studio)
    drawFieldList(&canvas, studio)
  }

  private func fileText(_ studio: StudioState) -> String {
    guard branch(grid.place.row, studio) != nil,
      let value = studio.document.value(at: element(grid.place.row))
    else {
      return grid.isAdding && grid.place.row == addingRow(studio)
        ? "Type a rule, Enter, then its target:  $.tries >= 3 and $.status != \"DONE\"" : ""
    }
    return "In the file: \(value.compactText)"
  }

  private func drawFields(_ canvas: inout Canvas, _ studio: StudioState) {
    let lines = lines(studio)
    let rect = fieldsRect(studio)
    guard !lines.isEmpty, rect.height > 0 else { return }
    canvas.text(
      "Fields of rule \(grid.place.row + 1) (Tab)", x: rect.x, y: rect.y - 1, .dimmed,
      width: rect.width)
    let first = firstLine(rect.height)
    for (row, line) in lines.dropFirst(first).prefix(rect.height).enumerated() {
      let y = rect.y + row
      let isSelected = field == first + row
      let x = rect.x + 2 + min(2 * line.depth, rect.width / 3)
      canvas.text(isSelected ? canvas.theme.glyph(.pointer) : " ", x: rect.x, y: y, .titleFocused)
      let valueX = canvas.text(
        line.label.padded(toColumns: 13), x: x, y: y, line.kind == .group ? .titleFocused : .text)
      if isSelected, let fieldEditor {
        fieldEditor.draw(
          &canvas, Rect(x: valueX, y: y, width: max(1, rect.maxX - valueX), height: 1))
        continue
      }
      let isHint = line.kind == .group || line.kind == .joining
      canvas.value(
        line.text.isEmpty ? "-" : line.text,
        x: valueX, y: y,
        isHint || line.text.isEmpty ? .dimmed : .field, width: rect.maxX - valueX)
      if isSelected {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }

  /// The cells of the selected line's value.
  func fieldRect(_ studio: StudioState) -> Rect? {
    guard let field, let line = selectedLine(studio) else { return nil }
    let rect = fieldsRect(studio)
    let y = rect.y + field - firstLine(rect.height)
    let x = rect.x + 2 + min(2 * line.depth, rect.width / 3) + 13
    return Rect(x: x, y: y, width: max(1, rect.maxX - x), height: 1)
  }

  private func drawFieldList(_ canvas: inout Canvas, _ studio: StudioState) {
    guard let fieldEditor, let rect = fieldRect(studio) else { return }
    fieldEditor.drawList(&canvas, under: rect, in: listBounds(studio))
    guard
      let note = fieldEditor.problem.map({ FieldNote.problem($0.message) }) ?? fieldEditor.outcome
    else { return }
    let inside = sheetRect(studio).inset(by: 1)
    let width = leftRect(studio).width - 4
    let y = rect.y + 1 < inside.maxY ? rect.y + 1 : inside.maxY - 1
    canvas.fill(Rect(x: inside.x + 3, y: y, width: width, height: 1))
    canvas.note(note, x: inside.x + 3, y: y, width: width)
  }

  mutating func handleOwn(_ mouse: MouseEvent, in studio: inout StudioState) -> SheetAnswer? {
    if let editor = fieldEditor, mouse.action == .press, let rect = fieldRect(studio) {
      if let index = editor.listIndex(at: mouse.position, under: rect, in: listBounds(studio)) {
        guard fieldEditor?.take(index) == true else {
          checkField(studio)
          return .stay
        }
      } else if rect.contains(mouse.position) {
        return .stay
      }
      _ = commitLine(in: &studio)
      return .stay
    }
    let rect = fieldsRect(studio)
    guard rect.contains(mouse.position) else {
      if mouse.action == .press, fieldEditor == nil { field = nil }
      return nil
    }
    let index = firstLine(rect.height) + mouse.position.y - rect.y
    switch mouse.action {
    case .press where grid.editor == nil && index < lines(studio).count:
      field = index
      return .stay
    case .doubleClick where field != nil:
      return handleFields(Key(.enter), in: &studio)
    default: return nil
    }
  }
}
