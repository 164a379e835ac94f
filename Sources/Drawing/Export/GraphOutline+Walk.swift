extension GraphOutline {
  /// A part of the text of an export, in its order.
  enum Step {
    case node(Node)
    /// The states of a node's branch or processor begin (from 1), and end.
    case open(Node, Int)
    case close
    case edge(Edge)
  }

  /// Goes through nodes, what they hold, and the edges of each scope after its nodes. No recursion
  /// on depth.
  ///
  /// - Parameter visit: takes a step and how deep it stands.
  func walk(_ visit: (Step, Int) -> Void) {
    enum Work {
      case scope(Int, depth: Int)
      case step(Step, depth: Int)
    }
    var waiting: [Work] = [.scope(0, depth: 0)]
    while let work = waiting.popLast() {
      switch work {
      case .step(let step, let depth): visit(step, depth)
      case .scope(let index, let depth):
        var steps: [Work] = []
        for node in scopes[index].nodes.map({ nodes[$0] }) {
          steps.append(.step(.node(node), depth: depth))
          for (part, inner) in node.scopes.enumerated() {
            steps.append(.step(.open(node, part + 1), depth: depth))
            steps.append(.scope(inner, depth: depth + 1))
            steps.append(.step(.close, depth: depth))
          }
        }
        steps += scopes[index].edges.map { .step(.edge($0), depth: depth) }
        waiting += steps.reversed()
      }
    }
  }
}
