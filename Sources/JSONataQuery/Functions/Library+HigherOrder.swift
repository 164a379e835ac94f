extension Library {
  static let higherOrder: [Entry] = [
    Entry("map", "<af>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0),
        let function = arguments.argument(1).function
      else { return .undefined }
      try evaluator.allocate(elements: list.count)
      var results: [Value] = []
      for index in list.indices {
        let value = try evaluator.visit(function, list, index)
        if !value.isUndefined { results.append(value) }
      }
      return try evaluator.checked(.array(List(results, marks: .sequence)))
    },
    Entry("filter", "<af>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0),
        let function = arguments.argument(1).function
      else { return .undefined }
      try evaluator.allocate(elements: list.count)
      var results: [Value] = []
      for index in list.indices {
        let keeps = try evaluator.visit(function, list, index)
        if try evaluator.isTrue(keeps) { results.append(list[index]) }
      }
      return .array(List(results, marks: .sequence))
    },
    Entry("single", "<af?>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      var found: Value?
      for index in list.indices {
        if let function = arguments.argument(1).function {
          let isWanted = try evaluator.visit(function, list, index)
          if try !evaluator.isTrue(isWanted) { continue }
        }
        if found != nil { throw JSONataError(.d3138) }
        found = list[index]
      }
      guard let found else { throw JSONataError(.d3139) }
      return found
    },
    Entry("reduce", "<afj?:j>", arity: 3) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0),
        let function = arguments.argument(1).function
      else { return .undefined }
      guard function.arity >= 2 else { throw JSONataError(.d3050) }
      var result = arguments.argument(2)
      var start = 0
      if result.isUndefined, list.count > 0 {
        result = list[0]
        start = 1
      }
      for index in start..<max(start, list.count) {
        guard function.arity >= 3 else {
          result = try evaluator.call(function, result, list[index])
          continue
        }
        var arguments = [result, list[index], .number(Double(index))]
        if function.arity >= 4 { arguments.append(.array(list)) }
        result = try evaluator.apply(function, arguments, .undefined)
      }
      return result
    },
  ]
}

extension Evaluator {
  /// Calls a function with an element, its index and the array, as far as it declares them.
  fileprivate mutating func visit(
    _ function: Function, _ list: List, _ index: Int
  ) throws(JSONataError) -> Value {
    switch function.arity {
    case ...1: try call(function, list[index])
    case 2: try call(function, list[index], .number(Double(index)))
    default: try apply(function, [list[index], .number(Double(index)), .array(list)], .undefined)
    }
  }
}
