/// What happened at one state, over all runs.
public struct StateCounters: Equatable, Sendable {
  public var entered = 0
  /// Left with a result.
  public var succeeded = 0
  /// Failed for good: no retrier or catcher took the error.
  public var failed = 0
  /// Left through a catcher.
  public var caught = 0
  /// Given up because something else failed, was stopped or ran out of time.
  public var aborted = 0
  /// Retries, not visits with retries.
  public var retried = 0
  /// Answers with a throttling error.
  public var throttled = 0
  /// Entries and retries that had to wait for a token of the account.
  public var throttledTransitions = 0
  /// Attempts that ran into TimeoutSeconds or HeartbeatSeconds.
  public var timedOut = 0
  /// Visits that are not over.
  public var inFlight = 0
  /// From entering to leaving a state, retries and waiting included.
  public var durations = DurationHistogram()
  /// How often each choice rule was taken, by its index.
  public var rulesMatched: [Int: Int] = [:]
  /// How often Default was taken.
  public var defaultTaken = 0
  /// How often each retrier took an error, by its index.
  public var retriersFired: [Int: Int] = [:]
  /// How often each catcher took an error, by its index.
  public var catchersFired: [Int: Int] = [:]

  public init() {}

  public mutating func add(_ other: StateCounters) {
    entered += other.entered
    succeeded += other.succeeded
    failed += other.failed
    caught += other.caught
    aborted += other.aborted
    retried += other.retried
    throttled += other.throttled
    throttledTransitions += other.throttledTransitions
    timedOut += other.timedOut
    inFlight += other.inFlight
    durations.add(other.durations)
    rulesMatched.merge(other.rulesMatched, uniquingKeysWith: +)
    defaultTaken += other.defaultTaken
    retriersFired.merge(other.retriersFired, uniquingKeysWith: +)
    catchersFired.merge(other.catchersFired, uniquingKeysWith: +)
  }
}
