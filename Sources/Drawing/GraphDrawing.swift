package import OrderedJSON
package import StatesLanguage
package import Terminal

/// A laid-out graph of a definition on the character grid. Knows places, not colours.
package struct GraphDrawing: Sendable {
  package struct Node: Sendable {
    package var element: GraphElement
    package var name: String
    package var type: StateType?
    package var rect: Rect
    /// Whether states are drawn inside.
    package var isContainer: Bool
    /// The container around it, by its position among the nodes.
    package var parent: Int?
    package var shape: NodeShape
    /// The states that are folded away into this one.
    package var hidden: [JSONPointer] = []
    /// The name as it is shown, cut where it is long.
    var title: String
    /// Rows below the name.
    var details: [String]
    /// Whether the mark of the kind stands in the upper border, not before the name.
    var marksBorder: Bool
  }

  package struct Edge: Sendable {
    package var id: EdgeID
    /// A state, or the missing name's stub.
    package var target: JSONPointer?
    package var targetName: String
    /// Corners from source to arrowhead.
    package var points: [Point]
    package var label: String
    /// Empty where there is no label.
    package var labelRect: Rect
    /// Positions of the ends among the nodes.
    package var sourceNode: Int
    package var targetNode: Int
  }

  package let size: Size
  package let options: DrawingOptions
  /// Outer before inner; in a scope the start first, then states in document order, then the names
  /// that no state has.
  package let nodes: [Node]
  /// In document order, scope by scope.
  package let edges: [Edge]
  /// By node: the edges that leave it and those that come in.
  let outgoing: [[Int]]
  let incoming: [[Int]]
  let rows: RowIndex
  /// Where an overview has its dots; nil at other levels of detail.
  let dots: DotPlaces?
  /// By state that is folded away: the one whose box stands for it.
  let standIns: [JSONPointer: JSONPointer]

  /// - Parameter previous: the drawing before an edit; order and places stay as near to it as can
  ///   be.
  package init(
    _ definition: Definition, options: DrawingOptions = DrawingOptions(),
    previous: GraphDrawing? = nil
  ) {
    let plan = GraphPlan(definition, options: options, previous: previous)
    let placed = plan.placed(options)
    size = placed.size
    nodes = placed.nodes
    edges = placed.edges
    self.options = options
    dots = placed.dots
    standIns = plan.standIns
    var outgoing = Array(repeating: [Int](), count: placed.nodes.count)
    var incoming = outgoing
    for (index, edge) in placed.edges.enumerated() {
      outgoing[edge.sourceNode].append(index)
      incoming[edge.targetNode].append(index)
    }
    self.outgoing = outgoing
    self.incoming = incoming
    rows = RowIndex(nodes: placed.nodes, edges: placed.edges, height: placed.size.height)
  }

  /// What is at a cell of the graph: a state before an edge, inner before outer. The inside of a
  /// container is the container's only where no line runs.
  package func element(at point: Point) -> GraphElement? {
    let hits = rows.nodes(at: point.y).filter { nodes[$0].rect.contains(point) }
    // Inner nodes come after outer ones.
    guard let node = hits.last.map({ nodes[$0] }) else { return edge(at: point) }
    let isInside = node.isContainer && node.rect.inset(by: 1).contains(point)
    return isInside ? edge(at: point) ?? node.element : node.element
  }

  private func edge(at point: Point) -> GraphElement? {
    let near = rows.edges(at: point.y)
    let hit =
      near.first { edges[$0].labelRect.contains(point) }
      ?? near.last { index in
        zip(edges[index].points, edges[index].points.dropFirst()).contains { a, b in
          point.x >= min(a.x, b.x) && point.x <= max(a.x, b.x) && point.y >= min(a.y, b.y)
            && point.y <= max(a.y, b.y)
        }
      }
    return hit.map { .edge(edges[$0].id) }
  }
}
