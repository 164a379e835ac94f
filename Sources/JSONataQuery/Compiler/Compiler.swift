import OrderedJSON

/// Makes an expression that has been parsed and linked ready to be evaluated.
enum Compiler {
  /// What a node means, with its predicates and group.
  static func operation(_ node: Node) -> Operation {
    let operation = bare(node)
    let group = node.kind == .path ? nil : node.group.map(group)
    if node.predicates.isEmpty, group == nil, !node.keepsArray { return operation }
    return Qualified(
      operation, node.predicates.map(predicate), group, keepsArray: node.keepsArray)
  }

  private static func bare(_ node: Node) -> Operation {
    let position = node.position
    switch node.kind {
    case .string: return Literal(.string(node.text), at: position)
    case .number: return Literal(.number(node.number), at: position)
    case .bool: return Literal(.bool(node.number == 1), at: position)
    case .null: return Literal(.null, at: position)
    case .name: return Member(node.text, at: position)
    case .variable:
      if node.text.isEmpty { return Context(at: position) }
      return Variable(node.variable, library: node.library, at: position)
    case .parent: return Variable(node.slot?.variable ?? -1, at: position)
    case .wildcard: return Wildcard(at: position)
    case .descendant: return Descendants(at: position)
    case .regularExpression:
      guard let expression = node.regularExpression else { break }
      return RegularExpressionLiteral(expression, at: position)
    case .path: return path(node)
    case .binary: return binary(node)
    case .negation: return Negation(operation(node.body), at: position)
    case .array:
      let items = node.children.map {
        ArrayConstructor.Item(operation: operation($0), isArray: $0.kind == .array)
      }
      return ArrayConstructor(items, isConstructed: node.isConstructedArray, at: position)
    case .object:
      let group = group(Node.Group(pairs: node.pairs, position: position))
      return ObjectConstructor(group, literalKeys: literalKeys(node.pairs))
    case .condition, .elvis, .coalesce: return condition(node)
    case .block:
      return Block(
        node.children.map(operation), binds: node.children.contains(where: bindsVariable),
        at: position)
    case .bind: return Binding(node.variable, operation(node.right), at: position)
    case .function:
      return Call(callee(node), node.children.map(operation), isTail: node.isTailCall)
    case .partial:
      return PartialApplication(
        callee(node), node.children.map { $0.kind == .placeholder ? nil : operation($0) })
    case .lambda:
      return Lambda(
        node.children.map(\.variable), node.signature, operation(node.body), at: position)
    case .apply:
      // A call is made with what stands to the left, whatever stands behind it.
      let right = node.right.flatMap { $0.kind == .function ? bare($0) : nil }
      return Application(operation(node.left), right ?? operation(node.right), at: position)
    case .transform:
      return Transform(
        operation(node.condition), operation(node.body), node.alternative.map(operation),
        at: position)
    case .sort, .placeholder, .end, .word: break
    }
    return Operation(at: position)
  }

  /// The parser leaves no part out; what is not there would be nothing.
  private static func operation(_ node: Node?) -> Operation {
    node.map(operation) ?? Operation(at: 0)
  }

  private static func binary(_ node: Node) -> Operation {
    let (left, right) = (operation(node.left), operation(node.right))
    let position = node.position
    func arithmetic(_ kind: Arithmetic.Kind) -> Operation {
      Arithmetic(kind, left, right, node.text, at: position)
    }
    func comparison(_ kind: Comparison.Kind) -> Operation {
      Comparison(kind, left, right, node.text, at: position)
    }
    switch node.operation {
    case .add: return arithmetic(.add)
    case .subtract: return arithmetic(.subtract)
    case .multiply: return arithmetic(.multiply)
    case .divide: return arithmetic(.divide)
    case .remainder: return arithmetic(.remainder)
    case .equal: return Equality(left, right, isNegated: false, at: position)
    case .notEqual: return Equality(left, right, isNegated: true, at: position)
    case .less: return comparison(.less)
    case .lessOrEqual: return comparison(.lessOrEqual)
    case .greater: return comparison(.greater)
    case .greaterOrEqual: return comparison(.greaterOrEqual)
    case .concatenate: return Concatenation(left, right, at: position)
    case .range: return NumberRange(left, right, at: position)
    case .contains: return Containment(left, right, at: position)
    case .and: return Logic(left, right, isAnd: true, at: position)
    case .or: return Logic(left, right, isAnd: false, at: position)
    case .none: return Operation(at: position)
    }
  }

