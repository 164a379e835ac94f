import StatesLanguage
import Terminal
import Themes

/// Draws an overview: dots in braille, or where the screen has ASCII alone, lines and marks.
struct OverviewRenderer {
  let drawing: GraphDrawing
  let dots: DotPlaces
  let decoration: GraphDecoration
  let theme: Theme
  let glyphs: GlyphSet
  /// The cells of the buffer to draw in, and those of the graph that they show.
  let clip: Rect
  let visible: Rect

  /// By cell that shows: its dots, the most important style, and the node that stands there.
  private var patterns: [UInt8] = []
  private var styles: [Style] = []
  private var importance: [Int8] = []
  private var owners: [Int32] = []

  init(
    drawing: GraphDrawing, dots: DotPlaces, decoration: GraphDecoration, theme: Theme,
    glyphs: GlyphSet, clip: Rect, visible: Rect
  ) {
    self.drawing = drawing
    self.dots = dots
    self.decoration = decoration
    self.theme = theme
    self.glyphs = glyphs
    self.clip = clip
    self.visible = visible
    let count = visible.width * visible.height
    patterns = Array(repeating: 0, count: count)
    styles = Array(repeating: Style(), count: count)
    importance = Array(repeating: -1, count: count)
    owners = Array(repeating: -1, count: count)
  }

  mutating func draw(into buffer: inout CellBuffer) {
    let rows = visible.y..<visible.maxY
    for edge in drawing.rows.edges(in: rows) { addLine(edge) }
    for node in drawing.rows.nodes(in: rows) { addNode(node) }
    for y in 0..<visible.height {
      for x in 0..<visible.width {
        let index = y * visible.width + x
        guard patterns[index] != 0 else { continue }
        buffer[clip.x + x, clip.y + y] = Cell(text: text(index), style: styles[index])
      }
    }
  }

  // MARK: - Dots

  /// The bit of a dot in a braille character, from its column and row in the cell.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  private mutating func add(x: Int, y: Int, style: Style, importance level: Int8, owner: Int = -1) {
    let cell = DotPlaces.cell(Point(x: x, y: y))
    guard visible.contains(cell) else { return }
    let index = (cell.y - visible.y) * visible.width + cell.x - visible.x
    patterns[index] |= Self.bits[y % DotPlaces.rows][x % DotPlaces.columns]
    guard level >= importance[index] else { return }
    importance[index] = level
    styles[index] = style
    if owner >= 0 { owners[index] = Int32(owner) }
  }

  private mutating func addLine(_ index: Int) {
    let edge = drawing.edges[index]
    let isSelected = decoration.selection == .edge(edge.id)
    let marked = decoration.edges[edge.id]?.role
    let style = theme.style(isSelected ? .edgeSelected : marked ?? Role(edge.id.kind))
    let level: Int8 = isSelected ? 5 : marked != nil ? 2 : edge.id.kind.isDashed ? 0 : 1
    let line = dots.lines[index]
    // What shows of a long line is a small part of it.
    let area = Rect(
      x: visible.x * DotPlaces.columns, y: visible.y * DotPlaces.rows,
      width: visible.width * DotPlaces.columns, height: visible.height * DotPlaces.rows)
    for point in line { add(x: point.x, y: point.y, style: style, importance: level) }
    for (a, b) in zip(line, line.dropFirst()) {
      let part = Rect(
        x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x) + 1, height: abs(a.y - b.y) + 1
      ).intersection(area)
      for y in part.y..<part.maxY {
        for x in part.x..<part.maxX where !edge.id.kind.isDashed || (x + y) % 2 == 0 || isSelected {
          add(x: x, y: y, style: style, importance: level)
        }
      }
    }
  }

  private mutating func addNode(_ index: Int) {
    let node = drawing.nodes[index]
    let rect = dots.nodes[index]
    let isSelected = decoration.selection == node.element
    let style = isSelected ? selectionStyle : self.style(of: node)
    let level: Int8 = isSelected ? 6 : node.isContainer ? 3 : 4
    switch node.shape {
    case .mark:
      add(x: rect.x, y: rect.y, style: style, importance: level, owner: index)
      add(x: rect.x + 1, y: rect.y, style: style, importance: level, owner: index)
    case .container:
      for x in rect.x..<rect.maxX {
        for y in [rect.y, rect.maxY - 1] {
          add(x: x, y: y, style: style, importance: level, owner: index)
        }
      }
      for y in rect.y..<rect.maxY {
        for x in [rect.x, rect.maxX - 1] {
          add(x: x, y: y, style: style, importance: level, owner: index)
        }
      }
    case .box, .chip, .folded, .stub:
      // As wide as its lines need, the shape drawn out.
      let shape = DotShape.rows(of: node.shape == .stub ? nil : node.type)
      for y in rect.y..<rect.maxY {
        for x in rect.x..<rect.maxX {
          let row = (y - rect.y) * DotShape.height / max(1, rect.height)
          let column = (x - rect.x) * DotShape.width / max(1, rect.width)
          guard shape[row][column] else { continue }
          add(x: x, y: y, style: style, importance: level, owner: index)
        }
      }
    }
  }

  private var selectionStyle: Style {
    theme.style(decoration.hasFocus ? .selection : .selectionInactive)
  }

  private func style(of node: GraphDrawing.Node) -> Style {
    guard case .state(let pointer) = node.element else { return theme.style(.dimmed) }
    return theme.style(decoration.nodes[pointer]?.role ?? Role(node.type))
  }

  // MARK: - Characters

  private func text(_ index: Int) -> String {
    let pattern = patterns[index]
    guard glyphs == .ascii else {
      return String(UnicodeScalar(0x2800 + UInt32(pattern)).map(Character.init) ?? " ")
    }
    if owners[index] >= 0, importance[index] >= 4 {
      let node = drawing.nodes[Int(owners[index])]
      guard case .state(let pointer) = node.element else { return "o" }
      if let status = decoration.nodes[pointer]?.status { return theme.glyph(status) }
      return node.shape == .stub ? "?" : theme.glyph(node.type.mark)
    }
    let isAcross = [UInt8(0x09), 0x12, 0x24, 0xC0].contains { pattern & $0 == $0 }
    let rows = [UInt8(0x09), 0x12, 0x24, 0xC0].count { pattern & $0 != 0 }
    return isAcross ? (rows > 1 ? "+" : "-") : rows > 1 ? "|" : "."
  }
}
