import StatesLanguage
import Terminal
import Themes

extension GraphRenderer {
  /// How an edge is drawn where several share a cell: the highest in importance gives its style.
  private struct Pen {
    var style: Style
    var labelStyle: Style
    var importance: Int
    var isDashed: Bool
  }

  private func pen(for edge: GraphDrawing.Edge) -> Pen {
    let role = Role(edge.id.kind)
    let isDashed = edge.id.kind.isDashed
    if decoration.selection == .edge(edge.id) {
      return Pen(
        style: theme.style(.edgeSelected), labelStyle: selectionStyle, importance: 3,
        isDashed: isDashed)
    }
    if let marked = decoration.edges[edge.id]?.role {
      return Pen(
        style: theme.style(marked), labelStyle: theme.style(marked), importance: 2,
        isDashed: isDashed)
    }
    return Pen(
      style: theme.style(role), labelStyle: theme.style(.edgeLabel),
      importance: isDashed ? 0 : 1, isDashed: isDashed)
  }

  /// The lines in the cells that show.
  private struct LineCanvas {
    let area: Rect
    var arms: [LineArms]
    var styles: [Style]
    var importance: [Int8]

    init(_ area: Rect) {
      self.area = area
      let count = area.width * area.height
      arms = Array(repeating: [], count: count)
      styles = Array(repeating: Style(), count: count)
      importance = Array(repeating: -1, count: count)
    }

    mutating func add(_ directions: LineArms, x: Int, y: Int, _ pen: Pen) {
      let index = (y - area.y) * area.width + x - area.x
      arms[index].formUnion(pen.isDashed ? directions : directions.union(.solid))
      if pen.importance > importance[index] {
        importance[index] = Int8(pen.importance)
        styles[index] = pen.style
      }
    }

    mutating func addLine(from a: Point, to b: Point, _ pen: Pen) {
      if a.x == b.x {
        guard a.x >= area.x, a.x < area.maxX else { return }
        let (top, bottom) = (min(a.y, b.y), max(a.y, b.y))
        for y in max(top, area.y)..<max(max(top, area.y), min(bottom + 1, area.maxY)) {
          var directions: LineArms = []
          if y > top { directions.insert(.up) }
          if y < bottom { directions.insert(.down) }
          add(directions, x: a.x, y: y, pen)
        }
      } else {
        guard a.y >= area.y, a.y < area.maxY else { return }
        let (left, right) = (min(a.x, b.x), max(a.x, b.x))
        for x in max(left, area.x)..<max(max(left, area.x), min(right + 1, area.maxX)) {
          var directions: LineArms = []
          if x > left { directions.insert(.left) }
          if x < right { directions.insert(.right) }
          add(directions, x: x, y: a.y, pen)
        }
      }
    }
  }

  func drawEdges(_ indices: [Int], into buffer: inout CellBuffer) {
    let pens = indices.map { pen(for: drawing.edges[$0]) }
    var canvas = LineCanvas(visible)
    for (index, pen) in zip(indices, pens) {
      let points = drawing.edges[index].points
      for (a, b) in zip(points, points.dropFirst()) { canvas.addLine(from: a, to: b, pen) }
    }
    for y in visible.y..<visible.maxY {
      for x in visible.x..<visible.maxX {
        let cell = (y - visible.y) * visible.width + x - visible.x
        guard canvas.importance[cell] >= 0 else { continue }
        let place = place(Point(x: x, y: y))
        buffer[place.x, place.y] = Cell(
          text: lineGlyphs[canvas.arms[cell]], style: canvas.styles[cell])
      }
    }
    let order = indices.indices.sorted { pens[$0].importance < pens[$1].importance }
    for position in order {
      drawEnds(of: drawing.edges[indices[position]], pens[position], &buffer)
    }
    for position in order {
      drawLabel(of: drawing.edges[indices[position]], pens[position], &buffer)
    }
  }

  /// The port in the source's border, and the arrowhead.
  private func drawEnds(of edge: GraphDrawing.Edge, _ pen: Pen, _ buffer: inout CellBuffer) {
    guard let first = edge.points.first, let last = edge.points.last else { return }
    let source = drawing.nodes[edge.sourceNode]
    if visible.contains(first) { drawPort(at: first, of: source, into: &buffer) }
    guard visible.contains(last) else { return }
    let isInBorder = drawing.nodes[edge.targetNode].rect.contains(last)
    let before = edge.points.dropLast().last ?? last
    let arrow: String
    if before.x > last.x {
      arrow = lineGlyphs.arrowLeft
    } else if before.x < last.x {
      arrow = lineGlyphs.arrowRight(inBorder: isInBorder)
    } else if before.y > last.y {
      arrow = lineGlyphs.arrowUp
    } else {
      arrow = lineGlyphs.arrowDown(inBorder: isInBorder)
    }
    write(arrow, at: last, pen.style, into: &buffer)
  }

  private func drawPort(
    at point: Point, of node: GraphDrawing.Node, into buffer: inout CellBuffer
  ) {
    switch node.shape {
    case .folded where node.rect.height < 3:
      draw(node, into: &buffer)
    case .box, .container, .folded:
      let isBelow = point.y == node.rect.maxY - 1
      write(
        lineGlyphs.port(border(of: node), isBelow: isBelow), at: point,
        borderStyle(of: node), into: &buffer)
    case .mark, .chip, .stub:
      // The line begins below text that it must not break.
      draw(node, into: &buffer)
    }
  }

  private func drawLabel(of edge: GraphDrawing.Edge, _ pen: Pen, _ buffer: inout CellBuffer) {
    guard !edge.labelRect.isEmpty else { return }
    let rect = edge.labelRect
    write(edge.label, at: Point(x: rect.x, y: rect.y), pen.labelStyle, into: &buffer)
    guard let count = decoration.edges[edge.id]?.count, !count.isEmpty else { return }
    let room = GraphPlan.countColumns(drawing.options.density) - 1
    write(
      " " + count.truncated(toColumns: room, ellipsis: "+"),
      at: Point(x: rect.maxX, y: rect.y), pen.labelStyle, into: &buffer)
  }
}
