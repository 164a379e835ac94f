/// One scope laid out from the cell (0, 0) on.
struct ScopeLayout {
  static let empty = ScopeLayout()

  private(set) var nodes: [GridRect] = []
  private var edges: [LayeredLayout.Edge] = []
  private(set) var width = 0
  private(set) var height = 0

  private init() {}

  /// - Parameter sizes: of the nodes, at least.
  init(_ scope: LayoutScope, sizes: [(width: Int, height: Int)], options: LayoutOptions) {
    guard !scope.nodes.isEmpty else { return }
    var graph = LayeredGraph(scope, sizes: sizes)
    CrossingReduction.order(&graph)
    graph.placeBesideNodes()
    HorizontalPlacement.place(&graph, options: options)
    LabelAlignment.align(&graph)
    let routing = EdgeRouting(graph, options: options)
    nodes = routing.nodes
    edges = routing.edges
    for rect in nodes + edges.compactMap(\.label) {
      width = max(width, rect.maxX)
      height = max(height, rect.maxY)
    }
    for point in edges.lazy.flatMap(\.points) {
      width = max(width, point.x + 1)
      height = max(height, point.y + 1)
    }
  }

  func scope(at origin: GridPoint) -> LayeredLayout.Scope {
    LayeredLayout.Scope(
      rect: GridRect(x: origin.x, y: origin.y, width: width, height: height),
      nodes: nodes.map { LayeredLayout.Node(rect: $0.moved(x: origin.x, y: origin.y)) },
      edges: edges.map { edge in
        LayeredLayout.Edge(
          points: edge.points.map { $0.moved(x: origin.x, y: origin.y) },
          label: edge.label?.moved(x: origin.x, y: origin.y))
      })
  }
}
