import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import TaskIntegrations

extension Simulation {
  mutating func scheduleTask(
    _ fibre: Int, _ state: CompiledState, _ task: CompiledTask
  ) throws(StateFailure) {
    let index = fibres[fibre].state
    var run = TaskRun()
    if task.hasToken { run.token = taskToken() }
    // The token is part of the context that Parameters can see.
    fibres[fibre].task = run
    let input = try effectiveInput(of: fibre, state)
    run.timeoutSeconds = try seconds(task.timeoutSeconds, "TimeoutSecondsPath", fibre, state)
    run.heartbeatSeconds = try seconds(
      task.heartbeatSeconds, "HeartbeatSecondsPath", fibre, state)
    var credentials: JSONValue?
    if let query = task.credentials {
      credentials = try evaluate(query, on: .input(fibres[fibre].input.value), fibre, state)
    }
    let invocation = invocations[index]
    invocations[index] += 1
    run.invocation = invocation + 1
    var missing = false
    let response = options.behavior.response(
      of: scripts[index], scenarios.isEmpty ? nil : scenarios[index], state: state.name,
      invocation: invocation)
    if startsNested(task, input, response, hasScript: scripts[index] != nil) {
      startRequestCount += 1
      run.startRequest = startRequestCount
    }
    switch response {
    case .answer(let answer): run.answer = answer
    case .scenario(let scenario):
      try follow(scenario, invocation: invocation, input: input, &run, fibre, state)
    case .fallback where run.startRequest > 0: break
    case .fallback(let fallback) where task.isEvaluated && scripts[index] == nil:
      run.answer = try evaluatedAnswer(to: input, fallback, state)
    case .fallback(.echo): run.answer = TaskAnswer(.result(input))
    case .fallback(.ask): run.answer = nil
    case .fallback(.random(let chances)):
      run.answer = chances.answer(to: input, using: &generator)
    case .fallback(.missing): missing = true
    }
    intervene(in: &run, of: task, state, input: input)
    fibres[fibre].task = run
    if let field = task.invalidField(of: input) {
      throw runtimeFailure(
        fibre, state,
        "The Parameters '\(input.compactText)' could not be used to start the Task: [The value of "
          + "the field '\(field)' has an invalid format]")
    }
    let limit = options.enforcesLimits ? Limits.payloadBytes : Limits.largestPayloadBytes
    let text = try payload(input, of: state, limit: limit).text
    emit(
      task.scheduled, from: fibre, state: state.pointer,
      details: scheduledDetails(of: task, run, input: text, credentials: credentials))
    if missing {
      throw StateFailure(
        error: "States.Runtime",
        cause: "No answer for invocation \(run.invocation) of state '\(state.name)': the mock "
          + "configuration has no entry \"\(invocation)\" for it.", isCatchable: false)
    }
    fibres[fibre].phase = .start
    if case .schedule? = run.answer?.failurePoint, let answer = run.answer {
      fibres[fibre].phase = .answered(answer.outcome)
    }
    yield(fibre)
  }

  mutating func startTask(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    guard case .task(let task) = state.work, let run = fibres[fibre].task else { return }
    if let answer = run.answer, answer.failurePoint == .start {
      fibres[fibre].phase = .answered(answer.outcome)
      return
    }
    let details: JSONObject? =
      switch task.kind {
      case .lambdaFunction: nil
      case .activity: run.answer?.workerName.map { ["workerName": .string($0)] } ?? [:]
      case .integration: task.names
      }
    emit(task.started, from: fibre, state: state.pointer, details: details)
    fibres[fibre].task?.startedTime = now
    guard run.startRequest == 0 else {
      requestStart(fibre, task, run.startRequest)
      return
    }
    guard task.isSubmitted else {
      awaitAnswer(fibre, task)
      return
    }
    if let answer = run.answer, answer.failurePoint == .submit {
      fibres[fibre].phase = .answered(answer.outcome)
    } else {
      fibres[fibre].phase = .submit
      yield(fibre)
    }
  }

  mutating func submitTask(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    guard case .task(let task) = state.work, let run = fibres[fibre].task else { return }
    var details = task.names
    details["output"] = .string((run.answer?.submission ?? .object([:])).compactText)
    details["outputDetails"] = .notTruncated
    emit(.taskSubmitted, from: fibre, state: state.pointer, details: details)
    awaitAnswer(fibre, task)
  }

  /// Queues the answer, and the timeouts, which count from the start.
  private mutating func awaitAnswer(_ fibre: Int, _ task: CompiledTask) {
    guard let run = fibres[fibre].task else { return }
    fibres[fibre].generation += 1
    current = nil
    guard let answer = run.answer else {
      fibres[fibre].phase = .asking
      askingFibres += 1
      questions += 1
      fibres[fibre].task?.question = questions
      return
    }
    expect(answer, fibre, task, from: run.startedTime)
  }

