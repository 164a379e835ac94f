import Drawing
import OrderedJSON
import StatesLanguage

extension StudioState {
  /// A state, and with it the marked ones, is dragged over something.
  mutating func dragState(over element: GraphElement?) {
    guard let dragged = graph.dragged else { return }
    graph.dropTarget = element == .state(dragged) ? nil : element
    let name = definition.state(at: dragged)?.name ?? ""
    switch graph.dropTarget {
    case .edge, .start: message = .information("Drop here to put \(name) on this edge.")
    case .state(let other):
      message = .information("Drop here to put \(name) after \(other.lastName).")
    case nil: message = .information("Drag \(name) onto an edge or a state.")
    }
  }

  /// The dragged state is let go.
  mutating func dropState() {
    defer { (graph.dragged, graph.dropTarget) = (nil, nil) }
    guard let dragged = graph.dragged, let target = graph.dropTarget else { return }
    let states = graph.marked.contains(dragged) ? chosenStates : [dragged]
    switch target {
    case .state(let pointer): moveStates(states, to: .after(pointer))
    case .start(let scope): moveStates(states, to: .first(in: scope))
    case .edge(let id):
      moveStates(
        states, to: id.kind == .start ? .first(in: id.source) : .edge(of: id.source, id.kind))
    }
  }
}
