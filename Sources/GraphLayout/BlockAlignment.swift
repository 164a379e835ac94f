/// Joins items of neighbouring layers into blocks that share a column, the most important lines
/// first: the main chain of Next and Default, then lanes, then branches, errors last. As Brandes
/// and Köpf's vertical alignment ("Fast and Simple Horizontal Coordinate Assignment", 2001), with
/// one order of importance in place of four directions, so that the main chain is always straight.
struct BlockAlignment {
  /// By item: its block.
  private(set) var blocks: [Int]
  /// By block: its items from top to bottom.
  private(set) var members: [[Int]] = []

  private struct Candidate {
    var upper: Int
    var lower: Int
    var priority: Int
  }

  /// - Parameter places: by item, its place in its layer.
  init(_ graph: LayeredGraph, places: [Int]) {
    let count = graph.items.count
    var lowerOf = Array(repeating: -1, count: count)
    var upperOf = lowerOf
    let importance = MainChain(graph)
    for gap in graph.nets.indices {
      var candidates = Self.candidates(graph, gap: gap, places: places, importance: importance)
      candidates.sort { a, b in
        (-a.priority, places[a.upper], places[a.lower])
          < (-b.priority, places[b.upper], places[b.lower])
      }
      var accepted: [Candidate] = []
      for candidate in candidates
      where lowerOf[candidate.upper] < 0 && upperOf[candidate.lower] < 0 {
        let crosses = accepted.contains { other in
          (places[other.upper] < places[candidate.upper])
            != (places[other.lower] < places[candidate.lower])
        }
        guard !crosses else { continue }
        accepted.append(candidate)
        lowerOf[candidate.upper] = candidate.lower
        upperOf[candidate.lower] = candidate.upper
      }
    }
    blocks = Array(repeating: -1, count: count)
    for layer in graph.layers {
      for top in layer where upperOf[top] < 0 {
        var chain: [Int] = []
        var item = top
        while item >= 0 {
          blocks[item] = members.count
          chain.append(item)
          item = lowerOf[item]
        }
        members.append(chain)
      }
    }
  }

  private static func candidates(
    _ graph: LayeredGraph, gap: Int, places: [Int], importance: MainChain
  ) -> [Candidate] {
    var result: [Candidate] = []
    for net in graph.nets[gap] {
      let across = net.sources.filter { $0.isUpper != net.sink.isUpper }
      // Of several lines that end here one goes straight: the most important, or, where none is,
      // the middle one of an odd number.
      let priorities = across.map { importance.priority(of: $0, to: net.sink) }
      let highest = priorities.max() ?? 0
      let best = across.indices.filter { priorities[$0] == highest }
        .sorted { places[across[$0].item] < places[across[$1].item] }
      guard highest > 0, best.count % 2 == 1 else { continue }
      let source = across[best[best.count / 2]]
      let isShared = across.count > 1 ? 1 : 0
      result.append(
        Candidate(
          upper: source.isUpper ? source.item : net.sink.item,
          lower: source.isUpper ? net.sink.item : source.item,
          priority: highest - isShared))
    }
    return result
  }
}

/// How important it is that a line is straight.
struct MainChain {
  private let graph: LayeredGraph
  /// By node: whether the flow from the first node comes here by Next and Default alone.
  private var isOnTrunk: [Bool]
  /// By node: the edge that goes straight down, or -1 where several leave and none is the main.
  private var mainEdges: [Int]

  init(_ graph: LayeredGraph) {
    self.graph = graph
    let scope = graph.scope
    isOnTrunk = Array(repeating: false, count: scope.nodes.count)
    mainEdges = Array(repeating: -1, count: scope.nodes.count)
    for node in scope.nodes.indices {
      let forward = graph.outgoing[node].filter { !graph.leadsBack[$0] }
      let flow = forward.filter { scope.edges[$0].kind != .error }
      if let main = flow.first(where: { scope.edges[$0].kind == .main })
        ?? flow.first(where: { scope.edges[$0].kind == .fallback })
      {
        mainEdges[node] = main
      } else if flow.count == 1 {
        mainEdges[node] = flow[0]
      } else if flow.isEmpty, forward.count == 1 {
        mainEdges[node] = forward[0]
      }
    }
    var node = 0
    while scope.nodes.indices.contains(node), !isOnTrunk[node] {
      isOnTrunk[node] = true
      guard mainEdges[node] >= 0 else { break }
      node = scope.edges[mainEdges[node]].target
    }
  }

  func priority(of source: Pin, to sink: Pin) -> Int {
    let end = graph.items[sink.item].kind
    switch graph.items[source.item].kind {
    case .node(let node):
      guard case .outgoing(let edge) = source.port, mainEdges[node] == edge else { return 0 }
      let isError = graph.scope.edges[edge].kind == .error
      return (isOnTrunk[node] ? 100 : 80) - (isError ? 30 : 0)
    case .label(let edge):
      let isMain = mainEdges[graph.scope.edges[edge].source] == edge
      let isError = graph.scope.edges[edge].kind == .error
      let onTrunk = isMain && isOnTrunk[graph.scope.edges[edge].source]
      return (onTrunk ? 100 : isMain ? 80 : 60) - (isError ? 30 : 0)
    case .lane, .entry, .exit:
      switch end {
      case .lane, .entry, .exit: return 90
      case .node, .label: return sink.port == .incoming(isError: true) ? 40 : 70
      }
    }
  }
}
