import Drawing
import Terminal

/// Which part of the graph shows.
extension StudioState {
  /// Scrolls along when an edit moved what is selected, so that it stays where it was on the
  /// screen; where the edit made what is selected now, what was selected before it stays.
  mutating func keepInPlace(from old: GraphDrawing) {
    let new = graph.drawing
    let before = graph.drawnSelection ?? graph.selection
    let pairs = [(graph.selection, graph.selection), (before, before), (before, graph.selection)]
    for (from, to) in pairs {
      guard let from = old.rect(of: from), let to = new.rect(of: to) else { continue }
      let step = Point(x: to.x + to.width / 2 - from.x - from.width / 2, y: to.y - from.y)
      graph.origin.x += step.x
      graph.origin.y += step.y
      graph.beforeSheet?.origin.x += step.x
      graph.beforeSheet?.origin.y += step.y
      return
    }
  }

  /// Puts the graph in the middle of the pane, or its top at the pane's, as far as it fits.
  mutating func placeAnew(in rect: Rect) {
    let size = graph.drawing.size
    if size.width <= rect.width {
      graph.origin.x = -((rect.width - size.width) / 2)
    } else {
      graph.origin.x = max(0, min(graph.origin.x, size.width - rect.width))
    }
    graph.origin.y = max(0, min(graph.origin.y, size.height - rect.height))
  }

  /// The place of the selection in the drawing.
  var selectionRect: Rect? { graph.drawing.rect(of: graph.selection) }

  mutating func revealSelection(in rect: Rect) {
    guard let target = selectionRect else { return }
    // A container may be larger than the pane: its title is what must be seen.
    let width = min(target.width, rect.width)
    let height = min(target.height, max(1, rect.height - 2))
    if target.x < graph.origin.x { graph.origin.x = max(0, target.x - 1) }
    if target.x + width > graph.origin.x + rect.width {
      graph.origin.x = target.x + width - rect.width + 1
    }
    if target.y - 1 < graph.origin.y { graph.origin.y = max(0, target.y - 1) }
    if target.y + height + 1 > graph.origin.y + rect.height {
      graph.origin.y = target.y + height + 1 - rect.height
    }
  }

  mutating func centreSelection() {
    guard let rect = StudioLayout(self).content(of: .graph), let target = selectionRect else {
      return
    }
    graph.origin.x = target.x + target.width / 2 - rect.width / 2
    graph.origin.y = target.y + min(target.height, rect.height) / 2 - rect.height / 2
  }

  mutating func pan(x: Int, y: Int) {
    guard let rect = StudioLayout(self).content(of: .graph) else { return }
    let size = graph.drawing.size
    graph.origin.x = Self.moved(graph.origin.x, by: x, extent: size.width, room: rect.width)
    graph.origin.y = Self.moved(graph.origin.y, by: y, extent: size.height, room: rect.height)
  }

  /// Not further out than to the edge; what an edit or centring left further out comes in only as
  /// it is moved.
  private static func moved(_ origin: Int, by step: Int, extent: Int, room: Int) -> Int {
    let inside = min(0, extent - room)...max(0, extent - room)
    let low = min(origin, inside.lowerBound)
    let high = max(origin, inside.upperBound)
    return max(low, min(high, origin + step))
  }
}

extension GraphDrawing {
  /// The box of a node; the label of an edge, or its arrowhead where it has none.
  func rect(of element: GraphElement) -> Rect? {
    guard case .edge(let id) = element else {
      return nodes.first { $0.element == element }?.rect
    }
    guard let edge = edges.first(where: { $0.id == id }) else { return nil }
    if !edge.labelRect.isEmpty { return edge.labelRect }
    return edge.points.last.map { Rect(x: $0.x, y: $0.y, width: 1, height: 1) }
  }
}
