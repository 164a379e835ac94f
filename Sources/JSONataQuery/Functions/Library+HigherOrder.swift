extension Library {
  static let higherOrder: [Entry] = [
    Entry("map", "<af>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0),
        let function = arguments.argument(1).function
      else { return .undefined }
      var result = List.sequence()
      for index in list.indices {
        let value = try evaluator.visit(function, list, index)
        if !value.isUndefined { result.append(value) }
      }
      return try evaluator.checked(.array(result))
    },
    Entry("filter", "<af>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0),
        let function = arguments.argument(1).function
      else { return .undefined }
      var result = List.sequence()
      for index in list.indices where try evaluator.visit(function, list, index).isTrue {
        result.append(list[index])
      }
      return .array(result)
    },
    Entry("single", "<af?>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      var found: Value?
      for index in list.indices {
        if let function = arguments.argument(1).function,
          try !evaluator.visit(function, list, index).isTrue
        {
          continue
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
        var call = [result, list[index]]
        if function.arity >= 3 { call.append(.number(Double(index))) }
        if function.arity >= 4 { call.append(.array(list)) }
        result = try evaluator.apply(.function(function), call, .undefined)
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
    case ...1: try apply(.function(function), [list[index]], .undefined)
    case 2: try apply(.function(function), [list[index], .number(Double(index))], .undefined)
    default:
      try apply(
        .function(function), [list[index], .number(Double(index)), .array(list)], .undefined)
    }
  }
}
