/// A cell of the character grid; the origin is the upper left corner.
package struct GridPoint: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells.
package struct GridRect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The column and the row after the last.
  package var maxX: Int { x + width }
  package var maxY: Int { y + height }
}

extension GridPoint {
  func moved(x dx: Int, y dy: Int) -> GridPoint { GridPoint(x: x + dx, y: y + dy) }
}

extension GridRect {
  func moved(x dx: Int, y dy: Int) -> GridRect {
    GridRect(x: x + dx, y: y + dy, width: width, height: height)
  }
}
