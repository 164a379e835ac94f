import OrderedJSON
public import StepFunctions

/// Computes a JavaScript expression in which paths stand for fields of the state's input.
///
/// ```swift
/// TaskState(
///   stack, "Convert to seconds", task: EvaluateExpression("$.waitMilliseconds / 1000"),
///   resultPath: "$.waitSeconds")
/// ```
///
/// A state in JSONata says so itself, with `queryLanguage: .jsonata`: paths become expressions then.
///
/// All such tasks of a stack share one Lambda function, which is part of the stack. Simulations
/// need no function: they compute the expression themselves.
public struct EvaluateExpression: StepFunctionsTask {
  private let expression: String
  private let runtime: String

  /// - Parameters:
  ///   - expression: JavaScript; paths such as `$.price` and `$.items[0].name`, and `$$.…` of the
  ///     context object, are replaced by their values, also in template literals:
  ///     `` `Now waiting ${$.waitSeconds} seconds...` ``.
  ///   - runtime: of the function: `nodejs22.x` or another version of Node.js.
  public init(_ expression: String, runtime: String = "nodejs22.x") {
    self.expression = expression
    self.runtime = runtime
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    guard runtime.hasPrefix("nodejs") else {
      throw ConstructError(
        "The runtime \(runtime) cannot evaluate JavaScript. Choose a version of Node.js, "
          + "nodejs22.x for one.")
    }
    var values: TemplateObject = [:]
    for path in ExpressionPaths(expression).paths {
      guard path.hasPrefix("$.") || path.hasPrefix("$$.") else {
        throw ConstructError(
          "Paths in an expression begin with '$.', not '\(path)'. Give the input's elements names "
            + "in a Pass state before.")
      }
      values[path] =
        state.queryLanguage == .jsonata && path.hasPrefix("$.")
        ? .text("{% $states.input\(path.dropFirst()) %}") : .path(TemplateString(path))
    }
    let function = EvaluatingFunction(state, runtime: runtime)
    return TaskConfiguration(
      resourceARN: function.functionARN,
      parameters: [
        "expression": .text(expression), "expressionAttributeValues": .object(values),
      ],
      policyStatements: [
        PolicyStatement(
          actions: ["lambda:InvokeFunction"], resources: [function.functionARN])
      ], fieldOrder: state.node.style == .original ? .original : .current)
  }
}
