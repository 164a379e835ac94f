extension LayeredGraph {
  /// Gathers what a walk downwards comes to from each item.
  mutating func collectChildren() {
    children = Array(repeating: [], count: items.count)
    var loops: [(item: Int, child: Int)] = []
    for gap in nets.indices {
      for net in nets[gap] {
        if net.sink.isUpper {
          for source in net.sources where !source.isUpper && !items[source.item].isBesideNode {
            loops.append((orderedItem(net.sink.item), source.item))
          }
        } else {
          for source in net.sources where !items[source.item].isNode {
            children[source.item].append(net.sink.item)
          }
        }
      }
    }
    for node in outgoing.indices {
      for edge in inReadingOrder(outgoing[node]) {
        guard let step = routes[edge].first, nets[step.gap][step.net].sources[step.source].isUpper,
          !nets[step.gap][step.net].sink.isUpper
        else { continue }
        children[nodeItems[node]].append(nets[step.gap][step.net].sink.item)
      }
    }
    for loop in loops { children[loop.item].append(loop.child) }
  }

  /// Loops after what leads on, those to the furthest first: their lines go back at the right, and
  /// do not cross so.
  private func inReadingOrder(_ edges: [Int]) -> [Int] {
    let loops = edges.filter { leadsBack[$0] }.enumerated().sorted { a, b in
      (nodeLayers[scope.edges[a.element].target], a.offset)
        < (nodeLayers[scope.edges[b.element].target], b.offset)
    }
    return edges.filter { !leadsBack[$0] } + loops.map(\.element)
  }
}
