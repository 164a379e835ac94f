import OrderedJSON

extension Checker {
  /// Warns of variables that are read where no way assigns them before, or not every way does. The
  /// service finds that out only when it comes to the state.
  mutating func checkVariables(_ definition: Definition) {
    guard !variableUses.isEmpty else { return }
    let uses = Dictionary(grouping: variableUses, by: \.state.pointer)
    var waiting = [(definition.scope, KnownVariables())]
    while let (scope, entry) = waiting.popLast() {
      for (state, known) in scope.variablesKnown(from: entry) {
        for use in uses[state.pointer] ?? [] { check(use, known) }
        for inner in state.scopes {
          // The children of a Distributed Map are executions of their own.
          waiting.append((inner, state.isDistributedMap ? KnownVariables() : known))
        }
      }
    }
  }

  private mutating func check(_ use: VariableUse, _ known: KnownVariables) {
    let key = ByteKey(use.name)
    if known.always.contains(key) { return }
    let message =
      if known.sometimes.contains(key) {
        "The variable '\(use.name)' is not assigned on every way to this state"
      } else if use.name.isByteEqual(to: "eval") {
        "Step Functions has no function $eval, and no way to this state assigns such a variable"
      } else {
        "The variable '\(use.name)' is not assigned on any way to this state"
      }
    warn(message, at: use.place, atValue: true)
  }
}

/// The variables that have a value where a state begins.
private struct KnownVariables: Hashable {
  /// Whichever way the run came.
  var always: Set<ByteKey> = []
  /// On some way at least.
  var sometimes: Set<ByteKey> = []

  func assigning(_ names: [ByteKey]) -> KnownVariables {
    KnownVariables(always: always.union(names), sometimes: sometimes.union(names))
  }

  func merged(with other: KnownVariables) -> KnownVariables {
    KnownVariables(
      always: always.intersection(other.always), sometimes: sometimes.union(other.sometimes))
  }
}

extension Scope {
  /// For each state that can be reached, what is known there.
  fileprivate func variablesKnown(
    from entry: KnownVariables
  ) -> [(state: State, known: KnownVariables)] {
    let indexes = Dictionary(
      states.enumerated().map { ($1.pointer, $0) }, uniquingKeysWith: { first, _ in first })
    var known = [KnownVariables?](repeating: nil, count: states.count)
    var ways = [[(target: Int, names: [ByteKey])]](repeating: [], count: states.count)
    var waiting: [Int] = []
    for transition in transitions {
      guard let target = transition.target.flatMap({ indexes[$0] }) else { continue }
      guard let source = transition.source.flatMap({ indexes[$0] }) else {
        known[target] = entry
        waiting.append(target)
        continue
      }
      ways[source].append((target, states[source].namesAssigned(on: transition.kind)))
    }
    // Ends: what is always known only shrinks, what is sometimes known only grows.
    while let index = waiting.popLast() {
      guard let here = known[index] else { continue }
      for way in ways[index] {
        let there = here.assigning(way.names)
        let merged = known[way.target].map { $0.merged(with: there) } ?? there
        guard merged != known[way.target] else { continue }
        known[way.target] = merged
        waiting.append(way.target)
      }
    }
    return zip(states, known).compactMap { state, known in known.map { (state, $0) } }
  }
}

extension State {
  var isDistributedMap: Bool {
    if case .map(let fields) = kind { fields.processor?.mode == .distributed } else { false }
  }

  /// What Assign sets on the way along a transition.
  fileprivate func namesAssigned(on transition: Transition.Kind) -> [ByteKey] {
    let assign: JSONObject? =
      switch transition {
      case .start: nil
      case .next, .defaultTarget: assign
      case .catcher(let index): catchers.indices.contains(index) ? catchers[index].assign : nil
      case .choice(let index):
        if case .choice(let fields) = kind, fields.choices.indices.contains(index) {
          fields.choices[index].assign
        } else {
          nil
        }
      }
    return (assign?.keys ?? []).map { ByteKey(variableName($0)) }
  }

  /// The variable that a member of Assign sets: `total` of `total.$` with JSONPath.
  func variableName(_ key: String) -> String {
    queryLanguage == .jsonPath && key.hasByteSuffix(".$") ? String(key.dropLast(2)) : key
  }
}
