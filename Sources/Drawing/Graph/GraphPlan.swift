import GraphLayout
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// A definition as a graph to lay out.
struct GraphPlan {
  struct PlannedNode {
    var element: GraphElement
    var name: String
    var type: StateType?
    var measure: NodeMeasure
    /// The scopes inside, as the layout counts them.
    var scopes: [Int] = []
    var hidden: [JSONPointer] = []
  }

  struct PlannedEdge {
    var id: EdgeID
    var target: JSONPointer
    var targetName: String
    var label: String
    var source: Int
    var destination: Int
  }

  struct PlannedScope {
    var nodes: [PlannedNode] = []
    var edges: [PlannedEdge] = []
  }

  /// Columns after a label kept for a blank and a count.
  static func countColumns(_ density: Density) -> Int { density == .dense ? 3 : 4 }

  /// Columns before a label that its line takes where it runs to the right.
  static let labelLead = 1

  private(set) var scopes: [PlannedScope] = []
  /// By state that is folded away: the one whose box stands for it.
  private(set) var standIns: [JSONPointer: JSONPointer] = [:]
  private let options: DrawingOptions
  private let previousPlaces: PreviousPlaces
  let keepsColumns: Bool

  init(_ definition: Definition, options: DrawingOptions, previous: GraphDrawing?) {
    self.options = options
    previousPlaces = PreviousPlaces(previous, definition)
    // Columns of a drawing with boxes of other sizes say nothing but the order.
    keepsColumns = previous?.options == options
    // A queue in place of recursion: a scope inside a state comes after the state's own.
    var queue = [definition.scope]
    var next = 0
    while next < queue.count {
      let planned = plan(queue[next], isOutermost: next == 0, queue: &queue)
      scopes.append(planned)
      next += 1
    }
  }

  private mutating func plan(_ scope: Scope, isOutermost: Bool, queue: inout [Scope])
    -> PlannedScope
  {
    var result = PlannedScope()
    result.nodes.append(
      PlannedNode(
        element: .start(scope.pointer), name: "(start)", type: nil,
        measure: .start(isOutermost: isOutermost, options: options)))
    var positions: [JSONPointer: Int] = [:]
    var states: [JSONPointer: State] = [:]
    let chains = foldedChains(in: scope)
    for state in scope.states {
      states[state.pointer] = state
      if let chain = chains[state.pointer], chain[0] != state.pointer { continue }
      let hidden = hiddenStates(in: state, chains)
      for pointer in hidden { standIns[pointer] = state.pointer }
      positions[state.pointer] = result.nodes.count
      for pointer in chains[state.pointer] ?? [] { positions[pointer] = result.nodes.count }
      let inner = hidden.isEmpty ? state.scopes : []
      result.nodes.append(
        PlannedNode(
          element: .state(state.pointer), name: state.name, type: state.type,
          measure: hidden.isEmpty
            ? .state(state, options: options)
            : .folded(state, count: hidden.count, options: options),
          scopes: Array(queue.count..<queue.count + inner.count), hidden: hidden))
      queue += inner
    }
    for transition in scope.transitions {
      let target =
        transition.target
        ?? scope.pointer.appending("States").appending(transition.targetName)
      if positions[target] == nil {
        positions[target] = result.nodes.count
        result.nodes.append(
          PlannedNode(
            element: .state(target), name: transition.targetName, type: nil,
            measure: .stub(transition.targetName, options: options)))
      }
      let source = transition.source.flatMap { positions[$0] } ?? 0
      if transition.kind == .next, let from = transition.source, let chain = chains[from],
        from != chain.last
      {
        continue
      }
      let state = transition.source.flatMap { states[$0] }
      result.edges.append(
        PlannedEdge(
          id: EdgeID(source: transition.source ?? scope.pointer, kind: transition.kind),
          target: target, targetName: transition.targetName,
          label: shown(EdgeLabel.text(of: transition, from: state)), source: source,
          destination: positions[target] ?? 0))
    }
    return result
  }

  private func shown(_ label: String) -> String {
    let limit: Int
    switch (options.detail, options.density) {
    case (.overview, _): return ""
    case (.full, _): limit = 40
    case (_, .dense): limit = 16
    case (_, .roomy): limit = 24
    }
    return label.printable.truncated(
      toColumns: limit, ellipsis: options.glyphs == .ascii ? "~" : "…")
  }

  // MARK: - Folding

  /// By state: the chain it is folded into.
  private func foldedChains(in scope: Scope) -> [JSONPointer: [JSONPointer]] {
    guard !options.folded.isEmpty else { return [:] }
    var result: [JSONPointer: [JSONPointer]] = [:]
    for chain in StateChains(scope).chains where chain.contains(where: options.folded.contains) {
      for state in chain { result[state] = chain }
    }
    return result
  }

  /// The states that are drawn as one box with this one; all that it holds, at any depth.
  private func hiddenStates(in state: State, _ chains: [JSONPointer: [JSONPointer]])
    -> [JSONPointer]
  {
    if let chain = chains[state.pointer] { return Array(chain.dropFirst()) }
    guard options.folded.contains(state.pointer) else { return [] }
    var result: [JSONPointer] = []
    var waiting = state.scopes
    while let scope = waiting.popLast() {
      result += scope.states.map(\.pointer)
      waiting += scope.states.flatMap(\.scopes)
    }
    return result
  }

  // MARK: - Layout

  /// The graph as the layout takes it.
  var layoutGraph: LayoutGraph {
    LayoutGraph(
      scopes: scopes.map { scope in
        LayoutScope(
          nodes: scope.nodes.map { node in
            let size = options.direction.turned(
              Size(width: node.measure.width, height: node.measure.height))
            var result = LayoutNode(
              width: size.width, height: size.height, scopes: node.scopes,
              previousColumn: previousPlaces.column(of: node.element))
            result.canWiden = node.measure.shape == .box
            let isDown = options.direction == .down
            result.markColumns = isDown && node.measure.marksBorder(options) ? 1 : 0
            result.standsBeside =
              isDown && node.measure.shape == .mark && options.density == .dense
            return result
          },
          edges: scope.edges.map { edge in
            let columns = edge.label.columns
            var result = LayoutEdge(
              source: edge.source, target: edge.destination, kind: Self.kind(edge.id.kind))
            if columns > 0 {
              let room = columns + Self.countColumns(options.density)
              result.labelWidth = options.direction == .down ? room : 1
              result.labelHeight = options.direction == .down ? 1 : Self.labelLead + room
              result.labelAnchor = options.direction == .down ? (columns - 1) / 2 : 0
            }
            result.previousColumn = previousPlaces.column(of: .edge(edge.id))
            result.previousLine = previousPlaces.line(of: edge.id)
            return result
          })
      })
  }

  private static func kind(_ kind: Transition.Kind) -> LayoutEdge.Kind {
    switch kind {
    case .start, .next: .main
    case .defaultTarget: .fallback
    case .choice: .branch
    case .catcher: .error
    }
  }
}
