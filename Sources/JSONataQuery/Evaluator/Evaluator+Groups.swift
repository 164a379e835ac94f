extension Evaluator {
  private struct GroupEntry {
    var data: Value
    var pair: Int
  }

  /// An object whose keys and values are expressions over the items of a sequence: items with the
  /// same key are grouped first.
  mutating func grouped(
    _ group: Node.Group, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var items: List
    if case .array(let list) = input { items = list } else { items = List([input]) }
    let isTupleStream = items.isTupleStream
    if items.isEmpty { items = List([.undefined]) }
    var order: [String] = []
    var places: [ByteKey: Int] = [:]
    var entries: [GroupEntry] = []
    for index in items.indices {
      let item = items[index]
      for (pairIndex, pair) in group.pairs.enumerated() {
        let key: Value
        if case .tuple(let tuple) = item, isTupleStream {
          key = try evaluate(pair.key, tuple.context, Frame(frame, tuple))
        } else {
          key = try evaluate(pair.key, item, frame)
        }
        if key.isUndefined { continue }
        guard case .string(let name) = key else {
          throw JSONataError(.t1003, position: group.position, value: key)
        }
        if let place = places[ByteKey(name)] {
          guard entries[place].pair == pairIndex else {
            throw JSONataError(.d1009, position: group.position, value: key)
          }
          let data = entries[place].data
          entries[place].data = .undefined
          entries[place].data = Value.appending(data, item)
        } else {
          places[ByteKey(name)] = entries.count
          order.append(name)
          entries.append(GroupEntry(data: item, pair: pairIndex))
        }
      }
    }
    let result = BuiltObject()
    for (name, entry) in zip(order, entries) {
      let expression = group.pairs[entry.pair].value
      let value: Value
      if isTupleStream {
        let tuple = Self.reduced(entry.data)
        value = try evaluate(expression, tuple.context, Frame(frame, tuple))
      } else {
        value = try evaluate(expression, entry.data, frame)
      }
      if !value.isUndefined { result[name] = value }
    }
    return try checked(.object(.built(result)))
  }

  /// One tuple with the contexts and variables of all of them as arrays.
  private static func reduced(_ data: Value) -> Tuple {
    switch data {
    case .tuple(let tuple): return tuple
    case .array(let list):
      guard case .tuple(let first) = list[0] else { return Tuple(context: data) }
      let result = Tuple(context: first.context, bindings: first.bindings)
      for index in list.indices.dropFirst() {
        guard case .tuple(let tuple) = list[index] else { continue }
        result.context = .joining(result.context, tuple.context)
        for binding in tuple.bindings {
          let old = result.bindings.first { $0.variable == binding.variable }?.value ?? .undefined
          result.bind(binding.variable, .joining(old, binding.value))
        }
      }
      return result
    default: return Tuple(context: data)
    }
  }
}

extension Value {
  /// `joining`, without copying what is only held here.
  static func appending(_ value: consuming Value, _ item: Value) -> Value {
    if item.isUndefined { return value }
    guard case .array(var list) = value else { return .joining(value, item) }
    value = .undefined
    list.marks = []
    if case .array(let more) = item { list.append(contentsOf: more) } else { list.append(item) }
    return .array(list)
  }
}
