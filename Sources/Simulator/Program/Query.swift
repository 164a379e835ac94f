import JSONPathQuery
import OrderedJSON
import StatesLanguage

/// A field whose value is computed when the state runs: the one seam between the engine and the
/// query languages. A further evaluator is a further case.
enum Query: Sendable {
  case literal(JSONValue)
  case template(PayloadTemplate)

  init(
    _ value: JSONValue, field: String, of state: State
  ) throws(ProgramError) {
    switch state.queryLanguage {
    case .jsonPath:
      guard Self.holdsPath(value) else {
        self = .literal(value)
        return
      }
      do {
        self = .template(try PayloadTemplate(value))
      } catch {
        throw ProgramError(
          message: "state \"\(state.name)\", \(field): \(error.message)",
          pointer: state.pointer.appending(field))
      }
    case .jsonata:
      if Self.holdsExpression(value) { throw .jsonata(field: field, of: state) }
      self = .literal(value)
    }
  }

  func evaluate(in scope: @autoclosure () -> QueryScope) throws(QueryError) -> JSONValue {
    switch self {
    case .literal(let value): value
    case .template(let template): try template.evaluate(in: scope())
    }
  }
}

extension Query {
  /// Whether a template has a member named `….$` anywhere. No recursion on depth.
  private static func holdsPath(_ value: JSONValue) -> Bool {
    anyPart(of: value) { key, _ in key?.hasSuffix(".$") == true }
  }

  /// Whether any text is a JSONata expression in its delimiters.
  static func holdsExpression(_ value: JSONValue) -> Bool {
    anyPart(of: value) { _, part in part.string.map(isExpression) == true }
  }

  static func isExpression(_ text: String) -> Bool { text.hasPrefix("{%") && text.hasSuffix("%}") }

  /// Whether any text mentions the context object.
  static func mentionsContext(_ value: JSONValue) -> Bool {
    anyPart(of: value) { _, part in part.string?.contains("$$") == true }
  }

  private static func anyPart(
    of value: JSONValue, _ holds: (_ key: String?, JSONValue) -> Bool
  ) -> Bool {
    var waiting: [(String?, JSONValue)] = [(nil, value)]
    while let (key, part) = waiting.popLast() {
      if holds(key, part) { return true }
      switch part {
      case .array(let elements): for element in elements { waiting.append((nil, element)) }
      case .object(let object):
        for member in object.members { waiting.append((member.key, member.value)) }
      default: break
      }
    }
    return false
  }
}

extension ProgramError {
  static func jsonata(field: String, of state: State) -> ProgramError {
    ProgramError(
      message:
        "state \"\(state.name)\" uses a JSONata expression in \(field), which this version cannot "
        + "run yet; plain JSON and JSONPath states run",
      pointer: state.pointer.appending(field))
  }
}
