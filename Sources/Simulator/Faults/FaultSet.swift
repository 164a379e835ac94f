import ExecutionTrace
import OrderedJSON
import TaskIntegrations

/// The faults that are injected, and chance for those that strike by it.
struct FaultSet: Sendable {
  private(set) var all: [InjectedFault] = []
  private var lastID = 0
  private var generator: RandomGenerator

  init(seed: UInt64 = 0) { generator = RandomGenerator(seed: seed ^ 0xFA17) }

  mutating func inject(_ fault: Fault) -> InjectedFault.ID {
    lastID += 1
    all.append(InjectedFault(id: lastID, fault: fault))
    return lastID
  }

  mutating func remove(_ id: InjectedFault.ID) { all.removeAll { $0.id == id } }

  /// The answer that the first fault that strikes makes of another; nil where none strikes.
  ///
  /// - Parameter answer: nil where the task asks.
  mutating func answer(
    of state: CompiledState, _ task: CompiledTask, to answer: TaskAnswer?
  ) -> TaskAnswer? {
    guard !all.isEmpty else { return nil }
    for index in all.indices where !all[index].isSpent {
      let fault = all[index].fault
      if let name = fault.state, !name.isByteEqual(to: state.name) { continue }
      guard fault.probability >= 1 || generator.unitInterval() < fault.probability else {
        continue
      }
      guard let changed = fault.effect.answer(of: task, to: answer) else { continue }
      all[index].count += 1
      return changed
    }
    return nil
  }
}

extension Fault.Effect {
  /// Nil where it cannot strike the task.
  fileprivate func answer(of task: CompiledTask, to answer: TaskAnswer?) -> TaskAnswer? {
    func failure(_ error: String, _ cause: String?) -> TaskAnswer {
      TaskAnswer(
        .failure(error: error, cause: cause), delayMilliseconds: answer?.delayMilliseconds ?? 0)
    }
    switch self {
    case .fail(let error, let cause): return failure(error, cause ?? "Fault injected")
    case .throttle(let error):
      var refused = failure(
        error ?? TaskResource(task.resource).throttlingError, "Rate exceeded (fault injected)")
      refused.delayMilliseconds = 0
      // A job or callback is refused when it is asked for.
      if task.isSubmitted { refused.failurePoint = .submit }
      return refused
    case .timeOut: return TaskAnswer(.noAnswer, heartbeats: answer?.heartbeats)
    case .loseHeartbeat: return task.hasWorker ? TaskAnswer(.noAnswer) : nil
    case .delay(let milliseconds):
      guard var late = answer else { return nil }
      let (sum, isTooLong) = late.delayMilliseconds.addingReportingOverflow(max(milliseconds, 0))
      late.delayMilliseconds = isTooLong ? .max : sum
      return late
    }
  }
}
