extension Evaluator {
  /// `|location|update,delete|`: a function that returns a changed copy.
  func transform(_ node: Node, _ frame: Frame) -> Value {
    .function(
      Function(signature: "<(oa):o>", arity: 1) {
        (evaluator, arguments, _) throws(JSONataError) -> Value in
        try evaluator.transformed(node, arguments.first ?? .undefined, frame)
      })
  }

  private mutating func transformed(
    _ node: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    guard !input.isUndefined, let pattern = node.condition, let update = node.body else {
      return .undefined
    }
    if let number = variables.known("clone"), let clone = frame.lookup(number),
      clone.function == nil
    {
      throw JSONataError(.t2013, position: node.position)
    }
    let result = try copy(input)
    let matches = try evaluate(pattern, result, frame).elements
    for index in matches.indices {
      let match = matches[index]
      let changes = try evaluate(update, match, frame)
      if !changes.isUndefined {
        guard case .object(let changes) = changes else {
          throw JSONataError(.t2011, position: update.position, value: changes)
        }
        if case .object(.built(let target)) = match {
          // A copy, or a change could put an object inside itself.
          let members = try (0..<changes.count).map { index throws(JSONataError) in
            (changes.key(at: index), try copy(changes.value(at: index)))
          }
          for (key, value) in members { target[key] = value }
          _ = try checked(match)
        }
      }
      guard let deletion = node.alternative else { continue }
      let deletions = try evaluate(deletion, match, frame)
      if deletions.isUndefined { continue }
      let names = deletions.elements
      for index in names.indices {
        guard case .string(let name) = names[index] else {
          throw JSONataError(.t2012, position: deletion.position, value: deletions)
        }
        if case .object(.built(let target)) = match { target.remove(name) }
      }
    }
    return result
  }

  /// A copy whose objects can be changed.
  mutating func copy(_ value: Value) throws(JSONataError) -> Value {
    try charge(1)
    switch value {
    case .array(let list):
      var copied: [Value] = []
      copied.reserveCapacity(list.count)
      for index in list.indices { copied.append(try copy(list[index])) }
      return .array(List(copied, marks: list.marks))
    case .object(let object):
      var keys: [String] = []
      if case .built(let built) = object {
        keys = built.keys
      } else {
        keys = (0..<object.count).map { object.key(at: $0) }
      }
      var values: [Value] = []
      values.reserveCapacity(keys.count)
      for index in keys.indices { values.append(try copy(object.value(at: index))) }
      return .object(.built(BuiltObject(keys, values)))
    default: return value
    }
  }
}