  mutating func expect(
    _ answer: TaskAnswer, _ fibre: Int, _ task: CompiledTask, from start: Timestamp
  ) {
    guard let run = fibres[fibre].task else { return }
    let generation = fibres[fibre].generation
    if let seconds = run.timeoutSeconds {
      queue.insert(
        .taskTimeout, at: max(now, start.advanced(bySeconds: seconds)), fibre: fibre,
        generation: generation)
    }
    // Only a worker that holds a token can send heartbeats.
    if let seconds = run.heartbeatSeconds, task.hasWorker {
      let deadline =
        answer.heartbeats.map { $0.deadline(from: start, heartbeatSeconds: seconds) }
        ?? start.advanced(bySeconds: seconds)
      if let deadline {
        queue.insert(
          .heartbeatTimeout, at: max(now, deadline), fibre: fibre, generation: generation)
      }
    }
    if case .noAnswer = answer.outcome {
      fibres[fibre].phase = .working(until: nil)
      return
    }
    let end = max(now, start.advanced(byMilliseconds: max(0, answer.delayMilliseconds)))
    fibres[fibre].phase = .answered(answer.outcome)
    fibres[fibre].task?.answer = answer
    queue.insert(.resume, at: end, fibre: fibre, generation: generation)
  }

  mutating func timeOutTask(_ fibre: Int, _ failure: StateFailure) {
    fibres[fibre].task?.answer?.failurePoint = .work
    endWait(of: fibre)
    fail(task: fibre, with: failure)
  }

  mutating func takeAnswer(_ fibre: Int, _ outcome: TaskOutcome) {
    wake(fibre)
    let state = program.states[fibres[fibre].state]
    guard case .task(let task) = state.work else { return }
    switch outcome {
    case .noAnswer: current = nil
    case .failure(let error, let cause):
      fail(task: fibre, with: limited(StateFailure(error: error, cause: cause)))
    case .result(let result):
      let text = result.compactText
      if options.enforcesLimits, text.utf8.count > Limits.payloadBytes {
        var failure = dataLimitFailure(name: task.limitName)
        failure.isCatchable = true
        fail(task: fibre, with: failure)
        return
      }
      var details = task.kind == .integration ? task.names : [:]
      details["output"] = .string(text)
      details["outputDetails"] = .notTruncated
      emit(task.succeeded, from: fibre, state: state.pointer, details: details)
      fibres[fibre].phase = .resulting(result)
    }
  }

  private mutating func fail(task fibre: Int, with failure: StateFailure) {
    let state = program.states[fibres[fibre].state]
    guard case .task(let task) = state.work else { return }
    wake(fibre)
    current = fibre
    var details = task.kind == .integration ? task.names : [:]
    for member in failure.details.members { details[member.key] = member.value }
    let isTimeout = failure.error == StateFailure.timeout.error
    let event = emit(
      task.failed(at: fibres[fibre].task?.answer?.failurePoint ?? .work, isTimeout: isTimeout),
      from: fibre, state: state.pointer, details: details)
    if let error = failure.error, Integration.isThrottlingError(error) {
      record(.throttled(.task, error: error), from: fibre)
    }
    fail(fibre, with: failure, event: event)
  }

  mutating func takeResult(_ fibre: Int, _ result: JSONValue) {
    let state = program.states[fibres[fibre].state]
    do {
      try leave(fibre, state, result: result)
    } catch {
      fail(fibre, with: error, event: fibres[fibre].lastEvent)
    }
  }
}

extension Simulation {
  private func scheduledDetails(
    of task: CompiledTask, _ run: TaskRun, input: String, credentials: JSONValue?
  ) -> JSONObject {
    var details: JSONObject
    switch task.kind {
    case .lambdaFunction, .activity:
      details = [
        "resource": .string(task.resource), "input": .string(input),
        "inputDetails": .notTruncated,
      ]
    case .integration:
      details = task.names
      details["region"] = .string(options.region)
      details["parameters"] = .string(input)
    }
    if let seconds = run.timeoutSeconds {
      details["timeoutInSeconds"] = .number(JSONNumber(seconds))
    }
    if let seconds = run.heartbeatSeconds, task.kind != .lambdaFunction {
      details["heartbeatInSeconds"] = .number(JSONNumber(seconds))
    }
    if let role = credentials?["RoleArn"] { details["taskCredentials"] = ["roleArn": role] }
    return details
  }

  private mutating func seconds(
    _ number: CompiledNumber?, _ field: String, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> Double? {
    switch number {
    case nil: return nil
    case .literal(let seconds): return seconds
    case .expression(let expression):
      let value = try evaluate(expression, as: .number, fibre, state)
      guard let seconds = value.number?.integer, seconds > 0 else {
        throw evaluationFailure(
          fibre, state,
          "The \(expression.location) field is not a positive integer: "
            + value.compactText, at: expression.location)
      }
      return Double(seconds)
    case .path(let path):
      let value: JSONValue
      do {
        value = try path.evaluate(in: scope(of: fibre, state, input: fibres[fibre].input.value))
      } catch { throw runtimeFailure(fibre, state, error.message) }
      guard let seconds = value.number?.integer, seconds > 0 else {
        throw runtimeFailure(
          fibre, state,
          "The \(field) parameter does not reference a positive integer: \(path.text) == "
            + (value.string ?? value.compactText))
      }
      return Double(seconds)
    }
  }

  private mutating func taskToken() -> String {
    var text = ""
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    for _ in 0..<8 {
      var bits = generator.next()
      for _ in 0..<8 {
        text.append(digits[Int(bits & 63)])
        bits >>= 6
      }
    }
    return text
  }
}

extension CompiledTask {
  /// The fields every event of an integration begins with.
  var names: JSONObject {
    ["resourceType": .string(resourceType), "resource": .string(action)]
  }
}
