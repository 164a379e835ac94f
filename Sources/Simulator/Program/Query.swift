import JSONPathQuery
import JSONataQuery
import OrderedJSON
import StatesLanguage

/// A field whose value is computed when the state runs: the one seam between the engine and the
/// query languages.
enum Query: Sendable {
  case literal(JSONValue)
  case template(PayloadTemplate)
  case expressions(ExpressionTemplate)

  /// - Parameter location: the field's place in its state, as errors of JSONata name it.
  init(
    _ value: JSONValue, field: String, location: String, of state: State
  ) throws(ProgramError) {
    switch state.queryLanguage {
    case .jsonPath:
      do {
        let template = try PayloadTemplate(value)
        self = template.isLiteral ? .literal(value) : .template(template)
      } catch { throw ProgramError(state, field, error.message) }
    case .jsonata:
      do {
        let template = try ExpressionTemplate(value, location: location)
        self = template.root.isLiteral ? .literal(value) : .expressions(template)
      } catch { throw ProgramError(state, field, error.description) }
    }
  }

  /// The expression that is all of the field.
  var expression: CompiledExpression? {
    guard case .expressions(let template) = self, case .expression(let expression) = template.root
    else { return nil }
    return expression
  }
}

extension Query {
  /// Whether any text mentions the context object of JSONPath. No recursion on depth.
  static func mentionsContext(_ value: JSONValue) -> Bool {
    var waiting = [value]
    while let part = waiting.popLast() {
      switch part {
      case .string(let text): if text.contains("$$") { return true }
      case .array(let elements): waiting += elements
      case .object(let object): waiting += object.members.map(\.value)
      default: break
      }
    }
    return false
  }
}
