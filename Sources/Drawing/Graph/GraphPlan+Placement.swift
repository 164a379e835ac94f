import GraphLayout
import Terminal

extension GraphPlan {
  struct Placed {
    var size: Size
    var nodes: [GraphDrawing.Node] = []
    var edges: [GraphDrawing.Edge] = []
  }

  static func layoutOptions(_ options: DrawingOptions) -> LayoutOptions {
    var result = LayoutOptions()
    let isRoomy = options.density == .roomy
    switch options.detail {
    case .boxes, .full:
      result.nodeSpacing = isRoomy ? 3 : 0
      result.hasArrowRow = isRoomy
      result.minimumLineRows = 0
      result.widening = isRoomy ? 12 : 8
      // An arrowhead in the upper border might hit the title: it stands in a row of its own then.
      result.containerTopRows = isRoomy ? 1 : 2
    case .chips:
      result.nodeSpacing = isRoomy ? 3 : 2
      result.minimumLineRows = isRoomy ? 1 : 0
    case .overview:
      result.nodeSpacing = 2
      result.minimumLineRows = 0
      result.containerInsetColumns = 2
    }
    result.scopeSpacing = isRoomy ? 3 : 2
    return result
  }

  func placed(_ options: DrawingOptions) -> Placed {
    var layoutOptions = Self.layoutOptions(options)
    layoutOptions.keepsColumns = keepsColumns
    let layout = LayeredLayout(layoutGraph, options: layoutOptions)
    var result = Placed(size: Size(width: layout.width, height: layout.height))
    var parents: [Int: Int] = [:]
    for (index, scope) in scopes.enumerated() {
      let first = result.nodes.count
      for (position, node) in scope.nodes.enumerated() {
        for inner in node.scopes { parents[inner] = result.nodes.count }
        result.nodes.append(
          GraphDrawing.Node(
            element: node.element, name: node.name, type: node.type,
            rect: Rect(layout.scopes[index].nodes[position].rect),
            isContainer: !node.scopes.isEmpty, parent: parents[index],
            shape: node.measure.shape, hidden: node.hidden, title: node.measure.title,
            details: node.measure.details, marksBorder: node.measure.marksBorder(options)))
      }
      for (position, edge) in scope.edges.enumerated() {
        let line = layout.scopes[index].edges[position]
        var label = line.label.map { Rect($0) } ?? Rect(x: 0, y: 0, width: 0, height: 0)
        label.width = min(label.width, edge.label.columns)
        result.edges.append(
          GraphDrawing.Edge(
            id: edge.id, target: edge.target, targetName: edge.targetName,
            points: line.points.map { Point(x: $0.x, y: $0.y) }, label: edge.label,
            labelRect: label, sourceNode: first + edge.source,
            targetNode: first + edge.destination))
      }
    }
    return result
  }
}

extension Rect {
  init(_ rect: GridRect) {
    self.init(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
  }
}
