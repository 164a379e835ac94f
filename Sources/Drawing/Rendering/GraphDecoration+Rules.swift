package import StatesLanguage

extension GraphDecoration {
  /// How many Retry and Catch rules each state has, as badges: `R1 C2`.
  package init(rulesOf definition: Definition) {
    self.init()
    for state in definition.allStates {
      let badge = Self.ruleBadge(of: state)
      if !badge.isEmpty { nodes[state.pointer] = NodeMark(badge: badge) }
    }
  }

  /// Empty for a state without such rules.
  package static func ruleBadge(of state: State) -> String {
    let counts = [("R", state.retry.count), ("C", state.catchers.count)]
    return counts.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }
}
