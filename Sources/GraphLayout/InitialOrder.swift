/// The order of the items of each layer that crossing reduction begins with: that of a layout before
/// an edit, or else reading order.
struct InitialOrder {
  private(set) var layers: [[Int]]
  /// Whether an earlier layout knew some of the items.
  private(set) var isPrevious = false

  private let graph: LayeredGraph

  init(_ graph: LayeredGraph) {
    self.graph = graph
    layers = Array(repeating: [], count: graph.layers.count)
    readItems()
    let columns = previousColumns()
    guard columns.contains(where: { $0 != nil }) else { return }
    isPrevious = true
    sort(by: columns)
  }

  /// The order in which a depth-first walk comes to the items.
  private mutating func readItems() {
    var isSeen = Array(repeating: false, count: graph.items.count)
    for index in graph.items.indices where graph.isBesideNode(index) { isSeen[index] = true }
    for root in graph.items.indices where !isSeen[root] {
      var stack = [root]
      while let item = stack.popLast() {
        guard !isSeen[item] else { continue }
        isSeen[item] = true
        layers[graph.items[item].layer].append(item)
        stack += graph.children[item].reversed()
      }
    }
  }

  /// By item: where it was in the layout before.
  private func previousColumns() -> [Int?] {
    var result = graph.items.map { item -> Int? in
      switch item.kind {
      case .node(let node): graph.scope.nodes[node].previousColumn
      case .label(let edge): graph.scope.edges[edge].previousColumn
      case .lane, .entry, .exit: nil
      }
    }
    for (edge, steps) in graph.routes.enumerated() {
      let line = graph.scope.edges[edge].previousLine
      guard line.count > 1 else { continue }
      for (index, step) in steps.enumerated() {
        let net = graph.nets[step.gap][step.net]
        for item in [net.sink.item, net.sources[step.source].item]
        where graph.items[item].kind == .lane && result[item] == nil {
          // A lane that leads back is met from below first.
          let passed = net.sink.item == item ? index + 1 : index
          result[item] = Self.column(of: line, passed: passed, of: steps.count)
        }
      }
    }
    return result
  }

  /// Where a line ran when it had gone so many parts of its way up or down.
  private static func column(of line: [GridPoint], passed: Int, of count: Int) -> Int {
    let (first, last) = (line[0], line[line.count - 1])
    let row = first.y + (last.y - first.y) * passed / count
    for (a, b) in zip(line, line.dropFirst())
    where a.x == b.x && min(a.y, b.y) <= row && row <= max(a.y, b.y) {
      return a.x
    }
    return last.x
  }

  /// What is new stands below what leads to it.
  private mutating func sort(by known: [Int?]) {
    var columns = known
    for gap in layers.indices {
      for (place, item) in layers[gap].enumerated() where columns[item] == nil {
        columns[item] = place > 0 ? columns[layers[gap][place - 1]] : nil
      }
      layers[gap] = layers[gap].enumerated().sorted {
        (columns[$0.element] ?? .min, $0.offset) < (columns[$1.element] ?? .min, $1.offset)
      }.map(\.element)
      for net in graph.nets[gap] where !net.sink.isUpper && columns[net.sink.item] == nil {
        let above = net.sources.first { columns[graph.orderedItem($0.item)] != nil }
        columns[net.sink.item] = above.flatMap { columns[graph.orderedItem($0.item)] }
      }
    }
  }
}
