/// Refuses what the service refuses: there is no input document, so neither `$$` anywhere nor `$`
/// or a name outside a path or predicate.
enum ContextCheck {
  static func check(_ node: Node, hasContext: Bool = false) throws(JSONataError) {
    switch node.kind {
    case .variable:
      if node.text == "$" || (node.text.isEmpty && !hasContext) { throw refused(node) }
    case .name, .wildcard, .descendant:
      if !hasContext { throw refused(node) }
    case .path:
      for (index, step) in node.children.enumerated() {
        try check(step, hasContext: hasContext || index > 0)
      }
    default: break
    }
    let isContextual = hasContext
    if node.kind != .path, node.kind != .lambda {
      for child in node.children { try check(child, hasContext: isContextual) }
    }
    for part in [node.left, node.right] {
      if let part { try check(part, hasContext: isContextual) }
    }
    if let condition = node.condition {
      try check(condition, hasContext: isContextual || node.kind == .transform)
    }
    if let body = node.body {
      // What is called by a plain name is not a reference to the input.
      let isCalledName = node.kind == .function && body.kind == .path && body.children.count == 1
      if !isCalledName { try check(body, hasContext: isContextual || node.kind == .transform) }
    }
    if let part = node.alternative {
      try check(part, hasContext: isContextual || node.kind == .transform)
    }
    for pair in node.pairs {
      try check(pair.key, hasContext: isContextual)
      try check(pair.value, hasContext: isContextual)
    }
    for term in node.terms { try check(term.expression, hasContext: true) }
    for predicate in node.predicates { try check(predicate, hasContext: true) }
    for case .filter(let predicate) in node.stages { try check(predicate, hasContext: true) }
    for pair in node.group?.pairs ?? [] {
      try check(pair.key, hasContext: true)
      try check(pair.value, hasContext: true)
    }
  }

  private static func refused(_ node: Node) -> JSONataError {
    let name = node.kind == .variable ? "$" + node.text : node.text
    return JSONataError(
      code: "UNSUPPORTED_JSONATA_EXPRESSION",
      message: "Reference to '\(name)' at the top level is not supported.",
      position: node.position, token: name)
  }
}
