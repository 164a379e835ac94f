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
  package var direction = FlowDirection.down
  package var showsMinimap = false
  /// Whether the states are listed instead of drawn: for screen readers and small screens.
  package var isOutline = false
  /// Containers and chains that are drawn as one box, by a state of theirs.
  package var folded: Set<JSONPointer> = []
  /// Of a scope with more states the outline is shown at first.
  private static let drawnAtOnce = 6000
  var dragStart: Point?
  /// States that commands work on together.
  package var marked: Set<JSONPointer> = []
  /// The state being dragged with the mouse, and what it would be dropped on.
  var dragged: JSONPointer?
  var dropTarget: GraphElement?
  /// What the drawing was made from.
  var drawnDefinition: Definition
  var drawnOptions: DrawingOptions
  var drawnSize: Size?
  /// What was selected when the drawing was made.
  var drawnSelection: GraphElement?
  /// The pane and what showed in it before a sheet took a part of it.
  var beforeSheet: (size: Size, origin: Point)?

  package init(_ definition: Definition, theme: Theme) {
    var options = DrawingOptions()
    options.glyphs = theme.glyphs
    // The graph is laid out once the size of its pane is known.
    let nothing = Definition(scope: Scope(startAt: nil, states: []))
    drawing = GraphDrawing(nothing, options: options)
    drawnDefinition = nothing
    drawnOptions = options
    isOutline = definition.scope.states.count > Self.drawnAtOnce
    let start = definition.scope.states.first { $0.name == definition.scope.startAt }
    selection =
      (start ?? definition.scope.states.first).map { .state($0.pointer) } ?? .start(.root)
  }
}

extension StudioState {
  /// Brings the drawing up to date with the definition, the options and the pane. Layout is done
  /// only when one of them changed.
  mutating func refreshGraph() {
    // A list needs no layout, which is what takes time with very many states.
    guard !graph.isOutline else { return }
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    var options = DrawingOptions()
    options.detail = graph.detail
    options.glyphs = theme.glyphs
    options.direction = graph.direction
    options.density = graph.density ?? graph.drawnOptions.density
    unfoldSelection()
    options.folded = graph.folded
    let shown = shownDefinition
    let paneSize = Size(width: rect.width, height: rect.height)
    let isFirst = graph.drawnSize == nil
    let isBySheet = followSheets(paneSize)
    let isResized = graph.drawnSize != paneSize && !isBySheet
    let isOtherView = options != graph.drawnOptions
    let isChanged = shown != graph.drawnDefinition || isOtherView
    if isChanged || isFirst || (isResized && graph.density == nil) {
      let old = graph.drawing
      drawGraph(shown, options, in: rect, mayBecomeRoomy: isFirst || isResized || isOtherView)
      graph.drawnDefinition = shown
      graph.drawnOptions = graph.drawing.options
      keepInPlace(from: old)
    }
    graph.drawnSize = paneSize
    graph.drawnSelection = graph.selection
    if isFirst || isResized || isOtherView { placeAnew(in: rect) }
    if isFirst || isResized || isChanged || isBySheet { revealSelection(in: rect) }
  }

  /// Whether a sheet has taken a part of the pane, or has just given it back: the drawing stays as
  /// it is then, and shows again what it showed before.
  private mutating func followSheets(_ paneSize: Size) -> Bool {
    guard let old = graph.drawnSize else { return false }
    if let before = graph.beforeSheet, sheets.isEmpty {
      graph.beforeSheet = nil
      guard before.size == paneSize else { return false }
      graph.origin = before.origin
      return true
    }
    guard !sheets.isEmpty, old != paneSize else { return false }
    if graph.beforeSheet == nil { graph.beforeSheet = (old, graph.origin) }
    return true
  }

  /// Lays the graph out: with room between the boxes where it fits the pane so. What an edit made
  /// too large becomes dense; it stays dense when it gets smaller again, so that boxes do not jump
  /// to and fro.
  private mutating func drawGraph(
    _ shown: Definition, _ wanted: DrawingOptions, in rect: Rect, mayBecomeRoomy: Bool
  ) {
    var options = wanted
    let previous = graph.drawing
    func fits(_ drawing: GraphDrawing) -> Bool {
      drawing.size.width <= rect.width && drawing.size.height <= rect.height
    }
    if graph.density == nil, options.density == .roomy || mayBecomeRoomy {
      options.density = .dense
      // A roomy drawing is higher by a third at least: a large graph is laid out only once.
      let least = GraphDrawing(shown, options: options, previous: previous)
      graph.drawing = least
      guard least.size.height * 4 / 3 <= rect.height, least.size.width <= rect.width else { return }
      options.density = .roomy
      let roomy = GraphDrawing(shown, options: options, previous: previous)
      if fits(roomy) { graph.drawing = roomy }
    } else {
      graph.drawing = GraphDrawing(shown, options: options, previous: previous)
    }
  }

  /// The Run view shows the definition its run started with.
  var shownDefinition: Definition {
    switch view {
    case .run: run.definition ?? definition
    case .dashboard: dashboardDefinition
    case .design, .source: definition
    }
  }

  mutating func select(_ element: GraphElement) {
    graph.selection = element
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    revealSelection(in: rect)
    selectionChanged()
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

  mutating func copyName() -> [Effect] {
    guard let state = selectedState else { return needsState() }
    message = .information("Copied the name.")
    return [.copy(state.name)]
  }
}
