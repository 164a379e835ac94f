/// `[a, b]`.
final class ArrayConstructor: Operation {
  struct Item {
    let operation: Operation
    /// Whether it is written with brackets itself, so that it is one element.
    let isArray: Bool
  }

  private let items: [Item]
  /// Whether a path must not flatten it.
  private let isConstructed: Bool

  init(_ items: [Item], isConstructed: Bool, at position: Int) {
    self.items = items
    self.isConstructed = isConstructed
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var list: List
    if items.count == 1, !items[0].isArray {
      // What stands there alone is not copied; a range stays one.
      list = try items[0].operation.evaluate(&evaluator, input, frame).elements
      try evaluator.charge(list.count / 8)
      list.marks = []
    } else {
      var values: [Value] = []
      values.reserveCapacity(items.count)
      try evaluator.allocate(elements: items.count)
      for index in items.indices {
        let value = try items[index].operation.evaluate(&evaluator, input, frame)
        switch value {
        case .undefined: break
        case .array(let list) where !items[index].isArray:
          try evaluator.allocate(elements: list.count)
          list.append(to: &values)
        default: values.append(value)
        }
      }
      list = List(values)
    }
    if isConstructed { list.marks.insert(.constructed) }
    return try evaluator.checked(.array(list))
  }
}
