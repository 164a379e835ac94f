/// A graph laid out in layers on the character grid: boxes, the lines between them with right
/// angles, and room for labels.
///
/// What the drawing keeps to, so that every line can be followed by eye: two lines share a cell
/// only where they cross straight, or where they run together to the same arrowhead; no line
/// passes through a box or a label; no two lines leave a box in the same cell; and a label stands
/// on a part of the line that is its edge's alone.
package struct LayeredLayout: Sendable {
  package struct Node: Hashable, Sendable {
    package var rect: GridRect
  }

  package struct Edge: Hashable, Sendable {
    /// Corners from the cell of the source's border to the cell of the arrowhead.
    package var points: [GridPoint]
    /// The cells kept for the label, on the line; nil where there is none.
    package var label: GridRect?
  }

  package struct Scope: Hashable, Sendable {
    package var rect: GridRect
    package var nodes: [Node]
    package var edges: [Edge]
  }

  /// As the graph's.
  package let scopes: [Scope]
  package let width: Int
  package let height: Int

  package init(_ graph: LayoutGraph, options: LayoutOptions = LayoutOptions()) {
    // Inner scopes come after outer ones: from the last to the first each finds its nodes' sizes.
    var layouts = Array(repeating: ScopeLayout.empty, count: graph.scopes.count)
    for index in graph.scopes.indices.reversed() {
      let scope = graph.scopes[index]
      let ports = Self.portCounts(scope)
      let sizes = scope.nodes.enumerated().map { position, node in
        Self.size(
          of: node, scopes: node.scopes.filter { $0 > index }.map { layouts[$0] },
          ports: ports[position], options: options)
      }
      layouts[index] = ScopeLayout(scope, sizes: sizes, options: options)
    }
    var origins = Array(repeating: GridPoint(x: 0, y: 0), count: graph.scopes.count)
    for (index, scope) in graph.scopes.enumerated() {
      for (position, node) in scope.nodes.enumerated() {
        let rect = layouts[index].nodes[position]
        let inner = node.scopes.filter { $0 > index }
        let width = Self.contentWidth(inner.map { layouts[$0] }, options: options)
        var x = origins[index].x + rect.x + (rect.width - width) / 2
        for child in inner {
          origins[child] = GridPoint(
            x: x, y: origins[index].y + rect.y + options.containerTopRows)
          x += layouts[child].width + options.scopeSpacing
        }
      }
    }
    scopes = zip(layouts, origins).map { layout, origin in layout.scope(at: origin) }
    width = layouts.first?.width ?? 0
    height = layouts.first?.height ?? 0
  }

  private static func contentWidth(_ layouts: [ScopeLayout], options: LayoutOptions) -> Int {
    layouts.reduce(0) { $0 + $1.width } + max(0, layouts.count - 1) * options.scopeSpacing
  }

  /// How many lines may leave each node below, and how many may come in above.
  private static func portCounts(_ scope: LayoutScope) -> [(outgoing: Int, incoming: Int)] {
    var outgoing = Array(repeating: 0, count: scope.nodes.count)
    var kinds = Array(repeating: Set<Bool>(), count: scope.nodes.count)
    for edge in scope.edges {
      outgoing[edge.source] += 1
      kinds[edge.target].insert(edge.kind == .error)
    }
    return zip(outgoing, kinds).map { ($0, $1.count) }
  }

  private static func size(
    of node: LayoutNode, scopes: [ScopeLayout], ports: (outgoing: Int, incoming: Int),
    options: LayoutOptions
  ) -> (width: Int, height: Int) {
    var (width, height) = (node.width, node.height)
    if !scopes.isEmpty {
      width = max(
        width, contentWidth(scopes, options: options) + 2 * options.containerInsetColumns)
      height = max(
        height,
        (scopes.map(\.height).max() ?? 0) + options.containerTopRows
          + options.containerBottomRows)
    }
    let ports = PortPlacement.requiredWidth(
      outgoing: ports.outgoing, incoming: ports.incoming, markColumns: node.markColumns,
      options: options)
    return (max(width, ports), height)
  }
}
