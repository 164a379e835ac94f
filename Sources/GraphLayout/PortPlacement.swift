/// Gives every line its column at the upper and lower borders of boxes: straight where it can be,
/// the others spread between, in the order that does not cross, a column apart.
struct PortPlacement {
  /// By edge: the column where it leaves its node; meaningless where it leaves at the side.
  private(set) var outgoing: [Int]
  /// By node: the column of the arrowhead, and that of the arrowhead on errors.
  private(set) var incoming: [(flow: Int, error: Int)]

  init(_ graph: LayeredGraph) {
    outgoing = Array(repeating: 0, count: graph.scope.edges.count)
    incoming = Array(repeating: (0, 0), count: graph.scope.nodes.count)
    placeIncoming(graph)
    placeOutgoing(graph)
  }

  func column(of pin: Pin, in graph: LayeredGraph) -> Int {
    switch pin.port {
    case .axis: return graph.items[pin.item].x + graph.items[pin.item].axis
    case .outgoing(let edge): return outgoing[edge]
    case .incoming(let isError):
      guard case .node(let node) = graph.items[pin.item].kind else { return 0 }
      return isError ? incoming[node].error : incoming[node].flow
    }
  }

  /// How wide a box must be for its ports, and the mark before those above.
  static func requiredWidth(
    outgoing: Int, incoming: Int, markColumns: Int, options: LayoutOptions
  ) -> Int {
    func width(_ count: Int) -> Int {
      count < 2 ? 1 : (count - 1) * options.portDistance + 1 + 2
    }
    let upper = markColumns == 0 ? width(incoming) : max(3, width(incoming)) + markColumns
    return max(width(outgoing), upper)
  }

  private mutating func placeIncoming(_ graph: LayeredGraph) {
    var ports: [[(isError: Bool, sources: [Pin])]] = Array(
      repeating: [], count: graph.scope.nodes.count)
    for nets in graph.nets {
      for net in nets {
        guard case .incoming(let isError) = net.sink.port,
          case .node(let node) = graph.items[net.sink.item].kind
        else { continue }
        ports[node].append((isError, net.sources))
      }
    }
    for node in ports.indices {
      let item = graph.items[graph.nodeItems[node]]
      let wanted = ports[node].map { port in
        Self.wantedColumn(port.sources, at: item, in: graph)
      }
      let order = wanted.indices.sorted { a, b in
        let (left, right) = (wanted[a].place, wanted[b].place)
        return (left, ports[node][a].isError ? 1 : 0) < (right, ports[node][b].isError ? 1 : 0)
      }
      let columns = Self.spread(order.map { wanted[$0].column }, in: item.entrance)
      for (index, column) in zip(order, columns) {
        if ports[node][index].isError {
          incoming[node].error = column
        } else {
          incoming[node].flow = column
        }
      }
    }
  }

  /// Where an arrowhead at a box should be, and where its lines come from.
  private static func wantedColumn(_ sources: [Pin], at item: LayeredItem, in graph: LayeredGraph)
    -> (column: Int, place: Int)
  {
    let axis = item.x + item.axis
    let range = item.entrance
    let columns = sources.map { graph.items[$0.item].x + graph.items[$0.item].axis }.sorted()
    let place = columns.isEmpty ? axis : columns[columns.count / 2]
    if columns.contains(axis) { return (axis, place) }
    guard sources.count == 1 else { return (axis, place) }
    let above = graph.items[sources[0].item]
    guard above.isNode else { return (range.contains(place) ? place : axis, place) }
    let from = above.interior
    let (low, high) = (
      max(range.lowerBound, from.lowerBound), min(range.upperBound, from.upperBound)
    )
    return (low <= high ? min(max(axis, low), high) : axis, place)
  }

  private mutating func placeOutgoing(_ graph: LayeredGraph) {
    var ports: [[(edge: Int, sink: Pin, isUpper: Bool)]] = Array(
      repeating: [], count: graph.scope.nodes.count)
    for node in graph.outgoing.indices {
      for edge in graph.outgoing[node] {
        guard let step = graph.routes[edge].first else { continue }
        let net = graph.nets[step.gap][step.net]
        guard case .outgoing = net.sources[step.source].port else { continue }
        ports[node].append((edge, net.sink, net.sink.isUpper))
      }
    }
    for node in ports.indices where !ports[node].isEmpty {
      let range = graph.items[graph.nodeItems[node]].interior
      let targets = ports[node].map { column(of: $0.sink, in: graph) }
      let order = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
      let wanted = order.map { index in
        ports[node][index].isUpper || !range.contains(targets[index]) ? nil : targets[index]
      }
      for (index, column) in zip(order, Self.spread(wanted, in: range)) {
        outgoing[ports[node][index].edge] = column
      }
    }
  }

  /// Columns in order, two apart where there is room: the wanted ones where they can be had, the
  /// others evenly between them.
  static func spread(_ wanted: [Int?], in range: ClosedRange<Int>) -> [Int] {
    let count = wanted.count
    guard count > 0 else { return [] }
    let step = range.count >= 2 * count - 1 ? 2 : 1
    var result = Array(repeating: range.lowerBound, count: count)
    var anchors: [(index: Int, column: Int)] = [(-1, range.lowerBound - step)]
    for (index, column) in wanted.enumerated() {
      guard let column, let last = anchors.last,
        column >= last.column + step * (index - last.index),
        column <= range.upperBound - step * (count - 1 - index)
      else { continue }
      anchors.append((index, column))
    }
    anchors.append((count, range.upperBound + step))
    for (before, after) in zip(anchors, anchors.dropFirst()) {
      if before.index >= 0 { result[before.index] = before.column }
      let places = after.index - before.index
      guard places > 1 else { continue }
      let (low, high) = (before.column, after.column)
      for index in before.index + 1..<after.index {
        let even = low + (high - low) * (index - before.index) / places
        let least = (index == 0 ? range.lowerBound : result[index - 1] + step)
        let most = high - step * (after.index - index)
        result[index] = max(least, min(even, most))
      }
    }
    return result
  }
}
