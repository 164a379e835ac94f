/// Successive matches of a regular expression, or of a function written like one.
enum Matcher {
  case search(RegularExpressionSearch)
  /// What is to be called for the next match; nil where there is none.
  case function(Function?, String)

  init(_ function: Function, _ text: String, _ units: UnitText) {
    if case .regularExpression(let expression) = function.body {
      self = .search(RegularExpressionSearch(expression, units))
    } else {
      self = .function(function, text)
    }
  }

  mutating func next(_ evaluator: inout Evaluator) throws(JSONataError) -> Match? {
    switch self {
    case .search(var search):
      let match = try search.match(&evaluator)
      self = .search(search)
      return match
    case .function(nil, _): return nil
    case .function(let function?, let text):
      let result = try evaluator.call(function, .string(text))
      if result.isUndefined {
        self = .function(nil, text)
        return nil
      }
      guard case .object(let object) = result,
        object["start"].double != nil || object["end"].double != nil,
        case .array(let groups) = object["groups"], case .function(let next) = object["next"]
      else { throw JSONataError(.t1010, value: result) }
      self = .function(next, text)
      return Match(
        start: Self.place(object["start"]), end: Self.place(object["end"]),
        text: object["match"].string ?? "", groups: groups.values.map(\.string))
    }
  }

  private static func place(_ value: Value) -> Int {
    value.double.flatMap { Int(exactly: $0.rounded(.down)) } ?? 0
  }
}
