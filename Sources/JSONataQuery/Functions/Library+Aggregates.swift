extension Library {
  static let aggregates: [Entry] = [
    Entry("sum", "<a<n>:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .undefined }
      return .number(numbers(list).reduce(0, +))
    },
    Entry("count", "<a:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0) else { return .number(0) }
      return .number(Double(list.count))
    },
    Entry("max", "<a<n>:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0), let result = numbers(list).max() else {
        return .undefined
      }
      return .number(result)
    },
    Entry("min", "<a<n>:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0), let result = numbers(list).min() else {
        return .undefined
      }
      return .number(result)
    },
    Entry("average", "<a<n>:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0), !list.isEmpty else {
        return .undefined
      }
      return .number(numbers(list).reduce(0, +) / Double(list.count))
    },
  ]

  private static func numbers(_ list: List) -> [Double] {
    list.indices.map { list[$0].double ?? 0 }
  }
}
