import OrderedJSON
import StatesLanguage
import Themes

/// A definition as nested nodes and labelled edges, for formats that lay graphs out themselves.
struct GraphOutline {
  struct Node {
    /// `s0`, `s1`: fit as a name in every format.
    var id: String
    var name: String
    var role: Role
    /// The scopes inside, by position among `scopes`.
    var scopes: [Int]
  }

  struct Edge {
    var source: String
    var target: String
    var label: String
    var role: Role
    var isDashed: Bool
  }

  struct Scope {
    /// Positions among `nodes`, the start first.
    var nodes: [Int] = []
    var edges: [Edge] = []
  }

  private(set) var nodes: [Node] = []
  /// The outermost first.
  private(set) var scopes: [Scope] = []

  /// Reads scope by scope; no recursion on their depth.
  init(_ definition: Definition) {
    var waiting: [(scope: StatesLanguage.Scope, index: Int)] = [(definition.scope, 0)]
    scopes = [Scope()]
    while let (scope, index) = waiting.popLast() {
      let start = add("start", role: .dimmed, to: index)
      var ids: [JSONPointer: String] = [:]
      for state in scope.states {
        let node = add(state.name, role: Role(state.type), to: index)
        ids[state.pointer] = nodes[node].id
        for inner in state.scopes {
          nodes[node].scopes.append(scopes.count)
          waiting.append((inner, scopes.count))
          scopes.append(Scope())
        }
      }
      connect(scope, ids, start: nodes[start].id, index: index)
    }
  }

  private mutating func add(_ name: String, role: Role, to scope: Int) -> Int {
    nodes.append(Node(id: "s\(nodes.count)", name: name, role: role, scopes: []))
    scopes[scope].nodes.append(nodes.count - 1)
    return nodes.count - 1
  }

  private mutating func connect(
    _ scope: StatesLanguage.Scope, _ ids: [JSONPointer: String], start: String, index: Int
  ) {
    let states = Dictionary(scope.states.map { ($0.pointer, $0) }, uniquingKeysWith: { a, _ in a })
    var missing: [ByteKey: String] = [:]
    for transition in scope.transitions {
      let target: String
      if let known = transition.target.flatMap({ ids[$0] }) {
        target = known
      } else if let known = missing[ByteKey(transition.targetName)] {
        target = known
      } else {
        let stub = add("? " + transition.targetName, role: .stateUnknown, to: index)
        target = nodes[stub].id
        missing[ByteKey(transition.targetName)] = target
      }
      let state = transition.source.flatMap { states[$0] }
      scopes[index].edges.append(
        Edge(
          source: transition.source.flatMap { ids[$0] } ?? start, target: target,
          label: EdgeLabel.text(of: transition, from: state),
          role: Role(transition.kind),
          isDashed: transition.kind.isDashed))
    }
  }
}
