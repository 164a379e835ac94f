/// What happened to executions of one machine.
public struct ExecutionCounters: Equatable, Sendable {
  public var started = 0
  public var succeeded = 0
  public var failed = 0
  public var timedOut = 0
  public var aborted = 0
  /// Redrives of executions that had ended.
  public var redriven = 0
  /// Started and not over.
  public var running = 0
  /// Retries of all states.
  public var retries = 0
  /// Errors that a catcher took.
  public var caught = 0
  /// States entered.
  public var transitions = 0
  /// Task answers with a throttling error.
  public var throttledTasks = 0
  /// Executions that were not started for lack of tokens.
  public var throttledExecutions = 0
  /// State transitions that had to wait for a token.
  public var throttledTransitions = 0
  /// From start to end of an execution.
  public var durations = DurationHistogram()

  public init() {}

  /// Of all three kinds.
  public var throttled: Int { throttledTasks + throttledExecutions + throttledTransitions }

  /// What the service charges a STANDARD workflow for: a retry is a transition too.
  public var billedTransitions: Int { transitions + retries }

  /// Executions that are over.
  public var finished: Int { succeeded + failed + timedOut + aborted }

  public mutating func add(_ other: ExecutionCounters) {
    started += other.started
    succeeded += other.succeeded
    failed += other.failed
    timedOut += other.timedOut
    aborted += other.aborted
    redriven += other.redriven
    running += other.running
    retries += other.retries
    caught += other.caught
    transitions += other.transitions
    throttledTasks += other.throttledTasks
    throttledExecutions += other.throttledExecutions
    throttledTransitions += other.throttledTransitions
    durations.add(other.durations)
  }
}
