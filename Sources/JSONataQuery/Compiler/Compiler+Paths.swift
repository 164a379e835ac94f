extension Compiler {
  static func path(_ node: Node) -> Operation {
    let steps = node.children
    let startsWithVariable = steps.first?.kind == .variable
    let group = node.group.map(group)
    if steps.contains(where: \.isTuple) {
      return TuplePath(
        steps.map(tupleStep), keepsSingleton: node.keepsSingleton,
        startsWithVariable: startsWithVariable, givesTuples: node.isTuple, group: group,
        at: node.position)
    }
    let path = Path(
      steps.map(step), keepsSingleton: node.keepsSingleton,
      startsWithVariable: startsWithVariable, group: group, at: node.position)
    return chain(node, path) ?? path
  }

  /// The path as names one after another, if it is nothing else.
  private static func chain(_ node: Node, _ path: Path) -> Operation? {
    guard node.group == nil, !node.keepsSingleton, !node.keepsArray else { return nil }
    var names = node.children[...]
    var variable: Int?
    if let first = names.first, first.kind == .variable, isPlain(first), !first.text.isEmpty {
      variable = first.variable
      names = names.dropFirst()
    }
    guard !names.isEmpty, names.allSatisfy({ $0.kind == .name && isPlain($0) }) else { return nil }
    return MemberChain(names.map(\.text), of: variable, path: path)
  }

  /// Whether a step is nothing but what it says.
  private static func isPlain(_ step: Node) -> Bool {
    step.stages.isEmpty && step.predicates.isEmpty && step.group == nil && !step.isTuple
      && !step.keepsArray && !step.keepsSingleton && step.focus == nil && step.index == nil
      && step.ancestor == nil
  }

  private static func step(_ node: Node) -> Step {
    let isName =
      node.kind == .name && node.predicates.isEmpty && node.group == nil && !node.keepsArray
    return Step(
      operation: operation(node), name: isName ? Name(node.text) : nil,
      sorting: node.kind == .sort ? sorting(node) : nil,
      filters: node.stages.compactMap {
        if case .filter(let node) = $0 { predicate(node) } else { nil }
      },
      isConstructed: node.isConstructedArray)
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
