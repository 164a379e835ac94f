import OrderedJSON

extension Checker {
  /// A branch or an iteration reads the variables of the scopes around it, but cannot assign them.
  mutating func checkVariableScopes(_ definition: Definition, in root: SourceNode) {
    var waiting: [(scope: Scope, outer: Set<ByteKey>)] = [(definition.scope, [])]
    while let (scope, outer) = waiting.popLast() {
      var names = outer
      for state in scope.states {
        for assignment in state.assignments {
          for key in assignment.object.keys {
            let name = state.variableName(key)
            names.insert(ByteKey(name))
            guard outer.contains(ByteKey(name)) else { continue }
            report(
              .error, FindingCode.schema,
              "The variable '\(name)' is assigned in a scope around this one, and only there it "
                + "can be", pointer: assignment.pointer.appending(key), in: root)
          }
        }
      }
      for state in scope.states {
        // The children of a Distributed Map are executions with variables of their own.
        let known = state.isDistributedMap ? [] : names
        waiting += state.scopes.map { ($0, known) }
      }
    }
  }
}

extension State {
  /// Every Assign of the state, its rules and its catchers, with its place.
  fileprivate var assignments: [(pointer: JSONPointer, object: JSONObject)] {
    var result: [(pointer: JSONPointer, object: JSONObject)] = []
    if let assign { result.append((pointer.appending("Assign"), assign)) }
    if case .choice(let fields) = kind {
      for (index, rule) in fields.choices.enumerated() {
        guard let assign = rule.assign else { continue }
        result.append(
          (pointer.appending("Choices").appending(index).appending("Assign"), assign))
      }
    }
    for (index, catcher) in catchers.enumerated() {
      guard let assign = catcher.assign else { continue }
      result.append((pointer.appending("Catch").appending(index).appending("Assign"), assign))
    }
    return result
  }
}
