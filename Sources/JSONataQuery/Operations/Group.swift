import OrderedJSON

/// `{key: value}` over the items of a sequence: items with the same key are grouped first.
struct Group {
  let pairs: [(key: Operation, value: Operation)]
  let position: Int

  private struct Entry {
    let name: String
    let pair: Int
    /// One item as it is, or several joined.
    var items: [Value]
    var isJoined = false

    /// What `$append` would make of both, in place.
    mutating func join(_ item: Value) {
      if item.isUndefined { return }
      if !isJoined {
        isJoined = true
        items = items[0].elements.values
      }
      if case .array(let more) = item { more.append(to: &items) } else { items.append(item) }
    }

    var data: Value { isJoined ? .array(List(items)) : items[0] }
  }

  /// The entries so far, by their keys.
  private struct Entries {
    var all: [Entry] = []
    private var places: [ByteKey: Int] = [:]

    /// So many are gone through one by one.
    private static let linearLimit = 8

    mutating func append(_ entry: Entry) {
      if all.count == Self.linearLimit {
        for (place, entry) in all.enumerated() { places[ByteKey(entry.name)] = place }
      }
      if all.count >= Self.linearLimit { places[ByteKey(entry.name)] = all.count }
      all.append(entry)
    }

    func place(of name: String) -> Int? {
      if all.count > Self.linearLimit { return places[ByteKey(name)] }
      let name = Name(name)
      for place in all.indices where name.isByteEqual(to: all[place].name) { return place }
      return nil
    }
  }

  func object(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var items = input.elements
    let isTupleStream = items.isTupleStream
    if items.isEmpty { items = List([.undefined]) }
    var entries = Entries()
    for index in items.indices {
      try collect(items[index], isTupleStream, &entries, &evaluator, frame)
    }
    let result = BuiltObject()
    for entry in entries.all {
      let expression = pairs[entry.pair].value
      let data = entry.data
      let value: Value
      if isTupleStream {
        let tuple = Tuple.joining(data)
        value = try expression.evaluate(&evaluator, tuple.context, Frame(frame, tuple))
      } else {
        value = try expression.evaluate(&evaluator, data, frame)
      }
      if !value.isUndefined { result.append(entry.name, value) }
    }
    return try evaluator.checked(.object(.built(result)))
  }

  /// Puts an item into the groups that its keys name.
  private func collect(
    _ item: Value, _ isTupleStream: Bool, _ entries: inout Entries, _ evaluator: inout Evaluator,
    _ frame: Frame
  ) throws(JSONataError) {
    for index in pairs.indices {
      let key: Value
      if case .tuple(let tuple) = item, isTupleStream {
        key = try pairs[index].key.evaluate(&evaluator, tuple.context, Frame(frame, tuple))
      } else {
        key = try pairs[index].key.evaluate(&evaluator, item, frame)
      }
      if key.isUndefined { continue }
      guard case .string(let name) = key else {
        throw JSONataError(.t1003, position: position, value: key)
      }
      guard let place = entries.place(of: name) else {
        try evaluator.allocate(members: 1)
        entries.append(Entry(name: name, pair: index, items: [item]))
        continue
      }
      guard entries.all[place].pair == index else {
        throw JSONataError(.d1009, position: position, value: key)
      }
      try evaluator.allocate(elements: item.list?.count ?? 1)
      entries.all[place].join(item)
    }
  }
}

extension Tuple {
  /// One tuple with the contexts and variables of all of them as arrays.
  fileprivate static func joining(_ data: Value) -> Tuple {
    switch data {
    case .tuple(let tuple): return tuple
    case .array(let list):
      guard case .tuple(let first) = list[0] else { return Tuple(context: data) }
      let result = Tuple(context: first.context, bindings: first.bindings)
      for index in list.indices.dropFirst() {
        guard case .tuple(let tuple) = list[index] else { continue }
        result.join(tuple)
      }
      return result
    default: return Tuple(context: data)
    }
  }

  /// Appends context and variables, in place where nobody else holds them.
  private func join(_ other: Tuple) {
    var old = context
    context = .undefined
    context = Value.appending(old, other.context)
    for binding in other.bindings {
      old = .undefined
      if let index = bindings.firstIndex(where: { $0.variable == binding.variable }) {
        old = bindings[index].value
        bindings[index].value = .undefined
      }
      bind(binding.variable, Value.appending(old, binding.value))
    }
  }
}
