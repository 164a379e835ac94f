import ExecutionTrace
public import OrderedJSON

/// No task waits for that token: it is over, or never was.
public struct TaskTokenError: Error, Hashable, Sendable {
  /// In the service's words.
  public var message: String { "Task Timed Out: 'Provided task does not exist anymore'" }
}

/// SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat: what workers say of the tasks whose
/// tokens they hold. `pendingTasks` and the parameters in the history tell the tokens.
extension Simulation {
  /// Ends a task with its result, now.
  public mutating func sendTaskSuccess(
    token: String, output: JSONValue
  ) throws(TaskTokenError) {
    try answer(token: token, with: .result(output))
  }

  /// Fails a task, now.
  public mutating func sendTaskFailure(
    token: String, error: String? = nil, cause: String? = nil
  ) throws(TaskTokenError) {
    try answer(token: token, with: .failure(error: error, cause: cause))
  }

  /// Starts the time of HeartbeatSeconds anew.
  public mutating func sendTaskHeartbeat(token: String) throws(TaskTokenError) {
    let fibre = try fibre(token: token)
    guard case .task(let task) = program.states[fibres[fibre].state].work,
      let run = fibres[fibre].task
    else { return }
    // The times of a task that asks begin with its answer.
    if case .asking = fibres[fibre].phase { return }
    wake(fibre)
    let generation = fibres[fibre].generation
    if let seconds = run.timeoutSeconds {
      queue.insert(
        .taskTimeout, at: max(now, run.startedTime.advanced(bySeconds: seconds)), fibre: fibre,
        generation: generation)
    }
    if let seconds = run.heartbeatSeconds, task.hasWorker {
      queue.insert(
        .heartbeatTimeout, at: now.advanced(bySeconds: seconds), fibre: fibre,
        generation: generation)
    }
    if case .answered = fibres[fibre].phase, let answer = run.answer {
      let end = run.startedTime.advanced(byMilliseconds: max(0, answer.delayMilliseconds))
      queue.insert(.resume, at: max(now, end), fibre: fibre, generation: generation)
    }
  }

  private mutating func answer(
    token: String, with outcome: TaskOutcome
  ) throws(TaskTokenError) {
    let fibre = try fibre(token: token)
    if case .asking = fibres[fibre].phase { askingFibres -= 1 }
    wake(fibre)
    fibres[fibre].task?.answer?.failurePoint = .work
    fibres[fibre].phase = .answered(outcome)
    queue.insert(.resume, at: now, fibre: fibre, generation: fibres[fibre].generation)
  }

  private func fibre(token: String) throws(TaskTokenError) -> Int {
    let found = fibres.indices.first { index in
      guard status == .running, index != current,
        fibres[index].task?.token?.isByteEqual(to: token) == true
      else { return false }
      switch fibres[index].phase {
      case .asking, .working, .answered: return true
      default: return false
      }
    }
    guard let found else { throw TaskTokenError() }
    return found
  }
}
