import Drawing
import Terminal

/// Recovers a graph from its picture as a reader does: finds the boxes, and from every arrowhead
/// follows the line back, straight on at crossings and both ways where lines run together.
struct EdgeTracer {
  struct Edge: Hashable, Comparable, CustomStringConvertible {
    var source: Int
    var target: Int
    var label: String

    static func < (a: Edge, b: Edge) -> Bool {
      (a.source, a.target, a.label) < (b.source, b.target, b.label)
    }

    var description: String { "\(source)->\(target) [\(label)]" }
  }

  private enum Direction: Int {
    case up = 1
    case right = 2
    case down = 4
    case left = 8

    var opposite: Direction {
      switch self {
      case .up: .down
      case .down: .up
      case .left: .right
      case .right: .left
      }
    }

    var step: (x: Int, y: Int) {
      switch self {
      case .up: (0, -1)
      case .down: (0, 1)
      case .left: (-1, 0)
      case .right: (1, 0)
      }
    }
  }

  private(set) var edges: [Edge] = []
  private(set) var problems: [String] = []
  private(set) var crossings = 0

  private let grid: CellGrid
  private let nodes: [GraphDrawing.Node]
  private let labels: [GraphDrawing.Edge]
  private let detail: DetailLevel
  private let density: Density
  private let direction: FlowDirection
  /// By cell: the leaf box and the label that cover it, and the container whose border it is.
  private var boxes: [Int32]
  private var labelAt: [Int32]

  private static let arms: [String: Int] = [
    "│": 5, "┆": 5, "─": 10, "┄": 10, "└": 3, "┌": 6, "┘": 9, "┐": 12, "├": 7, "┤": 13, "┬": 14,
    "┴": 11, "┼": 15,
  ]
  private static let arrows: Set<String> = ["▼", "▽", "◄", "►", "▷", "▲"]

  init(_ drawing: GraphDrawing) {
    grid = CellGrid(drawing)
    nodes = drawing.nodes
    labels = drawing.edges
    detail = drawing.options.detail
    density = drawing.options.density
    direction = drawing.options.direction
    boxes = Array(repeating: -1, count: grid.width * grid.height)
    labelAt = boxes
    for (index, node) in nodes.enumerated() { add(node, index) }
    for (index, edge) in labels.enumerated() where !edge.labelRect.isEmpty { add(edge, index) }
    for y in 0..<grid.height {
      for x in 0..<grid.width {
        let cell = grid[x, y]
        if cell == "┼" { crossings += 1 }
        guard Self.arrows.contains(cell), labelAt[y * grid.width + x] < 0 else { continue }
        if cell != "▽", cell != "▷", boxes[y * grid.width + x] >= 0 { continue }
        trace(fromArrow: cell, x: x, y: y)
      }
    }
    edges.sort()
  }

  // MARK: - Boxes and labels

