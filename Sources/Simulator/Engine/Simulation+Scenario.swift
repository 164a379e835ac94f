import ExecutionTrace
import OrderedJSON

/// Tasks that follow a scenario.
extension Simulation {
  /// Fills in what the scenario says about an invocation (from 0). Two numbers are drawn, whatever
  /// the answer is: a change of one rate leaves the times alone.
  mutating func follow(
    _ scenario: CompiledScenario, invocation: Int, input: JSONValue, _ run: inout TaskRun,
    _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) {
    let chance = generator.unitInterval()
    let share = generator.unitInterval()
    let evaluation = ResultEvaluation(
      input: input, seed: chance.bitPattern ^ share.bitPattern << 11, fibre: fibre, state: state)
    let step = scenario.task.sequence?.step(invocation)
    let latency = step?.latency ?? scenario.latency
    run.delayMilliseconds = latency?.milliseconds(at: share) ?? 0
    run.heartbeats = scenario.task.heartbeats
    var answer = TaskAnswer(
      .noAnswer, delayMilliseconds: run.delayMilliseconds, heartbeats: run.heartbeats)
    if let step {
      switch step.outcome {
      case .result:
        answer.outcome = .result(try value(scenario.template(step: invocation), evaluation))
      case .failure(let error, let cause): answer.outcome = .failure(error: error, cause: cause)
      case .noAnswer: break
      }
    } else if let throttle = scenario.task.throttle, isRefused(byBucket: throttle.bucket) {
      answer.outcome = .failure(
        error: scenario.throttlingError, cause: throttle.cause ?? "Rate exceeded")
      // A job or callback is refused when it is asked for.
      if case .task(let task) = state.work, task.isSubmitted { answer.failurePoint = .submit }
    } else if let failure = scenario.task.failure(at: chance) {
      answer.outcome = .failure(
        error: failure.error, cause: failure.cause ?? "failed by chance in the scenario")
    } else {
      switch scenario.task.answer {
      case .effectiveInput: answer.outcome = try outcome(of: input, state)
      case .result: answer.outcome = .result(try value(scenario.template(step: nil), evaluation))
      case .noAnswer: break
      case .command(let command):
        run.command = command
        return
      }
    }
    run.answer = answer
  }

  /// What a result is evaluated for.
  private struct ResultEvaluation {
    var input: JSONValue
    var seed: UInt64
    var fibre: Int
    var state: CompiledState
  }

  private func value(
    _ template: ResultTemplate?, _ evaluation: ResultEvaluation
  ) throws(StateFailure) -> JSONValue {
    guard let template else { return .null }
    let (fibre, state) = (evaluation.fibre, evaluation.state)
    let scope = ResultTemplate.Scope(
      input: evaluation.input,
      context: template.usesContext ? context(of: fibre, state) : .null,
      variables: fibres[fibre].variables, seed: evaluation.seed,
      milliseconds: Int(now.milliseconds))
    do {
      return try template.evaluate(in: scope)
    } catch {
      throw StateFailure(
        error: "States.Runtime",
        cause: "The scenario's result of state '\(state.name)' cannot be evaluated: "
          + error.message, isCatchable: false)
    }
  }
}

extension TaskScenario {
  /// The failure that a number between 0 and 1 draws.
  fileprivate func failure(at chance: Double) -> Failure? {
    var sum = 0.0
    return failures.first { failure in
      sum += failure.probability
      return chance < sum
    }
  }
}
