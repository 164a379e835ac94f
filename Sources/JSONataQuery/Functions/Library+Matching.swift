extension Library {
  static let matching: [Entry] = [
    Entry("contains", "<s-(sf):b>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      switch arguments.argument(1) {
      case .string(let part): return .bool(find(part, in: text) != nil)
      case .function(let function):
        var matcher = Matcher(function, text, UnitText(text))
        return .bool(try matcher.next(&evaluator) != nil)
      default: return .undefined
      }
    },
    Entry("match", "<s-f<s:o>n?:a<o>>", arity: 3) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0),
        case .function(let function) = arguments.argument(1)
      else { return .undefined }
      let limit = try matchLimit(arguments.argument(2), .d3040)
      if case .regularExpression(let expression) = function.body {
        var search = RegularExpressionSearch(expression, UnitText(text))
        return .array(List(try search.matches(limit: limit, &evaluator)))
      }
      var matches: [Value] = []
      var matcher = Matcher.function(function, text)
      while Double(matches.count) < limit, let match = try matcher.next(&evaluator) {
        matches.append(.object(.built(match.object)))
      }
      return .array(List(matches, marks: .sequence))
    },
    Entry("replace", "<s-(sf)(sf)n?:s>", arity: 4) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      try replace(arguments, &evaluator)
    },
    Entry("split", "<s-(sf)n?:a<s>>", arity: 3) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      try split(arguments, &evaluator)
    },
  ]

  static func matchLimit(_ value: Value, _ code: ErrorCode) throws(JSONataError) -> Double {
    guard case .number(let number) = value else { return .infinity }
    guard number >= 0 else { throw JSONataError(code, value: value) }
    return number
  }

  private static func split(
    _ arguments: [Value], _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    guard case .string(let text) = arguments.argument(0) else { return .undefined }
    let limit = try matchLimit(arguments.argument(2), .d3020).rounded(.down)
    var parts: [Value] = []
    switch arguments.argument(1) {
    case .string(let separator) where separator.utf8.isEmpty:
      let units = text.units
      try evaluator.allocate(elements: units.count)
      parts = units.indices.map { .string(LoneSurrogate.text(units[$0...$0])) }
      if Double(parts.count) > limit { parts = Array(parts.prefix(Int(limit))) }
    case .string(let separator):
      let (hay, needle) = (Array(text.utf8), Array(separator.utf8))
      try evaluator.charge(hay.count / 8)
      var start = 0
      while let place = firstPlace(of: needle, in: hay, from: start) {
        try evaluator.allocate(elements: 1)
        parts.append(.string(String(decoding: hay[start..<place], as: UTF8.self)))
        start = place + needle.count
      }
      parts.append(.string(String(decoding: hay[start...], as: UTF8.self)))
      if Double(parts.count) > limit { parts = Array(parts.prefix(Int(limit))) }
    case .function(let function):
      let units = UnitText(text)
      var matcher = Matcher(function, text, units)
      var start = 0
      while Double(parts.count) < limit, let match = try matcher.next(&evaluator) {
        guard match.start >= start, match.end >= match.start, match.end <= units.count else {
          throw JSONataError(.t1010)
        }
        try evaluator.allocate(elements: 1)
        parts.append(.string(units.text(start..<match.start)))
        start = match.end
      }
      if Double(parts.count) < limit { parts.append(.string(units.text(start..<units.count))) }
    default: parts = [.string(text)]
    }
    return .array(List(parts))
  }
}
