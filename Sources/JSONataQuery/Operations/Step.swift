/// A step of a path.
struct Step {
  enum Kind {
    /// A member, with nothing else to it but filters.
    case name(Name)
    case operation(Operation)
    case sorting(Sorting)
  }

  let kind: Kind
  let filters: [Predicate]
  /// Written with brackets, and so kept as an array.
  let isConstructed: Bool
}

extension Step {
  /// What a step made of the items before it.
  struct Items {
    private(set) var values: [Value] = []
    /// The one value that was an array, as it was.
    private(set) var only: Value?
    private var count = 0

    init(capacity: Int) { values.reserveCapacity(min(capacity, 1024)) }

    /// Arrays are flattened, but for those written with brackets.
    @inline(__always)
    mutating func append(_ value: Value, _ evaluator: inout Evaluator) throws(JSONataError) {
      count &+= 1
      switch value {
      case .undefined: count &-= 1
      case .array(let list): try append(list, &evaluator)
      default:
        if count == 2 { only = nil }
        values.append(value)
      }
    }

    /// Something that a filter left nothing of.
    @inline(__always)
    mutating func appendNothing() {
      count &+= 1
      only = nil
    }

    @inline(never)
    private mutating func append(
      _ list: List, _ evaluator: inout Evaluator
    ) throws(JSONataError) {
      only = count == 1 && !list.isSequence ? .array(list) : nil
      if list.marks.contains(.constructed) {
        values.append(.array(list))
      } else {
        try evaluator.allocate(elements: list.count)
        list.append(to: &values)
      }
    }

    /// - Parameter isLast: whether no step follows; a single array then stays what it is.
    consuming func list(isLast: Bool) -> List {
      if isLast, case .array(let list) = only { return list }
      return List(values, marks: .sequence)
    }
  }

  func items(
    _ evaluator: inout Evaluator, _ input: List, _ frame: Frame, isLast: Bool
  ) throws(JSONataError) -> List {
    let count = input.count
    try evaluator.charge(count)
    try evaluator.allocate(elements: count)
    var items = Items(capacity: count)
    switch kind {
    case .sorting(let sorting):
      var result = Value.array(try sorting.sorted(&evaluator, input, frame))
      for filter in filters { result = try filter.filter(&evaluator, result, frame) }
      return result.elements
    case .name(let name):
      for index in 0..<count {
        let value: Value
        if case .object(let object) = input[index] {
          value = object[name]
        } else {
          value = try evaluator.member(name, of: input[index]).unwrapped()
        }
        try append(value, to: &items, &evaluator, frame)
      }
    case .operation(let operation):
      for index in 0..<count {
        let value = try operation.evaluate(&evaluator, input[index], frame)
        try append(value, to: &items, &evaluator, frame)
      }
    }
    return items.list(isLast: isLast)
  }

  /// Adds what the filters leave of a value.
  @inline(__always)
  private func append(
    _ value: Value, to items: inout Items, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) {
    if filters.isEmpty { return try items.append(value, &evaluator) }
    guard let value = try filtered(value, &evaluator, frame) else { return items.appendNothing() }
    try items.append(value, &evaluator)
  }

  /// What becomes of a single item.
  @inline(__always)
  func value(
    _ evaluator: inout Evaluator, _ item: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let value = try unfiltered(&evaluator, item, frame)
    if filters.isEmpty { return value }
    return try filtered(value, &evaluator, frame) ?? .undefined
  }

  @inline(__always)
  func unfiltered(
    _ evaluator: inout Evaluator, _ item: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    switch kind {
    case .name(let name):
      try evaluator.charge(1)
      if case .object(let object) = item { return object[name] }
      return try evaluator.member(name, of: item).unwrapped()
    case .operation(let operation): return try operation.evaluate(&evaluator, item, frame)
    case .sorting: return item
    }
  }

  /// What the filters leave of a value; nil where that is nothing. A single item stays one.
  private func filtered(
    _ value: Value, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) -> Value? {
    var value = value
    for filter in filters {
      switch value {
      case .array, .undefined: value = try filter.filter(&evaluator, value, frame)
      default: guard try filter.accepts(&evaluator, value, frame) else { return nil }
      }
    }
    return value
  }
}
