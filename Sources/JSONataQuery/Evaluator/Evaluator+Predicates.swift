extension Evaluator {
  mutating func filter(
    _ predicate: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let list: List
    if case .array(let array) = input {
      list = array
    } else {
      list = List([input], marks: .sequence)
    }
    var results = List.sequence()
    if list.isTupleStream { results.marks.insert(.tupleStream) }
    if predicate.kind == .number {
      if let index = Self.index(predicate.number, in: list.count) {
        let item = list[index]
        if case .array = item { return item }
        if !item.isUndefined { results.append(item) }
      }
      return .array(results)
    }
    if let indexes = try constantIndexes(predicate, list, frame) {
      for index in indexes { results.append(list[index]) }
      return .array(results)
    }
    for index in list.indices {
      let item = list[index]
      let value: Value
      if case .tuple(let tuple) = item, list.isTupleStream {
        value = try evaluate(predicate, tuple.context, Frame(frame, tuple))
      } else {
        value = try evaluate(predicate, item, frame)
      }
      if let numbers = Self.numbers(value) {
        for number in numbers where Self.index(number, in: list.count) == index {
          results.append(item)
        }
      } else if value.isTrue {
        results.append(item)
      }
    }
    return .array(results)
  }

  /// The places that a predicate of literal numbers and ranges picks, in the order of the
  /// document; nil for other predicates.
  private mutating func constantIndexes(
    _ predicate: Node, _ list: List, _ frame: Frame
  ) throws(JSONataError) -> [Int]? {
    guard predicate.kind == .array, list.count > 0, Self.isConstant(predicate) else { return nil }
    let value = try evaluate(predicate, .undefined, frame)
    guard let numbers = Self.numbers(value) else { return nil }
    var places: [Int] = []
    for number in numbers {
      if let place = Self.index(number, in: list.count) { places.append(place) }
    }
    return places.sorted()
  }

  private static func isConstant(_ node: Node) -> Bool {
    guard node.predicates.isEmpty, node.group == nil else { return false }
    switch node.kind {
    case .number: return true
    case .array: return node.children.allSatisfy(isConstant)
    case .binary:
      guard node.operation == .range, let left = node.left, let right = node.right else {
        return false
      }
      return isConstant(left) && isConstant(right)
    default: return false
    }
  }

  /// A number, or an array of nothing but numbers.
  private static func numbers(_ value: Value) -> [Double]? {
    switch value {
    case .number(let number): return number.isNaN ? nil : [number]
    case .array(let list):
      var numbers: [Double] = []
      numbers.reserveCapacity(list.count)
      for index in list.indices {
        guard case .number(let number) = list[index] else { return nil }
        numbers.append(number)
      }
      return numbers
    default: return nil
    }
  }

  private static func index(_ number: Double, in count: Int) -> Int? {
    let floored = number.rounded(.down)
    let place = floored < 0 ? Double(count) + floored : floored
    return place >= 0 && place < Double(count) ? Int(place) : nil
  }
}
