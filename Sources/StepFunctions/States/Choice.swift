/// A Choice state: goes on by the first condition that holds.
///
/// ```swift
/// Choice(stack, "Job Complete?")
///   .when(.stringEquals("$.status", "FAILED"), jobFailed)
///   .when("$.status == 'SUCCEEDED'", finalStatus)
///   .otherwise(waitX)
/// ```
public struct Choice: WorkflowState {
  public let node: ConstructNode

  /// Nothing follows a Choice by itself: see `afterwards`.
  public var endStates: [any Nextable] { [] }

  public init(
    _ scope: some Scope, _ id: String, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, inputPath: DataPath? = nil,
    outputPath: DataPath? = nil, assign: TemplateObject? = nil, outputs: TemplateValue? = nil
  ) {
    node = ConstructNode(scope, id)
    node.tree.makeState(
      at: node, .choice(ChoiceRecord()),
      StateFields(
        stateName: stateName, comment: comment, queryLanguage: queryLanguage,
        inputPath: inputPath, outputPath: outputPath, assign: assign, output: outputs))
  }

  /// Goes on to a target where a condition holds and none before it did.
  ///
  /// - Parameters:
  ///   - assign: variables set on the way.
  ///   - outputs: in JSONata, what the target gets.
  @discardableResult
  public func when(
    _ condition: Condition, _ target: any Chainable, comment: String? = nil,
    assign: TemplateObject? = nil, outputs: TemplateValue? = nil
  ) -> Choice {
    guard let index = node.tree.target(target.startState, of: self) else { return self }
    changeChoice {
      $0.rules.append(
        ChoiceRecord.Rule(
          condition: condition, target: index, comment: comment, assign: assign,
          output: outputs))
    }
    node.tree.states[index].incoming.append(self.index)
    return self
  }

  /// Goes on to a target where no condition holds. Without it the workflow fails then, with
  /// `States.NoChoiceMatched`.
  @discardableResult
  public func otherwise(_ target: any Chainable) -> Choice {
    guard let index = node.tree.target(target.startState, of: self) else { return self }
    if let present = choice?.otherwise {
      node.report(
        "Choice '\(stateName)' already goes on to '\(node.tree.states[present].name)' otherwise, "
          + "so it cannot go on to '\(node.tree.states[index].name)'. Keep one otherwise(), and "
          + "give the other a condition with when().")
    } else {
      changeChoice { $0.otherwise = index }
    }
    return self
  }

  /// Joins the ways that lead from here: what follows the chain follows every one of them.
  ///
  /// Counted are the ways there are now, so call it after `when` and `otherwise`. Ways that end in
  /// Succeed or Fail stay as they are.
  ///
  /// - Parameters:
  ///   - includeErrorHandlers: whether the ways by catchers are joined too.
  ///   - includeOtherwise: whether the join is also where this Choice, and every Choice on the way,
  ///     goes on when no condition holds.
  public func afterwards(
    includeErrorHandlers: Bool = false, includeOtherwise: Bool = false
  ) -> Chain {
    let tree = node.tree
    var ends: [any Nextable] = []
    var choices: [Int] = []
    for state in tree.reachable(from: index, includingErrorHandlers: includeErrorHandlers) {
      if case .choice(let choice) = tree.states[state].kind {
        if choice.otherwise == nil { choices.append(state) }
      } else if tree.states[state].kind.hasNext,
        tree.targets(of: state, includingErrorHandlers: includeErrorHandlers).isEmpty
      {
        ends.append(StateHandle(tree: tree, state: state))
      }
    }
    if includeOtherwise {
      if let present = choice?.otherwise {
        node.report(
          "Choice '\(stateName)' already goes on to '\(tree.states[present].name)' otherwise, so "
            + "afterwards(includeOtherwise: true) cannot add its own. Leave one of them out.")
      }
      ends += choices.map { OtherwiseAsNext(choice: StateHandle(tree: tree, state: $0)) }
    }
    return Chain(start: self, ends: ends, last: self)
  }

  private var choice: ChoiceRecord? {
    guard case .choice(let choice) = record?.kind else { return nil }
    return choice
  }

  private func changeChoice(_ change: (inout ChoiceRecord) -> Void) {
    update { record in
      guard case .choice(var choice) = record.kind else { return }
      change(&choice)
      record.kind = .choice(choice)
    }
  }

  init(node: ConstructNode) { self.node = node }
}

/// What follows a Choice when no condition holds, as an end that can go on.
private struct OtherwiseAsNext: Nextable {
  let choice: StateHandle

  @discardableResult
  func next(_ target: any Chainable) -> Chain {
    Choice(node: choice.node).otherwise(target)
    return Chain(start: choice, ends: target.endStates, last: target)
  }
}

extension ConstructTree {
  /// A state and all that follow it, breadth first.
  func reachable(from start: Int, includingErrorHandlers: Bool) -> [Int] {
    var found = [start]
    var seen: Set<Int> = [start]
    var next = 0
    while next < found.count {
      for target in targets(of: found[next], includingErrorHandlers: includingErrorHandlers)
      where seen.insert(target).inserted {
        found.append(target)
      }
      next += 1
    }
    return found
  }
}
