/// Successive matches of a regular expression in one text.
struct RegularExpressionSearch {
  /// A match; what its groups hold is made of the text's units when it is asked for.
  struct Match {
    private enum Content {
      case units([UInt16], registers: [Int])
      case texts(String, groups: [String?])
    }

    let start: Int
    let end: Int
    private let content: Content

    fileprivate init(_ units: [UInt16], registers: [Int]) {
      (start, end) = (registers[0], registers[1])
      content = .units(units, registers: registers)
    }

    init(start: Int, end: Int, text: String, groups: [String?]) {
      (self.start, self.end) = (start, end)
      content = .texts(text, groups: groups)
    }

    var groupCount: Int {
      switch content {
      case .units(_, let registers): registers.count / 2 - 1
      case .texts(_, let groups): groups.count
      }
    }

    /// The units of a group, or of the whole match for 0; none for one that took no part.
    func append(_ group: Int, to result: inout [UInt16]) {
      switch content {
      case .units(let units, let registers):
        let (start, end) = (registers[2 * group], registers[2 * group + 1])
        if start >= 0, end > start { result += units[start..<end] }
      case .texts(let text, let groups):
        result += (group == 0 ? text : groups[group - 1] ?? "").utf16
      }
    }

    /// - Parameter group: 0 for the whole match.
    /// - Returns: nothing for a group that took no part.
    func text(_ group: Int) -> Value {
      switch content {
      case .units(let units, let registers):
        let (start, end) = (registers[2 * group], registers[2 * group + 1])
        return start >= 0 && end >= start
          ? .string(LoneSurrogate.text(units[start..<end])) : .undefined
      case .texts(let text, let groups):
        return group == 0 ? .string(text) : groups[group - 1].map { .string($0) } ?? .undefined
      }
    }

    private var groups: Value {
      .array(List(groupCount == 0 ? [] : (1...groupCount).map { text($0) }))
    }

    private static let matchKeys = ["match", "index", "groups"]
    private static let searchKeys = ["match", "start", "end", "groups"]

    /// The match as `$match` gives it.
    var object: BuiltObject {
      BuiltObject(Self.matchKeys, [text(0), .number(Double(start)), groups])
    }

    /// The match as the functions that stand for a regular expression give it.
    var searchObject: BuiltObject {
      BuiltObject(
        Self.searchKeys, [text(0), .number(Double(start)), .number(Double(end)), groups])
    }
  }

  private var matcher: RegularExpressionMatcher
  var units: [UInt16] { matcher.units }

  init(_ expression: RegularExpression, _ text: String) {
    matcher = RegularExpressionMatcher(expression, text.units)
  }

  /// - Throws: `D1004` where the match is empty, `U1001` where there are no steps left.
  mutating func match(
    from start: Int, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Match? {
    let budget = evaluator.options.maximumSteps - evaluator.steps
    let isFound: Bool
    do throws(RegularExpressionMatcher.OutOfSteps) {
      isFound = try matcher.find(from: start, stepLimit: budget)
    } catch {
      throw JSONataError.outOfSteps
    }
    try evaluator.charge(matcher.steps)
    guard isFound else { return nil }
    let match = Match(matcher.units, registers: matcher.registers)
    if match.start == match.end { throw JSONataError(.d1004) }
    return match
  }

  /// The match as the object that a regular expression returns when it is called.
  mutating func next(from start: Int, _ evaluator: inout Evaluator) throws(JSONataError) -> Value {
    guard let match = try match(from: start, &evaluator) else { return .undefined }
    let object = match.searchObject
    let search = self
    object["next"] = .function(
      Function(signature: nil, arity: 0) { (evaluator, _, _) throws(JSONataError) -> Value in
        var search = search
        return try search.next(from: match.end, &evaluator)
      })
    return .object(.built(object))
  }
}
