/// Gives layers and tracks their rows, and puts every edge's line together.
struct EdgeRouting {
  private(set) var nodes: [GridRect] = []
  private(set) var edges: [LayeredLayout.Edge] = []

  private let graph: LayeredGraph
  private let options: LayoutOptions
  private let channels: [Channel]
  private let ports: PortPlacement
  /// By layer: the first row of its items, and the first row of the gap below them.
  private var layerRows: [Int] = []
  private var gapRows: [Int] = []

  init(_ graph: LayeredGraph, options: LayoutOptions) {
    self.graph = graph
    self.options = options
    let ports = PortPlacement(graph)
    self.ports = ports
    channels = graph.nets.map { nets in
      Channel(
        nets.map { net in
          Channel.Net(
            sink: Self.pin(net.sink, ports, graph),
            sources: net.sources.map { Self.pin($0, ports, graph) })
        })
    }
    placeRows()
    for item in graph.nodeItems.map({ graph.items[$0] }) {
      nodes.append(
        GridRect(
          x: item.box.lowerBound, y: layerRows[item.layer], width: item.box.count,
          height: item.height))
    }
    for (node, other) in graph.besideOf.enumerated() where other >= 0 {
      nodes[node].x = nodes[other].x - 1 - nodes[node].width
      nodes[node].y = sideRow(nodes[other], isExit: false)
    }
    edges = graph.routes.indices.map { edge(at: $0) }
  }

  private static func pin(_ pin: Pin, _ ports: PortPlacement, _ graph: LayeredGraph)
    -> Channel.Pin
  {
    Channel.Pin(column: ports.column(of: pin, in: graph), isUpper: pin.isUpper)
  }

  private mutating func placeRows() {
    var row = 0
    var lineRows = options.minimumLineRows
    for layer in graph.layers.indices {
      let items = graph.layers[layer].map { graph.items[$0] }
      let hasNodes = items.contains { $0.isNode }
      if hasNodes {
        if layer > 0 { row += max(0, options.minimumLineRows - lineRows) }
        if options.hasArrowRow, hasArrowheads(at: layer) { row += 1 }
        row += (options.rowMultiple - row % options.rowMultiple) % options.rowMultiple
        lineRows = 0
      }
      layerRows.append(row)
      let height = items.map(\.height).max() ?? 1
      row += height
      gapRows.append(row)
      row += channels[layer].trackCount
      lineRows += channels[layer].trackCount + (hasNodes ? 0 : height)
    }
  }

  private func hasArrowheads(at layer: Int) -> Bool {
    guard layer > 0 else { return false }
    return graph.nets[layer - 1].contains { net in
      if case .incoming = net.sink.port { true } else { false }
    }
  }

  // MARK: - Lines

  private func edge(at index: Int) -> LayeredLayout.Edge {
    let edge = graph.scope.edges[index]
    let source = nodes[edge.source]
    if graph.besideOf[edge.source] >= 0 {
      return LayeredLayout.Edge(points: [
        GridPoint(x: source.maxX - 1, y: source.y), GridPoint(x: source.maxX, y: source.y),
      ])
    }
    var points: [GridPoint] = []
    var label: GridRect?
    if graph.exits[edge.source] >= 0,
      case .exit(index) = graph.items[graph.exits[edge.source]].kind
    {
      let row = sideRow(source, isExit: true)
      points.append(GridPoint(x: source.maxX - 1, y: row))
      points.append(GridPoint(x: graph.items[graph.exits[edge.source]].x, y: row))
      if edge.labelWidth > 0 {
        label = GridRect(x: source.maxX + 1, y: row, width: edge.labelWidth, height: 1)
      }
    } else {
      points.append(GridPoint(x: ports.outgoing[index], y: source.maxY - 1))
    }
    for step in graph.routes[index] {
      for corner in channels[step.gap].corners(net: step.net, source: step.source) {
        points.append(GridPoint(x: corner.column, y: gapRows[step.gap] + corner.track))
      }
    }
    points += end(of: index)
    if graph.labels[index] >= 0 {
      let item = graph.items[graph.labels[index]]
      label = GridRect(
        x: item.x, y: layerRows[item.layer], width: item.width, height: item.height)
    }
    return LayeredLayout.Edge(points: Self.withoutIdlePoints(points), label: label)
  }

  private func end(of index: Int) -> [GridPoint] {
    let edge = graph.scope.edges[index]
    let target = nodes[edge.target]
    guard let step = graph.routes[index].last else { return [] }
    let sink = graph.nets[step.gap][step.net].sink
    let column = ports.column(of: sink, in: graph)
    if graph.leadsBack[index] {
      let row = sideRow(target, isExit: false)
      return [GridPoint(x: column, y: row), GridPoint(x: target.maxX, y: row)]
    }
    return [GridPoint(x: column, y: options.hasArrowRow ? target.y - 1 : target.y)]
  }

  /// The row where a line meets the side of a box: below the title of one that holds scopes.
  private func sideRow(_ rect: GridRect, isExit: Bool) -> Int {
    rect.height < 3 ? rect.y : isExit ? rect.maxY - 2 : rect.y + 1
  }

  /// Without points that repeat the one before or lie on the line between their neighbours.
  private static func withoutIdlePoints(_ points: [GridPoint]) -> [GridPoint] {
    var result: [GridPoint] = []
    for point in points where result.last != point {
      if result.count >= 2 {
        let (a, b) = (result[result.count - 2], result[result.count - 1])
        let isDown = a.x == b.x && b.x == point.x && (b.y - a.y > 0) == (point.y - b.y > 0)
        let isAcross = a.y == b.y && b.y == point.y && (b.x - a.x > 0) == (point.x - b.x > 0)
        if isDown || isAcross { result.removeLast() }
      }
      result.append(point)
    }
    return result
  }
}
