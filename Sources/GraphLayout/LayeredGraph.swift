/// A scope cut into layers, so that every line joins neighbouring layers only.
///
/// Edges to the same node run in one lane once they are past their labels; loops share the lane
/// that comes back beside their node. Errors keep a lane of their own.
struct LayeredGraph {
  var items: [LayeredItem] = []
  /// The items of each layer from left to right. What stands beside a box is not among them until
  /// `placeBesideNodes`.
  var layers: [[Int]] = []
  /// By layer: the nets in the gap below it.
  var nets: [[GapNet]] = []
  /// By edge: its way from source to target.
  var routes: [[RouteStep]]
  /// By node.
  var nodeItems: [Int] = []
  /// By node: the line where loops come back, or -1.
  var entries: [Int]
  /// By node: the line where one loop leaves at the side, or -1.
  var exits: [Int]
  /// By edge: its label's item, or -1. The label of a loop that leaves at the side has none.
  var labels: [Int]
  /// By edge.
  let leadsBack: [Bool]
  /// By node: its edges, left to right.
  var outgoing: [[Int]]
  /// By node: the one it stands at the left of, or -1.
  let besideOf: [Int]
  /// By item: what a walk of the graph downwards comes to, left to right.
  var children: [[Int]] = []

  let scope: LayoutScope
  /// By node: its layer among `layers`.
  private(set) var nodeLayers: [Int] = []
  /// By node: the layer of labels below it.
  private var labelLayers: [Int] = []

  init(_ scope: LayoutScope, sizes: [(width: Int, height: Int)]) {
    self.scope = scope
    let count = scope.nodes.count
    entries = Array(repeating: -1, count: count)
    exits = entries
    labels = Array(repeating: -1, count: scope.edges.count)
    routes = Array(repeating: [], count: scope.edges.count)
    outgoing = Array(repeating: [], count: count)
    for (index, edge) in scope.edges.enumerated() { outgoing[edge.source].append(index) }
    besideOf = scope.nodes.indices.map { [outgoing] node in
      scope.nodes[node].standsBeside && outgoing[node].count == 1
        ? scope.edges[outgoing[node][0]].target : -1
    }
    leadsBack =
      CycleRemoval(nodeCount: count, edges: scope.edges, outgoing: outgoing).leadsBack
    let exitEdges = chooseExits()
    assignLayers(exitEdges: exitEdges)
    addNodes(sizes, exitEdges: exitEdges)
    addRoutes(exitEdges: exitEdges)
    collectChildren()
  }

  /// The loop of each node that leaves at the side, or -1. The side of a node where loops come
  /// back is taken.
  private func chooseExits() -> [Int] {
    var hasEntry = Array(repeating: false, count: scope.nodes.count)
    for (index, edge) in scope.edges.enumerated() where leadsBack[index] {
      hasEntry[edge.target] = true
    }
    var result = Array(repeating: -1, count: scope.nodes.count)
    for (index, edge) in scope.edges.enumerated()
    where leadsBack[index] && !hasEntry[edge.source]
      && (edge.labelWidth == 0 || edge.labelHeight == 1)
    {
      result[edge.source] = index
    }
    return result
  }

  private mutating func assignLayers(exitEdges: [Int]) {
    let weights: [LayoutEdge.Kind: Int] = [.main: 4, .fallback: 3, .branch: 2, .error: 1]
    var edges: [NetworkSimplex.Edge] = []
    for (index, edge) in scope.edges.enumerated()
    where edge.source != edge.target && besideOf[edge.source] < 0 {
      let weight = leadsBack[index] ? 1 : weights[edge.kind] ?? 1
      edges.append(
        leadsBack[index]
          ? NetworkSimplex.Edge(tail: edge.target, head: edge.source, weight: weight)
          : NetworkSimplex.Edge(tail: edge.source, head: edge.target, weight: weight))
    }
    let ranks = NetworkSimplex(nodeCount: scope.nodes.count, edges: edges).layers
      .prefix(scope.nodes.count)
    var hasLabels = Array(repeating: false, count: (ranks.max() ?? -1) + 1)
    for (index, edge) in scope.edges.enumerated()
    where edge.labelWidth > 0 && exitEdges[edge.source] != index {
      hasLabels[ranks[edge.source]] = true
    }
    var first: [Int] = []
    var total = 0
    for rank in hasLabels.indices {
      first.append(total)
      total += hasLabels[rank] ? 2 : 1
    }
    nodeLayers = ranks.map { first[$0] }
    labelLayers = ranks.map { first[$0] + 1 }
    for (node, other) in besideOf.enumerated() where other >= 0 {
      nodeLayers[node] = nodeLayers[other]
    }
    layers = Array(repeating: [], count: total)
    nets = Array(repeating: [], count: total)
  }

  private mutating func add(_ item: LayeredItem) -> Int {
    items.append(item)
    return items.count - 1
  }

  private mutating func addNodes(_ sizes: [(width: Int, height: Int)], exitEdges: [Int]) {
    for node in scope.nodes.indices {
      var item = LayeredItem(
        kind: .node(node), layer: nodeLayers[node], height: sizes[node].height)
      item.markColumns = scope.nodes[node].markColumns
      item.setBoxWidth(sizes[node].width)
      nodeItems.append(add(item))
    }
    for (node, other) in besideOf.enumerated() where other >= 0 {
      items[nodeItems[other]].leadColumns = sizes[node].width + 1
      items[nodeItems[other]].setBoxWidth(sizes[other].width)
    }
    for (index, edge) in scope.edges.enumerated() {
      if leadsBack[index], entries[edge.target] < 0 {
        entries[edge.target] = add(
          LayeredItem(kind: .entry(node: edge.target), layer: nodeLayers[edge.target]))
      }
      if exitEdges[edge.source] == index {
        exits[edge.source] = add(
          LayeredItem(kind: .exit(edge: index), layer: nodeLayers[edge.source]))
      } else if edge.labelWidth > 0 {
        labels[index] = add(
          LayeredItem(
            kind: .label(edge: index), layer: labelLayers[edge.source], width: edge.labelWidth,
            height: edge.labelHeight, axis: min(max(edge.labelAnchor, 0), edge.labelWidth - 1)))
      }
    }
  }

