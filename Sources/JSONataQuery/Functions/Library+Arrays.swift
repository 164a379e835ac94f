extension Library {
  static let arrays: [Entry] = [
    Entry("append", "<xx:a>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      let (a, b) = (arguments.argument(0), arguments.argument(1))
      if a.isUndefined { return b }
      if b.isUndefined { return a }
      try evaluator.allocate(elements: (a.list?.count ?? 1) + (b.list?.count ?? 1))
      return try evaluator.checked(.joining(a, b))
    },
    Entry("exists", "<x:b>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      .bool(!arguments.argument(0).isUndefined)
    },
    Entry("reverse", "<a:a>", arity: 1) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      if list.count <= 1 { return .array(list) }
      try evaluator.allocate(elements: list.count)
      return .array(List(list.values.reversed()))
    },
    Entry("shuffle", "<a:a>", arity: 1) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      if list.count <= 1 { return .array(list) }
      try evaluator.allocate(elements: list.count)
      return .array(List(list.values.shuffled(using: &evaluator.random)))
    },
    Entry("distinct", "<x:x>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0), list.count > 1 else {
        return arguments.argument(0)
      }
      return .array(try distinct(list, &evaluator))
    },
    Entry("sort", "<af?:a>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      return try sort(list, arguments.argument(1).function, &evaluator)
    },
    Entry("zip", "<a+>", arity: 0) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      let lists = arguments.map(\.elements)
      let count = lists.map(\.count).min() ?? 0
      try evaluator.allocate(elements: 2 * count * lists.count)
      return .array(List((0..<count).map { index in .array(List(lists.map { $0[index] })) }))
    },
  ]

  private static func distinct(
    _ list: List, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> List {
    var result = List([], marks: list.marks.intersection(.sequence))
    var texts: Set<ByteKey> = []
    var numbers: Set<Double> = []
    var others: [Value] = []
    for index in list.indices {
      let value = list[index]
      switch value {
      case .string(let text): if !texts.insert(ByteKey(text)).inserted { continue }
      case .number(let number): if !numbers.insert(number).inserted { continue }
      default:
        try evaluator.charge(others.count)
        if try evaluator.isOne(of: others, value) { continue }
        others.append(value)
      }
      result.append(value)
    }
    return result
  }

  private static func sort(
    _ list: List, _ comparator: Function?, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    if list.count <= 1 { return .array(list) }
    try evaluator.allocate(elements: 2 * list.count)
    let values = list.values
    guard let comparator else {
      if values.allSatisfy({ $0.double != nil }) {
        return .array(
          List(
            try MergeSort.sorted(values) { a, b throws(JSONataError) in
              (a.double ?? 0) > (b.double ?? 0)
            }))
      }
      if values.allSatisfy({ $0.string != nil }) {
        return .array(
          List(
            try MergeSort.sorted(values) { a, b throws(JSONataError) in
              (b.string ?? "").precedes(a.string ?? "")
            }))
      }
      throw JSONataError(.d3070)
    }
    let sorted = try MergeSort.sorted(values) { a, b throws(JSONataError) in
      try evaluator.isTrue(try evaluator.call(comparator, a, b))
    }
    return .array(List(sorted))
  }
}

extension Evaluator {
  fileprivate mutating func isOne(of values: [Value], _ value: Value) throws(JSONataError) -> Bool {
    for other in values where try isEqual(other, value) { return true }
    return false
  }
}
