import OrderedJSON

extension Evaluator {
  private struct GroupEntry {
    var name: String
    /// One item as it is, or several joined.
    var items: List
    var isJoined = false
    var pair: Int

    /// What `$append` would make of both, in place.
    mutating func join(_ item: Value) {
      if item.isUndefined { return }
      if !isJoined {
        isJoined = true
        items = items[0].elements
        items.marks = []
      }
      if case .array(let more) = item { items.append(contentsOf: more) } else { items.append(item) }
    }

    var data: Value { isJoined ? .array(items) : items[0] }
  }

  /// An object of those keys over one item; nil where there are several.
  mutating func object(
    _ keys: [String], _ pairs: [(key: Node, value: Node)], _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value? {
    switch input {
    case .array, .tuple: return nil
    default: break
    }
    try charge(keys.count)
    var values: [Value] = []
    values.reserveCapacity(pairs.count)
    var isComplete = true
    for pair in pairs {
      let value = try evaluate(pair.value, input, frame)
      if value.isUndefined { isComplete = false }
      values.append(value)
    }
    if isComplete { return try checked(.object(.built(BuiltObject(keys, values)))) }
    let result = BuiltObject()
    for (key, value) in zip(keys, values) where !value.isUndefined { result[key] = value }
    return try checked(.object(.built(result)))
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
    var places: [ByteKey: Int] = [:]
    var entries: [GroupEntry] = []
    entries.reserveCapacity(group.pairs.count)
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
        if let place = Self.place(of: name, entries, places) {
          guard entries[place].pair == pairIndex else {
            throw JSONataError(.d1009, position: group.position, value: key)
          }
          entries[place].join(item)
        } else {
          if entries.count == Self.linearLimit {
            for (place, entry) in entries.enumerated() { places[ByteKey(entry.name)] = place }
          }
          if entries.count >= Self.linearLimit { places[ByteKey(name)] = entries.count }
          entries.append(GroupEntry(name: name, items: List([item]), pair: pairIndex))
        }
      }
    }
    let result = BuiltObject()
    for entry in entries {
      let expression = group.pairs[entry.pair].value
      let data = entry.data
      let value: Value
      if isTupleStream {
        let tuple = Self.reduced(data)
        value = try evaluate(expression, tuple.context, Frame(frame, tuple))
      } else {
        value = try evaluate(expression, data, frame)
      }
      if !value.isUndefined { result[entry.name] = value }
    }
    return try checked(.object(.built(result)))
  }

  /// So many keys are gone through one by one.
  private static let linearLimit = 8

  private static func place(
    of name: String, _ entries: [GroupEntry], _ places: [ByteKey: Int]
  ) -> Int? {
    if entries.count > linearLimit { return places[ByteKey(name)] }
    return entries.firstIndex { $0.name.isByteEqual(to: name) }
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
