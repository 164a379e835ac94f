/// Successive matches of a regular expression in one text.
struct RegularExpressionSearch {
  struct Match {
    var start: Int
    var end: Int
    var text: String
    /// Nil for groups that took no part.
    var groups: [String?]
  }

  let expression: RegularExpression
  let units: [UInt16]

  init(_ expression: RegularExpression, _ text: String, _ options: EvaluationOptions) {
    self.expression = expression
    units = Array(text.utf16)
  }

  /// - Throws: `D1004` where the match is empty, `U1001` where there are no steps left.
  func match(from start: Int, _ evaluator: inout Evaluator) throws(JSONataError) -> Match? {
    let budget = evaluator.options.maximumSteps - evaluator.steps
    var matcher = RegularExpressionMatcher(expression, units, stepLimit: budget)
    let isFound: Bool
    do throws(RegularExpressionMatcher.OutOfSteps) {
      isFound = try matcher.find(from: start)
    } catch {
      throw JSONataError.outOfSteps
    }
    try evaluator.charge(matcher.steps)
    guard isFound else { return nil }
    let registers = matcher.registers
    let range = registers[0]..<registers[1]
    if range.isEmpty { throw JSONataError(.d1004) }
    let groups = (1..<registers.count / 2).map { group -> String? in
      let (start, end) = (registers[2 * group], registers[2 * group + 1])
      return start >= 0 && end >= start ? LoneSurrogate.text(units[start..<end]) : nil
    }
    return Match(
      start: range.lowerBound, end: range.upperBound, text: LoneSurrogate.text(units[range]),
      groups: groups)
  }

  /// The match as the object that a regular expression returns when it is called.
  func next(from start: Int, _ evaluator: inout Evaluator) throws(JSONataError) -> Value {
    guard let match = try match(from: start, &evaluator) else { return .undefined }
    let object = BuiltObject()
    object["match"] = .string(match.text)
    object["start"] = .number(Double(match.start))
    object["end"] = .number(Double(match.end))
    object["groups"] = .array(
      List(match.groups.map { $0.map { .string($0) } ?? .undefined }))
    let search = self
    object["next"] = .function(
      Function(signature: nil, arity: 0) { (evaluator, _, _) throws(JSONataError) -> Value in
        try search.next(from: match.end, &evaluator)
      })
    return .object(.built(object))
  }
}
