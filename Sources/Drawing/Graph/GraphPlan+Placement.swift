import GraphLayout
import Terminal

extension GraphPlan {
  struct Placed {
    var size: Size
    var nodes: [GraphDrawing.Node] = []
    var edges: [GraphDrawing.Edge] = []
    var dots: DotPlaces?
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
    case .overview: return DotPlaces.layoutOptions(options)
    }
    result.scopeSpacing = isRoomy ? 3 : 2
    if options.direction == .right { turn(&result, options) }
    return result
  }

  /// Rows for columns: a row holds a line as well as a column does, and is higher.
  private static func turn(_ layout: inout LayoutOptions, _ options: DrawingOptions) {
    let isRoomy = options.density == .roomy
    layout.nodeSpacing = isRoomy ? 1 : 0
    layout.lineSpacing = 0
    layout.labelSpacing = 0
    layout.portDistance = 1
    layout.widening = 0
    layout.minimumLineRows = isRoomy ? 1 : 0
    layout.containerInsetColumns = 1
    layout.containerTopRows = 2
    layout.containerBottomRows = 2
    layout.scopeSpacing = isRoomy ? 1 : 0
  }

  func placed(_ options: DrawingOptions) -> Placed {
    var layoutOptions = Self.layoutOptions(options)
    layoutOptions.keepsColumns = keepsColumns
    let layout = LayeredLayout(layoutGraph, options: layoutOptions)
    let direction = options.direction
    var result = Placed(size: direction.turned(Size(width: layout.width, height: layout.height)))
    var parents: [Int: Int] = [:]
    for (index, scope) in scopes.enumerated() {
      let first = result.nodes.count
      for (position, node) in scope.nodes.enumerated() {
        for inner in node.scopes { parents[inner] = result.nodes.count }
        let rect = direction.turned(Rect(layout.scopes[index].nodes[position].rect))
        // What several lines leave at its side is as high as they need.
        let isTall = options.detail == .chips && node.measure.shape == .chip && rect.height >= 3
        result.nodes.append(
          GraphDrawing.Node(
            element: node.element, name: node.name, type: node.type,
            rect: rect,
            isContainer: !node.scopes.isEmpty, parent: parents[index],
            shape: isTall ? .box : node.measure.shape, hidden: node.hidden,
            title: node.measure.title,
            details: node.measure.details, marksBorder: node.measure.marksBorder(options)))
      }
      for (position, edge) in scope.edges.enumerated() {
        let line = layout.scopes[index].edges[position]
        var label =
          line.label.map { direction.turned(Rect($0)) } ?? Rect(x: 0, y: 0, width: 0, height: 0)
        // Some of the line shows before the label.
        if direction == .right, !label.isEmpty { label.x += Self.labelLead }
        label.width = min(label.width, edge.label.columns)
        result.edges.append(
          GraphDrawing.Edge(
            id: edge.id, target: edge.target, targetName: edge.targetName,
            points: line.points.map { direction.turned(Point(x: $0.x, y: $0.y)) },
            label: edge.label,
            labelRect: label, sourceNode: first + edge.source,
            targetNode: first + edge.destination))
      }
    }
    if options.detail == .overview { result.gatherDots() }
    return result
  }
}

extension Rect {
  init(_ rect: GridRect) {
    self.init(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
  }
}
