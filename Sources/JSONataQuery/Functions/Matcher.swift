/// Successive matches of a regular expression, or of a function written like one.
struct Matcher {
  typealias Match = RegularExpressionSearch.Match

  private var search: RegularExpressionSearch?
  /// Where there is no expression to search for.
  private var function: Value
  private var position = 0
  private var isDone = false
  private let text: String

  init(_ function: Function, _ text: String) {
    self.text = text
    self.function = .function(function)
    if case .regularExpression(let expression) = function.body {
      search = RegularExpressionSearch(expression, text)
    }
  }

  /// The text's UTF-16 units.
  var units: [UInt16] { search?.units ?? text.units }

  mutating func next(_ evaluator: inout Evaluator) throws(JSONataError) -> Match? {
    if isDone { return nil }
    if search != nil {
      let match = try search?.match(from: position, &evaluator) ?? nil
      isDone = match == nil
      position = match?.end ?? position
      return match
    }
    let result = try evaluator.apply(function, [.string(text)], .undefined)
    if result.isUndefined {
      isDone = true
      return nil
    }
    guard case .object(let object) = result,
      object["start"].double != nil || object["end"].double != nil,
      case .array(let groups) = object["groups"], case .function(let next) = object["next"]
    else { throw JSONataError(.t1010, value: result) }
    function = .function(next)
    return Match(
      start: Int(object["start"].double ?? 0), end: Int(object["end"].double ?? 0),
      text: object["match"].string ?? "", groups: groups.values.map(\.string))
  }
}
