import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  func drawInspector(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let layout = FormLayout(self, rect)
    let offset = layout.offset(near: inspector.offset)
    for screenRow in 0..<max(0, min(rect.height, layout.lines.count - offset)) {
      let line = layout.lines[offset + screenRow]
      let y = rect.y + screenRow
      if let note = line.note {
        let isFirst = layout.lines[offset + screenRow - 1].note == nil
        canvas.note(note, isFirst: isFirst, x: rect.x + 3, y: y, width: rect.width - 3)
      } else {
        drawRow(&canvas, layout, line.row, y: y, hasFocus: hasFocus)
      }
    }
    drawLiveText(&canvas, layout)
    if hasFocus, let editor = inspector.editor, let field = layout.editedRect(offset: offset) {
      editor.drawList(&canvas, under: field, in: rect)
    }
  }

  private func drawRow(
    _ canvas: inout Canvas, _ layout: FormLayout, _ index: Int, y: Int, hasFocus: Bool
  ) {
    let rect = layout.rect
    let row = layout.rows[index]
    guard row.canBeSelected else {
      canvas.rule(row.label, x: rect.x, y: y, width: rect.width)
      return
    }
    let isSelected = index == layout.selected
    let draft = inspector.drafts[row.id]
    let indent = 2 * row.depth
    let pointer = isSelected ? canvas.theme.glyph(.pointer) : " "
    canvas.text(pointer, x: rect.x, y: y, .titleFocused)
    canvas.text(
      row.label.printable, x: rect.x + 1 + indent, y: y, row.isUnknown ? .warning : .text,
      width: layout.labelWidth - indent)
    if row.isRequired || row.isUnknown {
      canvas.text(
        row.isRequired ? "*" : "?", x: rect.x + 1 + layout.labelWidth + 1, y: y,
        row.isRequired ? .fieldRequired : .warning)
    }
    if isSelected, hasFocus, let editor = inspector.editor {
      editor.draw(
        &canvas, Rect(x: layout.valueX, y: y, width: layout.valueWidth, height: 1))
      return
    }
    drawValue(&canvas, layout, row, draft, y: y)
    if isSelected, hasFocus {
      canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
    }
  }

  private func drawValue(
    _ canvas: inout Canvas, _ layout: FormLayout, _ row: FormRow, _ draft: FieldDraft?, y: Int
  ) {
    let x = layout.valueX
    let right = layout.rect.maxX - 1
    if let isExpanded = row.isExpanded {
      canvas.text(canvas.theme.glyph(isExpanded ? .expanded : .folded), x: right, y: y, .dimmed)
    } else if row.offersList {
      canvas.text("v", x: right, y: y, .dimmed)
    }
    if let draft {
      canvas.text(draft.text.printable, x: x, y: y, .error, width: layout.valueWidth)
    } else if row.text.isEmpty {
      let isMissing = row.isRequired && row.field != nil
      canvas.text("-", x: x, y: y, isMissing ? .fieldRequired : .dimmed)
      guard !row.note.isEmpty else { return }
      canvas.text("(\(row.note))", x: x + 2, y: y, .dimmed, width: layout.valueWidth - 2)
    } else {
      canvas.value(row.text, x: x, y: y, .field, width: layout.valueWidth)
    }
  }

  /// The state as the file has it, where the form leaves room.
  private func drawLiveText(_ canvas: inout Canvas, _ layout: FormLayout) {
    let rect = layout.rect
    let y = rect.y + layout.lines.count
    guard rect.maxY - y >= 3, let state = inspectedState,
      let node = document.tree.root?[state.pointer]
    else { return }
    canvas.rule("ASL (live; 4 to edit as text)", x: rect.x, y: y, width: rect.width)
    let name = JSONValue.string(state.name).compactText
    let text = "\(name): \(node.value.prettyText())"
    for (row, line) in text.split(separator: "\n").prefix(rect.maxY - y - 1).enumerated() {
      canvas.text(
        String(line).printable, x: rect.x + 1, y: y + 1 + row, .dimmed, width: rect.width - 2)
    }
  }
}
