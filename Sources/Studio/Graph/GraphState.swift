package import Drawing
package import OrderedJSON
package import StatesLanguage
package import Terminal
package import Themes

/// The drawn graph: how it is drawn, what is selected, and which part shows.
package struct GraphState: Sendable {
  package var drawing: GraphDrawing
  package var selection: GraphElement
  /// The cell of the drawing in the pane's upper left corner.
  package var origin = Point(x: 0, y: 0)
  package var detail = DetailLevel.boxes
  /// Nil: roomy if the whole graph fits the pane so, else dense.
  package var density: Density?
  package var showsMinimap = false
  /// Containers and chains that are drawn as one box, by a state of theirs.
  package var folded: Set<JSONPointer> = []
  var dragStart: Point?
  /// What the drawing was made from.
  var drawnDefinition: Definition
  var drawnOptions: DrawingOptions
  var drawnSize: Size?

  package init(_ definition: Definition, theme: Theme) {
    var options = DrawingOptions()
    options.glyphs = theme.glyphs
    // The graph is laid out once the size of its pane is known.
    let nothing = Definition(scope: Scope(startAt: nil, states: []))
    drawing = GraphDrawing(nothing, options: options)
    drawnDefinition = nothing
    drawnOptions = options
    let start = definition.scope.states.first { $0.name == definition.scope.startAt }
    selection =
      (start ?? definition.scope.states.first).map { .state($0.pointer) } ?? .start(.root)
  }
}

extension StudioState {
  /// Brings the drawing up to date with the definition, the options and the pane. Layout is done
  /// only when one of them changed.
  mutating func refreshGraph() {
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    var options = DrawingOptions()
    options.detail = graph.detail
    options.glyphs = theme.glyphs
    options.density = graph.density ?? graph.drawnOptions.density
    unfoldSelection()
    options.folded = graph.folded
    let shown = shownDefinition
    let paneSize = Size(width: rect.width, height: rect.height)
    let resized = graph.drawnSize != paneSize
    let changed = shown != graph.drawnDefinition || options != graph.drawnOptions
    if changed || (resized && graph.density == nil) || graph.drawnSize == nil {
      if graph.density == nil { options.density = .dense }
      var drawing = GraphDrawing(shown, options: options, previous: graph.drawing)
      // A roomy drawing is higher by half at least: a large graph is laid out only once.
      if graph.density == nil, drawing.size.height * 4 / 3 <= rect.height,
        drawing.size.width <= rect.width
      {
        options.density = .roomy
        let roomy = GraphDrawing(shown, options: options, previous: graph.drawing)
        if roomy.size.height <= rect.height, roomy.size.width <= rect.width {
          drawing = roomy
        } else {
          options.density = .dense
        }
      }
      keepInPlace(from: graph.drawing, to: drawing)
      graph.drawing = drawing
      graph.drawnDefinition = shown
      graph.drawnOptions = options
    }
    let isFirst = graph.drawnSize == nil
    graph.drawnSize = paneSize
    if isFirst || resized || changed { revealSelection(in: rect) }
    clampOrigin(in: rect)
  }

  /// The Run view shows the definition its run started with.
  var shownDefinition: Definition {
    view == .run ? run.definition ?? definition : definition
  }

  /// Scrolls along when an edit moved the selected box.
  private mutating func keepInPlace(from old: GraphDrawing, to new: GraphDrawing) {
    guard
      let before = old.nodes.first(where: { $0.element == graph.selection })?.rect,
      let after = new.nodes.first(where: { $0.element == graph.selection })?.rect
    else { return }
    graph.origin.x += after.x - before.x
    graph.origin.y += after.y - before.y
  }

  /// The place of the selection in the drawing.
  var selectionRect: Rect? {
    switch graph.selection {
    case .edge(let id):
      guard let edge = graph.drawing.edges.first(where: { $0.id == id }) else { return nil }
      if !edge.labelRect.isEmpty { return edge.labelRect }
      return edge.points.last.map { Rect(x: $0.x, y: $0.y, width: 1, height: 1) }
    default:
      return graph.drawing.nodes.first { $0.element == graph.selection }?.rect
    }
  }

  mutating func revealSelection(in rect: Rect) {
    guard let target = selectionRect else { return }
    // A container may be larger than the pane: its title is what must be seen.
    let width = min(target.width, rect.width)
    let height = min(target.height, max(1, rect.height - 2))
    if target.x < graph.origin.x { graph.origin.x = target.x - 1 }
    if target.x + width > graph.origin.x + rect.width {
      graph.origin.x = target.x + width - rect.width + 1
    }
    if target.y - 1 < graph.origin.y { graph.origin.y = target.y - 1 }
    if target.y + height + 1 > graph.origin.y + rect.height {
      graph.origin.y = target.y + height + 1 - rect.height
    }
  }

  mutating func clampOrigin(in rect: Rect) {
    let size = graph.drawing.size
    graph.origin.x = StudioState.clamped(graph.origin.x, extent: size.width, room: rect.width)
    graph.origin.y = StudioState.clamped(
      graph.origin.y, extent: size.height, room: rect.height, centres: false)
  }

  /// What is smaller than the pane is centred (or stands at its top); what is larger scrolls.
  private static func clamped(_ origin: Int, extent: Int, room: Int, centres: Bool = true) -> Int {
    extent <= room
      ? (centres ? -((room - extent) / 2) : 0) : max(0, min(origin, extent - room))
  }

  mutating func select(_ element: GraphElement) {
    graph.selection = element
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    revealSelection(in: rect)
    clampOrigin(in: rect)
    selectionChanged()
  }

  mutating func centreSelection() {
    guard let rect = StudioLayout(self).content(of: .graph), let target = selectionRect else {
      return
    }
    graph.origin.x = target.x + target.width / 2 - rect.width / 2
    graph.origin.y = target.y + min(target.height, rect.height) / 2 - rect.height / 2
    clampOrigin(in: rect)
  }

  mutating func pan(x: Int, y: Int) {
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    graph.origin.x += x
    graph.origin.y += y
    clampOrigin(in: rect)
  }

  mutating func changeDetail(by step: Int) {
    let levels = DetailLevel.allCases
    guard let index = levels.firstIndex(of: graph.detail) else { return }
    let next = max(0, min(levels.count - 1, index + step))
    if next == index {
      message = .information(
        step > 0 ? "This is the greatest detail." : "This is the least detail.")
    }
    graph.detail = levels[next]
  }

  mutating func fitGraph() {
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    for detail in [DetailLevel.full, .boxes, .chips, .overview] {
      for density in [Density.roomy, .dense] {
        var options = graph.drawnOptions
        options.detail = detail
        options.density = density
        let size = GraphDrawing(shownDefinition, options: options).size
        if size.width <= rect.width, size.height <= rect.height || detail == .overview {
          graph.detail = detail
          graph.density = density
          return
        }
      }
    }
    graph.detail = .overview
    graph.density = .dense
    message = .information("Larger than the pane even so: m shows the map, z takes the screen.")
  }

  mutating func copySelection(asJSON: Bool) -> [Effect] {
    guard let state = selectedState else {
      message = .information("Select a state first.")
      return []
    }
    guard asJSON else {
      message = .information("Copied the name.")
      return [.copy(state.name)]
    }
    guard let node = document.tree.root?[state.pointer] else { return [] }
    message = .information("Copied the definition of \(state.name).")
    return [.copy(node.value.prettyText())]
  }
}
