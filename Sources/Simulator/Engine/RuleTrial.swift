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
  /// - Parameter input: the state's input, before InputPath.
  package func trial(
    of rule: ChoiceRule, input: JSONValue, variables: JSONObject = [:]
  ) -> RuleTrial {
    var trial = RuleTrial(isMatch: false)
    do {
      let raw = QueryScope(input: input, variables: variables)
      var scope = raw
      switch inputPath {
      case .absent: break
      case .null: scope.input = .object([:])
      case .path(let path): scope.input = try Path(path).evaluate(in: raw)
      }
      if case .comparison(let variable, _, _) = rule {
        trial.value = try? Path(variable).evaluate(in: scope)
      }
      trial.isMatch = try CompiledRule(rule, of: self).holds(in: scope)
    } catch let error as ProgramError {
      trial.problem = error.message
    } catch let error as QueryError {
      trial.problem = error.message
    } catch {
      trial.problem = "cannot be decided"
    }
    return trial
  }
}
