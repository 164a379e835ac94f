extension Library {
  static let matching: [Entry] = [
    Entry("contains", "<s-(sf):b>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      switch arguments.argument(1) {
      case .string(let part): return .bool(find(part, in: text) != nil)
      case .function(let function):
        var matcher = Matcher(function, text)
        return .bool(try matcher.next(&evaluator) != nil)
      default: return .undefined
      }
    },
    Entry("match", "<s-f<s:o>n?:a<o>>", arity: 3) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0),
        case .function(let function) = arguments.argument(1)
      else { return .undefined }
      let limit = try limit(arguments.argument(2), .d3040)
      var matches: [Matcher.Match] = []
      var matcher = Matcher(function, text)
      while Double(matches.count) < limit, let match = try matcher.next(&evaluator) {
        matches.append(match)
      }
      return .array(List(matches))
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

  private static func limit(_ value: Value, _ code: ErrorCode) throws(JSONataError) -> Double {
    guard case .number(let number) = value else { return .infinity }
    guard number >= 0 else { throw JSONataError(code, value: value) }
    return number
  }

  private static func split(
    _ arguments: [Value], _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    guard case .string(let text) = arguments.argument(0) else { return .undefined }
    let limit = try limit(arguments.argument(2), .d3020).rounded(.down)
    var parts: [Value] = []
    switch arguments.argument(1) {
    case .string(let separator) where separator.utf8.isEmpty:
      let units = text.units
      try evaluator.charge(units.count)
      parts = units.indices.map { .string(LoneSurrogate.text(units[$0...$0])) }
      if Double(parts.count) > limit { parts = Array(parts.prefix(Int(limit))) }
    case .string(let separator):
      let (hay, needle) = (Array(text.utf8), Array(separator.utf8))
      try evaluator.charge(hay.count / 8)
      var start = 0
      while let place = firstPlace(of: needle, in: hay, from: start) {
        parts.append(.string(String(decoding: hay[start..<place], as: UTF8.self)))
        start = place + needle.count
      }
      parts.append(.string(String(decoding: hay[start...], as: UTF8.self)))
      if Double(parts.count) > limit { parts = Array(parts.prefix(Int(limit))) }
    case .function(let function):
      var matcher = Matcher(function, text)
      let units = matcher.units
      var start = 0
      while Double(parts.count) < limit, let match = try matcher.next(&evaluator) {
        guard match.start >= start, match.end >= match.start, match.end <= units.count else {
          throw JSONataError(.t1010)
        }
        parts.append(.string(LoneSurrogate.text(units[start..<match.start])))
        start = match.end
      }
      if Double(parts.count) < limit {
        parts.append(.string(LoneSurrogate.text(units[start...])))
      }
    default: parts = [.string(text)]
    }
    return .array(List(parts))
  }

  private static func replace(
    _ arguments: [Value], _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Value {
    guard case .string(let text) = arguments.argument(0) else { return .undefined }
    let pattern = arguments.argument(1)
    if pattern.string?.utf8.isEmpty == true { throw JSONataError(.d3010, value: pattern) }
    let limit = try limit(arguments.argument(3), .d3011)
    let replacement = arguments.argument(2)
    if case .string(let part) = pattern, case .string(let new) = replacement {
      let (hay, needle) = (Array(text.utf8), Array(part.utf8))
      try evaluator.charge(hay.count / 8)
      var result: [UInt8] = []
      var start = 0
      var count = 0.0
      while count < limit, let place = firstPlace(of: needle, in: hay, from: start) {
        result += hay[start..<place]
        result += Array(new.utf8)
        if result.count > evaluator.options.maximumStringLength { throw JSONataError.outOfMemory }
        start = place + needle.count
        count += 1
      }
      return try evaluator.checked(String(decoding: result + hay[start...], as: UTF8.self))
    }
    var matcher: Matcher
    if case .function(let function) = pattern {
      matcher = Matcher(function, text)
    } else {
      let literal = (pattern.string ?? "undefined").unicodeScalars
        .map { "\\^$.|?*+()[]{}/".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" }.joined()
      let expression = try RegularExpression(literal, flags: "", position: 0)
      matcher = Matcher(Function(.regularExpression(expression), arity: 1), text)
    }
    let units = matcher.units
    let template = replacement.string?.units ?? []
    var result: [UInt16] = []
    result.reserveCapacity(units.count)
    var start = 0
    var count = 0.0
    while count < limit, let match = try matcher.next(&evaluator) {
      guard match.start >= start, match.end >= match.start, match.end <= units.count else {
        throw JSONataError(.t1010)
      }
      result += units[start..<match.start]
      if case .function = replacement {
        result += try replaced(match, replacement, &evaluator).units
      } else {
        substitute(template, match, &result)
      }
      if result.count > evaluator.options.maximumStringLength { throw JSONataError.outOfMemory }
      start = match.end
      count += 1
    }
    result += units[start...]
    return try evaluator.checked(LoneSurrogate.text(result[...]))
  }

  private static func replaced(
    _ match: Matcher.Match, _ replacement: Value, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> String {
    let object = match.searchObject
    object["index"] = .number(Double(match.start))
    let value = try evaluator.apply(replacement, [.object(.built(object))], .undefined)
    guard case .string(let text) = value else { throw JSONataError(.d3012, value: value) }
    return text
  }

  /// Appends a replacement, with its `$0`, `$1` and `$$`. Of several digits as many count as name
  /// a group.
  private static func substitute(
    _ template: [UInt16], _ match: Matcher.Match, _ result: inout [UInt16]
  ) {
    var index = 0
    while index < template.count {
      let unit = template[index]
      index += 1
      guard unit == "$" else {
        result.append(unit)
        continue
      }
      if index < template.count, template[index] == "$" {
        result.append("$")
        index += 1
        continue
      }
      let groupCount = match.groupCount
      var group: Int?
      var digits = 0
      var most = groupCount
      while index + digits < template.count, template[index + digits].isDigit,
        digits == 0 || most >= 10
      {
        let number = 10 * (group ?? 0) + Int(template[index + digits] - "0")
        if digits > 0 {
          if number > groupCount { break }
          most /= 10
        }
        group = number
        digits += 1
      }
      guard let group else {
        result.append("$")
        continue
      }
      if group <= groupCount { match.append(group, to: &result) }
      index += digits
    }
  }
}
