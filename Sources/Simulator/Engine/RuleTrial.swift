import JSONPathQuery
package import OrderedJSON
package import StatesLanguage

/// A choice rule tried on an input, outside a run.
package struct RuleTrial: Hashable, Sendable {
  package var isMatch: Bool
  /// What Variable finds, for a rule of one comparison.
  package var value: JSONValue?
  /// Why the rule cannot be decided; the execution would fail there.
  package var problem: String?
}

extension State {
  /// Tries a rule of this Choice state.
  ///
  /// - Parameter sample: what the state sees; its input is that before InputPath.
  package func trial(of rule: ChoiceRule, on sample: StateSample) -> RuleTrial {
    var trial = RuleTrial(isMatch: false)
    do {
      switch try CompiledCondition(rule, at: 0, of: self) {
      case .expression(let expression):
        var scope = sample.scope
        trial.isMatch = try expression.evaluate(.boolean, in: &scope) == .bool(true)
      case .rule(let compiled):
        let scope = try pathScope(sample)
        if case .comparison(let variable, _, _) = rule {
          trial.value = try? Path(variable).evaluate(in: scope)
        }
        trial.isMatch = try compiled.holds(in: scope)
      }
    } catch let error as ProgramError {
      trial.problem = error.message
    } catch let error as QueryError {
      trial.problem = error.message
    } catch let error as EvaluationError {
      trial.problem = error.reason
    } catch {
      trial.problem = "cannot be decided"
    }
    return trial
  }

  /// What paths of the state's rules see.
  private func pathScope(_ sample: StateSample) throws(QueryError) -> QueryScope {
    var scope = QueryScope(
      input: sample.input, context: sample.context ?? .null, variables: sample.variables)
    switch inputPath {
    case .absent: break
    case .null: scope.input = .object([:])
    case .path(let path): scope.input = try Path(path).evaluate(in: scope)
    }
    return scope
  }
}
