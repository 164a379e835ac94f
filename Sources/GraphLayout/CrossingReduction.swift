/// Orders the items of each layer so that few lines cross: sweeps by weighted median with greedy
/// switching of neighbours (Gansner et al. 1993), begun from reading order and ended at the first
/// order without a crossing, so that what needs no change keeps the order it was written in.
struct CrossingReduction {
  private var graph: LayeredGraph
  private var places: [Int]
  /// By item: the items its lines lead to in the layer above and in the layer below.
  private var above: [[Int]]
  private var below: [[Int]]
  /// By gap: its lines.
  private var links: [[(upper: Int, lower: Int)]]
  private var gapCrossings: [Int] = []
  /// Looks at a line's end that may still be made: past them the best order so far has to do, so
  /// that a graph of any size is drawn within seconds.
  private var budget = 30_000_000

  static func order(_ graph: inout LayeredGraph) {
    var reduction = CrossingReduction(graph)
    reduction.run()
    graph.layers = reduction.graph.layers
  }

  private init(_ graph: LayeredGraph) {
    self.graph = graph
    places = Array(repeating: 0, count: graph.items.count)
    above = Array(repeating: [], count: graph.items.count)
    below = above
    var links = Array(repeating: [(upper: Int, lower: Int)](), count: graph.layers.count)
    for gap in graph.nets.indices {
      for net in graph.nets[gap] {
        for source in net.sources where source.isUpper != net.sink.isUpper {
          let upper = source.isUpper ? source.item : net.sink.item
          let lower = source.isUpper ? net.sink.item : source.item
          links[gap].append((upper, lower))
          below[graph.orderedItem(upper)].append(lower)
          above[graph.orderedItem(lower)].append(upper)
        }
      }
    }
    self.links = links
  }

  private mutating func run() {
    let order = InitialOrder(graph)
    graph.layers = order.layers
    for layer in graph.layers.indices { renumber(layer) }
    gapCrossings = links.indices.map { crossings(inGap: $0) }
    var best = graph.layers
    var least = gapCrossings.reduce(0, +)
    let sweeps = graph.items.count > 100_000 ? 4 : 24
    var unsuccessful = 0
    for sweep in 0..<sweeps where least > 0 && unsuccessful < 8 && budget > 0 {
      let active = layersNearCrossings(within: 8 << unsuccessful)
      sortByMedians(
        downwards: sweep % 2 == 0, reversesTies: sweep % 4 >= 2 && !order.isPrevious, in: active)
      for gap in links.indices
      where active[gap] || (gap + 1 < active.count && active[gap + 1]) {
        budget -= 10 * links[gap].count
        gapCrossings[gap] = crossings(inGap: gap)
      }
      switchNeighbours(acceptsTies: sweep % 4 >= 2 && !order.isPrevious)
      let count = gapCrossings.reduce(0, +)
      unsuccessful += 1
      if count < least {
        least = count
        best = graph.layers
        unsuccessful = 0
      }
    }
    graph.layers = best
  }

  /// By layer: whether lines cross next to it, or so many layers away at most. Elsewhere there is
  /// nothing to gain.
  private func layersNearCrossings(within distance: Int) -> [Bool] {
    var result = Array(repeating: false, count: graph.layers.count)
    var next = 0
    for gap in gapCrossings.indices where gapCrossings[gap] > 0 {
      for layer in max(next, gap - distance)..<max(next, min(result.count, gap + distance + 2)) {
        result[layer] = true
      }
      next = max(next, min(result.count, gap + distance + 2))
    }
    return result
  }

  private mutating func renumber(_ layer: Int) {
    for (place, item) in graph.layers[layer].enumerated() { places[item] = place }
  }

  /// What stands beside a box comes between it and the next.
  private func place(_ item: Int) -> Int {
    let ordered = graph.orderedItem(item)
    return places[ordered] * 2 + (ordered == item ? 0 : 1)
  }

