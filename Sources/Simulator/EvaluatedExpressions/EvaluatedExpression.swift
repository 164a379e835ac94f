public import OrderedJSON

/// What an EvaluateExpression task computes: a JavaScript expression in which paths stand for
/// values of the state's input.
///
/// The task calls a function with `expression` and `expressionAttributeValues`; the function
/// writes each value, as JSON, where its path stands, and evaluates the text. Here that is done
/// without a function, for what such expressions are made of: literals, template literals,
/// operators, property access, and the common functions of strings, numbers, arrays, `Math` and
/// `JSON`. Nothing in it can loop, and its work is limited.
public struct EvaluatedExpression: Hashable, Sendable {
  /// The expression, as `` `Waiting ${$.seconds} seconds` ``.
  public var text: String
  /// The values by the paths that stand in the text.
  public var values: JSONObject

  public init(_ text: String, values: JSONObject = [:]) {
    self.text = text
    self.values = values
  }

  /// The expression that a task's effective input holds; nil where that is not exactly an
  /// `expression` and its `expressionAttributeValues`.
  public init?(taskInput: JSONValue) {
    guard let members = taskInput.object, members.count == 2,
      let text = members[Self.expressionName]?.string,
      let values = members[Self.valuesName]?.object
    else { return nil }
    self.init(text, values: values)
  }

  /// What the function answers: the value as JSON, or the error that JavaScript throws.
  ///
  /// - Throws: `EvaluatedExpressionError` where the expression needs what is not evaluated here.
  public func outcome() throws(EvaluatedExpressionError) -> TaskOutcome {
    do {
      var parser = try ScriptParser(text, values: values)
      let script = try parser.parse()
      var evaluator = ScriptEvaluator(values: values)
      return .result(try evaluator.evaluate(script).json ?? .null)
    } catch {
      switch error {
      case .thrown(let name, let message):
        let cause: JSONValue = [
          "errorType": .string(name), "errorMessage": .string(message),
          "trace": [.string("\(name): \(message)")],
        ]
        return .failure(error: name, cause: cause.compactText)
      case .unsupported(let part, let position):
        throw EvaluatedExpressionError(part: part, column: position + 1)
      }
    }
  }

  static let expressionName = "expression"
  static let valuesName = "expressionAttributeValues"
}

/// A part of an expression that is not evaluated, so that the task needs a mock.
public struct EvaluatedExpressionError: Error, Hashable, Sendable {
  /// What it is, as it is written or in words.
  public var part: String
  /// Where it begins, in code points from 1.
  public var column: Int
}

extension EvaluatedExpressionError: CustomStringConvertible {
  public var description: String { "column \(column): \(part) is not evaluated in a simulation" }
}

extension JSONValue {
  /// Whether these Parameters or Arguments are an EvaluateExpression task's.
  var isEvaluateExpression: Bool {
    guard let names = object?.keys, names.count == 2 else { return false }
    return [EvaluatedExpression.expressionName, EvaluatedExpression.valuesName].allSatisfy { name in
      names.contains { $0.isByteEqual(to: name) }
    }
  }
}
