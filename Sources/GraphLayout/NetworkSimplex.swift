/// Layers of an acyclic graph with the least weighted length of edges: the network simplex method
/// of Gansner, Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs" (1993).
struct NetworkSimplex {
  struct Edge {
    var tail: Int
    var head: Int
    var weight: Int
  }

  /// By node, the root included. Every edge goes at least one layer down.
  private(set) var layers: [Int]

  private let edges: [Edge]
  private let outgoing: [[Int]]
  private let incoming: [[Int]]
  private let root: Int
  private var isInTree: [Bool]
  private var cutValues: [Int]
  private var treeEdges: [[Int]]
  /// The tree edge towards the root; -1 at the root.
  private var parents: [Int]
  /// Numbers in the order the walk of the tree leaves the nodes; a subtree is an interval.
  private var lows: [Int]
  private var limits: [Int]

  /// - Parameter edges: without a cycle; no edge from a node to itself.
  init(nodeCount: Int, edges given: [Edge]) {
    // A root above everything holds parts together that no edge connects.
    root = nodeCount
    var edges = given
    var hasIncoming = Array(repeating: false, count: nodeCount)
    for edge in given { hasIncoming[edge.head] = true }
    for node in 0..<nodeCount where !hasIncoming[node] {
      edges.append(Edge(tail: nodeCount, head: node, weight: 0))
    }
    let count = nodeCount + 1
    var outgoing = Array(repeating: [Int](), count: count)
    var incoming = outgoing
    for (index, edge) in edges.enumerated() {
      outgoing[edge.tail].append(index)
      incoming[edge.head].append(index)
    }
    self.edges = edges
    self.outgoing = outgoing
    self.incoming = incoming
    layers = Array(repeating: 0, count: count)
    isInTree = Array(repeating: false, count: edges.count)
    cutValues = Array(repeating: 0, count: edges.count)
    treeEdges = Array(repeating: [], count: count)
    parents = Array(repeating: -1, count: count)
    lows = Array(repeating: 0, count: count)
    limits = Array(repeating: 0, count: count)
    placeByLongestPath()
    buildTightTree()
    numberSubtree(of: root, parentEdge: -1, from: 1)
    computeCutValues()
    pivot()
    let first = layers[..<nodeCount].min() ?? 0
    for node in layers.indices { layers[node] -= first }
  }

  private func slack(_ edge: Int) -> Int { layers[edges[edge].head] - layers[edges[edge].tail] - 1 }

  private mutating func placeByLongestPath() {
    var waiting = incoming.map(\.count)
    var ready = [root]
    while let node = ready.popLast() {
      for edge in outgoing[node] {
        let head = edges[edge].head
        layers[head] = max(layers[head], layers[node] + 1)
        waiting[head] -= 1
        if waiting[head] == 0 { ready.append(head) }
      }
    }
  }

  /// Every node but the root has an edge without slack from above, so these span the graph.
  private mutating func buildTightTree() {
    for node in layers.indices where node != root {
      guard let edge = incoming[node].first(where: { slack($0) == 0 }) else { continue }
      isInTree[edge] = true
      treeEdges[node].append(edge)
      treeEdges[edges[edge].tail].append(edge)
    }
  }

  /// Numbers what hangs below a node, and returns the number after its last.
  @discardableResult
  private mutating func numberSubtree(of start: Int, parentEdge: Int, from first: Int) -> Int {
    var number = first
    var stack = [(node: start, next: 0)]
    parents[start] = parentEdge
    lows[start] = number
    while let (node, next) = stack.last {
      if next < treeEdges[node].count {
        stack[stack.count - 1].next += 1
        let edge = treeEdges[node][next]
        guard edge != parents[node] else { continue }
        let child = edges[edge].tail == node ? edges[edge].head : edges[edge].tail
        parents[child] = edge
        lows[child] = number
        stack.append((child, 0))
      } else {
        limits[node] = number
        number += 1
        stack.removeLast()
      }
    }
    return number
  }

