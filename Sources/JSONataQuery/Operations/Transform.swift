/// `|location|update,delete|`: a function that returns a changed copy.
final class Transform: Operation {
  private let location: Operation
  private let update: Operation
  private let deletion: Operation?
  private static let signature = try? Signature("<(oa):o>")

  init(_ location: Operation, _ update: Operation, _ deletion: Operation?, at position: Int) {
    self.location = location
    self.update = update
    self.deletion = deletion
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    try evaluator.capture(frame)
    let native: Function.Native = {
      [self] (evaluator, arguments, _) throws(JSONataError) -> Value in
      try transformed(&evaluator, arguments.first ?? .undefined, frame)
    }
    return .function(Function(.native(native), signature: Self.signature, arity: 1))
  }

  private func transformed(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    if input.isUndefined { return input }
    if let number = evaluator.variables.known("clone"), let clone = frame.lookup(number),
      clone.function == nil
    {
      throw JSONataError(.t2013, position: position)
    }
    let result = try evaluator.copy(input)
    let matches = try location.evaluate(&evaluator, result, frame).elements
    for index in matches.indices { try change(matches[index], &evaluator, frame) }
    return result
  }

  private func change(
    _ match: Value, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) {
    let changes = try update.evaluate(&evaluator, match, frame)
    if !changes.isUndefined {
      guard case .object(let changes) = changes else {
        throw JSONataError(.t2011, position: update.position, value: changes)
      }
      if case .object(.built(let target)) = match {
        // A copy, or a change could put an object inside itself.
        var values: [Value] = []
        for index in 0..<changes.count {
          values.append(try evaluator.copy(changes.value(at: index)))
        }
        for index in values.indices { target[changes.key(at: index)] = values[index] }
        _ = try evaluator.checked(match)
      }
    }
    guard let deletion else { return }
    let deletions = try deletion.evaluate(&evaluator, match, frame)
    if deletions.isUndefined { return }
    let names = deletions.elements
    for index in names.indices {
      guard case .string(let name) = names[index] else {
        throw JSONataError(.t2012, position: deletion.position, value: deletions)
      }
      if case .object(.built(let target)) = match { target.remove(name) }
    }
  }
}

extension Evaluator {
  /// A copy whose objects can be changed.
  mutating func copy(_ value: Value) throws(JSONataError) -> Value {
    try charge(1)
    try allocate(64)
    switch value {
    case .array(let list):
      var copied: [Value] = []
      copied.reserveCapacity(list.count)
      for index in list.indices { copied.append(try copy(list[index])) }
      return .array(List(copied, marks: list.marks))
    case .object(let object):
      let keys = object.allKeys
      var values: [Value] = []
      values.reserveCapacity(keys.count)
      for index in keys.indices { values.append(try copy(object.value(at: index))) }
      return .object(.built(BuiltObject(keys, values)))
    default: return value
    }
  }
}
