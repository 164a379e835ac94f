import ExecutionTrace
import JSONPathQuery
import OrderedJSON

/// Executions that Tasks start. All of them, those that nested ones start too, lie in one array of
/// the run at the top, which lets whatever is due first happen first.
extension Simulation {
  /// In order of their start.
  public var nestedExecutions: [NestedExecution] { nested.executions }

  /// Does the next small thing, here or in a nested execution.
  mutating func advanceAmongNested() -> Bool {
    let own = dueTime
    guard let due = nested.due.first, own.map({ due.time < $0 }) ?? true else {
      let hasAdvanced = advanceOwn()
      settle(nil)
      return hasAdvanced
    }
    let index = due.execution
    let events = nested.executions[index].simulation.eventCount
    let bytes = nested.executions[index].simulation.keptBytes
    _ = nested.executions[index].simulation.advanceOwn()
    nested.events += nested.executions[index].simulation.eventCount - events
    nested.bytes += nested.executions[index].simulation.keptBytes - bytes
    if eventCount + nested.events >= options.maximumEvents {
      nested.executions[index].simulation.options.maximumEvents =
        nested.executions[index].simulation.eventCount
    }
    if keptBytes + nested.bytes > options.maximumBytes {
      nested.executions[index].simulation.options.maximumBytes =
        nested.executions[index].simulation.keptBytes - 1
    }
    settle(index)
    return true
  }

  private var isOver: Bool { status != .running && outbox.isEmpty }

  /// When something happens next in this execution; the last events of one that is over too.
  private var dueTime: Timestamp? { outbox.isEmpty ? ownNextEventTime : now }

  /// Sees to what an execution asked for, gave up, or ended with.
  ///
  /// - Parameter owner: a nested execution; nil for the run itself.
  mutating func settle(_ owner: Int?) {
    var endedWaits: [Int] = []
    var requests: [StartRequest] = []
    if let owner {
      swap(&endedWaits, &nested.executions[owner].simulation.endedWaits)
      swap(&requests, &nested.executions[owner].simulation.startRequests)
    } else {
      swap(&endedWaits, &self.endedWaits)
      swap(&requests, &startRequests)
    }
    for id in endedWaits {
      stopWaiting { $0.owner == owner && $0.request.id == id }
    }
    for request in requests { start(request, of: owner) }
    settleEnd(of: owner)
    if let owner { enqueue(owner) }
  }

  /// Tells that a nested execution is over, and stops those it waited for.
  private mutating func settleEnd(of owner: Int?) {
    if let owner {
      guard !nested.executions[owner].isSettled, nested.executions[owner].simulation.isOver else {
        return
      }
      nested.executions[owner].isSettled = true
      let execution = nested.executions[owner]
      nested.executions[owner].waiters = []
      nested.awaited.removeAll { $0 == owner }
      let end = execution.simulation.now
      for waiter in execution.waiters {
        answer(
          waiter.request, of: waiter.owner, with: execution.simulation.answer(to: waiter.request),
          at: end)
      }
    } else {
      guard !nested.isRootSettled, isOver else { return }
      nested.isRootSettled = true
    }
    stopWaiting { $0.owner == owner }
  }

  /// Takes waiters away, and stops the executions nobody waits for any longer, with those that
  /// they wait for.
  private mutating func stopWaiting(_ isOver: (NestedExecution.Waiter) -> Bool) {
    var stopped: [Int] = []
    func removeWaiters(_ isOver: (NestedExecution.Waiter) -> Bool) {
      for index in nested.awaited {
        nested.executions[index].waiters.removeAll(where: isOver)
        if nested.executions[index].waiters.isEmpty { stopped.append(index) }
      }
      let executions = nested.executions
      nested.awaited.removeAll { executions[$0].waiters.isEmpty }
    }
    removeWaiters(isOver)
    while let index = stopped.popLast() {
      let end = time(of: nested.executions[index].parent)
      let start = nested.executions[index].simulation.now
      nested.executions[index].simulation.now = max(start, end)
      nested.executions[index].simulation.abort()
      nested.executions[index].isSettled = true
      enqueue(index)
      removeWaiters { $0.owner == index }
    }
  }

  private func time(of owner: Int?) -> Timestamp {
    owner.map { nested.executions[$0].simulation.now } ?? now
  }

