import GraphLayout
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// Draws what shows of a graph: boxes, then lines, then labels.
struct GraphRenderer {
  let drawing: GraphDrawing
  let decoration: GraphDecoration
  let theme: Theme
  let lineGlyphs: LineGlyphs
  let ellipsis: String
  /// The cells of the buffer to draw in, and those of the graph that they show.
  let clip: Rect
  let visible: Rect

  init(
    drawing: GraphDrawing, decoration: GraphDecoration, theme: Theme, glyphs: GlyphSet,
    clip: Rect, visible: Rect
  ) {
    self.drawing = drawing
    self.decoration = decoration
    self.theme = theme
    lineGlyphs = LineGlyphs(glyphs)
    ellipsis = glyphs == .ascii ? "~" : "…"
    self.clip = clip
    self.visible = visible
  }

  mutating func draw(into buffer: inout CellBuffer) {
    let rows = visible.y..<visible.maxY
    for index in drawing.rows.nodes(in: rows) {
      let rect = drawing.nodes[index].rect
      if !rect.intersection(visible).isEmpty { draw(drawing.nodes[index], into: &buffer) }
    }
    drawEdges(drawing.rows.edges(in: rows), into: &buffer)
  }

  /// A place of the graph in the buffer.
  func place(_ point: Point) -> Point {
    Point(x: point.x - visible.x + clip.x, y: point.y - visible.y + clip.y)
  }

  func place(_ rect: Rect) -> Rect {
    let corner = place(Point(x: rect.x, y: rect.y))
    return Rect(x: corner.x, y: corner.y, width: rect.width, height: rect.height)
  }

  var selectionStyle: Style {
    theme.style(decoration.hasFocus ? .selection : .selectionInactive)
  }

  func border(of node: GraphDrawing.Node) -> LineGlyphs.Border {
    if decoration.selection == node.element { return .heavy }
    switch node.shape {
    case .container, .folded: return .double
    case .stub: return .dashed
    case .box, .mark, .chip: return .plain
    }
  }

  // MARK: - Nodes

  /// What marks a state's kind, or what became of it.
  func borderStyle(of node: GraphDrawing.Node) -> Style {
    theme.style(mark(on: node)?.role ?? Role(node.type))
  }

  private func mark(on node: GraphDrawing.Node) -> GraphDecoration.NodeMark? {
    guard case .state(let pointer) = node.element else { return nil }
    return decoration.nodes[pointer]
  }

  func draw(_ node: GraphDrawing.Node, into buffer: inout CellBuffer) {
    let isSelected = decoration.selection == node.element
    let mark = mark(on: node)
    let kindStyle = borderStyle(of: node)
    switch node.shape {
    case .mark:
      let style = isSelected ? selectionStyle : theme.style(.dimmed)
      write(node.title, at: Point(x: node.rect.x, y: node.rect.y), style, into: &buffer)
    case .chip:
      drawChip(node, mark: mark, kindStyle: kindStyle, isSelected: isSelected, into: &buffer)
    case .stub where node.rect.height < 3, .folded where node.rect.height < 3:
      drawChip(node, mark: mark, kindStyle: kindStyle, isSelected: isSelected, into: &buffer)
    case .box, .container, .folded, .stub:
      drawBox(node, mark: mark, kindStyle: kindStyle, isSelected: isSelected, into: &buffer)
    }
  }

  private func drawChip(
    _ node: GraphDrawing.Node, mark: GraphDecoration.NodeMark?, kindStyle: Style,
    isSelected: Bool, into buffer: inout CellBuffer
  ) {
    let name = isSelected ? selectionStyle : theme.style(.text)
    let bracket = isSelected ? selectionStyle : kindStyle
    let y = node.rect.y
    write("[", at: Point(x: node.rect.x, y: y), bracket, into: &buffer)
    write(glyph(of: node, mark), at: Point(x: node.rect.x + 1, y: y), bracket, into: &buffer)
    if !node.title.isEmpty {
      write(" " + node.title, at: Point(x: node.rect.x + 2, y: y), name, into: &buffer)
    }
    let end = node.title.isEmpty ? node.rect.x + 2 : node.rect.x + 3 + node.title.columns
    write(
      String(repeating: " ", count: max(0, node.rect.maxX - 1 - end)), at: Point(x: end, y: y),
      name, into: &buffer)
    write("]", at: Point(x: node.rect.maxX - 1, y: y), bracket, into: &buffer)
  }

  private func drawBox(
    _ node: GraphDrawing.Node, mark: GraphDecoration.NodeMark?, kindStyle: Style,
    isSelected: Bool, into buffer: inout CellBuffer
  ) {
    buffer.strokeBox(
      place(node.rect), style: kindStyle, glyphs: lineGlyphs.box(border(of: node)), clip: clip)
    let isInBorder = node.isContainer && NodeMeasure.titlesBorder(drawing.options)
    let first = isInBorder ? node.rect.y : node.rect.y + 1
    let titleStyle = isSelected ? selectionStyle : theme.style(.text)
    if isSelected && !isInBorder {
      let inner = Rect(x: node.rect.x + 1, y: first, width: node.rect.width - 2, height: 1)
      buffer.fill(place(inner).intersection(clip), style: selectionStyle)
    }
    let badge = mark?.badge ?? ""
    let inset = NodeMeasure.inset(drawing.options, isContainer: node.isContainer)
    let kind = glyph(of: node, mark)
    let markColumns = node.marksBorder ? 0 : 2
    let room = node.rect.width - markColumns - 2 * inset - (badge.isEmpty ? 0 : badge.columns + 1)
    let title = node.title.truncated(toColumns: max(0, room), ellipsis: ellipsis)
    let glyphStyle = isSelected ? selectionStyle : kindStyle
    let x = node.rect.x + inset
    if isInBorder, inset > 1 {
      write(" ", at: Point(x: x - 1, y: first), titleStyle, into: &buffer)
    }
    if node.marksBorder {
      write(kind, at: Point(x: x, y: node.rect.y), kindStyle, into: &buffer)
      write(title, at: Point(x: x, y: first), titleStyle, into: &buffer)
    } else {
      write(kind, at: Point(x: x, y: first), glyphStyle, into: &buffer)
      if !title.isEmpty {
        write(" " + title, at: Point(x: x + 1, y: first), titleStyle, into: &buffer)
      }
    }
    if isInBorder {
      let end = x + (title.isEmpty ? 1 : markColumns + title.columns)
      if end < node.rect.maxX - 1 {
        write(" ", at: Point(x: end, y: first), titleStyle, into: &buffer)
      }
    }
    if !badge.isEmpty {
      write(
        badge, at: Point(x: node.rect.maxX - inset - badge.columns, y: first), glyphStyle,
        into: &buffer)
    }
    guard !node.isContainer else { return }
    for (row, text) in node.details.enumerated() where first + 1 + row < node.rect.maxY - 1 {
      write(text, at: Point(x: x, y: first + 1 + row), theme.style(.dimmed), into: &buffer)
    }
  }

  func write(_ text: String, at point: Point, _ style: Style, into buffer: inout CellBuffer) {
    let place = place(point)
    buffer.write(text, x: place.x, y: place.y, style: style, clip: clip)
  }

  private func glyph(of node: GraphDrawing.Node, _ mark: GraphDecoration.NodeMark?) -> String {
    if node.shape == .stub { return "?" }
    if let status = mark?.status { return theme.glyph(status) }
    return decoration.showsKinds ? theme.glyph(node.type.mark) : " "
  }
}
