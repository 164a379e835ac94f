/// A step of a path.
struct Step {
  let operation: Operation
  /// Where the operation is the name of a member.
  let name: Name?
  let sorting: Sorting?
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
    mutating func append(_ value: Value) {
      count &+= 1
      switch value {
      case .undefined: count &-= 1
      case .array(let list): append(list)
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
    private mutating func append(_ list: List) {
      only = count == 1 && !list.isSequence ? .array(list) : nil
      if list.marks.contains(.constructed) {
        values.append(.array(list))
      } else {
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
    if let sorting {
      var result = Value.array(try sorting.sorted(&evaluator, input, frame))
      for filter in filters { result = try filter.filter(&evaluator, result, frame) }
      return result.elements
    }
    let count = input.count
    try evaluator.charge(count)
    var items = Items(capacity: count)
    if let name, filters.isEmpty {
      for index in 0..<count {
        if case .object(let object) = input[index] {
          items.append(object[name])
        } else {
          items.append(try operation.evaluate(&evaluator, input[index], frame))
        }
      }
      return items.list(isLast: isLast)
    }
    for index in 0..<count {
      try append(input[index], to: &items, &evaluator, frame)
    }
    return items.list(isLast: isLast)
  }

  /// What becomes of one item that is no array.
  @inline(__always)
  private func append(
    _ item: Value, to items: inout Items, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) {
    var value: Value
    if let name, case .object(let object) = item {
      value = object[name]
    } else {
      value = try operation.evaluate(&evaluator, item, frame)
    }
    for filter in filters {
      switch value {
      case .array, .undefined: value = try filter.filter(&evaluator, value, frame)
      default:
        guard try filter.accepts(&evaluator, value, frame) else {
          return items.appendNothing()
        }
      }
    }
    items.append(value)
  }

  /// What becomes of a single item: filters leave a sequence.
  @inline(__always)
  func value(
    _ evaluator: inout Evaluator, _ item: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var value: Value
    if let name, case .object(let object) = item {
      try evaluator.charge(1)
      value = object[name]
    } else {
      value = try operation.evaluate(&evaluator, item, frame)
    }
    for filter in filters {
      switch value {
      case .array, .undefined: value = try filter.filter(&evaluator, value, frame)
      default:
        guard try filter.accepts(&evaluator, value, frame) else { return .undefined }
      }
    }
    return value
  }
}
