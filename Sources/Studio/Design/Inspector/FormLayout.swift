import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// Which lines of the form show where. The same for drawing and for the mouse.
struct FormLayout {
  struct Line {
    var row: Int
    /// Nil for the row itself; else a line under it.
    var note: FieldNote?
  }

  let rect: Rect
  let rows: [FormRow]
  let lines: [Line]
  let labelWidth: Int
  let selected: Int?

  init(_ state: StudioState, _ rect: Rect) {
    self.rect = rect
    rows = state.inspectorRows
    selected = state.selectedIndex(in: rows)
    let longest = rows.reduce(0) {
      if case .heading = $1.kind { $0 } else { max($0, $1.label.columns + 2 * $1.depth) }
    }
    labelWidth = max(8, min(longest, max(14, rect.width * 2 / 5)))
    var lines: [Line] = []
    for (index, row) in rows.enumerated() {
      lines.append(Line(row: index))
      let editor = index == selected ? state.inspector.editor : nil
      let problem = editor == nil ? state.inspector.drafts[row.id]?.problem : editor?.problem
      let notes =
        problem.map { FieldNote.lines($0, width: rect.width - 5, limit: 3) }
        ?? editor?.outcome.map { [$0] } ?? []
      lines += notes.map { Line(row: index, note: $0) }
    }
    self.lines = lines
  }

  var valueX: Int { rect.x + 1 + labelWidth + 3 }

  /// The columns of a value; one is kept for the mark at the right edge.
  var valueWidth: Int { max(1, rect.maxX - valueX - 2) }

  /// The offset nearest to that one at which the selected row shows.
  func offset(near offset: Int) -> Int {
    guard let selected, let first = lines.firstIndex(where: { $0.row == selected }),
      let last = lines.lastIndex(where: { $0.row == selected })
    else { return 0 }
    // The heading above the first row of a group shows with it.
    let isUnderHeading = first > 0 && !rows[lines[first - 1].row].canBeSelected
    let top = isUnderHeading ? first - 1 : first
    var result = offset
    if last >= result + rect.height { result = last - rect.height + 1 }
    if top < result { result = top }
    return max(0, min(result, max(0, lines.count - rect.height)))
  }

  /// The line that a screen row shows.
  func line(atY y: Int, offset: Int) -> Line? {
    let index = y - rect.y + offset
    return y >= rect.y && y < rect.maxY && lines.indices.contains(index) ? lines[index] : nil
  }

  /// The cells of the selected row's value.
  func editedRect(offset: Int) -> Rect? {
    guard let selected, let line = lines.firstIndex(where: { $0.row == selected }) else {
      return nil
    }
    let y = rect.y + line - offset
    guard y >= rect.y, y < rect.maxY else { return nil }
    return Rect(x: valueX, y: y, width: valueWidth, height: 1)
  }
}

extension StudioState {
  mutating func revealInspectorSelection() {
    guard let rect = StudioLayout(self).content(of: .inspector) else { return }
    inspector.offset = FormLayout(self, rect).offset(near: inspector.offset)
  }
}

extension String {
  /// The text over several lines, broken at blanks; words that are too long are cut up.
  func wrapped(toColumns width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if longer.columns <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if (line + String(character)).columns > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return lines + [line]
  }
}
