/// `{'key': value}`.
final class ObjectConstructor: Operation {
  private let group: Group
  /// The keys where all are different texts: a single item needs no groups then.
  private let keys: [String]?

  init(_ group: Group, literalKeys: [String]?) {
    self.group = group
    keys = literalKeys
    super.init(at: group.position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    guard let keys else { return try group.object(&evaluator, input, frame) }
    switch input {
    case .array, .tuple: return try group.object(&evaluator, input, frame)
    default: break
    }
    try evaluator.allocate(members: keys.count)
    var values: [Value] = []
    values.reserveCapacity(keys.count)
    var isComplete = true
    for index in keys.indices {
      let value = try group.pairs[index].value.evaluate(&evaluator, input, frame)
      if value.isUndefined { isComplete = false }
      values.append(value)
    }
    if isComplete {
      return try evaluator.checked(.object(.built(BuiltObject(keys, values))))
    }
    let result = BuiltObject()
    for index in keys.indices where !values[index].isUndefined {
      result.append(keys[index], values[index])
    }
    return try evaluator.checked(.object(.built(result)))
  }
}

/// An operation with predicates, a group or `[]` behind it.
final class Qualified: Operation {
  private let operation: Operation
  private let filters: [Predicate]
  private let group: Group?
  private let keepsArray: Bool

  init(_ operation: Operation, _ filters: [Predicate], _ group: Group?, keepsArray: Bool) {
    self.operation = operation
    self.filters = filters
    self.group = group
    self.keepsArray = keepsArray
    super.init(at: operation.position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var result = try operation.result(&evaluator, input, frame)
    for filter in filters { result = try filter.filter(&evaluator, result, frame) }
    if let group { result = try group.object(&evaluator, result, frame) }
    if keepsArray, case .array(var list) = result, list.isSequence, !list.isTupleStream {
      list.marks.insert(.keepSingleton)
      result = .array(list)
    }
    return result
  }
}
