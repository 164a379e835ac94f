import JSONPathQuery
import JSONataQuery
import OrderedJSON
import StatesLanguage

/// A result of a scenario, compiled: literal JSON, a Payload Template, or JSON with JSONata
/// expressions in it. Its input is the task's effective input.
struct ResultTemplate: Sendable {
  private enum Form: Sendable {
    case literal(JSONValue)
    case template(PayloadTemplate)
    case expressions(ExpressionTemplate)
  }

  /// What a result can see.
  struct Scope {
    var input: JSONValue
    /// Of a template that uses it.
    var context: JSONValue
    var variables: JSONObject
    var seed: UInt64
    /// The time, for JSONata.
    var milliseconds: Int
  }

  struct Failure: Error {
    /// One line.
    var message: String
  }

  private let form: Form
  let usesContext: Bool

  /// - Throws: where a path or expression of it cannot be read.
  init(_ text: ResultText) throws(Failure) {
    let member = text.member
    let expressions: ExpressionTemplate
    let template: PayloadTemplate
    do {
      expressions = try ExpressionTemplate(member.value, location: ResultText.name)
    } catch { throw Failure(message: error.description) }
    do {
      template = try PayloadTemplate(.object([member.key: member.value]))
    } catch { throw Failure(message: error.message) }
    guard template.isLiteral || expressions.root.isLiteral else {
      throw Failure(message: "a result takes paths (.$) or JSONata ({% %}), not both")
    }
    if !template.isLiteral {
      form = .template(template)
      usesContext = Query.mentionsContext(member.value)
    } else {
      form = expressions.root.isLiteral ? .literal(member.value) : .expressions(expressions)
      usesContext = expressions.usesContext
    }
  }

  func evaluate(in scope: Scope) throws(Failure) -> JSONValue {
    switch form {
    case .literal(let value): return value
    case .template(let template):
      let query = QueryScope(
        input: scope.input, context: scope.context, variables: scope.variables,
        randomState: scope.seed)
      do {
        return try template.evaluate(in: query)[ResultText.name] ?? .null
      } catch { throw Failure(message: error.message) }
    case .expressions(let template):
      var expression = ExpressionScope(
        states: ["input": scope.input, "context": scope.context], variables: scope.variables,
        milliseconds: scope.milliseconds, randomState: scope.seed)
      do {
        return try template.evaluate(in: &expression)
      } catch { throw Failure(message: error.message) }
    }
  }
}
