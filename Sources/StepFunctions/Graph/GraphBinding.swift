import OrderedJSON

/// Which state belongs to which graph, and in which order.
///
/// A graph takes in its start, and from every state the states that go on to it and those that it
/// goes on to: next, otherwise, conditions in order, catchers. Each fully before the following one.
struct GraphBinding {
  /// By graph, in the order in which they are taken in.
  private(set) var states: [[Int]]
  private(set) var problems: [ConstructProblem] = []

  private var graphOfState: [Int?]
  private let tree: ConstructTree

  init(_ tree: ConstructTree) {
    self.tree = tree
    states = Array(repeating: [], count: tree.graphs.count)
    graphOfState = Array(repeating: nil, count: tree.states.count)
    for graph in tree.graphs.indices { claim(graph) }
    for graph in tree.graphs.indices { order(graph) }
  }

  /// Takes what follows the start. What only leads in comes after that: else a transition from
  /// outside into a branch would draw the states outside into it.
  private mutating func claim(_ graph: Int) {
    var claimed: [Int] = []
    var waiting = [tree.graphs[graph].start]
    var refused: Set<Int> = []
    while let state = waiting.popLast() {
      if let other = graphOfState[state] {
        if other != graph, refused.insert(state).inserted {
          refuse(state, graph, claimed, other)
        }
        continue
      }
      graphOfState[state] = graph
      claimed.append(state)
      waiting += tree.targets(of: state).reversed()
    }
  }

  private mutating func order(_ graph: Int) {
    var visited: Set<Int> = []
    var waiting = [tree.graphs[graph].start]
    while let state = waiting.popLast() {
      if graphOfState[state] == nil { graphOfState[state] = graph }
      guard graphOfState[state] == graph, visited.insert(state).inserted else { continue }
      states[graph].append(state)
      waiting += (tree.states[state].incoming + tree.targets(of: state)).reversed()
    }
  }

  private mutating func refuse(_ state: Int, _ graph: Int, _ claimed: [Int], _ other: Int) {
    let record = tree.states[state]
    let others = graphOfState.indices.filter { graphOfState[$0] == other }
    problems.append(
      ConstructProblem(
        "State '\(record.name)' cannot be used in \(description(graph, claimed)): it is already in "
          + "\(description(other, others)), and every state belongs to one graph. Make a second state, or a "
          + "fragment whose states are prefixed for each use.", path: tree.path(of: record.node)))
  }

  /// `Parallel 'P' branch 1 (A, B, …)`
  private func description(_ graph: Int, _ states: [Int]) -> String {
    let names = states.prefix(3).map { tree.states[$0].name }
    let more = states.count > 3 ? ", …" : ""
    if names.isEmpty { return tree.description(of: graph) }
    return "\(tree.description(of: graph)) (\(names.joined(separator: ", "))\(more))"
  }

  /// A graph and those inside its states, each before those inside of it; the inner ones of a state
  /// follow where the state stands.
  mutating func contents(of root: Int) -> [GraphState] {
    var found: [GraphState] = []
    var names: [ByteKey: Int] = [:]
    var waiting = [GraphLevel(graph: root, depth: 0)]
    while var level = waiting.popLast() {
      guard level.next < states[level.graph].count else { continue }
      let state = states[level.graph][level.next]
      level.next += 1
      waiting.append(level)
      found.append(GraphState(state: state, graph: level.graph))
      let name = ByteKey(tree.states[state].name)
      if let other = names.updateValue(level.graph, forKey: name) {
        problems.append(
          ConstructProblem(
            "State name '\(name.name)' occurs in both \(tree.description(of: other)) and "
              + "\(tree.description(of: level.graph)). Names are unique in a state machine: give one another "
              + "id or stateName, or prefix the states of a fragment with prefixStates().",
            path: tree.path(of: tree.states[state].node)))
      }
      let inner = tree.graphs(of: state)
      if level.depth >= Self.depthLimit, !inner.isEmpty {
        problems.append(
          ConstructProblem(
            "State '\(name.name)' is inside of more than \(Self.depthLimit) Parallel and Map states. "
              + "Start a state machine of its own there.",
            path: tree.path(of: tree.states[state].node)))
      } else {
        waiting += inner.reversed().map { GraphLevel(graph: $0, depth: level.depth + 1) }
      }
    }
    return found
  }

  /// Parallel and Map states in one another.
  static let depthLimit = 100

  private struct GraphLevel {
    let graph: Int
    let depth: Int
    var next = 0
  }
}

/// A state, and the graph it is in.
struct GraphState {
  let state: Int
  let graph: Int
}