  /// What crosses from a subtree to the rest is what leaves its nodes less what enters them: what
  /// stays inside cancels out.
  private mutating func computeCutValues() {
    var sums = Array(repeating: 0, count: layers.count)
    for edge in edges {
      sums[edge.tail] += edge.weight
      sums[edge.head] -= edge.weight
    }
    for node in layers.indices.sorted(by: { limits[$0] < limits[$1] }) where parents[node] >= 0 {
      let edge = parents[node]
      let isTail = edges[edge].tail == node
      cutValues[edge] = isTail ? sums[node] : -sums[node]
      sums[isTail ? edges[edge].head : edges[edge].tail] += sums[node]
    }
  }

  private mutating func pivot() {
    // Degenerate exchanges could go round for ever; real graphs need far fewer.
    var budget = 40_000_000
    var search = 0
    var unsuccessful = 0
    while unsuccessful < edges.count, budget > 0 {
      let edge = search
      search = search + 1 == edges.count ? 0 : search + 1
      guard isInTree[edge], cutValues[edge] < 0 else {
        unsuccessful += 1
        continue
      }
      unsuccessful = 0
      guard let entering = enteringEdge(for: edge, budget: &budget) else { continue }
      exchange(edge, for: entering, budget: &budget)
    }
  }

  private func isInSubtree(_ node: Int, of top: Int) -> Bool {
    lows[top] <= limits[node] && limits[node] <= limits[top]
  }

  /// The edge of least slack that leads the other way between the two parts of the tree.
  private func enteringEdge(for leaving: Int, budget: inout Int) -> Int? {
    let (tail, head) = (edges[leaving].tail, edges[leaving].head)
    let isTailBelow = limits[tail] < limits[head]
    let top = isTailBelow ? tail : head
    var best: Int?
    var least = Int.max
    var stack = [top]
    while let node = stack.popLast() {
      budget -= 1
      for edge in isTailBelow ? incoming[node] : outgoing[node] where !isInTree[edge] {
        let other = isTailBelow ? edges[edge].tail : edges[edge].head
        if !isInSubtree(other, of: top), slack(edge) < least {
          best = edge
          least = slack(edge)
          if least == 0 { return best }
        }
      }
      for edge in treeEdges[node] where edge != parents[node] {
        stack.append(edges[edge].tail == node ? edges[edge].head : edges[edge].tail)
      }
    }
    return best
  }

  private mutating func exchange(_ leaving: Int, for entering: Int, budget: inout Int) {
    let delta = slack(entering)
    if delta > 0 {
      let (tail, head) = (edges[leaving].tail, edges[leaving].head)
      let isTailBelow = limits[tail] < limits[head]
      move(isTailBelow ? tail : head, by: isTailBelow ? -delta : delta, budget: &budget)
    }
    let value = cutValues[leaving]
    let (tail, head) = (edges[entering].tail, edges[entering].head)
    let ancestor = addCutValue(value, from: tail, to: head, isForward: true)
    _ = addCutValue(value, from: head, to: tail, isForward: false)
    cutValues[entering] = -value
    cutValues[leaving] = 0
    isInTree[leaving] = false
    isInTree[entering] = true
    treeEdges[edges[leaving].tail].removeAll { $0 == leaving }
    treeEdges[edges[leaving].head].removeAll { $0 == leaving }
    treeEdges[tail].append(entering)
    treeEdges[head].append(entering)
    budget -= limits[ancestor] - lows[ancestor]
    numberSubtree(of: ancestor, parentEdge: parents[ancestor], from: lows[ancestor])
  }

  private mutating func move(_ top: Int, by delta: Int, budget: inout Int) {
    var stack = [top]
    while let node = stack.popLast() {
      budget -= 1
      layers[node] += delta
      for edge in treeEdges[node] where edge != parents[node] {
        stack.append(edges[edge].tail == node ? edges[edge].head : edges[edge].tail)
      }
    }
  }

  /// Climbs from a node until the other lies below, and returns where that is.
  private mutating func addCutValue(_ value: Int, from start: Int, to other: Int, isForward: Bool)
    -> Int
  {
    var node = start
    while !isInSubtree(other, of: node) {
      let edge = parents[node]
      cutValues[edge] += (edges[edge].tail == node) == isForward ? value : -value
      node = edges[edge].tail == node ? edges[edge].head : edges[edge].tail
    }
    return node
  }
}
