extension Library {
  static let dates: [Entry] = [
    Entry("now", "<s?s?:s>", arity: 2) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      try format(
        evaluator.options.milliseconds, arguments.argument(0), arguments.argument(1))
    },
    Entry("millis", "<:n>", arity: 0) { (evaluator, _, _) throws(JSONataError) -> Value in
      .number(Double(evaluator.options.milliseconds))
    },
    Entry("fromMillis", "<n-s?s?:s>", arity: 3) {
      (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      guard number.magnitude <= 8.64e15 else {
        throw JSONataError(.d1001, value: .number(number))
      }
      return try format(
        Int(number.rounded(.towardZero)), arguments.argument(1), arguments.argument(2))
    },
    Entry("toMillis", "<s-s?:n>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      if case .string(let picture) = arguments.argument(1) {
        let result = try DatePicture(picture).parse(
          text, now: evaluator.options.milliseconds, &evaluator)
        return result.map { .number(Double($0)) } ?? .undefined
      }
      guard let result = TimestampText.milliseconds(text) else {
        throw JSONataError(.d3110, value: .string(text))
      }
      return .number(Double(result))
    },
  ]

  private static let standardPicture = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]"

  private static func format(
    _ milliseconds: Int, _ picture: Value, _ zone: Value
  ) throws(JSONataError) -> Value {
    var offset = 0
    if case .string(let text) = zone {
      let number = max(-9999, min(9999, Int(text.filter { $0 != ":" }) ?? 0))
      offset = number / 100 * 60 + number % 100
    }
    let picture = try DatePicture(picture.string ?? standardPicture)
    return .string(try picture.format(milliseconds, offset: offset))
  }
}
