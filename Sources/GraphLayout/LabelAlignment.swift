/// Lets a line pass its label elsewhere than through its middle, where that makes it straight from
/// one box to the other.
enum LabelAlignment {
  /// Moves the axes of labels; every item has its column.
  static func align(_ graph: inout LayeredGraph) {
    for node in graph.outgoing.indices {
      let labels = graph.outgoing[node].map { graph.labels[$0] }.filter { $0 >= 0 }
      guard !labels.isEmpty else { continue }
      let box = graph.items[graph.nodeItems[node]].interior
      let sorted = labels.sorted { graph.items[$0].x < graph.items[$1].x }
      var free = box.lowerBound
      for label in sorted {
        guard let column = column(of: label, from: max(free, box.lowerBound), box, graph) else {
          free = max(free, graph.items[label].x + graph.items[label].axis + 2)
          continue
        }
        graph.items[label].axis = column - graph.items[label].x
        free = column + 2
      }
    }
  }

  /// A column that the box, the label and the box below have in common, nearest to the label's
  /// axis; nil where the line is straight already or cannot be.
  private static func column(
    of label: Int, from first: Int, _ box: ClosedRange<Int>, _ graph: LayeredGraph
  ) -> Int? {
    let item = graph.items[label]
    let axis = item.x + item.axis
    guard !box.contains(axis) || axis < first, let columns = graph.labelColumns(item),
      case .label(let edge) = item.kind, let end = graph.onlySink(below: edge)
    else { return nil }
    let entrance = graph.items[end].entrance
    let low = max(first, box.lowerBound, item.x + columns.lowerBound, entrance.lowerBound)
    let high = min(box.upperBound, item.x + columns.upperBound, entrance.upperBound)
    return low <= high ? min(max(axis, low), high) : nil
  }
}

extension LayeredGraph {
  /// The columns of a label's text, from its first; nil for anything else.
  func labelColumns(_ item: LayeredItem) -> ClosedRange<Int>? {
    guard case .label(let edge) = item.kind else { return nil }
    return 0...min(2 * max(scope.edges[edge].labelAnchor, 0), item.width - 1)
  }

  /// The box that a line goes to from its label directly, and no other with it.
  func onlySink(below edge: Int) -> Int? {
    guard routes[edge].count == 2, let step = routes[edge].last else { return nil }
    let net = nets[step.gap][step.net]
    guard net.sources.count == 1, !net.sink.isUpper, items[net.sink.item].isNode else { return nil }
    return net.sink.item
  }
}
