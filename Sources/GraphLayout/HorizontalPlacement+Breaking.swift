extension HorizontalPlacement {
  /// Where long lines stand in steps, each right of the next in another layer, the whole is many
  /// times wider than any layer: lines on that path give up being straight, until it is not.
  mutating func breakUp(
    _ graph: LayeredGraph, _ members: [[Int]], options: LayoutOptions
  ) {
    var layerWidths = Array(repeating: 0, count: graph.layers.count)
    for separation in separations { layerWidths[separation.layer] += separation.distance }
    let limit = max(400, 2 * (layerWidths.max() ?? 0))
    var members = members
    for _ in 0..<24 where (positions.max() ?? 0) > limit {
      guard split(&members, graph) else { return }
      var broken = HorizontalPlacement(
        graph, blocks: blocks, count: members.count, options: options)
      guard broken.pack() else { return }
      self = broken
    }
  }

  /// Cuts the blocks of the path that makes the whole so wide; false where none can be cut.
  private mutating func split(_ members: inout [[Int]], _ graph: LayeredGraph) -> Bool {
    var changed = blocks
    var hasCut = false
    guard var block = positions.indices.max(by: { positions[$0] < positions[$1] }) else {
      return false
    }
    var layerAtRight: Int?
    while let index = leftOf[block].first(where: { isTight(separations[$0]) }) {
      let layerAtLeft = separations[index].layer
      if let layerAtRight, layerAtRight != layerAtLeft {
        let (upper, lower) = (min(layerAtLeft, layerAtRight), max(layerAtLeft, layerAtRight))
        // A line may turn anywhere between; a box and what is straight below it stay together.
        let cut = members[block].firstIndex { item in
          let layer = graph.items[item].layer
          return layer > upper && layer <= lower && !graph.items[item].isNode
        }
        if let cut, cut > 0 {
          for item in members[block][cut...] { changed[item] = members.count }
          members.append(Array(members[block][cut...]))
          members[block].removeSubrange(cut...)
          hasCut = true
        }
      }
      layerAtRight = layerAtLeft
      block = separations[index].left
    }
    blocks = changed
    return hasCut
  }

  private func isTight(_ separation: Separation) -> Bool {
    positions[separation.right] == positions[separation.left] + separation.distance
  }
}
