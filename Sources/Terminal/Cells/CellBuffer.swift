/// A screen's worth of cells. Drawing outside is cut off.
///
/// However it is drawn into, each wide character is followed by its continuation, and a
/// continuation stands only there, so the widths of a row always add up to the buffer's.
package struct CellBuffer: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor shows; nil hides it.
  package var cursor: Point?

  package init(size: Size, style: Style = Style()) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: Cell(style: style), count: self.size.width * self.size.height)
  }

  package var bounds: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  /// The cell at a place; a blank outside, where setting does nothing. Setting half of a wide
  /// character blanks its other half; setting a wide one in the last column sets a blank.
  package subscript(x: Int, y: Int) -> Cell {
    get { bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : Cell() }
    set { if bounds.contains(Point(x: x, y: y)) { place(newValue, x: x, y: y) } }
  }

  /// Writes text from that cell on, cut off at the buffer's and `clip`'s edge. Control characters
  /// and invalid text show as escapes (see `printable`). A wide character that would be cut in
  /// half becomes a space, as does the other half of one that is overwritten.
  ///
  /// - Returns: the column after the text, at most the right edge.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, style: Style, clip: Rect? = nil
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    let isVisible = y >= area.y && y < area.maxY
    var column = x
    text.forEachUnit { unit in
      guard column < area.maxX else { return false }
      let next = column + unit.columns
      if isVisible, next > area.x {
        if column >= area.x, next <= area.maxX {
          place(Cell(text: unit.text, width: unit.columns, style: style), x: column, y: y)
        } else {
          place(Cell(style: style), x: max(column, area.x), y: y)
        }
      }
      column = min(next, area.maxX)
      return true
    }
    return column
  }

  /// Fills a rectangle with a character; the last column stays blank where a wide one does not
  /// fit.
  package mutating func fill(_ rect: Rect, with text: String = " ", style: Style) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    var cell = Cell(style: style)
    text.forEachUnit { unit in
      cell = Cell(text: unit.text, width: unit.columns, style: style)
      return false
    }
    for y in area.y..<area.maxY {
      var x = area.x
      while x + cell.width <= area.maxX {
        place(cell, x: x, y: y)
        x += cell.width
      }
      if x < area.maxX { place(Cell(style: style), x: x, y: y) }
    }
  }

  /// Changes the style of what stands in a rectangle. A wide character changes as a whole, if it
  /// begins inside.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for index in (y * size.width + area.x)..<(y * size.width + area.maxX)
      where !cells[index].isContinuation {
        change(&cells[index].style)
        if cells[index].width == 2 { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// The same cells in another size, cut off or with blanks at the right and below.
  package func resized(to size: Size) -> CellBuffer {
    var resized = CellBuffer(size: size)
    for y in 0..<min(self.size.height, size.height) {
      for x in 0..<min(self.size.width, size.width) where !self[x, y].isContinuation {
        resized[x, y] = self[x, y]
      }
    }
    resized.cursor = cursor
    return resized
  }

  /// Rows as text, trailing blanks cut.
  package var rows: [String] {
    (0..<size.height).map { y in
      let row = cells[(y * size.width)..<((y + 1) * size.width)]
      let end = row.lastIndex { $0.text != " " }.map { $0 + 1 } ?? row.startIndex
      // By bytes: appending to a text cell by cell takes most of the time of a large drawing.
      var text: [UInt8] = []
      text.reserveCapacity(row[..<end].count)
      for cell in row[..<end] {
        if cell.text == " " { text.append(UInt8(ascii: " ")) } else { text += cell.text.utf8 }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// Puts a cell, keeping wide characters whole.
  private mutating func place(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.width + x
    if cell.width == 1, cells[index].width == 1 {
      cells[index] = cell
      return
    }
    let rowEnd = (y + 1) * size.width
    if cell.isContinuation {
      if cells[index].isContinuation {
        cells[index].style = cell.style
      } else {
        place(Cell(style: cell.style), x: x, y: y)
      }
      return
    }
    let isCut = cell.width > 1 && index + 1 >= rowEnd
    let width = isCut ? 1 : min(cell.width, 2)
    if cells[index].isContinuation { blank(index - 1) }
    let last = index + width - 1
    if cells[last].width == 2 { blank(last + 1) }
    cells[index] = isCut ? Cell(style: cell.style) : cell
    if width == 2 { cells[index + 1] = .continuation(style: cell.style) }
  }

  private mutating func blank(_ index: Int) { cells[index] = Cell(style: cells[index].style) }
}
