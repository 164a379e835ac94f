/// `[predicate]`: which items of a sequence are kept.
struct Predicate {
  enum Kind {
    case index(Double)
    /// Literal numbers and ranges: the same for every item.
    case constant(Operation)
    case condition(Operation)
  }

  let kind: Kind

  /// The items that are kept, as a sequence; an array that an index picks as it is.
  func filter(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let list: List
    if case .array(let array) = input {
      list = array
    } else {
      list = List([input], marks: .sequence)
    }
    let marks: List.Marks = list.isTupleStream ? [.sequence, .tupleStream] : .sequence
    var results: [Value] = []
    switch kind {
    case .index(let number):
      guard let index = Self.place(number, in: list.count) else { break }
      let item = list[index]
      if case .array = item { return item }
      if !item.isUndefined { results.append(item) }
    case .constant(let operation):
      let value = try operation.evaluate(&evaluator, .undefined, frame)
      guard let numbers = try Self.numbers(value, &evaluator) else {
        try filter(&evaluator, list, frame, by: operation, into: &results)
        break
      }
      var places: [Int] = []
      for number in numbers {
        if let place = Self.place(number, in: list.count) { places.append(place) }
      }
      for place in places.sorted() { results.append(list[place]) }
    case .condition(let operation):
      try filter(&evaluator, list, frame, by: operation, into: &results)
    }
    return .array(List(results, marks: marks))
  }

  private func filter(
    _ evaluator: inout Evaluator, _ list: List, _ frame: Frame, by operation: Operation,
    into results: inout [Value]
  ) throws(JSONataError) {
    let count = list.count
    try evaluator.allocate(elements: count)
    for index in 0..<count {
      let item = list[index]
      let value: Value
      if case .tuple(let tuple) = item, list.isTupleStream {
        value = try operation.evaluate(&evaluator, tuple.context, Frame(frame, tuple))
      } else {
        value = try operation.evaluate(&evaluator, item, frame)
      }
      switch value {
      case .bool(let isKept): if isKept { results.append(item) }
      case .number, .array:
        try Self.append(item, index, of: count, by: value, to: &results, &evaluator)
      default: if try evaluator.isTrue(value) { results.append(item) }
      }
    }
  }

  /// Whether a single item, which is no array, is kept.
  @inline(__always)
  func accepts(
    _ evaluator: inout Evaluator, _ item: Value, _ frame: Frame
  ) throws(JSONataError) -> Bool {
    switch kind {
    case .index(let number): return Self.place(number, in: 1) != nil
    case .constant(let operation), .condition(let operation):
      let value = try operation.evaluate(&evaluator, item, frame)
      if case .bool(let isKept) = value { return isKept }
      var results: [Value] = []
      try Self.append(item, 0, of: 1, by: value, to: &results, &evaluator)
      return !results.isEmpty
    }
  }

  /// Adds the item as often as a number picks it, or once where the value is true.
  private static func append(
    _ item: Value, _ index: Int, of count: Int, by value: Value, to results: inout [Value],
    _ evaluator: inout Evaluator
  ) throws(JSONataError) {
    if let numbers = try numbers(value, &evaluator) {
      for number in numbers where place(number, in: count) == index {
        try evaluator.allocate(elements: 1)
        results.append(item)
      }
    } else if try evaluator.isTrue(value) {
      results.append(item)
    }
  }

  /// A number, or an array of nothing but numbers.
  private static func numbers(
    _ value: Value, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> [Double]? {
    switch value {
    case .number(let number): return number.isNaN ? nil : [number]
    case .array(let list):
      try evaluator.charge(list.count)
      var numbers: [Double] = []
      for index in list.indices {
        guard case .number(let number) = list[index] else { return nil }
        numbers.append(number)
      }
      return numbers
    default: return nil
    }
  }

  private static func place(_ number: Double, in count: Int) -> Int? {
    let floored = number.rounded(.down)
    let place = floored < 0 ? Double(count) + floored : floored
    return place >= 0 && place < Double(count) ? Int(place) : nil
  }
}
