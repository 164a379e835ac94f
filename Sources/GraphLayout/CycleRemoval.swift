/// Which edges lead back to a node that a depth-first walk is still inside of: those that a person
/// calls the loop back.
struct CycleRemoval {
  /// By edge. An edge from a node to itself leads back too.
  private(set) var leadsBack: [Bool]

  /// Walks the nodes in their order and the edges in theirs.
  init(nodeCount: Int, edges: [LayoutEdge], outgoing: [[Int]]) {
    enum Mark { case unseen, open, closed }
    leadsBack = Array(repeating: false, count: edges.count)
    var marks = Array(repeating: Mark.unseen, count: nodeCount)
    var stack: [(node: Int, next: Int)] = []
    for root in 0..<nodeCount where marks[root] == .unseen {
      marks[root] = .open
      stack.append((root, 0))
      while let (node, next) = stack.last {
        guard next < outgoing[node].count else {
          marks[node] = .closed
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let edge = outgoing[node][next]
        let target = edges[edge].target
        switch marks[target] {
        case .unseen:
          marks[target] = .open
          stack.append((target, 0))
        case .open: leadsBack[edge] = true
        case .closed: break
        }
      }
    }
  }
}
