import ExecutionTrace
import OrderedJSON

/// Tasks that ask, and what is going on now.
extension Simulation {
  /// Tasks that wait for `answer`, the one that asked first in front.
  public var pendingTasks: [PendingTask] {
    guard status == .running, askingFibres > 0 else { return [] }
    return fibres.compactMap { fibre in
      guard case .asking = fibre.phase, let run = fibre.task else { return nil }
      let state = program.states[fibre.state]
      guard case .task(let task) = state.work else { return nil }
      return PendingTask(
        id: run.question, state: state.pointer, resource: task.resource,
        input: fibre.effectiveInput,
        attempt: fibre.retryCount + 1, token: run.token, command: run.command,
        delayMilliseconds: run.delayMilliseconds)
    }
    .sorted { $0.id < $1.id }
  }

  /// Answers a pending task now, or after the time that its scenario drew. Does nothing for a
  /// task that is not pending.
  public mutating func answer(_ task: PendingTask.ID, with outcome: TaskOutcome) {
    let run = fibres.first { $0.isAsking && $0.task?.question == task }?.task
    answer(
      task,
      with: TaskAnswer(
        outcome, delayMilliseconds: run?.delayMilliseconds ?? 0, heartbeats: run?.heartbeats))
  }

  /// Answers a pending task after a while from now.
  public mutating func answer(_ task: PendingTask.ID, with answer: TaskAnswer) {
    guard status == .running,
      let fibre = fibres.firstIndex(where: { $0.isAsking && $0.task?.question == task }),
      case .task(let compiled) = program.states[fibres[fibre].state].work
    else { return }
    askingFibres -= 1
    expect(answer, fibre, compiled, from: now)
  }

  /// Ends the run as StopExecution does.
  public mutating func abort(error: String? = nil, cause: String? = nil) {
    while !outbox.isEmpty { write(outbox.removeFirst()) }
    guard status == .running else { return }
    emit(
      .executionAborted, from: 0, previous: 0, state: nil,
      details: StateFailure(error: error, cause: cause).details)
    if !nested.executions.isEmpty { settle(nil) }
  }

  /// States being executed now, with what each waits for: in the order they were
  /// entered: outer before inner.
  public var activeStates: [ActiveState] {
    guard status == .running else { return [] }
    return fibres.compactMap { fibre in
      guard let activity = fibre.activity else { return nil }
      return ActiveState(
        state: program.states[fibre.state].pointer, visit: fibre.visit, activity: activity)
    }
    // Fibres take each other's places; visits are counted as states are entered.
    .sorted { $0.visit < $1.visit }
  }
}

extension Fibre {
  fileprivate var isAsking: Bool { if case .asking = phase { true } else { false } }

  var activity: ActiveState.Activity? {
    switch phase {
    case .free, .startExecution, .enter, .finishing: nil
    case .begin, .resulting, .exiting: .entered
    case .start, .submit: .working(until: nil)
    case .working(let until): .working(until: until)
    case .answered: .working(until: answerTime)
    case .asking: .asking
    case .waiting(let until): .waiting(until: until)
    case .backingOff(let until): .backingOff(until: until, attempt: retryCount)
    case .launching, .joining, .gathering, .closingMapRun: .children
    }
  }

  private var answerTime: Timestamp? {
    guard let task, let answer = task.answer else { return nil }
    return task.startedTime.advanced(byMilliseconds: answer.delayMilliseconds)
  }
}
