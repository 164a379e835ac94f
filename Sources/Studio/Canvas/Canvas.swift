package import Terminal
package import Themes

/// A rectangle of the screen that does something when clicked.
package struct Hit: Sendable {
  package var rect: Rect
  package var action: Action
}

/// A buffer to draw on with a theme's styles, inside a clip rectangle.
package struct Canvas {
  package var buffer: CellBuffer
  package let theme: Theme
  package var hits: [Hit] = []

  package init(size: Size, theme: Theme) {
    self.theme = theme
    buffer = CellBuffer(size: size, style: theme.style(.text))
  }

  /// Writes text in a role's style.
  ///
  /// - Parameter width: columns at most; longer text ends in an ellipsis.
  /// - Returns: the column after the text.
  @discardableResult
  package mutating func text(
    _ text: String, x: Int, y: Int, _ role: Role = .text, width: Int? = nil
  ) -> Int {
    self.text(text, x: x, y: y, style: theme.style(role), width: width)
  }

  @discardableResult
  package mutating func text(
    _ text: String, x: Int, y: Int, style: Style, width: Int? = nil
  ) -> Int {
    guard y >= 0, y < buffer.size.height, (width ?? 1) > 0 else { return x }
    let shown = width.map { text.truncated(toColumns: $0, ellipsis: theme.glyph(.ellipsis)) }
    return buffer.write(shown ?? text, x: x, y: y, style: style)
  }

  package mutating func fill(_ rect: Rect, _ role: Role = .text) {
    buffer.fill(rect, style: theme.style(role))
  }

  /// Gives a row the look of a selected one, keeping its foreground where the theme reverses.
  package mutating func select(_ rect: Rect, hasFocus: Bool) {
    let selection = theme.style(hasFocus ? .selection : .selectionInactive)
    buffer.restyle(rect) { style in
      style.attributes.formUnion(selection.attributes)
      if selection.background != .standard { style.background = selection.background }
      if selection.foreground != .standard { style.foreground = selection.foreground }
    }
  }

  package mutating func hit(_ rect: Rect, _ action: Action) {
    hits.append(Hit(rect: rect, action: action))
  }
}
