import OrderedJSON

extension Checker {
  /// Checks where the states of every scope lead.
  mutating func checkTransitions(_ definition: Definition, in root: SourceNode) {
    var waiting = [definition.scope]
    while let scope = waiting.popLast() {
      checkTransitions(scope, in: root)
      for state in scope.states { waiting += state.scopes }
    }
  }

  private mutating func checkTransitions(_ scope: Scope, in root: SourceNode) {
    // Without States there is nothing that StartAt could name, and that is reported already.
    guard root[scope.pointer]?["States"] != nil else { return }
    let transitions = scope.transitions
    for transition in transitions where transition.target == nil {
      reportMissing(transition, scope, in: root)
    }
    guard !scope.states.isEmpty else { return }
    // A state that leads nowhere for want of a target is reported as that.
    let loose = Set(transitions.filter { $0.target == nil }.compactMap(\.source))
    let ends = scope.states.indices.filter { index in
      let state = scope.states[index]
      return state.isTerminal || state.targets.isEmpty || loose.contains(state.pointer)
    }
    if ends.isEmpty {
      report(
        .error, FindingCode.noTerminalState,
        "No state ends the run: one must be a Succeed or Fail state or have End",
        pointer: scope.pointer.appending("States"), in: root)
    }
    checkReach(scope, transitions, ends: ends, in: root)
  }

  private mutating func reportMissing(
    _ transition: Transition, _ scope: Scope, in root: SourceNode
  ) {
    let name = transition.targetName
    let pointer = transition.pointer(in: scope)
    var message = "Missing '\(pointer.fieldName)' target: \(name)"
    if let elsewhere = stateNames[ByteKey(name)] {
      message += " (\(elsewhere) is in another scope, where no transition leads)"
    }
    report(
      .error, FindingCode.missingTarget, message, pointer: pointer, in: root, atValue: true,
      fix: nearest(name, scope.states.map(\.name), at: pointer))
  }

  private mutating func checkReach(
    _ scope: Scope, _ transitions: [Transition], ends: [Int], in root: SourceNode
  ) {
    let indexes = Dictionary(
      scope.states.enumerated().map { ($1.pointer, $0) }, uniquingKeysWith: { first, _ in first })
    var next = [[Int]](repeating: [], count: scope.states.count)
    var previous = next
    var start: Int?
    for transition in transitions {
      guard let target = transition.target.flatMap({ indexes[$0] }) else { continue }
      guard let source = transition.source.flatMap({ indexes[$0] }) else {
        start = target
        continue
      }
      next[source].append(target)
      previous[target].append(source)
    }
    // Without a valid StartAt everything is out of reach, and that is reported already.
    guard let start else { return }
    let reached = Self.reach([start], next)
    let escaping = Self.reach(ends, previous)
    for (index, state) in scope.states.enumerated() {
      if !reached[index] {
        // The service refuses a state that nothing leads to; an island it may let pass.
        report(
          previous[index].isEmpty ? .error : .warning, FindingCode.missingTarget,
          "State \"\(state.name)\" is not reachable.", pointer: state.pointer, in: root)
      } else if !ends.isEmpty, !escaping[index] {
        report(
          .warning, FindingCode.noTerminalState,
          "No way leads from state \"\(state.name)\" to the end of the run",
          pointer: state.pointer, in: root)
      }
    }
  }

  private static func reach(_ start: [Int], _ edges: [[Int]]) -> [Bool] {
    var reached = [Bool](repeating: false, count: edges.count)
    var waiting = start
    while let index = waiting.popLast() {
      guard !reached[index] else { continue }
      reached[index] = true
      waiting += edges[index]
    }
    return reached
  }

  /// The same at a place that is known by its pointer only.
  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ message: String, pointer: JSONPointer,
    in root: SourceNode, atValue: Bool = false, fix: FindingFix? = nil
  ) {
    var place = Place(root: root)
    for token in pointer.tokens {
      let next: Place? =
        switch token {
        case .key(let name): place.member(name)
        case .index(let index): place.element(index)
        }
      guard let next else { break }
      place = next
    }
    report(severity, code, message, at: place, atValue: atValue, pointer: pointer, fix: fix)
  }
}

extension State {
  /// Whether a run of its scope can end here. A state of unknown type may well.
  var isTerminal: Bool {
    switch kind {
    case .succeed, .fail, .unknown: true
    case .choice: false
    default: isEnd
    }
  }
}

extension Transition {
  /// The place of the name it leads to.
  func pointer(in scope: Scope) -> JSONPointer {
    let source = source ?? scope.pointer
    return switch kind {
    case .start: source.appending("StartAt")
    case .next: source.appending("Next")
    case .choice(let index): source.appending("Choices").appending(index).appending("Next")
    case .defaultTarget: source.appending("Default")
    case .catcher(let index): source.appending("Catch").appending(index).appending("Next")
    }
  }
}

extension JSONPointer {
  /// The last key.
  var fieldName: String {
    if case .key(let name) = tokens.last { name } else { "" }
  }
}