  private mutating func add(_ node: GraphDrawing.Node, _ index: Int) {
    let rect = node.rect
    if !isDrawn(node) { problems.append("box of \(node.name) is broken at \(rect)") }
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX {
        let isBorder =
          y == rect.y || y == rect.maxY - 1 || x == rect.x || x == rect.maxX - 1
        guard !node.isContainer || isBorder else { continue }
        if boxes[y * grid.width + x] >= 0 { problems.append("boxes overlap at \(x),\(y)") }
        boxes[y * grid.width + x] = Int32(index)
      }
    }
  }

  private func isDrawn(_ node: GraphDrawing.Node) -> Bool {
    let rect = node.rect
    func all(_ xs: [Int], _ ys: [Int], _ allowed: String) -> Bool {
      xs.allSatisfy { x in ys.allSatisfy { allowed.contains(grid[x, $0]) && !grid[x, $0].isEmpty } }
    }
    if node.shape == .mark { return grid[rect.x, rect.y] == "(" || grid[rect.x, rect.y] == "○" }
    if rect.height < 3 {
      return grid[rect.x, rect.y] == "[" && grid[rect.maxX - 1, rect.y] == "]"
    }
    let inner = Array(rect.x + 1..<rect.maxX - 1)
    let sides = Array(rect.y + 1..<rect.maxY - 1)
    let corners =
      grid[rect.x, rect.y] + grid[rect.maxX - 1, rect.y] + grid[rect.x, rect.maxY - 1]
      + grid[rect.maxX - 1, rect.maxY - 1]
    let isDense = density == .dense && (detail == .boxes || detail == .full)
    let upper = isDense ? Array(inner.dropFirst()) : inner
    return (corners == "┌┐└┘" || corners == "╔╗╚╝") && all([rect.x], sides, "│║╎▷")
      && all([rect.maxX - 1], sides, "│║╎├╟") && all(inner, [rect.maxY - 1], "─═╌┬╤")
      && (node.isContainer && (!isDense || direction == .right) || all(upper, [rect.y], "─═╌▽"))
      && hasTitle(node)
  }

  private func hasTitle(_ node: GraphDrawing.Node) -> Bool {
    guard detail != .overview else { return true }
    let rows = [grid.text(node.rect), grid.text(node.rect, row: 1)]
    let name = node.name.printable
    let start = String(name.unicodeScalars.prefix(8))
    return rows.contains { $0.contains(start) }
  }

  private mutating func add(_ edge: GraphDrawing.Edge, _ index: Int) {
    let rect = edge.labelRect
    if grid.text(rect) != edge.label {
      problems.append("label \(edge.label) reads \(grid.text(rect))")
    }
    for x in rect.x..<rect.maxX {
      if labelAt[rect.y * grid.width + x] >= 0 || boxes[rect.y * grid.width + x] >= 0 {
        problems.append("label \(edge.label) is covered")
      }
      labelAt[rect.y * grid.width + x] = Int32(index)
    }
  }

  // MARK: - Lines

  private mutating func trace(fromArrow arrow: String, x: Int, y: Int) {
    let target: Int32
    switch arrow {
    case "▲": target = y > 0 ? boxes[(y - 1) * grid.width + x] : -1
    case "▽", "▷": target = boxes[y * grid.width + x]
    case "▼": target = y + 1 < grid.height ? boxes[(y + 1) * grid.width + x] : -1
    case "►": target = x + 1 < grid.width ? boxes[y * grid.width + x + 1] : -1
    default: target = x > 0 ? boxes[y * grid.width + x - 1] : -1
    }
    guard target >= 0 else {
      problems.append("arrowhead at \(x),\(y) points at nothing")
      return
    }
    let back: Direction
    switch arrow {
    case "◄": back = .right
    case "►", "▷": back = .left
    case "▲": back = .down
    default: back = .up
    }
    var waiting: [(x: Int, y: Int, heading: Direction, label: String)] = [
      (x + back.step.x, y + back.step.y, back, "")
    ]
    var seen: Set<Int> = []
    while let (x, y, heading, label) = waiting.popLast() {
      guard x >= 0, y >= 0, x < grid.width, y < grid.height else {
        problems.append("line leaves the drawing at \(x),\(y)")
        continue
      }
      guard seen.insert((y * grid.width + x) * 16 + heading.rawValue).inserted else { continue }
      let cell = y * grid.width + x
      if labelAt[cell] >= 0 {
        let edge = labels[Int(labelAt[cell])]
        if !label.isEmpty { problems.append("two labels on a line: \(label), \(edge.label)") }
        let isAcross = heading == .left || heading == .right
        let next = isAcross ? (heading == .left ? edge.labelRect.x - 1 : edge.labelRect.maxX) : x
        waiting.append((next, y + (isAcross ? 0 : heading.step.y), heading, edge.label))
        continue
      }
      if boxes[cell] >= 0 {
        let node = nodes[Int(boxes[cell])]
        let isBare = node.shape == .mark || node.rect.height < 3
        let isPort =
          heading == .up && y == node.rect.maxY - 1 && (isBare || "┬╤".contains(grid[x, y]))
          || heading == .left && x == node.rect.maxX - 1 && (isBare || "├╟".contains(grid[x, y]))
        if isPort {
          edges.append(Edge(source: Int(boxes[cell]), target: Int(target), label: label))
        } else {
          problems.append("line meets \(node.name) at \(x),\(y), where nothing leaves it")
        }
        continue
      }
      follow(x: x, y: y, heading: heading, label: label, into: &waiting)
    }
  }

  private mutating func follow(
    x: Int, y: Int, heading: Direction, label: String,
    into waiting: inout [(x: Int, y: Int, heading: Direction, label: String)]
  ) {
    guard let arms = Self.arms[grid[x, y]], arms & heading.opposite.rawValue != 0 else {
      problems.append("line breaks off at \(x),\(y): '\(grid[x, y])'")
      return
    }
    let isCrossing = arms == 15
    for next in [Direction.up, .right, .down, .left] where next != heading.opposite {
      guard arms & next.rawValue != 0, !isCrossing || next == heading else { continue }
      waiting.append((x + next.step.x, y + next.step.y, next, label))
    }
  }
}