  private static func condition(_ node: Node) -> Operation {
    let kind: Condition.Kind =
      switch node.kind {
      case .elvis: .elvis
      case .coalesce: .coalesce
      default: .condition
      }
    return Condition(
      kind, operation(node.condition), node.body.map(operation), node.alternative.map(operation),
      at: node.position)
  }

  private static func callee(_ node: Node) -> Callee {
    let body = node.body
    let first = body?.kind == .path ? body?.children.first?.text : nil
    let name = body?.kind == .lambda ? nil : body?.kind == .path ? first : body?.text
    return Callee(
      operation: operation(body), plainName: first, name: name?.isEmpty == true ? nil : name,
      position: node.position)
  }

  // MARK: Parts

  static func group(_ group: Node.Group) -> Group {
    Group(
      pairs: group.pairs.map { (operation($0.key), operation($0.value)) },
      position: group.position)
  }

  static func predicate(_ node: Node) -> Predicate {
    if node.kind == .number, node.predicates.isEmpty, node.group == nil {
      return Predicate(kind: .index(node.number))
    }
    let isConstant = node.kind == .array && isConstant(node)
    return Predicate(kind: isConstant ? .constant(operation(node)) : .condition(operation(node)))
  }

  private static func isConstant(_ node: Node) -> Bool {
    guard node.predicates.isEmpty, node.group == nil else { return false }
    switch node.kind {
    case .number: return true
    case .array: return node.children.allSatisfy(isConstant)
    case .binary:
      guard node.operation == .range, let left = node.left, let right = node.right else {
        return false
      }
      return isConstant(left) && isConstant(right)
    default: return false
    }
  }

  /// The keys of an object where all are different texts, so few that they are gone through one
  /// by one.
  private static func literalKeys(_ pairs: [(key: Node, value: Node)]) -> [String]? {
    guard pairs.count <= BuiltObject.linearLimit else { return nil }
    var keys: [String] = []
    for pair in pairs {
      let (key, text) = (pair.key, pair.key.text)
      guard key.kind == .string, key.predicates.isEmpty, key.group == nil, !key.keepsArray,
        !keys.contains(where: { $0.isByteEqual(to: text) })
      else { return nil }
      keys.append(text)
    }
    return keys
  }

  /// Whether evaluating it binds a variable in the frame that it is evaluated in.
  private static func bindsVariable(_ node: Node) -> Bool {
    switch node.kind {
    case .bind: return true
    case .string, .number, .bool, .null, .name, .variable, .regularExpression, .parent: break
    case .lambda, .block: break
    default:
      if node.children.contains(where: bindsVariable) || bindsVariable(node.left)
        || bindsVariable(node.right) || bindsVariable(node.condition) || bindsVariable(node.body)
        || bindsVariable(node.alternative) || bindsVariable(node.pairs)
        || node.terms.contains(where: { bindsVariable($0.expression) })
      {
        return true
      }
    }
    return node.predicates.contains(where: bindsVariable)
      || node.stages.contains {
        if case .filter(let predicate) = $0 { bindsVariable(predicate) } else { false }
      } || bindsVariable(node.group?.pairs ?? [])
  }

  private static func bindsVariable(_ node: Node?) -> Bool { node.map(bindsVariable) ?? false }

  private static func bindsVariable(_ pairs: [(key: Node, value: Node)]) -> Bool {
    pairs.contains { bindsVariable($0.key) || bindsVariable($0.value) }
  }
}
