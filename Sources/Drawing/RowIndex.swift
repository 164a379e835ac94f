import Terminal

/// Which nodes and edges reach into which rows, so that a part of a large drawing costs no more
/// than that of a small one.
struct RowIndex: Sendable {
  private static let bandHeight = 16
  private var nodeBands: [[Int]]
  private var edgeBands: [[Int]]

  init(nodes: [GraphDrawing.Node], edges: [GraphDrawing.Edge], height: Int) {
    let count = height / Self.bandHeight + 1
    nodeBands = Array(repeating: [], count: count)
    edgeBands = nodeBands
    for (index, node) in nodes.enumerated() {
      for band in bands(node.rect.y..<node.rect.maxY) { nodeBands[band].append(index) }
    }
    for (index, edge) in edges.enumerated() {
      let low = min(
        edge.points.map(\.y).min() ?? 0, edge.labelRect.isEmpty ? .max : edge.labelRect.y)
      let high = max(edge.points.map(\.y).max() ?? 0, edge.labelRect.isEmpty ? 0 : edge.labelRect.y)
      for band in bands(low..<high + 1) { edgeBands[band].append(index) }
    }
  }

  private func bands(_ rows: Range<Int>) -> Range<Int> {
    let low = max(0, rows.lowerBound / Self.bandHeight)
    let high = min(nodeBands.count - 1, (rows.upperBound - 1) / Self.bandHeight)
    return low..<max(low, high + 1)
  }

  func nodes(at row: Int) -> [Int] {
    row < 0 ? [] : bands(row..<row + 1).flatMap { nodeBands[$0] }
  }

  func edges(at row: Int) -> [Int] {
    row < 0 ? [] : bands(row..<row + 1).flatMap { edgeBands[$0] }
  }

  /// Those that may reach into a range of rows, each once, in their order.
  func nodes(in rows: Range<Int>) -> [Int] { Self.merged(nodeBands, bands(rows)) }
  func edges(in rows: Range<Int>) -> [Int] { Self.merged(edgeBands, bands(rows)) }

  private static func merged(_ lists: [[Int]], _ bands: Range<Int>) -> [Int] {
    if bands.count == 1 { return lists[bands.lowerBound] }
    return Set(bands.lazy.flatMap { lists[$0] }).sorted()
  }
}
