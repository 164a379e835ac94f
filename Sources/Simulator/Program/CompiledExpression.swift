import JSONataQuery
import OrderedJSON
import StatesLanguage

/// A JSONata expression of a field, parsed once.
final class CompiledExpression: Sendable {
  let expression: Expression
  /// Where it stands in its state, as the service names it: `Output/total[0]`.
  let location: String
  /// Whether `$states.context` may be read.
  let usesContext: Bool
  /// Whether its value depends on the scope's random state.
  let usesRandomness: Bool
  /// All it names, functions of the language among them.
  private let names: [String]
  private let usesStates: Bool

  /// - Parameter text: with delimiters, which need not be there.
  init(_ text: String, location: String) throws(JSONataError) {
    expression = try Expression(text.withoutExpressionDelimiters, dialect: .service)
    self.location = location
    let references = expression.references
    usesContext = references.contains {
      $0.name.isByteEqual(to: "states")
        && ($0.member.map { $0.isByteEqual(to: "context") } ?? true)
    }
    usesStates = references.contains { $0.name.isByteEqual(to: "states") }
    var names: [String] = []
    for reference in references
    where !reference.name.isByteEqual(to: "states")
      && !names.contains(where: reference.name.isByteEqual)
    {
      names.append(reference.name)
    }
    self.names = names
    usesRandomness = names.contains { ["random", "uuid", "shuffle"].contains($0) }
  }
}

/// What a JSONata expression can see beside the language's functions.
struct ExpressionScope: Sendable {
  /// `$states`
  var states: JSONObject
  var variables: JSONObject
  /// The time that `$now` and `$millis` give.
  var milliseconds: Int
  /// Where chance begins; every expression that uses it moves it on.
  var randomState: UInt64 = 0
  var maximumSteps = EvaluationOptions.service.maximumSteps
}

/// Why an expression's value cannot be had.
struct EvaluationError: Error, Hashable, Sendable {
  /// As the service words it, without the state's name.
  var message: String
  /// The same without the expression and its field.
  var reason: String
  /// The field, as in `Output/total[0]`.
  var location: String?
}

/// The kinds of values that fields ask for.
enum ResultType: String, Sendable {
  case string, number, boolean, array
}

extension CompiledExpression {
  func evaluate(in scope: inout ExpressionScope) throws(EvaluationError) -> JSONValue {
    var bindings: [String: JSONValue] = [:]
    if usesStates { bindings["states"] = .object(scope.states) }
    if !scope.variables.isEmpty {
      for name in names { bindings[name] = scope.variables[name] }
    }
    var options = EvaluationOptions.service
    options.milliseconds = scope.milliseconds
    options.maximumSteps = scope.maximumSteps
    if usesRandomness {
      options.seed = scope.randomState
      scope.randomState &+= 1
    }
    let isFunction: Bool
    do {
      if let value = try expression.evaluate(bindings: bindings, options: options) {
        return value
      }
      isFunction = try expression.evaluatesToFunction(bindings: bindings, options: options)
    } catch { throw failure(error) }
    throw failure(
      isFunction ? "returned an unsupported result type." : "returned nothing (undefined).")
  }

  /// The value, which has to be of that type.
  func evaluate(
    _ type: ResultType, in scope: inout ExpressionScope
  ) throws(EvaluationError) -> JSONValue {
    let value = try evaluate(in: &scope)
    guard value.typeName == type.rawValue else {
      throw failure(
        "returned an unexpected result type. Expected '\(type.rawValue)', but was "
          + "'\(value.typeName)' for value: \(value.compactText)")
    }
    return value
  }

  private func failure(_ error: JSONataError) -> EvaluationError {
    // Limits have no code in the service's words.
    failure(
      error.code == "U1001"
        ? "threw an error during evaluation: \(error.message)"
        : "threw an error during evaluation. \(error)", reason: error.description)
  }

  private func failure(_ ending: String, reason: String? = nil) -> EvaluationError {
    EvaluationError(
      message: "The JSONata expression '\(expression.text)' specified for the field "
        + "'\(location)' \(ending)", reason: reason ?? ending, location: location)
  }
}

extension JSONValue {
  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension String {
  /// The text between `{%` and `%}`, blanks around it left out.
  fileprivate var withoutExpressionDelimiters: String {
    let inner = isJSONataExpression ? dropFirst(2).dropLast(2) : self[...]
    let trimmed = inner.drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(trimmed[...last])
  }
}
