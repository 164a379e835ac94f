public import OrderedJSON

/// One thing that happened in a run. Everything that is known of a run is a fold over its records.
public struct TraceRecord: Hashable, Sendable {
  public var time: Timestamp
  /// The state it belongs to, as its place in the definition; nil for the execution's own.
  public var state: JSONPointer?
  /// Tells visits of one state apart: counts state entries in this execution, from 1.
  public var visit: Int
  public var kind: Kind

  // Inlined, so that the record is made where it goes: a run makes several for every transition.
  @inlinable
  public init(time: Timestamp, state: JSONPointer?, visit: Int, kind: Kind) {
    self.time = time
    self.state = state
    self.visit = visit
    self.kind = kind
  }

  public enum Kind: Hashable, Sendable {
    /// An event of the service's history.
    case event(HistoryEvent)
    /// A Choice state took a rule (from 0), or Default (nil) for lack of a match.
    case ruleMatched(Int?)
    /// A retrier (from 0) took an error; `attempt` counts this retrier's retries, from 1.
    case retried(retrier: Int, attempt: Int, delayMilliseconds: Int64, error: String)
    /// A catcher (from 0) took an error.
    case caught(catcher: Int, error: String)
    /// The state failed for good: no retrier, no catcher took the error. `inChild` where it came out
    /// of a branch or iteration, whose own state has such a record too.
    case failed(error: String, inChild: Bool)
    /// The execution left one state for another along `edge`.
    case transition(to: JSONPointer)
    /// The data at a stage of a state's processing.
    case staged(Stage, JSONValue)
    /// Variables were assigned; all that are visible afterwards.
    case variables(JSONObject)
    /// Something was throttled: see `Throttle`.
    case throttled(Throttle, error: String)
    /// An event of the history of a Map Run's child execution (from 0).
    case childEvent(execution: Int, HistoryEvent)
  }

  /// What a quota held back.
  public enum Throttle: String, Hashable, Sendable, CaseIterable {
    /// A task was answered with a throttling error.
    case task
    /// An execution was not started for lack of tokens.
    case execution
    /// A state transition had to wait for a token.
    case transition
  }

  /// The stages of a state's input and output processing, in order.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case input, afterInputPath, afterParameters, afterArguments
    /// Of a Map: its items, then what its iterations get; and the numbers it goes by.
    case afterItemsPath, afterItemsPointer, afterItemSelector, afterItemBatcher
    case maxConcurrency, toleratedFailureCount, toleratedFailurePercentage
    case result, afterResultSelector, afterResultPath, output
  }
}
