/// `*`: the values of all members, or the elements.
final class Wildcard: Operation {
  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var source = input
    if case .array(let list) = input, list.marks.contains(.outerWrapper), list.count > 0 {
      source = list[0]
    }
    var results: [Value] = []
    var marks: List.Marks = .sequence
    switch source {
    case .object(let object):
      try evaluator.charge(object.count)
      for index in 0..<object.count {
        try add(object.value(at: index), to: &results, &marks, &evaluator)
      }
    case .array(let list):
      try evaluator.charge(list.count)
      for index in list.indices { try add(list[index], to: &results, &marks, &evaluator) }
    default: break
    }
    return .array(List(results, marks: marks))
  }

  private func add(
    _ value: Value, to results: inout [Value], _ marks: inout List.Marks,
    _ evaluator: inout Evaluator
  ) throws(JSONataError) {
    // Joined with an array it is no sequence any more.
    if case .array = value { marks = [] }
    try Self.flatten(value, into: &results, &evaluator)
  }

  private static func flatten(
    _ value: Value, into results: inout [Value], _ evaluator: inout Evaluator
  ) throws(JSONataError) {
    guard case .array(let list) = value else {
      results.append(value)
      return
    }
    try evaluator.allocate(elements: list.count)
    for index in list.indices { try flatten(list[index], into: &results, &evaluator) }
  }
}

/// `**`: the context and everything in it.
final class Descendants: Operation {
  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    if input.isUndefined { return input }
    var results: [Value] = []
    var pending = [input]
    while let value = pending.popLast() {
      try evaluator.charge(1)
      try evaluator.allocate(elements: 1)
      switch value {
      case .array(let list):
        for index in list.indices.reversed() { pending.append(list[index]) }
      case .object(let object):
        results.append(value)
        for index in (0..<object.count).reversed() { pending.append(object.value(at: index)) }
      default: results.append(value)
      }
    }
    return results.count == 1 ? results[0] : .array(List(results, marks: .sequence))
  }
}
