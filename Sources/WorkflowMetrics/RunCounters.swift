import ExecutionTrace
import OrderedJSON

/// Counts over executions: started, succeeded, failed, timed out, aborted, throttled.
public struct RunCounters: Hashable, Sendable {
  public init() {}
}
