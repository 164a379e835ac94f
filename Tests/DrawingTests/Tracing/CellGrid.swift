import Drawing
import Terminal
import Themes

/// What a reader sees: one character per cell.
struct CellGrid {
  let width: Int
  let height: Int
  private var characters: [String]

  init(_ drawing: GraphDrawing, decoration: GraphDecoration = GraphDecoration()) {
    var buffer = CellBuffer(size: drawing.size)
    var theme = Theme(name: "")
    theme.glyphs = drawing.options.glyphs
    drawing.render(
      into: &buffer, rect: buffer.bounds, origin: Point(x: 0, y: 0), decoration: decoration,
      theme: theme)
    self.init(buffer)
  }

  init(_ buffer: CellBuffer) {
    width = buffer.size.width
    height = buffer.size.height
    characters = buffer.cells.map(\.text)
  }

  subscript(x: Int, y: Int) -> String {
    guard x >= 0, x < width, y >= 0, y < height else { return " " }
    return characters[y * width + x]
  }

  func text(_ rect: Rect, row: Int = 0) -> String {
    (rect.x..<rect.maxX).map { self[$0, rect.y + row] }.joined()
  }
}
