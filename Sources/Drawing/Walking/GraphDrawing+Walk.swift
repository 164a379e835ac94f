import Terminal

extension GraphDrawing {
  /// Where an arrow key leads from a node or an edge.
  ///
  /// In a drawing that goes to the right, Right is what Down is here, and so on.
  ///
  /// Down follows the first edge, and goes into a container; Up goes to what the node is drawn
  /// under, and out of a container. Left and Right go through the edges of a node that several
  /// leave, and from an edge to the next one; Down follows an edge and Up returns to its source.
  /// Where no edge leads on, the nearest box in that direction is taken, so that every node can be
  /// reached.
  ///
  /// - Returns: nil where there is nothing in that direction, or no such element.
  package func neighbor(of element: GraphElement, _ direction: WalkDirection) -> GraphElement? {
    let direction = options.direction == .down ? direction : direction.turned
    if case .edge(let id) = element {
      guard let index = edges.firstIndex(where: { $0.id == id }) else { return nil }
      return neighbor(ofEdge: index, direction)
    }
    guard let index = nodes.firstIndex(where: { $0.element == element }) else { return nil }
    switch direction {
    case .down: return below(index)
    case .up: return above(index)
    case .left, .right:
      let ways = leftToRight(outgoing[index])
      if ways.count > 1, let edge = direction == .right ? ways.first : ways.last {
        return .edge(edges[edge].id)
      }
      if let nearest = nearest(to: index, direction) { return nodes[nearest].element }
      return ways.first.map { .edge(edges[$0].id) }
    }
  }

  private func neighbor(ofEdge index: Int, _ direction: WalkDirection) -> GraphElement? {
    let edge = edges[index]
    switch direction {
    case .down: return nodes[edge.targetNode].element
    case .up: return nodes[edge.sourceNode].element
    case .left, .right:
      let ways = leftToRight(outgoing[edge.sourceNode])
      guard let place = ways.firstIndex(of: index) else { return nil }
      let next = direction == .right ? place + 1 : place - 1
      if ways.indices.contains(next) { return .edge(edges[ways[next]].id) }
      return nearest(to: edge.sourceNode, direction).map { nodes[$0].element }
    }
  }

  /// Edges of one node by where they leave it; one at the side after those below.
  private func leftToRight(_ indices: [Int]) -> [Int] {
    indices.sorted { a, b in
      let (left, right) = (place(ofStart: a), place(ofStart: b))
      return (left, a) < (right, b)
    }
  }

  private func place(ofStart edge: Int) -> Int {
    edges[edge].points.first.map { options.direction.turned($0).x } ?? 0
  }

  private func below(_ index: Int) -> GraphElement? {
    if nodes[index].isContainer, let inner = firstInside(index) { return nodes[inner].element }
    // Out of containers, until something leads on.
    var node: Int? = index
    while let current = node {
      if let edge = firstEdge(of: current) { return nodes[edges[edge].targetNode].element }
      if let next = nearest(to: current, .down) { return nodes[next].element }
      node = nodes[current].parent
    }
    return nil
  }

  /// The first edge that does not lead back up.
  private func firstEdge(of index: Int) -> Int? {
    outgoing[index].first { leadsDown($0) }
  }

  /// Where a scope begins is before its first state, be it above or beside.
  private func leadsDown(_ edge: Int) -> Bool {
    let (source, target) = (edges[edge].sourceNode, edges[edge].targetNode)
    return nodes[source].shape == .mark || flowRect(target).y > flowRect(source).y
  }

  /// The state a container begins with: its first scope's StartAt.
  private func firstInside(_ index: Int) -> Int? {
    guard let start = nodes.indices.dropFirst(index).first(where: { nodes[$0].parent == index })
    else { return nil }
    return outgoing[start].first.map { edges[$0].targetNode } ?? start
  }

  private func above(_ index: Int) -> GraphElement? {
    let box = flowRect(index)
    let middle = box.x + box.width / 2
    let sources = incoming[index].map { edges[$0].sourceNode }
      .filter { nodes[$0].shape == .mark || flowRect($0).y < box.y }
    let best = sources.min { a, b in
      distance(of: a, from: index, middle: middle) < distance(of: b, from: index, middle: middle)
    }
    if let best { return nodes[best].element }
    if let next = nearest(to: index, .up) { return nodes[next].element }
    return nodes[index].parent.map { nodes[$0].element }
  }

  private func distance(of source: Int, from index: Int, middle: Int) -> Int {
    let rect = flowRect(source)
    return flowRect(index).y - rect.maxY + 2 * abs(rect.x + rect.width / 2 - middle)
  }

  /// The nearest box of the same scope or, to the sides, of a neighbouring branch; boxes straight
  /// ahead before those aside.
  private func nearest(to index: Int, _ direction: WalkDirection) -> Int? {
    let from = flowRect(index)
    var best: (index: Int, score: Int)?
    for (other, node) in nodes.enumerated()
    where other != index && node.parent == nodes[index].parent {
      let rect = flowRect(other)
      let ahead: Int
      let aside: Int
      switch direction {
      case .down:
        (ahead, aside) = (rect.y - from.maxY, Self.gap(from.x, from.maxX, rect.x, rect.maxX))
      case .up:
        (ahead, aside) = (from.y - rect.maxY, Self.gap(from.x, from.maxX, rect.x, rect.maxX))
      case .right:
        (ahead, aside) = (rect.x - from.maxX, Self.gap(from.y, from.maxY, rect.y, rect.maxY))
      case .left:
        (ahead, aside) = (from.x - rect.maxX, Self.gap(from.y, from.maxY, rect.y, rect.maxY))
      }
      guard ahead >= 0 else { continue }
      let score = ahead + 4 * aside
      if best.map({ score < $0.score }) ?? true { best = (other, score) }
    }
    return best?.index
  }

  /// Cells between two ranges; 0 where they overlap.
  private static func gap(_ a: Int, _ aEnd: Int, _ b: Int, _ bEnd: Int) -> Int {
    max(0, b - aEnd + 1, a - bEnd + 1)
  }
}