  /// Queues an execution for what is due next in it.
  private mutating func enqueue(_ index: Int) {
    nested.executions[index].stamp += 1
    if let time = nested.executions[index].simulation.dueTime {
      nested.due.insert(
        DueExecutions.Entry(
          time: time, execution: index, stamp: nested.executions[index].stamp))
    }
    while let first = nested.due.first, first.stamp != nested.executions[first.execution].stamp {
      nested.due.removeFirst()
    }
  }
}

extension Simulation {
  /// Starts what a Task asked for and answers the Task.
  private mutating func start(_ request: StartRequest, of owner: Int?) {
    let time = time(of: owner)
    do throws(StateFailure) {
      let index = try startedExecution(request, of: owner, at: time)
      let response = nested.executions[index].simulation.startResponse(
        to: request, requestNumber: nested.executions.count)
      if request.isSync {
        if nested.executions[index].waiters.isEmpty { nested.awaited.append(index) }
        nested.executions[index].waiters.append(.init(owner: owner, request: request))
        answer(
          request, of: owner, with: TaskAnswer(.noAnswer, submission: response), at: time)
      } else {
        answer(request, of: owner, with: TaskAnswer(.result(response)), at: time)
      }
      enqueue(index)
    } catch {
      answer(
        request, of: owner,
        with: TaskAnswer(
          .failure(error: error.error, cause: error.cause),
          failurePoint: request.isSync ? .submit : .work),
        at: time)
    }
  }

  /// The execution that StartExecution gives: a new one, or one of the same name and input that
  /// still runs.
  private mutating func startedExecution(
    _ request: StartRequest, of owner: Int?, at time: Timestamp
  ) throws(StateFailure) -> Int {
    guard let machine = options.machine(startedBy: request.parameters) else {
      throw .startExecution(
        "StateMachineDoesNotExist",
        "State Machine Does Not Exist: '\(request.parameters["StateMachineArn"]?.string ?? "")'")
    }
    var input = request.parameters["Input"] ?? .null
    if input.isNull { input = .object([:]) }
    if let text = input.string {
      guard let value = try? JSONSource.value(text) else {
        throw .startExecution(
          "InvalidExecutionInput", "Invalid State Machine Execution Input: '\(text)'")
      }
      input = value
    }
    let number = UInt64(nested.executions.count + 1)
    var source = RandomSource(state: options.seed &+ number &* 0x9E37_79B9_7F4A_7C15)
    let name = request.parameters["Name"]?.string ?? source.uuid()
    var child = options
    child.input = input
    child.executionName = name
    child.type = .standard
    child.startTime = time
    child.seed = source.next()
    child.behavior = try options.nestedBehavior(of: machine, startedBy: request.parameters)
    let arn = ExecutionARNs(program: machine, options: child).execution
    let existing = nested.places[ByteKey(arn)]
    if let existing, nested.executions[existing].simulation.status == .running,
      nested.executions[existing].simulation.options.input == input
    {
      return existing
    }
    if existing != nil || arns.execution.isByteEqual(to: arn) {
      throw .startExecution("ExecutionAlreadyExists", "Execution Already Exists: '\(arn)'")
    }
    guard nested.executions.count < Limits.nestedExecutions else {
      throw .startExecution(
        "ExecutionLimitExceeded",
        "A simulated run starts at most \(Limits.nestedExecutions) executions")
    }
    nested.places[ByteKey(arn)] = nested.executions.count
    nested.executions.append(NestedExecution(Simulation(machine, options: child), parent: owner))
    return nested.executions.count - 1
  }

  private mutating func answer(
    _ request: StartRequest, of owner: Int?, with answer: TaskAnswer, at time: Timestamp
  ) {
    guard let owner else {
      take(answer, to: request, at: time)
      return
    }
    nested.executions[owner].simulation.take(answer, to: request, at: time)
    enqueue(owner)
  }

  /// Lets the Task go on with what its request came to.
  private mutating func take(_ answer: TaskAnswer, to request: StartRequest, at time: Timestamp) {
    let fibre = request.fibre
    guard status == .running, fibres[fibre].task?.startRequest == request.id else { return }
    fibres[fibre].generation += 1
    fibres[fibre].task?.answer = answer
    fibres[fibre].phase =
      answer.submission == nil ? .answered(answer.outcome) : .submit
    dropStaleEvents()
    queue.insert(
      .resume, at: max(time, now), fibre: fibre, generation: fibres[fibre].generation)
  }
}
