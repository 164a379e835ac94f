import Drawing
import OrderedJSON
import StatesLanguage

extension StudioState {
  /// What commands on several states work on: the marked ones, else the selected one.
  var chosenStates: [JSONPointer] {
    let marked = definition.allStates.map(\.pointer).filter(graph.marked.contains)
    return marked.isEmpty ? selectedState.map { [$0.pointer] } ?? [] : marked
  }

  /// What they are called in messages: `Submit Job`, `3 states`.
  var chosenPhrase: String {
    let chosen = chosenStates
    guard chosen.count == 1 else { return "\(chosen.count) states" }
    return definition.state(at: chosen[0])?.name ?? "a state"
  }

  mutating func toggleMark() -> [Effect] {
    guard let selected = selectedState else { return needsState() }
    if graph.marked.remove(selected.pointer) == nil { graph.marked.insert(selected.pointer) }
    sayMarks()
    return []
  }

  /// Marks every state of the scope of the selection, or takes all marks away.
  mutating func toggleAllMarks() -> [Effect] {
    if graph.marked.isEmpty {
      let scope = selectedState.flatMap { self.scope(of: $0.pointer) } ?? definition.scope
      graph.marked = Set(scope.states.map(\.pointer))
    } else {
      graph.marked = []
    }
    sayMarks()
    return []
  }

  private mutating func sayMarks() {
    let count = graph.marked.count
    message = .information(
      count == 0
        ? "No states marked."
        : "\(count) marked: x cut, Y copy, P paste, M move here, W wrap, d delete, V unmark.")
  }

  /// Marks the selected state and goes on along the graph, as shift and arrows do in lists.
  mutating func markAndWalk(to element: GraphElement) {
    if let selected = selectedState { graph.marked.insert(selected.pointer) }
    select(element)
    if let selected = selectedState { graph.marked.insert(selected.pointer) }
    sayMarks()
  }
}
