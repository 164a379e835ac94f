import OrderedJSON

/// Marks what can be evaluated without the machinery of sequences, once an expression is linked.
enum Shortcuts {
  static func mark(_ node: Node) {
    for child in node.children { mark(child) }
    markIfAny(node.left)
    markIfAny(node.right)
    markIfAny(node.condition)
    markIfAny(node.body)
    markIfAny(node.alternative)
    mark(node.pairs)
    if let group = node.group { mark(group.pairs) }
    for term in node.terms { mark(term.expression) }
    for predicate in node.predicates { mark(predicate) }
    for case .filter(let predicate) in node.stages { mark(predicate) }
    node.shortcut = shortcut(node)
    if node.kind == .object { node.literalKeys = literalKeys(node.pairs) }
  }

  private static func markIfAny(_ node: Node?) {
    if let node { mark(node) }
  }

  private static func mark(_ pairs: [(key: Node, value: Node)]) {
    for pair in pairs {
      mark(pair.key)
      mark(pair.value)
    }
  }

  private static func shortcut(_ node: Node) -> Node.Shortcut? {
    guard node.predicates.isEmpty, node.group == nil, !node.keepsArray, !node.keepsSingleton
    else { return nil }
    switch node.kind {
    case .string: return .literal(.string(node.text))
    case .number: return .literal(.number(node.number))
    case .bool: return .literal(.bool(node.number == 1))
    case .null: return .literal(.null)
    case .variable where !node.text.isEmpty: return .variable(node.variable)
    case .path where !node.isTuple:
      var names = node.children[...]
      var variable: Int?
      if let first = names.first, first.kind == .variable, isPlain(first), !first.text.isEmpty {
        variable = first.variable
        names = names.dropFirst()
      }
      guard !names.isEmpty, names.allSatisfy({ $0.kind == .name && isPlain($0) }) else {
        return nil
      }
      return .members(names.map(\.text), of: variable)
    default: return nil
    }
  }

  private static func isPlain(_ step: Node) -> Bool {
    step.stages.isEmpty && step.predicates.isEmpty && step.group == nil && !step.isTuple
      && !step.keepsArray && !step.keepsSingleton && step.focus == nil && step.index == nil
      && step.ancestor == nil
  }

  /// The keys of an object where all are different texts, so few that they are gone through one
  /// by one.
  private static func literalKeys(_ pairs: [(key: Node, value: Node)]) -> [String]? {
    var keys: [String] = []
    for pair in pairs {
      guard case .literal(.string(let key)) = pair.key.shortcut,
        !keys.contains(where: { $0.isByteEqual(to: key) })
      else { return nil }
      keys.append(key)
    }
    return keys.count <= BuiltObject.linearLimit ? keys : nil
  }
}

extension Evaluator {
  /// The value of a node that is a literal, a variable or a chain of names through objects; nil
  /// where it takes more than that.
  @inline(__always)
  func quick(_ node: Node, _ input: Value, _ frame: Frame) -> Value? {
    guard let shortcut = node.shortcut else { return nil }
    switch shortcut {
    case .literal(let value): return value
    case .variable(let variable):
      guard let value = frame.lookup(variable) else { return nil }
      if case .array = value { return nil }
      return value
    case .members(let names, let variable):
      if let variable {
        guard let value = frame.lookup(variable) else { return nil }
        return Self.member(names, of: value)
      }
      return Self.member(names, of: input)
    }
  }

  private static func member(_ names: [String], of value: Value) -> Value? {
    guard case .object(var object) = value else { return nil }
    var last = Value.undefined
    for index in names.indices {
      last = object[names[index]]
      if index == names.count - 1 { break }
      switch last {
      case .object(let next): object = next
      case .undefined: return last
      default: return nil
      }
    }
    if case .array(let list) = last, list.isSequence { return nil }
    return last
  }
}
