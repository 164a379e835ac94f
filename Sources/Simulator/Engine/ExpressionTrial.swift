import ExecutionTrace
package import OrderedJSON
import StatesLanguage

/// An expression of JSONata tried on what a state saw, outside a run.
package enum ExpressionTrial: Hashable, Sendable {
  case value(JSONValue)
  /// Why there is no value; the execution would fail there.
  case failure(String)

  /// - Parameter text: with delimiters, which need not be there.
  package init(_ text: String, on sample: StateSample) {
    do {
      let expression = try CompiledExpression(text, location: "")
      var scope = sample.scope
      self = .value(try expression.evaluate(in: &scope))
    } catch let error as EvaluationError {
      self = .failure(error.reason)
    } catch {
      self = .failure("\(error)")
    }
  }
}

extension StateSample {
  /// The scope of an expression, with a limit that ends a trial while one types.
  var scope: ExpressionScope {
    let members = [
      ("input", input), ("result", result), ("errorOutput", errorOutput), ("context", context),
    ]
    var states = JSONObject()
    for case (let name, let value?) in members { states[name] = value }
    var scope = ExpressionScope(
      states: states, variables: variables, milliseconds: Int(time.milliseconds))
    scope.maximumSteps = 1_000_000
    return scope
  }
}
