import GraphLayout
import Terminal

/// Where an overview has its boxes and lines: in dots, two columns and four rows to a cell.
struct DotPlaces: Sendable {
  static let columns = 2
  static let rows = 4

  /// As the drawing's nodes and edges.
  var nodes: [Rect] = []
  var lines: [[Point]] = []

  /// Distances in dots. A box begins with a cell, so that no two share one.
  static func layoutOptions(_ options: DrawingOptions) -> LayoutOptions {
    var result = LayoutOptions()
    let isRoomy = options.density == .roomy
    result.nodeSpacing = isRoomy ? 4 : 2
    result.hasArrowRow = false
    result.minimumLineRows = isRoomy ? 2 : 1
    result.containerInsetColumns = 2
    result.containerTopRows = options.direction == .down ? rows : columns
    result.containerBottomRows = 2
    result.scopeSpacing = 2
    result.rowMultiple = options.direction == .down ? rows : columns
    return result
  }

  static func cells(_ rect: Rect) -> Rect {
    let (x, y) = (rect.x / columns, rect.y / rows)
    return Rect(
      x: x, y: y, width: (rect.maxX + columns - 1) / columns - x,
      height: (rect.maxY + rows - 1) / rows - y)
  }

  static func cell(_ point: Point) -> Point { Point(x: point.x / columns, y: point.y / rows) }
}

extension GraphPlan.Placed {
  /// Keeps the places in dots, and takes those in cells for what is pointed at and scrolled to.
  mutating func gatherDots() {
    dots = DotPlaces(nodes: nodes.map(\.rect), lines: edges.map(\.points))
    for index in nodes.indices { nodes[index].rect = DotPlaces.cells(nodes[index].rect) }
    for index in edges.indices { edges[index].points = edges[index].points.map(DotPlaces.cell) }
    let cells = DotPlaces.cells(Rect(x: 0, y: 0, width: size.width, height: size.height))
    size = Size(width: cells.width, height: cells.height)
  }
}
