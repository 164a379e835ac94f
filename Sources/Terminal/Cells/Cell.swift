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

  package var isContinuation: Bool { width == 0 }

  static func continuation(style: Style) -> Cell { Cell(text: "", width: 0, style: style) }
}
