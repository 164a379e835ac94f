extension Library {
  static func replace(
    _ arguments: [Value], _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    guard case .string(let text) = arguments.argument(0) else { return .undefined }
    let pattern = arguments.argument(1)
    if pattern.string?.utf8.isEmpty == true { throw JSONataError(.d3010, value: pattern) }
    let limit = try matchLimit(arguments.argument(3), .d3011)
    switch (pattern, arguments.argument(2)) {
    case (.string(let part), .string(let new)):
      return try replace(part, in: text, with: new, limit: limit, &evaluator)
    case (.function(let function), .string(let template)):
      let units = UnitText(text)
      if case .regularExpression(let expression) = function.body {
        let search = RegularExpressionSearch(expression, units)
        return try replace(search, template: template, limit: limit, &evaluator)
      }
      let groups = UnitText(template).wide
      return try replace(Matcher.function(function, text), in: units, limit: limit, &evaluator) {
        (match, result, _) throws(JSONataError) in
        ReplacementTemplate.substitute(groups, groupCount: match.groupCount, into: &result) {
          (group, result: inout [UInt16]) in
          if case .string(let text) = match.text(group) { result += text.units }
        }
      }
    case (_, .function(let replacement)):
      let units = UnitText(text)
      let matcher = try matcher(pattern, text, units)
      return try replace(matcher, in: units, limit: limit, &evaluator) {
        (match, result, evaluator) throws(JSONataError) in
        result += try replaced(match, replacement, &evaluator).units
      }
    default: return .string(text)
    }
  }

  /// A text as a pattern stands for itself.
  private static func matcher(
    _ pattern: Value, _ text: String, _ units: UnitText
  ) throws(JSONataError) -> Matcher {
    if case .function(let function) = pattern { return Matcher(function, text, units) }
    let literal = (pattern.string ?? "undefined").unicodeScalars
      .map { "\\^$.|?*+()[]{}/".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" }.joined()
    let expression = try RegularExpression(literal)
    return .search(RegularExpressionSearch(expression, units))
  }

  private static func replace(
    _ part: String, in text: String, with new: String, limit: Double, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    let (hay, needle, new) = (Array(text.utf8), Array(part.utf8), Array(new.utf8))
    try evaluator.charge(hay.count / 8)
    var result: [UInt8] = []
    var start = 0
    var count = 0.0
    while count < limit, let place = firstPlace(of: needle, in: hay, from: start) {
      result += hay[start..<place]
      result += new
      if result.count > evaluator.options.maximumStringLength { throw JSONataError.outOfMemory }
      start = place + needle.count
      count += 1
    }
    return try evaluator.checked(String(decoding: result + hay[start...], as: UTF8.self))
  }

  /// With a template, over bytes where nothing goes beyond ASCII.
  private static func replace(
    _ search: RegularExpressionSearch, template: String, limit: Double,
    _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    var search = search
    let matches = try search.matches(limit: limit, &evaluator)
    let most = evaluator.options.maximumStringLength
    if case .ascii(let units) = search.text, case .ascii(let template) = UnitText(template) {
      let result = try replace(matches, in: units, template, most: most)
      return try evaluator.checked(String(decoding: result, as: UTF8.self))
    }
    let template = UnitText(template).wide
    let result = try replace(matches, in: search.text.wide, template, most: most)
    return try evaluator.checked(LoneSurrogate.text(result[...]))
  }

  private static func replace<Unit: CodeUnit>(
    _ matches: MatchList, in units: [Unit], _ template: [Unit], most: Int
  ) throws(JSONataError) -> [Unit] {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    try units.withUnsafeBufferPointer { units throws(JSONataError) in
      var start = 0
      for index in 0..<matches.count {
        let match = matches.range(index)
        result.append(contentsOf: UnsafeBufferPointer(rebasing: units[start..<match.lowerBound]))
        ReplacementTemplate.substitute(template, groupCount: matches.groupCount, into: &result) {
          (group, result: inout [Unit]) in
          let range = matches.range(index, group: group)
          result.append(contentsOf: UnsafeBufferPointer(rebasing: units[range]))
        }
        if result.count > most { throw JSONataError.outOfMemory }
        start = match.upperBound
      }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: units[start...]))
    }
    return result
  }

  /// - Parameter append: adds what stands for a match.
  private static func replace(
    _ matcher: Matcher, in text: UnitText, limit: Double, _ evaluator: inout Evaluator,
    append: (Match, inout [UInt16], inout Evaluator) throws(JSONataError) -> Void
  ) throws(JSONataError) -> Value {
    var matcher = matcher
    let units = text.wide
    var result: [UInt16] = []
    var start = 0
    var count = 0.0
    while count < limit, let match = try matcher.next(&evaluator) {
      guard match.start >= start, match.end >= match.start, match.end <= units.count else {
        throw JSONataError(.t1010)
      }
      result += units[start..<match.start]
      try append(match, &result, &evaluator)
      if result.count > evaluator.options.maximumStringLength { throw JSONataError.outOfMemory }
      start = match.end
      count += 1
    }
    result += units[start...]
    return try evaluator.checked(LoneSurrogate.text(result[...]))
  }

  private static func replaced(
    _ match: Match, _ function: Function, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> String {
    let object = match.searchObject
    object["index"] = .number(Double(match.start))
    let value = try evaluator.call(function, .object(.built(object)))
    guard case .string(let text) = value else { throw JSONataError(.d3012, value: value) }
    return text
  }
}
