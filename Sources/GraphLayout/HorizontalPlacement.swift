/// Gives every item its column: blocks are packed to the left, then drawn towards the middle of
/// what they are connected to as far as their neighbours let them.
struct HorizontalPlacement {
  struct Separation {
    var left: Int
    var right: Int
    /// Between the axes of the two blocks.
    var distance: Int
    var layer: Int
  }

  struct Pull {
    var block: Int
    /// Where this block's axis wants to be, from the other's axis.
    var offsets: ClosedRange<Int>
    var weight: Int
  }

  var blocks: [Int]
  var positions: [Int]
  private(set) var separations: [Separation] = []
  private(set) var leftOf: [[Int]]
  private(set) var rightOf: [[Int]]
  private(set) var pulls: [[Pull]]
  /// By block: where its axis was before an edit.
  private(set) var anchors: [Int?]
  /// Blocks, each after all at its left.
  private(set) var order: [Int] = []

  /// Sets the items' columns, the leftmost 0, and widens boxes as the options say.
  static func place(_ graph: inout LayeredGraph, options: LayoutOptions) {
    var places = Array(repeating: 0, count: graph.items.count)
    for layer in graph.layers {
      for (place, item) in layer.enumerated() { places[item] = place }
    }
    let alignment = BlockAlignment(graph, places: places)
    widen(&graph, blocks: alignment.members, by: options.widening)
    var placement = HorizontalPlacement(
      graph, blocks: alignment.blocks, count: alignment.members.count, options: options)
    if !placement.pack() {
      // Blocks that stand left of one another in a ring cannot come from lines that do not cross.
      placement = HorizontalPlacement(
        graph, blocks: Array(graph.items.indices), count: graph.items.count, options: options)
      _ = placement.pack()
    } else {
      placement.breakUp(graph, alignment.members, options: options)
    }
    placement.keepColumns()
    placement.balance()
    placement.narrow(graph)
    for layer in graph.layers {
      for item in layer {
        graph.items[item].x = placement.positions[placement.blocks[item]] - graph.items[item].axis
      }
    }
    let first = graph.layers.joined().map { graph.items[$0].x }.min() ?? 0
    for item in graph.items.indices { graph.items[item].x -= first }
  }

  private static func widen(_ graph: inout LayeredGraph, blocks: [[Int]], by limit: Int) {
    guard limit > 0 else { return }
    for block in blocks {
      let boxes = block.filter { item in
        guard case .node(let node) = graph.items[item].kind else { return false }
        return graph.scope.nodes[node].scopes.isEmpty && graph.scope.nodes[node].canWiden
      }
      let width = boxes.map { graph.items[$0].box.count }.max() ?? 0
      for item in boxes where width - graph.items[item].box.count <= limit {
        graph.items[item].setBoxWidth(width)
      }
    }
  }

  init(_ graph: LayeredGraph, blocks: [Int], count: Int, options: LayoutOptions) {
    self.blocks = blocks
    positions = Self.axes(graph, blocks: blocks, count: count)
    leftOf = Array(repeating: [], count: count)
    rightOf = leftOf
    pulls = Array(repeating: [], count: count)
    anchors = Array(repeating: nil, count: count)
    if options.keepsColumns {
      for (node, item) in graph.nodeItems.enumerated()
      where graph.besideOf[node] < 0 && anchors[blocks[item]] == nil {
        anchors[blocks[item]] = graph.scope.nodes[node].previousColumn
      }
      for (edge, item) in graph.labels.enumerated()
      where item >= 0 && anchors[blocks[item]] == nil {
        anchors[blocks[item]] = graph.scope.edges[edge].previousColumn
      }
    }
    for (index, layer) in graph.layers.enumerated() {
      for (left, right) in zip(layer, layer.dropFirst()) {
        let blank = Self.blankColumns(graph, left, right, options: options)
        let distance =
          graph.items[left].width - graph.items[left].axis + blank + graph.items[right].axis
        leftOf[blocks[right]].append(separations.count)
        rightOf[blocks[left]].append(separations.count)
        separations.append(
          Separation(
            left: blocks[left], right: blocks[right], distance: distance, layer: index))
      }
    }
    addPulls(graph)
  }

  private static func blankColumns(
    _ graph: LayeredGraph, _ left: Int, _ right: Int, options: LayoutOptions
  ) -> Int {
    switch (graph.items[left].kind, graph.items[right].kind) {
    case (.node, .entry): 2
    case (.node, .exit(let edge)), (.entry, .exit(let edge)):
      max(2, graph.scope.edges[edge].labelWidth + 2)
    case (.node, .node):
      max(options.nodeSpacing, hasRoom(graph, left) && hasRoom(graph, right) ? 0 : 1)
    case (.entry, .node), (.exit, .node): max(1, options.nodeSpacing)
    case (.label, .label): options.labelSpacing
    case (.node, _), (_, .node): min(2, max(options.lineSpacing, options.nodeSpacing))
    default: options.lineSpacing
    }
  }

