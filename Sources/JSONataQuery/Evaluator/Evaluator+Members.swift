/// Names, wildcards and descendants.
extension Evaluator {
  func member(_ name: String, of input: Value) -> Value {
    switch input {
    case .object(let object): return object[name]
    case .array(let list):
      var result = List.sequence()
      for index in list.indices {
        let value = member(name, of: list[index])
        switch value {
        case .undefined: break
        case .array(let inner): result.append(contentsOf: inner)
        default: result.append(value)
        }
      }
      return .array(result)
    default: return .undefined
    }
  }

  func wildcard(_ input: Value) -> Value {
    var source = input
    if case .array(let list) = input, list.marks.contains(.outerWrapper), list.count > 0 {
      source = list[0]
    }
    var values: [Value] = []
    switch source {
    case .object(let object):
      for index in 0..<object.count { values.append(object.value(at: index)) }
    case .array(let list): values = list.values
    default: break
    }
    var results = Value.array(.sequence())
    for value in values {
      if case .array(let list) = value {
        results = .joining(results, .array(Self.flattened(list)))
      } else if case .array(var list) = results {
        results = .undefined
        list.append(value)
        results = .array(list)
      }
    }
    return results
  }

  private static func flattened(_ list: List) -> List {
    var result = List()
    for index in list.indices {
      if case .array(let inner) = list[index] {
        result.append(contentsOf: flattened(inner))
      } else {
        result.append(list[index])
      }
    }
    return result
  }

  mutating func descendants(_ input: Value) throws(JSONataError) -> Value {
    if input.isUndefined { return input }
    var results = List.sequence()
    var pending = [input]
    while let value = pending.popLast() {
      try charge(1)
      switch value {
      case .array(let list): pending.append(contentsOf: list.values.reversed())
      case .object(let object):
        results.append(value)
        for index in (0..<object.count).reversed() { pending.append(object.value(at: index)) }
      default: results.append(value)
      }
    }
    return results.count == 1 ? results[0] : .array(results)
  }
}
