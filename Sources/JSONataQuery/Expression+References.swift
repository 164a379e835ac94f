extension Expression {
  /// A variable or function that an expression names.
  package struct Reference: Hashable, Sendable {
    /// Without `$`.
    package var name: String
    /// The only member of it that is read there; nil where it may be read as a whole.
    package var member: String?
  }

  /// What the expression names: of `$states.input.total + $tax`, the member `input` of `states`,
  /// and `tax`. Names that the expression binds itself are among them. O(text).
  package var references: [Reference] {
    var found: [Reference] = []
    var climbs = false
    var waiting = [program.root]
    while let node = waiting.popLast() {
      switch node.kind {
      case .parent: climbs = true
      case .variable where !node.text.isEmpty:
        found.append(Reference(name: node.text, member: nil))
      case .path:
        if let first = node.children.first, first.kind == .variable, !first.text.isEmpty,
          node.children.count > 1, node.children[1].kind == .name, first.focus == nil
        {
          found.append(Reference(name: first.text, member: node.children[1].text))
          waiting += first.predicates + first.partsBesidePredicates
          waiting += node.children.dropFirst() + node.predicates + node.partsBesideChildren
          continue
        }
      default: break
      }
      waiting += node.children + node.predicates + node.partsBesideChildren
    }
    guard climbs else { return found }
    // A parent of a member may be the variable itself.
    return found.map { Reference(name: $0.name, member: nil) }
  }
}

extension Node {
  /// What it is made of, but for `children` and `predicates`.
  var partsBesideChildren: [Node] {
    [left, right, condition, body, alternative].compactMap(\.self)
      + pairs.flatMap { [$0.key, $0.value] }
      + terms.map(\.expression) + partsBesidePredicates
  }

  /// Of a step.
  fileprivate var partsBesidePredicates: [Node] {
    stages.compactMap { if case .filter(let node) = $0 { node } else { nil } }
      + (group?.pairs ?? []).flatMap { [$0.key, $0.value] }
  }
}
