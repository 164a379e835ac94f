import OrderedJSON

extension Expression {
  /// The variables that the expression reads from outside, without `$`, each once. The functions of
  /// the library are none of them, nor is a name that the expression binds anywhere itself. O(text).
  package var freeVariables: [String] {
    var bound: Set<ByteKey> = []
    var waiting = [program.root]
    while let node = waiting.popLast() {
      switch node.kind {
      case .bind: if let variable = node.left { bound.insert(ByteKey(variable.text)) }
      case .lambda: for argument in node.children { bound.insert(ByteKey(argument.text)) }
      default: break
      }
      for number in node.boundNumbers { bound.insert(ByteKey(program.variables.names[number])) }
      waiting += node.children + node.predicates + node.partsBesideChildren
    }
    var names: [String] = []
    for reference in references where bound.insert(ByteKey(reference.name)).inserted {
      if reference.name == "$" || Library.function(named: reference.name, dialect) != nil {
        continue
      }
      names.append(reference.name)
    }
    return names
  }
}

extension Node {
  /// Of the variables that `@` and `#` bind to a step.
  fileprivate var boundNumbers: [Int] {
    [focus, index].compactMap(\.self)
      + stages.compactMap { if case .index(let variable) = $0 { variable } else { nil } }
  }
}
