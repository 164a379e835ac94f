extension Library {
  static let matching: [Entry] = [
    Entry("contains", "<s-(sf):b>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      switch arguments.argument(1) {
      case .string(let part): return .bool(find(part, in: text) != nil)
      case .function(let function):
        var matcher = Matcher(function, text, evaluator.options)
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
      var result = List.sequence()
      var matcher = Matcher(function, text, evaluator.options)
      while Double(result.count) < limit, let match = try matcher.next(&evaluator) {
        let object = BuiltObject()
        object["match"] = .string(match.text)
        object["index"] = .number(Double(match.start))
        object["groups"] = .array(
          List(match.groups.map { $0.map { .string($0) } ?? .undefined }))
        result.append(.object(.built(object)))
      }
      return .array(result)
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
      let units = Array(text.utf16)
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
      let units = Array(text.utf16)
      var matcher = Matcher(function, text, evaluator.options)
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
    let units = Array(text.utf16)
    var matcher: Matcher
    if case .function(let function) = pattern {
      matcher = Matcher(function, text, evaluator.options)
    } else {
      let literal = (pattern.string ?? "undefined").unicodeScalars
        .map { "\\^$.|?*+()[]{}/".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" }.joined()
      let expression = try RegularExpression(literal, flags: "", position: 0)
      matcher = Matcher(
        Function(.regularExpression(expression), arity: 1), text, evaluator.options)
    }
    var result = ""
    var start = 0
    var count = 0.0
    while count < limit, let match = try matcher.next(&evaluator) {
      guard match.start >= start, match.end >= match.start, match.end <= units.count else {
        throw JSONataError(.t1010)
      }
      result += LoneSurrogate.text(units[start..<match.start])
      result += try replaced(match, replacement, &evaluator)
      if result.utf8.count > evaluator.options.maximumStringLength {
        throw JSONataError.outOfMemory
      }
      start = match.end
      count += 1
    }
    return try evaluator.checked(result + LoneSurrogate.text(units[start...]))
  }

  private static func replaced(
    _ match: Matcher.Match, _ replacement: Value, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> String {
    guard case .function = replacement else {
      return substituted(replacement.string ?? "", match)
    }
    let object = BuiltObject()
    object["match"] = .string(match.text)
    object["start"] = .number(Double(match.start))
    object["end"] = .number(Double(match.end))
    object["index"] = .number(Double(match.start))
    object["groups"] = .array(List(match.groups.map { $0.map { .string($0) } ?? .undefined }))
    let value = try evaluator.apply(replacement, [.object(.built(object))], .undefined)
    guard case .string(let text) = value else { throw JSONataError(.d3012, value: value) }
    return text
  }

  /// `$0`, `$1` and `$$` in a replacement. Of several digits as many count as name a group.
  private static func substituted(_ template: String, _ match: Matcher.Match) -> String {
    let scalars = Array(template.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "$" else {
        result.append(scalars[index])
        index += 1
        continue
      }
      index += 1
      guard index < scalars.count else {
        result.append("$")
        break
      }
      if scalars[index] == "$" {
        result.append("$")
        index += 1
        continue
      }
      let maximum = String(match.groups.count).count
      var digits = scalars[index...].prefix(maximum).prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty else {
        result.append("$")
        continue
      }
      func number() -> Int { Int(String(String.UnicodeScalarView(digits))) ?? 0 }
      while digits.count > 1, number() > match.groups.count { digits = digits.dropLast() }
      let group = number()
      if group == 0 {
        result.append(contentsOf: match.text.unicodeScalars)
      } else if group <= match.groups.count {
        result.append(contentsOf: (match.groups[group - 1] ?? "").unicodeScalars)
      }
      index += digits.count
    }
    return String(result)
  }
}
