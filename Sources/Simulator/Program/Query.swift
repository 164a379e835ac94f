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
      do {
        let template = try PayloadTemplate(value)
        self = template.isLiteral ? .literal(value) : .template(template)
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

  func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue {
    switch self {
    case .literal(let value): value
    case .template(let template): try template.evaluate(in: scope)
    }
  }

  /// Whether a value depends on the scope's random state.
  var usesRandomness: Bool {
    switch self {
    case .literal: false
    case .template(let template): template.usesRandomness
    }
  }
}

extension Query {
  /// Whether any text is a JSONata expression in its delimiters.
  static func holdsExpression(_ value: JSONValue) -> Bool {
    anyPart(of: value) { $0.string?.isJSONataExpression == true }
  }

  /// Whether any text mentions the context object.
  static func mentionsContext(_ value: JSONValue) -> Bool {
    anyPart(of: value) { $0.string?.contains("$$") == true }
  }

  /// No recursion on depth.
  private static func anyPart(of value: JSONValue, _ holds: (JSONValue) -> Bool) -> Bool {
    var waiting = [value]
    while let part = waiting.popLast() {
      if holds(part) { return true }
      switch part {
      case .array(let elements): waiting += elements
      case .object(let object): waiting += object.members.map(\.value)
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
