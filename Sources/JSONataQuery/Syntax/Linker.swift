/// Turns an expression as it is written into the one that is evaluated: chains of `.` become
/// paths, predicates and groups move to their steps, `%` finds the step that it means.
struct Linker {
  var variables = VariableNames()
  var dialect = Expression.Dialect.standard

  mutating func link(_ root: Node) throws(JSONataError) -> Node {
    let node = try process(root)
    if node.kind == .parent || !node.seekingParent.isEmpty {
      throw JSONataError(.s0217, position: node.position, token: Self.kindName(node))
    }
    return node
  }

  static func kindName(_ node: Node) -> String {
    switch node.kind {
    case .negation, .array, .object: "unary"
    case .regularExpression: "regex"
    case .bool, .null: "value"
    default: "\(node.kind)"
    }
  }

  mutating func process(_ node: Node) throws(JSONataError) -> Node {
    let keepsArray = node.keepsArray
    let result = try processed(node)
    if keepsArray { result.keepsArray = true }
    return result
  }

  private mutating func processed(_ node: Node) throws(JSONataError) -> Node {
    switch node.kind {
    case .binary: return try binary(node)
    case .name:
      let path = Node(.path, at: node.position)
      path.children = [node]
      path.keepsSingleton = node.keepsArray
      return path
    case .word:
      node.kind = .name
      return try process(node)
    case .variable:
      node.variable = variables.number(of: node.text)
      node.library = Library.function(named: node.text, dialect)
      return node
    case .parent:
      node.slot = AncestorSlot(variable: variables.unnamed())
      return node
    case .end: throw JSONataError(.s0207, position: node.position, token: node.text)
    case .string, .number, .bool, .null, .wildcard, .descendant, .regularExpression, .placeholder,
      .path, .bind, .apply, .sort:
      return node
    case .negation:
      let operand = try child(node.body, of: node)
      if operand.kind == .number {
        operand.number = -operand.number
        return operand
      }
      node.body = operand
      return node
    case .array, .partial, .function:
      for index in node.children.indices {
        node.children[index] = try process(node.children[index])
        passAncestry(to: node, from: node.children[index])
      }
      if node.kind != .array, let procedure = node.body { node.body = try process(procedure) }
      return node
    case .object:
      node.pairs = try pairs(node.pairs, of: node)
      return node
    case .condition, .elvis, .coalesce, .transform:
      if node.kind == .transform {
        node.condition = try process(node.condition ?? node)
        node.body = try process(node.body ?? node)
        if let part = node.alternative { node.alternative = try process(part) }
        return node
      }
      node.condition = try child(node.condition, of: node)
      if let part = node.body { node.body = try child(part, of: node) }
      if let part = node.alternative { node.alternative = try child(part, of: node) }
      return node
    case .block:
      for index in node.children.indices {
        let part = try process(node.children[index])
        passAncestry(to: node, from: part)
        if part.isConstructedArray || (part.kind == .path && part.children[0].isConstructedArray) {
          node.isConstructedArray = true
        }
        node.children[index] = part
      }
      return node
    case .lambda:
      for argument in node.children { argument.variable = variables.number(of: argument.text) }
      let body = try process(node.body ?? node)
      markTailCalls(body)
      node.body = body
      return node
    }
  }

  private mutating func child(_ part: Node?, of node: Node) throws(JSONataError) -> Node {
    let result = try process(part ?? node)
    passAncestry(to: node, from: result)
    return result
  }

  private mutating func pairs(
    _ pairs: [(key: Node, value: Node)], of node: Node
  ) throws(JSONataError) -> [(key: Node, value: Node)] {
    var result: [(key: Node, value: Node)] = []
    for pair in pairs {
      let key = try child(pair.key, of: node)
      result.append((key, try child(pair.value, of: node)))
    }
    return result
  }

  private func markTailCalls(_ node: Node) {
    // What is still to be done with the result is done by the function itself.
    guard node.predicates.isEmpty, node.group == nil, !node.keepsArray else { return }
    switch node.kind {
    case .function: node.isTailCall = true
    case .condition:
      if let body = node.body { markTailCalls(body) }
      if let alternative = node.alternative { markTailCalls(alternative) }
    case .block: if let last = node.children.last { markTailCalls(last) }
    default: break
    }
  }

  // MARK: Operators

