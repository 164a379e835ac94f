import OrderedJSON

extension Library {
  static let objects: [Entry] = [
    Entry("keys", "<x-:a<s>>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      var keys = List.sequence()
      var known: Set<ByteKey> = []
      try collectKeys(arguments.argument(0), &keys, &known, &evaluator)
      return .array(keys)
    },
    Entry("lookup", "<x-s:x>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      try evaluator.member(Name(arguments.argument(1).string ?? ""), of: arguments.argument(0))
    },
    Entry("spread", "<x-:a<o>>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      try spread(arguments.argument(0), &evaluator)
    },
    Entry("merge", "<a<o>:o>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      let result = BuiltObject()
      for index in list.indices {
        guard case .object(let object) = list[index] else { continue }
        try evaluator.allocate(members: object.count)
        for index in 0..<object.count { result[object.key(at: index)] = object.value(at: index) }
      }
      return .object(.built(result))
    },
    Entry("each", "<o-f:a>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard let object = arguments.argument(0).object,
        let function = arguments.argument(1).function
      else { return .undefined }
      var result = List.sequence()
      for index in 0..<object.count {
        let value = try evaluator.callback(
          function,
          [object.value(at: index), .string(object.key(at: index)), arguments.argument(0)])
        if !value.isUndefined { result.append(value) }
      }
      return try evaluator.checked(.array(result))
    },
    Entry("sift", "<o-f?:o>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard let object = arguments.argument(0).object,
        let function = arguments.argument(1).function
      else { return .undefined }
      let result = BuiltObject()
      for index in 0..<object.count {
        let (key, value) = (object.key(at: index), object.value(at: index))
        let keeps = try evaluator.callback(
          function, [value, .string(key), arguments.argument(0)])
        if try evaluator.isTrue(keeps) {
          result[key] = value
        }
      }
      return result.keys.isEmpty ? .undefined : .object(.built(result))
    },
    Entry("type", "<x:s>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      arguments.argument(0).typeName.map { .string($0) } ?? .undefined
    },
    Entry("clone", "<(oa)-:o>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      try evaluator.copy(arguments.argument(0))
    },
    Entry("error", "<s?:x>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      throw JSONataError(
        .d3137,
        details: ["message": arguments.argument(0).string ?? "$error() function evaluated"])
    },
    Entry("assert", "<bs?:x>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      if try evaluator.isTrue(arguments.argument(0)) { return .undefined }
      throw JSONataError(
        .d3141,
        details: ["message": arguments.argument(1).string ?? "$assert() statement failed"])
    },
  ]

  /// The names of members of an object, or of all objects in an array, each once.
  private static func collectKeys(
    _ value: Value, _ keys: inout List, _ known: inout Set<ByteKey>, _ evaluator: inout Evaluator
  ) throws(JSONataError) {
    switch value {
    case .array(let list):
      for index in list.indices { try collectKeys(list[index], &keys, &known, &evaluator) }
    case .object(let object):
      try evaluator.allocate(members: object.count)
      for index in 0..<object.count {
        let key = object.key(at: index)
        if known.insert(ByteKey(key)).inserted { keys.append(.string(key)) }
      }
    default: break
    }
  }

  private static func spread(
    _ value: Value, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    switch value {
    case .array(let list):
      var result = Value.array(.sequence())
      for index in list.indices {
        result = Value.appending(result, try spread(list[index], &evaluator))
      }
      if case .array(var joined) = result {
        joined.marks.insert(.sequence)
        return .array(joined)
      }
      return result
    case .object(let object):
      try evaluator.allocate(members: 3 * object.count)
      var result = List.sequence()
      for index in 0..<object.count {
        let single = BuiltObject()
        single[object.key(at: index)] = object.value(at: index)
        result.append(.object(.built(single)))
      }
      return .array(result)
    default: return value
    }
  }
}
