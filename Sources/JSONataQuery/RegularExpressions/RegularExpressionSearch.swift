/// Successive matches of a regular expression in one text.
struct RegularExpressionSearch {
  let text: UnitText
  private var matcher: RegularExpressionMatcher
  private(set) var position = 0

  init(_ expression: RegularExpression, _ text: UnitText, from position: Int = 0) {
    self.text = text
    self.position = position
    matcher = RegularExpressionMatcher(expression)
  }

  /// Where the last match and its groups begin and end; -1 for groups that took no part.
  var registers: [Int] { matcher.registers }

  /// Goes to the next match.
  ///
  /// - Returns: whether there is one.
  /// - Throws: `D1004` where the match is empty, `U1001` where there are no steps left.
  mutating func advance(_ evaluator: inout Evaluator) throws(JSONataError) -> Bool {
    let budget = evaluator.options.maximumSteps - evaluator.steps
    let isFound: Bool
    do throws(RegularExpressionMatcher.OutOfSteps) {
      isFound = try matcher.find(from: position, in: text, stepLimit: budget)
    } catch {
      throw JSONataError.outOfSteps
    }
    try evaluator.charge(matcher.steps)
    guard isFound else { return false }
    position = matcher.registers[1]
    if matcher.registers[0] == position { throw JSONataError(.d1004) }
    return true
  }

  /// The next match as an object that remembers it.
  mutating func match(_ evaluator: inout Evaluator) throws(JSONataError) -> Match? {
    try advance(&evaluator) ? Match(text, registers: registers[...]) : nil
  }

  /// All matches, or so many.
  mutating func matches(
    limit: Double, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> MatchList {
    var all: [Int] = []
    var count = 0
    while Double(count) < limit, try advance(&evaluator) {
      all += registers
      count += 1
    }
    return MatchList(text, registers: all, count: count)
  }

  /// The match as the object that a regular expression returns when it is called.
  mutating func next(_ evaluator: inout Evaluator) throws(JSONataError) -> Value {
    guard let match = try match(&evaluator) else { return .undefined }
    let object = match.searchObject
    let search = self
    object["next"] = .function(
      Function(signature: nil, arity: 0) { (evaluator, _, _) throws(JSONataError) -> Value in
        var search = search
        return try search.next(&evaluator)
      })
    return .object(.built(object))
  }
}

/// The matches of a search, made into objects when they are asked for.
final class MatchList {
  private let text: UnitText
  private let registers: [Int]
  let count: Int

  init(_ text: UnitText, registers: [Int], count: Int) {
    self.text = text
    self.registers = registers
    self.count = count
  }

  subscript(index: Int) -> Value {
    let width = registers.count / count
    let match = Match(text, registers: registers[(index * width)..<((index + 1) * width)])
    return .object(.built(match.object))
  }
}
