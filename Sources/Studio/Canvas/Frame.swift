import Terminal
import Themes

/// The line-drawing characters of frames.
struct FrameGlyphs {
  var horizontal: String
  var vertical: String
  var topLeft: String
  var topRight: String
  var bottomLeft: String
  var bottomRight: String

  init(_ glyphs: GlyphSet) {
    switch glyphs {
    case .unicode:
      (horizontal, vertical) = ("─", "│")
      (topLeft, topRight, bottomLeft, bottomRight) = ("┌", "┐", "└", "┘")
    case .ascii:
      (horizontal, vertical) = ("-", "|")
      (topLeft, topRight, bottomLeft, bottomRight) = ("+", "+", "+", "+")
    }
  }
}

extension Canvas {
  /// Draws a frame with a title in its upper border. A focused one has a bold title.
  mutating func frame(_ rect: Rect, title: String, note: String = "", hasFocus: Bool) {
    guard rect.width >= 2, rect.height >= 1 else { return }
    let glyphs = FrameGlyphs(theme.glyphs)
    let border: Role = hasFocus ? .borderFocused : .border
    let line = String(repeating: glyphs.horizontal, count: rect.width - 2)
    text(glyphs.topLeft + line + glyphs.topRight, x: rect.x, y: rect.y, border)
    for y in (rect.y + 1)..<max(rect.y + 1, rect.maxY) {
      text(glyphs.vertical, x: rect.x, y: y, border)
      text(glyphs.vertical, x: rect.maxX - 1, y: y, border)
    }
    if rect.height > 1 {
      text(glyphs.bottomLeft + line + glyphs.bottomRight, x: rect.x, y: rect.maxY - 1, border)
    }
    heading(title, note: note, x: rect.x + 2, y: rect.y, width: rect.width - 4, hasFocus: hasFocus)
  }

  /// A title set into a border line.
  mutating func heading(
    _ title: String, note: String, x: Int, y: Int, width: Int, hasFocus: Bool
  ) {
    guard width > 2, !title.isEmpty else { return }
    var column = text(
      " " + title.printable + " ", x: x, y: y, hasFocus ? .titleFocused : .title, width: width)
    if !note.isEmpty, column - x + 3 < width {
      column += 1
      text(" " + note + " ", x: column, y: y, .dimmed, width: width - (column - x))
    }
  }

  /// A line across a pane with a title in it, as between groups of fields.
  mutating func rule(_ title: String, x: Int, y: Int, width: Int) {
    guard width > 0 else { return }
    let glyphs = FrameGlyphs(theme.glyphs)
    text(String(repeating: glyphs.horizontal, count: width), x: x, y: y, .border)
    if !title.isEmpty { text(" \(title) ", x: x + 2, y: y, .dimmed, width: width - 3) }
  }
}
