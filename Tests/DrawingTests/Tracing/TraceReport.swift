import Drawing
import OrderedJSON
import StatesLanguage
import Terminal

/// What a reader of a drawing gets right and wrong.
struct TraceReport: CustomStringConvertible {
  var edges = 0
  var falseEdges: [String] = []
  var missingEdges: [String] = []
  var problems: [String]
  var labels = 0
  var crossings: Int
  var width: Int
  var height: Int

  var isFaithful: Bool { falseEdges.isEmpty && missingEdges.isEmpty && problems.isEmpty }

  var description: String {
    let faults = falseEdges.map { "false \($0)" } + missingEdges.map { "missing \($0)" } + problems
    return "\(edges) edges, \(falseEdges.count) false, \(labels) labels, \(crossings) crossings, "
      + "\(width)x\(height)" + faults.prefix(6).map { "\n  \($0)" }.joined()
  }

  init(_ definition: Definition, _ drawing: GraphDrawing) {
    let traced = EdgeTracer(drawing)
    problems = traced.problems
    crossings = traced.crossings
    width = drawing.size.width
    height = drawing.size.height
    var expected = Self.expected(definition, drawing, &problems)
    edges = expected.count
    labels = traced.edges.count { !$0.label.isEmpty }
    for edge in traced.edges {
      if let index = expected.firstIndex(of: edge) {
        expected.remove(at: index)
      } else {
        falseEdges.append(name(edge, drawing))
      }
    }
    missingEdges = expected.map { name($0, drawing) }
  }

  private func name(_ edge: EdgeTracer.Edge, _ drawing: GraphDrawing) -> String {
    "\(drawing.nodes[edge.source].name) -> \(drawing.nodes[edge.target].name) [\(edge.label)]"
  }

  /// The transitions of the definition, with the labels that the drawing says it has.
  private static func expected(
    _ definition: Definition, _ drawing: GraphDrawing, _ problems: inout [String]
  ) -> [EdgeTracer.Edge] {
    var nodes: [GraphElement: Int] = [:]
    for (index, node) in drawing.nodes.enumerated() { nodes[node.element] = index }
    var labels: [EdgeID: String] = [:]
    for edge in drawing.edges { labels[edge.id] = edge.label }
    var result: [EdgeTracer.Edge] = []
    var scopes = [definition.scope]
    while let scope = scopes.popLast() {
      scopes += scope.states.filter { !drawing.options.folded.contains($0.pointer) }
        .flatMap(\.scopes)
      for transition in scope.transitions {
        let source =
          transition.source.map { GraphElement.state(drawing.shownState(for: $0)) }
          ?? GraphElement.start(scope.pointer)
        let target = drawing.shownState(
          for: transition.target
            ?? scope.pointer.appending("States").appending(transition.targetName))
        // Inside a folded chain.
        if source == .state(target), transition.kind == .next,
          transition.source != transition.target
        {
          continue
        }
        let id = EdgeID(source: transition.source ?? scope.pointer, kind: transition.kind)
        guard let from = nodes[source], let to = nodes[.state(target)], let label = labels[id]
        else {
          problems.append("\(transition.targetName): not drawn")
          continue
        }
        switch transition.kind {
        case .start, .next: if !label.isEmpty { problems.append("label on \(id)") }
        case .choice, .defaultTarget, .catcher:
          if label.isEmpty, drawing.options.detail != .overview {
            problems.append("no label on \(id)")
          }
        }
        result.append(EdgeTracer.Edge(source: from, target: to, label: label))
      }
    }
    return result
  }
}
