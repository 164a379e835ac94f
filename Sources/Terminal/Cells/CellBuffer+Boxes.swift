/// The six characters of a box, each one column wide.
package struct BoxGlyphs: Hashable, Sendable {
  package var horizontal: String
  package var vertical: String
  package var topLeft: String
  package var topRight: String
  package var bottomLeft: String
  package var bottomRight: String

  package init(
    horizontal: String, vertical: String, topLeft: String, topRight: String,
    bottomLeft: String, bottomRight: String
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.topLeft = topLeft
    self.topRight = topRight
    self.bottomLeft = bottomLeft
    self.bottomRight = bottomRight
  }

  package static let rounded = BoxGlyphs(
    horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰",
    bottomRight: "╯")
  package static let plain = BoxGlyphs(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘")
  package static let double = BoxGlyphs(
    horizontal: "═", vertical: "║", topLeft: "╔", topRight: "╗", bottomLeft: "╚",
    bottomRight: "╝")
  package static let heavy = BoxGlyphs(
    horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗",
    bottomRight: "┛")
  package static let dashed = BoxGlyphs(
    horizontal: "╌", vertical: "╎", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘")
  package static let ascii = BoxGlyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+")
  /// ASCII, told from `ascii` without colour: what is selected.
  package static let asciiDouble = BoxGlyphs(
    horizontal: "=", vertical: "#", topLeft: "#", topRight: "#", bottomLeft: "#",
    bottomRight: "#")
  /// ASCII, told from `ascii` without colour: what is not solid.
  package static let asciiDashed = BoxGlyphs(
    horizontal: ".", vertical: ":", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+")
}

extension CellBuffer {
  /// Draws the outline of a rectangle; what stands inside stays. A rectangle of one row or column
  /// is a line.
  package mutating func strokeBox(
    _ rect: Rect, style: Style, glyphs: BoxGlyphs = .rounded, clip: Rect? = nil
  ) {
    guard !rect.isEmpty else { return }
    let area = clip.map(bounds.intersection) ?? bounds
    func cut(_ part: Rect) -> Rect { area.intersection(part) }
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    for y in [rect.y, bottom] {
      fill(
        cut(Rect(x: rect.x, y: y, width: rect.width, height: 1)), with: glyphs.horizontal,
        style: style)
    }
    guard rect.height > 1 || rect.width == 1 else { return }
    for x in [rect.x, right] {
      fill(
        cut(Rect(x: x, y: rect.y, width: 1, height: rect.height)), with: glyphs.vertical,
        style: style)
    }
    guard rect.width > 1, rect.height > 1 else { return }
    write(glyphs.topLeft, x: rect.x, y: rect.y, style: style, clip: area)
    write(glyphs.topRight, x: right, y: rect.y, style: style, clip: area)
    write(glyphs.bottomLeft, x: rect.x, y: bottom, style: style, clip: area)
    write(glyphs.bottomRight, x: right, y: bottom, style: style, clip: area)
  }

  /// Writes a title with a blank on either side into the upper edge of a box, one line of the
  /// edge left of it, cut off before the corner.
  ///
  /// - Parameter startColumn: counted from the box's corner; for a second text further right.
  /// - Returns: the column after the title.
  @discardableResult
  package mutating func writeTitle(
    _ title: String, in rect: Rect, style: Style, startColumn: Int = 2, ellipsis: String = "…"
  ) -> Int {
    let start = rect.x + startColumn
    let room = rect.maxX - 1 - start - 2
    guard room > 0, !title.isEmpty else { return start }
    let text = " " + title.truncated(toColumns: room, ellipsis: ellipsis) + " "
    return write(text, x: start, y: rect.y, style: style)
  }
}
