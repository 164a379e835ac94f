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
  ///
  /// - Throws: as `advance`.
  mutating func matches(
    limit: Double, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> MatchList {
    let budget = evaluator.options.maximumSteps - evaluator.steps
    let all: [Int]
    do throws(RegularExpressionMatcher.OutOfSteps) {
      all = try matcher.findAll(from: position, in: text, limit: limit, stepLimit: budget)
    } catch {
      throw JSONataError.outOfSteps
    }
    try evaluator.charge(matcher.steps)
    try evaluator.allocate(8 * all.count)
    let list = MatchList(text, registers: all, width: registers.count)
    if list.count > 0, list.range(list.count - 1).isEmpty { throw JSONataError(.d1004) }
    return list
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
  /// Registers of one match.
  private let width: Int
  let count: Int

  init(_ text: UnitText, registers: [Int], width: Int) {
    self.text = text
    self.registers = registers
    self.width = width
    count = registers.count / width
  }

  subscript(index: Int) -> Value {
    let match = Match(text, registers: registers[(index * width)..<((index + 1) * width)])
    return .object(.built(match.object))
  }

  var groupCount: Int { width / 2 - 1 }

  /// Where a group of a match stands, or the whole match for 0; empty for one that took no part.
  func range(_ index: Int, group: Int = 0) -> Range<Int> {
    let first = index * width + 2 * group
    let (start, end) = (registers[first], registers[first + 1])
    return start >= 0 && end >= start ? start..<end : 0..<0
  }
}
