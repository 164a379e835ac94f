/// Successive matches of a regular expression, or of a function written like one.
struct Matcher {
  typealias Match = RegularExpressionSearch.Match

  private enum Source {
    case expression(RegularExpressionSearch)
    case function(Value)
  }

  private var source: Source
  private var position = 0
  private var isDone = false
  private let text: String

  init(_ function: Function, _ text: String, _ options: EvaluationOptions) {
    self.text = text
    if case .regularExpression(let expression) = function.body {
      source = .expression(RegularExpressionSearch(expression, text, options))
    } else {
      source = .function(.function(function))
    }
  }

  mutating func next(_ evaluator: inout Evaluator) throws(JSONataError) -> Match? {
    if isDone { return nil }
    switch source {
    case .expression(let search):
      guard let match = try search.match(from: position, &evaluator) else {
        isDone = true
        return nil
      }
      position = match.end
      return match
    case .function(let function):
      let result = try evaluator.apply(function, [.string(text)], .undefined)
      if result.isUndefined {
        isDone = true
        return nil
      }
      guard case .object(let object) = result,
        object["start"].double != nil || object["end"].double != nil,
        case .array(let groups) = object["groups"], case .function(let next) = object["next"]
      else { throw JSONataError(.t1010, value: result) }
      source = .function(.function(next))
      return Match(
        start: Int(object["start"].double ?? 0), end: Int(object["end"].double ?? 0),
        text: object["match"].string ?? "", groups: groups.values.map(\.string))
    }
  }
}
