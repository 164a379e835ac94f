import Terminal
import Themes

extension FieldEditor {
  /// Where the list of suggestions stands: under the field, or over it where there is more room.
  func listRect(under field: Rect, in bounds: Rect) -> Rect? {
    guard showsList else { return nil }
    var field = field
    // The line with the expression's value stays free.
    if outcome != nil || (suggestions.expression != nil && problem != nil) { field.height += 1 }
    let count = filtered.count
    guard count > 0 else { return nil }
    let below = bounds.maxY - field.maxY
    let above = field.y - bounds.y
    let isBelow = below >= min(count, 4) || below >= above
    let height = min(count, 8, max(isBelow ? below : above, 0))
    guard height > 0 else { return nil }
    let widest = filtered.reduce(0) { max($0, $1.title.columns + $1.note.columns + 5) }
    let width = min(max(field.width, min(widest, 64)), bounds.width)
    return Rect(
      x: max(bounds.x, min(field.x, bounds.maxX - width)),
      y: isBelow ? field.maxY : field.y - height, width: width, height: height)
  }

  /// The row of the list that a screen cell shows.
  func listIndex(at point: Point, under field: Rect, in bounds: Rect) -> Int? {
    guard let rect = listRect(under: field, in: bounds), rect.contains(point) else { return nil }
    return point.y - rect.y + offset(height: rect.height)
  }

  private func offset(height: Int) -> Int {
    var list = list
    list.reveal(height: height)
    return list.offset
  }

  func draw(_ canvas: inout Canvas, _ field: Rect) {
    let expression = suggestions.expression.flatMap {
      ExpressionText(input.text, isBare: $0.isBare)
    }
    canvas.input(input, x: field.x, y: field.y, width: field.width, roles: expression?.roles)
  }

  /// Drawn last: it covers what is around the field.
  func drawList(_ canvas: inout Canvas, under field: Rect, in bounds: Rect) {
    guard let rect = listRect(under: field, in: bounds) else { return }
    let rows = filtered
    let first = offset(height: rect.height)
    canvas.fill(rect, .field)
    for line in 0..<rect.height where rows.indices.contains(first + line) {
      let item = rows[first + line]
      let y = rect.y + line
      let isChosen = isChosen(first + line)
      let noteWidth = min(item.note.columns, max(0, rect.width - item.title.columns - 4))
      canvas.text(
        (isChosen ? canvas.theme.glyph(.pointer) : " ") + " " + item.title.printable, x: rect.x,
        y: y, .field, width: rect.width - noteWidth - 1)
      if noteWidth > 0 {
        canvas.text(
          item.note.printable, x: rect.maxX - noteWidth - 1, y: y, .dimmed, width: noteWidth)
      }
      if isChosen {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }
}
