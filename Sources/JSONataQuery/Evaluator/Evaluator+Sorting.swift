extension Evaluator {
  /// The items in the order of the terms; a stable order.
  mutating func sorted(_ node: Node, _ input: List, _ frame: Frame) throws(JSONataError) -> List {
    let items = input.values
    if items.count < 2 { return input }
    try charge(items.count)
    var keys = SortKeys(node: node, items: items, frame: frame)
    var order = Array(items.indices)
    var failure: JSONataError?
    var evaluator = self
    order = Self.mergeSorted(order) { a, b in
      guard failure == nil else { return false }
      do throws(JSONataError) {
        return try keys.isAfter(a, b, &evaluator)
      } catch {
        failure = error
        return false
      }
    }
    self = evaluator
    if let failure { throw failure }
    return List(order.map { items[$0] })
  }

  /// Merges from single items up, as the reference does.
  ///
  /// - Parameter isAfter: whether the first argument, which stands before, belongs after.
  static func mergeSorted<Item>(_ items: [Item], isAfter: (Item, Item) -> Bool) -> [Item] {
    var source = items
    var target = items
    var width = 1
    while width < source.count {
      var start = 0
      while start < source.count {
        let middle = min(start + width, source.count)
        let end = min(start + 2 * width, source.count)
        var (left, right, place) = (start, middle, start)
        while place < end {
          if left < middle, right >= end || !isAfter(source[left], source[right]) {
            target[place] = source[left]
            left += 1
          } else {
            target[place] = source[right]
            right += 1
          }
          place += 1
        }
        start = end
      }
      swap(&source, &target)
      width *= 2
    }
    return source
  }
}

/// The values that items are sorted by, each evaluated once and only when it is needed.
private struct SortKeys {
  let node: Node
  let items: [Value]
  let frame: Frame
  private var keys: [[Value?]]

  init(node: Node, items: [Value], frame: Frame) {
    self.node = node
    self.items = items
    self.frame = frame
    keys = node.terms.map { _ in [] }
  }

  private mutating func key(
    _ term: Int, _ item: Int, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    if keys[term].isEmpty { keys[term] = Array(repeating: nil, count: items.count) }
    if let key = keys[term][item] { return key }
    let expression = node.terms[term].expression
    let value: Value
    if case .tuple(let tuple) = items[item] {
      value = try evaluator.evaluate(expression, tuple.context, Frame(frame, tuple))
    } else {
      value = try evaluator.evaluate(expression, items[item], frame)
    }
    keys[term][item] = value
    return value
  }

  mutating func isAfter(
    _ a: Int, _ b: Int, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Bool {
    for term in node.terms.indices {
      let (x, y) = (try key(term, a, &evaluator), try key(term, b, &evaluator))
      let isDescending = node.terms[term].isDescending
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
          default: throw JSONataError(.t2008, position: node.position, value: side)
          }
        }
        throw JSONataError(.t2007, position: node.position, value: x, value2: y)
      }
    }
    return false
  }
}
