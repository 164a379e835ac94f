import ExecutionTrace

/// The heartbeats (SendTaskHeartbeat) that a worker sends while it has a task.
public struct Heartbeats: Hashable, Sendable {
  /// From the start of the task to the first one, and from each to the next; 1 at least.
  public var intervalMilliseconds: Int64
  /// After so many they are lost; nil where they go on until the answer.
  public var count: Int?

  public init(everyMilliseconds interval: Int64, count: Int? = nil) {
    intervalMilliseconds = max(interval, 1)
    self.count = count.map { max($0, 0) }
  }

  /// When HeartbeatSeconds are over without a heartbeat; nil where that never happens. One that
  /// comes at the last moment counts.
  func deadline(from start: Timestamp, heartbeatSeconds seconds: Double) -> Timestamp? {
    var last = start
    if start.advanced(byMilliseconds: intervalMilliseconds) <= start.advanced(bySeconds: seconds) {
      guard let count else { return nil }
      let (elapsed, isTooLong) = intervalMilliseconds.multipliedReportingOverflow(by: Int64(count))
      if isTooLong { return nil }
      last = start.advanced(byMilliseconds: elapsed)
    }
    return last.advanced(bySeconds: seconds)
  }
}