  private mutating func binary(_ node: Node) throws(JSONataError) -> Node {
    guard let left = node.left else { return node }
    switch node.text {
    case ".": return try step(node, left)
    case "[": return try predicate(node, left)
    case "{":
      let result = try process(left)
      if result.group != nil { throw JSONataError(.s0210, position: node.position) }
      let holder = Node(.object, at: node.position)
      result.group = Node.Group(pairs: try pairs(node.pairs, of: holder), position: node.position)
      return result
    case "^":
      var result = try process(left)
      if result.kind != .path { result = path(of: result) }
      let sort = Node(.sort, at: node.position)
      for term in node.terms {
        let expression = try process(term.expression)
        passAncestry(to: sort, from: expression)
        sort.terms.append(
          Node.SortTerm(isDescending: term.isDescending, expression: expression))
      }
      result.children.append(sort)
      try resolveAncestry(result)
      return result
    case ":=":
      node.kind = .bind
      node.variable = variables.number(of: left.text)
      node.right = try child(node.right, of: node)
      return node
    case "@", "#": return try binding(node, left)
    case "~>":
      node.kind = .apply
      node.left = try process(left)
      node.right = try process(node.right ?? node)
      node.keepsArray = node.left?.keepsArray == true || node.right?.keepsArray == true
      return node
    default:
      node.left = try child(left, of: node)
      node.right = try child(node.right, of: node)
      return node
    }
  }

  private func path(of step: Node) -> Node {
    let path = Node(.path, at: step.position)
    path.children = [step]
    return path
  }

  private mutating func step(_ node: Node, _ left: Node) throws(JSONataError) -> Node {
    var result = try process(left)
    if result.kind != .path {
      let first = result
      result = path(of: first)
      if first.kind == .parent, let slot = first.slot { result.seekingParent = [slot] }
    }
    if let right = node.right, right.kind == .name {
      result.children.append(right)
    } else {
      try append(try process(node.right ?? node), to: result)
    }
    for step in result.children { try checkStep(step) }
    if result.children.contains(where: { $0.keepsArray }) { result.keepsSingleton = true }
    if let first = result.children.first, first.kind == .array { first.isConstructedArray = true }
    if let last = result.children.last, last.kind == .array { last.isConstructedArray = true }
    try resolveAncestry(result)
    return result
  }

  private func append(_ rest: Node, to path: Node) throws(JSONataError) {
    if rest.kind == .path {
      path.children += rest.children
      if let group = rest.group { path.group = group }
    } else {
      Self.turnPredicatesIntoStages(rest)
      path.children.append(rest)
    }
  }

  /// A literal is no step, but for a text, which is a name.
  private func checkStep(_ step: Node) throws(JSONataError) {
    switch step.kind {
    case .number:
      throw JSONataError(.s0213, position: step.position, value: .number(step.number))
    case .bool, .null:
      throw JSONataError(
        .s0213, position: step.position,
        value: step.kind == .null ? .null : .bool(step.number == 1))
    case .string: step.kind = .name
    default: break
    }
  }

  private static func turnPredicatesIntoStages(_ step: Node) {
    guard !step.predicates.isEmpty else { return }
    step.stages += step.predicates.map { .filter($0) }
    step.predicates = []
  }

  private mutating func predicate(_ node: Node, _ left: Node) throws(JSONataError) -> Node {
    let result = try process(left)
    let step = result.kind == .path ? result.children.last ?? result : result
    if step.group != nil { throw JSONataError(.s0209, position: node.position) }
    let predicate = try process(node.right ?? node)
    for slot in predicate.seekingParent {
      if slot.level == 1 { try seekParent(step, slot) } else { slot.level -= 1 }
    }
    passAncestry(to: step, from: predicate)
    if result.kind == .path {
      step.stages.append(.filter(predicate))
    } else {
      step.predicates.append(predicate)
    }
    return result
  }

  private mutating func binding(_ node: Node, _ left: Node) throws(JSONataError) -> Node {
    var result = try process(left)
    var step = result.kind == .path ? result.children.last ?? result : result
    let variable = variables.number(of: node.right?.text ?? "")
    if node.text == "@" {
      if !step.stages.isEmpty || !step.predicates.isEmpty {
        throw JSONataError(.s0215, position: node.position)
      }
      if step.kind == .sort { throw JSONataError(.s0216, position: node.position) }
      if node.keepsArray { step.keepsArray = true }
      step.focus = variable
    } else {
      if result.kind != .path {
        result = path(of: step)
        Self.turnPredicatesIntoStages(step)
      }
      step = result.children.last ?? step
      if step.stages.isEmpty {
        step.index = variable
      } else {
        step.stages.append(.index(variable: variable))
      }
    }
    step.isTuple = true
    return result
  }
}
