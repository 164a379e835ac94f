/// Which step of a path every `%` means.
extension Linker {
  func passAncestry(to node: Node, from part: Node) {
    if part.details != nil, !part.seekingParent.isEmpty {
      node.seekingParent += part.seekingParent
    }
    if part.kind == .parent, let slot = part.slot { node.seekingParent.append(slot) }
  }

  func resolveAncestry(_ path: Node) throws(JSONataError) {
    guard let last = path.children.last else { return }
    var slots = last.seekingParent
    if last.kind == .parent, let slot = last.slot { slots.append(slot) }
    for slot in slots {
      var index = path.children.count - 2
      while slot.level > 0 {
        guard index >= 0 else {
          path.seekingParent.append(slot)
          break
        }
        var step = path.children[index]
        index -= 1
        while index >= 0, step.focus != nil, path.children[index].focus != nil {
          step = path.children[index]
          index -= 1
        }
        try seekParent(step, slot)
      }
    }
  }

  func seekParent(_ node: Node, _ slot: AncestorSlot) throws(JSONataError) {
    switch node.kind {
    case .name, .wildcard:
      slot.level -= 1
      guard slot.level == 0 else { return }
      if let ancestor = node.ancestor {
        slot.variable = ancestor.variable
      } else {
        node.ancestor = slot
      }
      node.isTuple = true
    case .parent: slot.level += 1
    case .block:
      guard let last = node.children.last else { return }
      node.isTuple = true
      try seekParent(last, slot)
    case .path:
      node.isTuple = true
      var index = node.children.count - 1
      repeat {
        try seekParent(node.children[index], slot)
        index -= 1
      } while slot.level > 0 && index >= 0
    default: throw JSONataError(.s0217, position: node.position, token: Self.kindName(node))
    }
  }
}