  private mutating func addRoutes(exitEdges: [Int]) {
    let count = scope.nodes.count
    // Forward, forward on errors, and back.
    var groups = Array(repeating: [Int](), count: count * 3)
    for (index, edge) in scope.edges.enumerated() where besideOf[edge.source] < 0 {
      let group = leadsBack[index] ? 2 : edge.kind == .error ? 1 : 0
      groups[edge.target * 3 + group].append(index)
    }
    for (index, edge) in scope.edges.enumerated() where labels[index] >= 0 {
      let gap = nodeLayers[edge.source]
      nets[gap].append(
        GapNet(
          sink: Pin(item: labels[index], isUpper: false),
          sources: [outgoingPin(of: index)]))
      routes[index].append(RouteStep(gap: gap, net: nets[gap].count - 1, source: 0))
    }
    for target in 0..<count {
      for isError in [false, true] {
        addForward(groups[target * 3 + (isError ? 1 : 0)], to: target, isError: isError)
      }
      addBack(groups[target * 3 + 2], to: target, exitEdges: exitEdges)
    }
  }

  private func outgoingPin(of edge: Int) -> Pin {
    Pin(item: nodeItems[scope.edges[edge].source], port: .outgoing(edge: edge), isUpper: true)
  }

  /// Where an edge joins its lane: below its label, or else below its node.
  private func startPin(of edge: Int) -> Pin {
    labels[edge] >= 0 ? Pin(item: labels[edge], isUpper: true) : outgoingPin(of: edge)
  }

  private mutating func addForward(_ edges: [Int], to target: Int, isError: Bool) {
    let starts = edges.map { startPin(of: $0) }
    guard let first = starts.map({ items[$0.item].layer }).min() else { return }
    let last = nodeLayers[target] - 1
    var above: Int?
    for gap in first...last {
      var sources = above.map { [Pin(item: $0, isUpper: true)] } ?? []
      let net = nets[gap].count
      for (edge, start) in zip(edges, starts) {
        let layer = items[start.item].layer
        guard layer <= gap else { continue }
        if layer == gap { sources.append(start) }
        routes[edge].append(
          RouteStep(gap: gap, net: net, source: layer == gap ? sources.count - 1 : 0))
      }
      let sink: Pin
      if gap == last {
        sink = Pin(item: nodeItems[target], port: .incoming(isError: isError), isUpper: false)
      } else {
        let lane = add(LayeredItem(kind: .lane, layer: gap + 1))
        sink = Pin(item: lane, isUpper: false)
        above = lane
      }
      nets[gap].append(GapNet(sink: sink, sources: sources))
    }
  }

  private mutating func addBack(_ edges: [Int], to target: Int, exitEdges: [Int]) {
    guard !edges.isEmpty else { return }
    var starts: [(pin: Pin, gap: Int)] = []
    for edge in edges {
      let source = scope.edges[edge].source
      if exitEdges[source] == edge {
        starts.append((Pin(item: exits[source], isUpper: false), nodeLayers[source] - 1))
      } else {
        let pin = startPin(of: edge)
        starts.append((pin, items[pin.item].layer))
      }
    }
    let first = nodeLayers[target]
    let last = starts.map(\.gap).max() ?? first
    var lane = entries[target]
    // A lane's pin towards its node comes first among the sources of the next net up.
    for gap in first...last {
      let sink = Pin(item: lane, isUpper: true)
      var sources: [Pin] = []
      if gap < last {
        lane = add(LayeredItem(kind: .lane, layer: gap + 1))
        sources.append(Pin(item: lane, isUpper: false))
      }
      for start in starts where start.gap == gap { sources.append(start.pin) }
      nets[gap].append(GapNet(sink: sink, sources: sources))
    }
    for (edge, start) in zip(edges, starts) {
      for gap in stride(from: start.gap, through: first, by: -1) {
        let net = nets[gap].count - 1
        let source =
          gap == start.gap ? nets[gap][net].sources.firstIndex(of: start.pin) ?? 0 : 0
        routes[edge].append(RouteStep(gap: gap, net: net, source: source))
      }
    }
  }

  /// Whether the item has no place of its own in the order of its layer.
  func isBesideNode(_ item: Int) -> Bool {
    if case .node(let node) = items[item].kind {
      besideOf[node] >= 0
    } else {
      items[item].isBesideNode
    }
  }

  /// The item that stands for another in the order of its layer: its box, for what is beside one.
  func orderedItem(_ item: Int) -> Int {
    switch items[item].kind {
    case .entry(let node): nodeItems[node]
    case .exit(let edge): nodeItems[scope.edges[edge].source]
    case .node, .label, .lane: item
    }
  }

  /// Puts the lines beside boxes into their layers, at the right of their box.
  mutating func placeBesideNodes() {
    for layer in layers.indices {
      var result: [Int] = []
      result.reserveCapacity(layers[layer].count)
      for item in layers[layer] {
        result.append(item)
        guard case .node(let node) = items[item].kind else { continue }
        if entries[node] >= 0 { result.append(entries[node]) }
        if exits[node] >= 0 { result.append(exits[node]) }
      }
      layers[layer] = result
    }
  }
}
