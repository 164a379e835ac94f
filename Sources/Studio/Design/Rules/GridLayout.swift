import StatesLanguage
import Terminal
import Themes

/// Where the rows and columns of a table stand. The same for drawing and for the mouse.
struct GridLayout {
  struct Column {
    var index: Int
    var x: Int
    var width: Int
  }

  struct Line {
    var row: Int
    /// Nil for the row itself; else a line under it.
    var note: FieldNote?
  }

  let rect: Rect
  let titles: [GridColumn]
  private(set) var columns: [Column] = []
  private(set) var lines: [Line] = []
  private let selectedRow: Int
  private var firstLine = 0
  /// Columns of a row's number and the mark before it.
  static let markWidth = 5

  init(_ sheet: some GridSheet, _ studio: StudioState) {
    rect = sheet.gridRect(studio)
    titles = sheet.columns(studio)
    selectedRow = sheet.grid.place.row
    for row in 0..<sheet.rowCount(studio) {
      lines.append(Line(row: row))
      if row == selectedRow, let problem = sheet.grid.editor?.problem {
        add(problem, row)
      } else if row == selectedRow, let outcome = sheet.grid.editor?.outcome {
        lines.append(Line(row: row, note: outcome))
      } else {
        let drafts = sheet.grid.drafts.filter { $0.key.row == row }
        for draft in drafts.sorted(by: { $0.key.column < $1.key.column }) {
          add(draft.value.problem, row)
        }
      }
    }
    columns = Self.place(titles, in: rect, selected: sheet.grid.place.column)
    firstLine = offset(near: sheet.grid.offset)
  }

  private mutating func add(_ problem: FieldProblem, _ row: Int) {
    let notes = FieldNote.lines(problem, width: rect.width - Self.markWidth - 2, limit: 2)
    lines += notes.map { Line(row: row, note: $0) }
  }

  private static func place(_ titles: [GridColumn], in rect: Rect, selected: Int) -> [Column] {
    let room = rect.width - markWidth
    func needed(_ indexes: [Int]) -> Int { indexes.reduce(0) { $0 + titles[$1].width + 2 } - 2 }
    var shown = Array(titles.indices)
    while needed(shown) > room, let last = shown.last, titles[last].isDerived {
      shown.removeLast()
    }
    // The first column says what the row is; those between it and the selected one scroll away.
    while shown.count > 2, needed(shown.filter { $0 <= selected }) > room, shown[1] < selected {
      shown.remove(at: 1)
    }
    while shown.count > 1, needed(shown) > room, shown[shown.count - 1] > selected {
      shown.removeLast()
    }
    let weight = shown.reduce(0) { $0 + titles[$1].weight }
    let spare = max(0, room - needed(shown))
    var x = rect.x + markWidth
    return shown.map { index in
      let share = weight > 0 ? spare * titles[index].weight / weight : 0
      let width = max(1, min(titles[index].width + share, rect.maxX - x))
      defer { x += width + 2 }
      return Column(index: index, x: x, width: width)
    }
  }

  /// Rows under the titles.
  var height: Int { max(0, rect.height - 1) }

  func offset(near offset: Int) -> Int {
    guard let first = lines.firstIndex(where: { $0.row == selectedRow }),
      let last = lines.lastIndex(where: { $0.row == selectedRow })
    else { return 0 }
    var result = offset
    if last >= result + height { result = last - height + 1 }
    if first < result { result = first }
    return max(0, min(result, max(0, lines.count - height)))
  }

  /// The lines that show, with their rows of the screen.
  var shownLines: [(line: Line, y: Int)] {
    lines.dropFirst(firstLine).prefix(height).enumerated().map { ($1, rect.y + 1 + $0) }
  }

  func rect(of place: Grid.Place) -> Rect? {
    guard let column = columns.first(where: { $0.index == place.column }),
      let line = shownLines.first(where: { $0.line.row == place.row && $0.line.note == nil })
    else { return nil }
    return Rect(x: column.x, y: line.y, width: column.width, height: 1)
  }

  func place(at point: Point) -> Grid.Place? {
    guard point.x >= rect.x, point.x < rect.maxX,
      let line = shownLines.first(where: { $0.y == point.y })
    else { return nil }
    let column = columns.last { $0.x <= point.x && !titles[$0.index].isDerived }
    return Grid.Place(row: line.line.row, column: column?.index ?? 0)
  }
}

extension Canvas {
  /// Draws a sheet's table. The list of suggestions is drawn apart, over everything.
  mutating func grid(_ sheet: some GridSheet, _ studio: StudioState, hasFocus: Bool = true) {
    let layout = GridLayout(sheet, studio)
    let rect = layout.rect
    text("#", x: rect.x + 3, y: rect.y, .dimmed)
    for column in layout.columns {
      aligned(
        layout.titles[column.index].title, layout.titles[column.index], column, rect.y, .dimmed)
    }
    for (line, y) in layout.shownLines {
      if let note = line.note {
        self.note(
          note, x: rect.x + GridLayout.markWidth, y: y, width: rect.width - GridLayout.markWidth)
        continue
      }
      let isSelected = line.row == sheet.grid.place.row
      text(isSelected ? theme.glyph(.pointer) : " ", x: rect.x + 1, y: y, .titleFocused)
      text(sheet.mark(row: line.row, studio), x: rect.x + 3, y: y, .dimmed, width: 2)
      for column in layout.columns {
        let place = Grid.Place(row: line.row, column: column.index)
        let isCurrent = place == sheet.grid.place
        if isCurrent, let editor = sheet.grid.editor {
          editor.draw(&self, Rect(x: column.x, y: y, width: column.width, height: 1))
          continue
        }
        if let draft = sheet.grid.drafts[place] {
          text(draft.text.printable, x: column.x, y: y, .error, width: column.width)
        } else {
          let cell = sheet.cell(place, studio)
          aligned(cell.text, layout.titles[column.index], column, y, cell.role)
        }
        if isCurrent, hasFocus {
          select(Rect(x: column.x, y: y, width: column.width, height: 1), hasFocus: true)
        }
      }
    }
  }

  private mutating func aligned(
    _ text: String, _ title: GridColumn, _ column: GridLayout.Column, _ y: Int, _ role: Role
  ) {
    let space = title.isRight ? max(0, column.width - text.printable.columns) : 0
    value(text, x: column.x + space, y: y, role, width: column.width - space)
  }

  mutating func gridList(_ sheet: some GridSheet, _ studio: StudioState) {
    guard let editor = sheet.grid.editor,
      let field = GridLayout(sheet, studio).rect(of: sheet.grid.place)
    else { return }
    editor.drawList(&self, under: field, in: sheet.listBounds(studio))
  }
}