  private func crossings(inGap gap: Int) -> Int {
    CrossingCount.crossings(links[gap].map { (place($0.upper), place($0.lower)) })
  }

  // MARK: - Medians

  /// - Parameter reversesTies: whether items that stand equally well change places: two steps that
  ///   gain nothing alone may gain together.
  private mutating func sortByMedians(downwards: Bool, reversesTies: Bool, in active: [Bool]) {
    let order =
      downwards
      ? Array(graph.layers.indices.dropFirst()) : Array(graph.layers.indices.dropLast().reversed())
    let sign = reversesTies ? -1 : 1
    for layer in order where active[layer] {
      let items = graph.layers[layer]
      var medians: [Double?] = []
      for item in items { medians.append(median(downwards ? above[item] : below[item])) }
      let movable = items.indices.filter { medians[$0] != nil }
      guard movable.count > 1 else { continue }
      let sorted = movable.sorted {
        (medians[$0] ?? 0, sign * $0) < (medians[$1] ?? 0, sign * $1)
      }
      var result = items
      for (place, index) in zip(movable, sorted) { result[place] = items[index] }
      graph.layers[layer] = result
      renumber(layer)
    }
  }

  /// In halves of a place, weighted towards the side where the places stand closer.
  private func median(_ neighbours: [Int]) -> Double? {
    guard !neighbours.isEmpty else { return nil }
    let sorted = neighbours.map { place($0) }.sorted()
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 { return Double(sorted[middle]) }
    if sorted.count == 2 { return Double(sorted[0] + sorted[1]) / 2 }
    let left = sorted[middle - 1] - sorted[0]
    let right = sorted[sorted.count - 1] - sorted[middle]
    if left + right == 0 { return Double(sorted[middle - 1] + sorted[middle]) / 2 }
    return Double(sorted[middle - 1] * right + sorted[middle] * left) / Double(left + right)
  }

  // MARK: - Switching

  private mutating func switchNeighbours(acceptsTies: Bool) {
    var isDirty = Array(repeating: true, count: graph.layers.count)
    for round in 0..<20 {
      var hasChanged = false
      for layer in graph.layers.indices where isDirty[layer] && budget > 0 {
        isDirty[layer] = false
        guard gapCrossings[layer] > 0 || (layer > 0 && gapCrossings[layer - 1] > 0) else {
          continue
        }
        if switchNeighbours(in: layer, acceptsTies: acceptsTies && round == 0) {
          hasChanged = true
          for near in max(0, layer - 1)...min(graph.layers.count - 1, layer + 1) {
            isDirty[near] = true
          }
          gapCrossings[layer] = crossings(inGap: layer)
          if layer > 0 { gapCrossings[layer - 1] = crossings(inGap: layer - 1) }
        }
      }
      if !hasChanged { return }
    }
  }

  private mutating func switchNeighbours(in layer: Int, acceptsTies: Bool) -> Bool {
    var hasChanged = false
    var isImproving = true
    var rounds = 0
    while isImproving, rounds < 10, budget > 0 {
      isImproving = false
      rounds += 1
      var up = graph.layers[layer].map { above[$0].map { place($0) }.sorted() }
      var down = graph.layers[layer].map { below[$0].map { place($0) }.sorted() }
      budget -= 4 * (links[layer].count + (layer > 0 ? links[layer - 1].count : 0))
      for index in graph.layers[layer].indices.dropLast() {
        let next = index + 1
        let now =
          CrossingCount.crossings(up[index], up[next])
          + CrossingCount.crossings(down[index], down[next])
        guard now > 0 else { continue }
        let then =
          CrossingCount.crossings(up[next], up[index])
          + CrossingCount.crossings(down[next], down[index])
        guard then < now || (acceptsTies && rounds == 1 && then == now) else { continue }
        graph.layers[layer].swapAt(index, next)
        up.swapAt(index, next)
        down.swapAt(index, next)
        isImproving = isImproving || then < now
        hasChanged = true
      }
    }
    if hasChanged { renumber(layer) }
    return hasChanged
  }
}
