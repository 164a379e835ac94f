/// A graph to lay out: scopes of nodes and edges, where a node may hold further scopes.
package struct LayoutGraph: Hashable, Sendable {
  /// The outermost is the first; a scope inside a node comes after the scope of that node.
  package var scopes: [LayoutScope]

  package init(scopes: [LayoutScope]) { self.scopes = scopes }
}

/// Nodes and the edges between them. No edge leaves its scope.
package struct LayoutScope: Hashable, Sendable {
  /// In reading order: the first node is where a walk of the graph begins, and the others follow
  /// in the order they are to be read in where the edges leave a choice.
  package var nodes: [LayoutNode]
  /// The edges of a node in the order they leave it, left to right.
  package var edges: [LayoutEdge]

  package init(nodes: [LayoutNode] = [], edges: [LayoutEdge] = []) {
    self.nodes = nodes
    self.edges = edges
  }
}

/// A box.
package struct LayoutNode: Hashable, Sendable {
  /// Columns and rows at least, borders included. A box grows where its ports or what is inside
  /// need more.
  package var width: Int
  package var height: Int
  /// Indices of the scopes inside, side by side from left to right.
  package var scopes: [Int]
  /// Whether the box may become as wide as those above and below it.
  package var canWiden = true
  /// Columns at the left end of the upper border, inside the corner, where no line may come in.
  package var markColumns = 0
  /// Whether the node stands at the left of the one that its only edge leads to, a cell for the
  /// arrowhead between them. No edge may lead to such a node.
  package var standsBeside = false
  /// Where a layout before this one had the node's middle column: siblings stay in that order, and
  /// in those columns if the options say so.
  package var previousColumn: Int?

  package init(width: Int, height: Int, scopes: [Int] = [], previousColumn: Int? = nil) {
    self.width = width
    self.height = height
    self.scopes = scopes
    self.previousColumn = previousColumn
  }
}

/// An edge of a scope, by the positions of its ends in the scope's nodes.
package struct LayoutEdge: Hashable, Sendable {
  /// What the edge is to the flow, from what is kept straightest to what gives way.
  package enum Kind: Int, Hashable, Sendable, CaseIterable {
    case main, fallback, branch, error
  }

  package var source: Int
  package var target: Int
  package var kind: Kind
  /// Columns to keep for the label; 0 for none.
  package var labelWidth: Int
  /// Rows to keep for the label. A loop whose label takes more than one leaves its box below.
  package var labelHeight = 1
  /// The column of the label that the line meets, from the label's first.
  package var labelAnchor: Int
  /// Where a layout before this one had the line pass the label.
  package var previousColumn: Int?
  /// The corners that a layout before this one gave the line, from source to target.
  package var previousLine: [GridPoint] = []

  package init(
    source: Int, target: Int, kind: Kind = .main, labelWidth: Int = 0, labelAnchor: Int = 0
  ) {
    self.source = source
    self.target = target
    self.kind = kind
    self.labelWidth = labelWidth
    self.labelAnchor = labelAnchor
  }
}
