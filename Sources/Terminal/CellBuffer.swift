/// What stands in one cell. A wide character stands in its first cell; the second is a
/// continuation of width 0.
package struct Cell: Hashable, Sendable {
  /// One grapheme cluster, printable; empty for a continuation.
  package var text: String
  package var width: Int
  package var style: Style

  package init(text: String = " ", width: Int = 1, style: Style = Style()) {
    self.text = text
    self.width = width
    self.style = style
  }
}

/// A screen's worth of cells. Drawing outside is cut off.
package struct CellBuffer: Hashable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the terminal's cursor shows; nil hides it.
  package var cursor: Point?

  package init(size: Size, style: Style = Style()) {
    self.size = size
    cells = Array(
      repeating: Cell(style: style), count: max(0, size.width) * max(0, size.height))
  }

  package subscript(x: Int, y: Int) -> Cell {
    get { cells[y * size.width + x] }
    set { cells[y * size.width + x] = newValue }
  }

  /// Writes text from that cell on, cut off at the buffer's and `clip`'s edge. Control characters
  /// and invalid text show as escapes (see `printable`). A wide character that would be cut in
  /// half becomes a space, as does the other half of one that is overwritten.
  ///
  /// - Returns: the column after the text.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, style: Style, clip: Rect? = nil
  ) -> Int {
    x
  }

  /// Fills a rectangle.
  package mutating func fill(_ rect: Rect, with text: String = " ", style: Style) {}

  /// Changes the style of what stands in a rectangle.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {}

  /// Rows as text, trailing blanks cut.
  package var rows: [String] { [] }
}
