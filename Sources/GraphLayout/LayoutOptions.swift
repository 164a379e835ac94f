/// Distances of a layout, in cells.
package struct LayoutOptions: Hashable, Sendable {
  /// Blank columns between two boxes at least.
  package var nodeSpacing = 3
  /// Whether an arrowhead has a row of its own above the box; otherwise it stands in the border.
  package var hasArrowRow = true
  /// Rows of line between two boxes at least, the arrowhead's not counted.
  package var minimumLineRows = 1
  /// Boxes begin in rows that are multiples of this.
  package var rowMultiple = 1
  /// Blank columns between lines that pass boxes, and between labels.
  package var lineSpacing = 1
  package var labelSpacing = 2
  /// Columns from one line to the next where several leave a box, as far as there is room.
  package var portDistance = 2
  /// Blank columns between scopes in one node.
  package var scopeSpacing = 3
  /// Columns at either side and rows that a container keeps around what is inside, its border
  /// included.
  package var containerInsetColumns = 2
  package var containerTopRows = 1
  package var containerBottomRows = 1
  /// Whether boxes that stand above one another get the same width, up to this many columns wider
  /// than they need.
  package var widening = 0

  /// Whether boxes stay in the columns they had, relative to each other, as far as there is room.
  package var keepsColumns = false

  package init() {}
}
