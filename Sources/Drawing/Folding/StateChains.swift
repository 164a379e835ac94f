package import OrderedJSON
package import StatesLanguage

/// The chains of a scope: two and more states in a row, each with one way out that leads only to
/// the next. Containers, which fold by themselves, end a chain.
package struct StateChains: Sendable {
  /// From first to last.
  package private(set) var chains: [[JSONPointer]] = []
  private var chainOfState: [JSONPointer: Int] = [:]

  package init(_ scope: Scope) {
    var incoming: [JSONPointer: Int] = [:]
    var outgoing: [JSONPointer: Int] = [:]
    var next: [JSONPointer: JSONPointer] = [:]
    for transition in scope.transitions {
      if let target = transition.target { incoming[target, default: 0] += 1 }
      guard let source = transition.source else { continue }
      outgoing[source, default: 0] += 1
      if transition.kind == .next { next[source] = transition.target }
    }
    let plain = Set(scope.states.lazy.filter(\.scopes.isEmpty).map(\.pointer))
    func successor(_ state: JSONPointer) -> JSONPointer? {
      guard outgoing[state] == 1, let target = next[state], incoming[target] == 1,
        plain.contains(state), plain.contains(target)
      else { return nil }
      return target
    }
    let followers = Set(scope.states.lazy.compactMap { successor($0.pointer) })
    // A ring that nothing leads into has no first state, and is no chain.
    for state in scope.states where !followers.contains(state.pointer) {
      var chain = [state.pointer]
      while let last = chain.last, let target = successor(last) { chain.append(target) }
      guard chain.count > 1 else { continue }
      for member in chain { chainOfState[member] = chains.count }
      chains.append(chain)
    }
  }

  package func chain(of state: JSONPointer) -> [JSONPointer]? {
    chainOfState[state].map { chains[$0] }
  }
}
