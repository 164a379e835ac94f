/// A graph of states: a machine's definition, a branch, or what a Map runs for its elements.
struct GraphRecord {
  enum Owner {
    /// A Parallel or Map.
    case state(Int)
    case machine(Int)
  }

  let start: Int
  let owner: Owner
}

extension ConstructTree {
  /// Makes a chain a branch or processor of a state; nil where it is of another stack.
  func addGraph(_ content: any Chainable, of state: some WorkflowState) -> Int? {
    guard let start = target(content.startState, of: state) else { return nil }
    graphs.append(GraphRecord(start: start, owner: .state(state.index)))
    return graphs.count - 1
  }

  /// `Parallel 'P' branch 2`
  func description(of graph: Int) -> String {
    switch graphs[graph].owner {
    case .machine(let machine): "State Machine \(nodes[machines[machine].node].id) definition"
    case .state(let state):
      switch states[state].kind {
      case .parallel(let branches):
        "Parallel '\(states[state].name)' branch \((branches.firstIndex(of: graph) ?? 0) + 1)"
      default: "Map '\(states[state].name)'"
      }
    }
  }

  /// The graphs inside of a state.
  func graphs(of state: Int) -> [Int] {
    switch states[state].kind {
    case .parallel(let branches): branches
    case .map(let map): map.iterators + map.processors
    default: []
    }
  }
}
