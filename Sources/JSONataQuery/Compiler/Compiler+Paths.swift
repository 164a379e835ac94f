extension Compiler {
  static func path(_ node: Node) -> Operation {
    let steps = node.children
    let startsWithVariable = steps.first?.kind == .variable
    let group = node.group.map(group)
    if steps.contains(where: { $0.isTuple }) {
      return TuplePath(
        steps.map(tupleStep), keepsSingleton: node.keepsSingleton,
        startsWithVariable: startsWithVariable, givesTuples: node.isTuple, group: group,
        at: node.position)
    }
    return Path(
      steps.map(step), keepsSingleton: node.keepsSingleton,
      startsWithVariable: startsWithVariable, group: group, chain: chain(node),
      at: node.position)
  }

  /// Where the path is names one after another and nothing else.
  private static func chain(_ node: Node) -> MemberChain? {
    let steps = node.children
    guard node.group == nil, !node.keepsSingleton, !node.keepsArray, let first = steps.first else {
      return nil
    }
    var isVariable = false
    if first.kind == .variable, isPlain(first), !first.text.isEmpty, steps.count > 1 {
      isVariable = true
    }
    for index in (isVariable ? 1 : 0)..<steps.count {
      guard steps[index].kind == .name, isPlain(steps[index]) else { return nil }
    }
    return MemberChain(variable: isVariable ? first.variable : nil)
  }

  /// Whether a step is nothing but what it says.
  private static func isPlain(_ step: Node) -> Bool {
    if step.keepsArray || step.keepsSingleton || step.isTuple { return false }
    guard let details = step.details else { return true }
    return details.stages.isEmpty && details.predicates.isEmpty && details.group == nil
      && details.focus == nil && details.index == nil && details.ancestor == nil
  }

  private static func step(_ node: Node) -> Step {
    var filters: [Predicate] = []
    if node.details != nil {
      for case .filter(let node) in node.stages { filters.append(predicate(node)) }
    }
    let kind: Step.Kind
    if node.kind == .sort {
      kind = .sorting(sorting(node))
    } else if node.kind == .name, node.predicates.isEmpty, node.group == nil, !node.keepsArray {
      kind = .name(Name(node.text))
    } else {
      kind = .operation(operation(node))
    }
    return Step(kind: kind, filters: filters, isConstructed: node.isConstructedArray)
  }

  private static func tupleStep(_ node: Node) -> TupleStep {
    TupleStep(
      step: step(node),
      stages: node.stages.map {
        switch $0 {
        case .filter(let node): .filter(predicate(node))
        case .index(let variable): .index(variable: variable)
        }
      },
      focus: node.focus, index: node.index, ancestor: node.ancestor?.variable,
      isTuple: node.isTuple)
  }

  private static func sorting(_ node: Node) -> Sorting {
    Sorting(
      terms: node.terms.map { ($0.isDescending, operation($0.expression)) },
      position: node.position)
  }
}
