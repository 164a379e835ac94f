public import ExecutionTrace

/// How a fleet stood at moments evenly apart: for curves. When there are too many, every other one
/// is left out and those to come are twice as far apart.
public struct FleetTimeline: Equatable, Sendable {
  public struct Sample: Equatable, Sendable {
    public var time: Timestamp
    /// Since the fleet's start.
    public var started = 0
    public var succeeded = 0
    public var failed = 0
    public var timedOut = 0
    public var aborted = 0
    public var throttledTasks = 0
    public var throttledExecutions = 0
    public var throttledTransitions = 0
    public var retries = 0
    public var caught = 0
    /// At that moment.
    public var running = 0
    /// Lambda functions that run; nil where they are not counted.
    public var functions: Int?
    /// Tokens there are for transitions, and transitions that wait for one; nil without a limit.
    public var transitionTokens: Double?
    public var waitingTransitions: Int?
    /// Tokens there are for StartExecution of STANDARD machines; nil without a limit.
    public var startTokens: Double?

    /// Of all three kinds, since the fleet's start.
    public var throttled: Int { throttledTasks + throttledExecutions + throttledTransitions }
  }

  /// No more samples than twice this.
  public static let capacity = 512

  public private(set) var samples: [Sample] = []
  public private(set) var intervalMilliseconds: Int64 = 1000
  /// When the next one is due.
  private(set) var nextTime: Timestamp

  init(start: Timestamp) { nextTime = start.advanced(byMilliseconds: 1000) }

  /// Adds the samples that are due up to a time, between which nothing happened.
  mutating func sample(to time: Timestamp, _ sample: (Timestamp) -> Sample) {
    guard nextTime <= time else { return }
    while (time.milliseconds - nextTime.milliseconds) / intervalMilliseconds
      >= Int64(Self.capacity)
    { widen() }
    while nextTime <= time {
      samples.append(sample(nextTime))
      nextTime = nextTime.advanced(byMilliseconds: intervalMilliseconds)
      if samples.count >= 2 * Self.capacity { widen() }
    }
  }

  /// The samples stay on multiples of the interval since the start.
  private mutating func widen() {
    let first = nextTime.advanced(
      byMilliseconds: -intervalMilliseconds * Int64(samples.count + 1))
    samples = stride(from: 1, to: samples.count, by: 2).map { samples[$0] }
    intervalMilliseconds *= 2
    nextTime = first.advanced(
      byMilliseconds: intervalMilliseconds * Int64(samples.count + 1))
  }
}
