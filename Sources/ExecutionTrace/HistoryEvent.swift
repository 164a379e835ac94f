public import OrderedJSON

/// An event of an execution's history, as GetExecutionHistory returns it.
public struct HistoryEvent: Hashable, Sendable {
  /// From 1, without gaps.
  public var id: Int
  public var previousEventID: Int
  public var timestamp: Timestamp
  public var type: HistoryEventType
  /// The fields of the event's details object; nil where the type has none.
  public var details: JSONObject?

  public init(
    id: Int, previousEventID: Int, timestamp: Timestamp, type: HistoryEventType,
    details: JSONObject? = nil
  ) {
    self.id = id
    self.previousEventID = previousEventID
    self.timestamp = timestamp
    self.type = type
    self.details = details
  }
}

extension HistoryEvent {
  /// The event in the API's shape: camelCase members, payloads as JSON text.
  public var json: JSONValue { .null }
}
