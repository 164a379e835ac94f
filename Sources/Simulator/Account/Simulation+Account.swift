import ExecutionTrace
import OrderedJSON
import TaskIntegrations

/// Where an execution meets its account.
extension Simulation {
  /// Whether a fibre may enter its state, or try it again, now. Where not, it will be asked again
  /// when its token is there.
  mutating func admitsTransition(_ fibre: Int) -> Bool {
    if fibres[fibre].holdsToken {
      fibres[fibre].holdsToken = false
      return true
    }
    guard !executions[fibres[fibre].execution].isExpress else { return true }
    let wait: Int64
    switch interventions.ask() {
    case .nothing: return true
    case .decision(let decision):
      guard case .wait(let milliseconds) = decision else { return true }
      wait = milliseconds
    case nil:
      wait = shared.transitions?.reserve(at: now) ?? 0
      guard wait > 0 else { return true }
      interventions.note(.wait(wait))
    }
    record(.throttled(.transition, error: "ThrottlingException"), from: fibre)
    fibres[fibre].holdsToken = true
    resume(fibre, at: now.advanced(byMilliseconds: wait))
    return false
  }

  /// Whether the next thing is a state transition.
  var isAboutToEnterState: Bool {
    guard outbox.isEmpty, let current, case .enter = fibres[current].phase else { return false }
    return true
  }

  /// Whether a bucket of the scenario has no token.
  mutating func isRefused(byBucket bucket: Int) -> Bool {
    switch interventions.ask() {
    case .nothing: return false
    case .decision(let decision): return decision == .refusal
    case nil:
      guard shared.buckets.indices.contains(bucket), !shared.buckets[bucket].take(at: now) else {
        return false
      }
      interventions.note(.refusal)
      return true
    }
  }

  /// Lets faults and the concurrency of Lambda change how a task will answer.
  mutating func intervene(
    in run: inout TaskRun, of task: CompiledTask, _ state: CompiledState, input: JSONValue
  ) {
    switch interventions.ask() {
    case .nothing: return
    case .decision(let decision):
      guard case .answer(let answer) = decision else { return }
      run.take(answer)
    case nil:
      let faulty = shared.faults.answer(of: state, task, to: run.answer)
      if let faulty { run.take(faulty) }
      let refusal = refusal(of: run, task, input: input)
      if let refusal { run.take(refusal) }
      if let answer = refusal ?? faulty { interventions.note(.answer(answer)) }
    }
  }

  /// How Lambda refuses a function that is one too many.
  private mutating func refusal(
    of run: TaskRun, _ task: CompiledTask, input: JSONValue
  ) -> TaskAnswer? {
    guard shared.lambda != nil, let answer = run.answer, answer.failurePoint == .work,
      let function = task.function(of: input)
    else { return nil }
    let longest = LambdaConcurrency.longestMilliseconds
    let time =
      answer.outcome == .noAnswer ? longest : min(max(answer.delayMilliseconds, 0), longest)
    let isStarted =
      shared.lambda?.start(function, at: now, until: now.advanced(byMilliseconds: time)) ?? true
    guard !isStarted else { return nil }
    return TaskAnswer(
      .failure(
        error: "Lambda.TooManyRequestsException",
        cause: "Rate Exceeded. (Service: Lambda, Status Code: 429)"))
  }
}

extension TaskRun {
  fileprivate mutating func take(_ answer: TaskAnswer) {
    self.answer = answer
    command = nil
    startRequest = 0
  }
}

extension CompiledTask {
  /// The function whose run takes as long as the task; one that hands on a token is over at once.
  fileprivate func function(of input: JSONValue) -> String? {
    switch kind {
    case .lambdaFunction: resource
    case .activity: nil
    case .integration:
      resourceType.isByteEqual(to: "lambda") && pattern == .requestResponse
        ? input["FunctionName"]?.string ?? "" : nil
    }
  }
}
