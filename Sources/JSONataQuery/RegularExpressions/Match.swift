/// A match of a regular expression, or of a function written like one. What its groups hold is
/// made when it is asked for.
struct Match {
  private enum Content {
    case units(UnitText, registers: ArraySlice<Int>)
    case texts(String, groups: [String?])
  }

  let start: Int
  let end: Int
  private let content: Content

  init(_ text: UnitText, registers: ArraySlice<Int>) {
    (start, end) = (registers[registers.startIndex], registers[registers.startIndex + 1])
    content = .units(text, registers: registers)
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

  /// - Parameter group: 0 for the whole match.
  /// - Returns: nothing for a group that took no part.
  func text(_ group: Int) -> Value {
    switch content {
    case .units(let text, let registers):
      let first = registers.startIndex + 2 * group
      let (start, end) = (registers[first], registers[first + 1])
      return start >= 0 && end >= start ? .string(text.text(start..<end)) : .undefined
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
