/// `^(key, >key)`.
struct Sorting {
  let terms: [(isDescending: Bool, expression: Operation)]
  let position: Int

  /// The items in the order of the terms; a stable order.
  func sorted(
    _ evaluator: inout Evaluator, _ input: List, _ frame: Frame
  ) throws(JSONataError) -> List {
    let items = input.values
    if items.count < 2 { return input }
    try evaluator.charge(items.count)
    try evaluator.allocate(elements: 2 * (terms.count + 1) * items.count)
    var keys = SortKeys(self, items: items, frame: frame)
    let order = try MergeSort.sorted(Array(items.indices)) { a, b throws(JSONataError) in
      try keys.isAfter(a, b, &evaluator)
    }
    return List(order.map { items[$0] })
  }
}

/// The values that items are sorted by, each evaluated once and only when it is needed.
private struct SortKeys {
  let sorting: Sorting
  let items: [Value]
  let frame: Frame
  private var keys: [[Value?]]

  init(_ sorting: Sorting, items: [Value], frame: Frame) {
    self.sorting = sorting
    self.items = items
    self.frame = frame
    keys = sorting.terms.map { _ in [] }
  }

  private mutating func key(
    _ term: Int, _ item: Int, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    if keys[term].isEmpty { keys[term] = Array(repeating: nil, count: items.count) }
    if let key = keys[term][item] { return key }
    let expression = sorting.terms[term].expression
    let value: Value
    if case .tuple(let tuple) = items[item] {
      value = try expression.evaluate(&evaluator, tuple.context, Frame(frame, tuple))
    } else {
      value = try expression.evaluate(&evaluator, items[item], frame)
    }
    keys[term][item] = value
    return value
  }

  mutating func isAfter(
    _ a: Int, _ b: Int, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Bool {
    for term in sorting.terms.indices {
      let (x, y) = (try key(term, a, &evaluator), try key(term, b, &evaluator))
      let isDescending = sorting.terms[term].isDescending
      switch (x, y) {
      case (.undefined, .undefined): continue
      case (.undefined, _): return true
      case (_, .undefined): return false
      case (.number(let x), .number(let y)):
        if x == y { continue }
        return (x > y) != isDescending
      case (.string(let x), .string(let y)):
        if y.precedes(x) { return !isDescending }
        if x.precedes(y) { return isDescending }
      default:
        for side in [x, y] {
          switch side {
          case .number, .string: break
          default: throw JSONataError(.t2008, position: sorting.position, value: side)
          }
        }
        throw JSONataError(.t2007, position: sorting.position, value: x, value2: y)
      }
    }
    return false
  }
}