  /// Whether another box may stand close: not where the mark of a beginning stands before the box,
  /// nor at a box that holds others.
  private static func hasRoom(_ graph: LayeredGraph, _ item: Int) -> Bool {
    guard case .node(let node) = graph.items[item].kind else { return true }
    return graph.items[item].leadColumns == 0 && graph.scope.nodes[node].scopes.isEmpty
  }

  private mutating func addPulls(_ graph: LayeredGraph) {
    for gap in graph.nets.indices {
      for net in graph.nets[gap] {
        for source in net.sources {
          let (from, to) = (blocks[source.item], blocks[net.sink.item])
          guard from != to else { continue }
          let offset = Self.portOffset(graph, source)
          let weight = source.isUpper == net.sink.isUpper ? 1 : 2
          let straight = Self.straightOffsets(graph, source, to: net.sink)
          pulls[from].append(Pull(block: to, offsets: straight, weight: weight))
          pulls[to].append(Pull(block: from, offsets: offset...offset, weight: weight))
        }
      }
    }
  }

  /// Where a port will be about, from its item's axis.
  private static func portOffset(_ graph: LayeredGraph, _ pin: Pin) -> Int {
    guard case .outgoing(let edge) = pin.port else { return 0 }
    let edges = graph.outgoing[graph.scope.edges[edge].source]
    guard let place = edges.firstIndex(of: edge), edges.count > 1 else { return 0 }
    let item = graph.items[pin.item]
    return (place + 1) * item.width / (edges.count + 1) - item.axis
  }

  /// Where the axis of a port's item may be, from that of the sink's, for a straight line.
  private static func straightOffsets(_ graph: LayeredGraph, _ pin: Pin, to sink: Pin)
    -> ClosedRange<Int>
  {
    let offset = portOffset(graph, pin)
    guard case .outgoing(let edge) = pin.port, pin.isUpper != sink.isUpper,
      graph.outgoing[graph.scope.edges[edge].source].count > 1
    else { return -offset...(-offset) }
    let (item, end) = (graph.items[pin.item], graph.items[sink.item])
    let axis = item.x + item.axis
    let reach = (item.interior.lowerBound - axis)...(item.interior.upperBound - axis)
    let meeting = graph.labelColumns(end).map {
      ($0.lowerBound - end.axis)...($0.upperBound - end.axis)
    }
    let ends = meeting ?? 0...0
    return ends.lowerBound - reach.upperBound...ends.upperBound - reach.lowerBound
  }

  /// Puts every block as far left as it goes. False where blocks stand in a ring.
  mutating func pack() -> Bool {
    order = []
    var waiting = leftOf.map(\.count)
    var ready = positions.indices.filter { waiting[$0] == 0 }
    ready.reverse()
    while let block = ready.popLast() {
      order.append(block)
      for index in rightOf[block] {
        let separation = separations[index]
        positions[separation.right] = max(
          positions[separation.right], positions[block] + separation.distance)
        waiting[separation.right] -= 1
        if waiting[separation.right] == 0 { ready.append(separation.right) }
      }
    }
    return order.count == positions.count
  }

  /// Takes back what balancing made the drawing wider than the blocks need: a terminal is narrow.
  private mutating func narrow(_ graph: LayeredGraph) {
    var least = self
    least.positions = Self.axes(graph, blocks: blocks, count: positions.count)
    guard least.pack() else { return }
    /// Columns from a block's axis to its right edge, that one included.
    var extents = Array(repeating: 0, count: positions.count)
    for item in graph.layers.joined() {
      let block = blocks[item]
      extents[block] = max(extents[block], graph.items[item].width - graph.items[item].axis)
    }
    let first =
      graph.layers.joined().map {
        positions[blocks[$0]] - graph.items[$0].axis
      }.min() ?? 0
    var (width, kept) = (0, 0)
    for block in positions.indices {
      width = max(width, least.positions[block] + extents[block])
      if anchors[block] != nil { kept = max(kept, positions[block] - first + extents[block]) }
    }
    // What is in its old column stays there, unless what was removed left the drawing too wide.
    width = max(width, min(kept, width + width / 4))
    var limits = extents.map { first + width - $0 }
    for block in order.reversed() {
      for index in rightOf[block] {
        limits[block] = min(
          limits[block], limits[separations[index].right] - separations[index].distance)
      }
      positions[block] = min(positions[block], limits[block])
    }
  }

  /// By block: the columns at the left of its axis.
  private static func axes(_ graph: LayeredGraph, blocks: [Int], count: Int) -> [Int] {
    var result = Array(repeating: 0, count: count)
    for item in graph.layers.joined() {
      result[blocks[item]] = max(result[blocks[item]], graph.items[item].axis)
    }
    return result
  }

  /// Puts blocks back into the columns they had before an edit, and further right only where what
  /// stands at their left needs the room: where the old columns are far enough apart nothing moves.
  private mutating func keepColumns() {
    let shifts = anchors.indices.compactMap { block in
      anchors[block].map { positions[block] - $0 }
    }
    guard let shift = shifts.max() else { return }
    for block in order {
      if let anchor = anchors[block] {
        anchors[block] = anchor + shift
        positions[block] = anchor + shift
      }
      for index in leftOf[block] {
        positions[block] = max(
          positions[block], positions[separations[index].left] + separations[index].distance)
      }
    }
  }
}
