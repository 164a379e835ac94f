public import OrderedJSON

/// An event of an execution's history, as GetExecutionHistory returns it.
public struct HistoryEvent: Hashable, Sendable {
  /// From 1, without gaps.
  public var id: Int
  public var previousEventID: Int
  public var timestamp: Timestamp
  public var type: HistoryEventType
  package var content: Content

  /// The fields of the event's details object; nil where the type has none.
  ///
  /// Made from `content` at every call.
  public var details: JSONObject? {
    get { content.fields }
    set { content = newValue.map(Content.fields) ?? .none }
  }

  public init(
    id: Int, previousEventID: Int, timestamp: Timestamp, type: HistoryEventType,
    details: JSONObject? = nil
  ) {
    self.id = id
    self.previousEventID = previousEventID
    self.timestamp = timestamp
    self.type = type
    content = details.map(Content.fields) ?? .none
  }

  /// - Parameter content: the details as they are kept.
  package init(
    id: Int, previousEventID: Int, timestamp: Timestamp, type: HistoryEventType,
    content: Content
  ) {
    self.id = id
    self.previousEventID = previousEventID
    self.timestamp = timestamp
    self.type = type
    self.content = content
  }
}

extension HistoryEvent {
  /// How an event's time is written.
  public enum TimestampFormat: Hashable, Sendable {
    /// `2020-01-01T00:00:00.000Z`
    case iso8601
    /// Seconds since 1970 with three fraction digits, as the service's JSON protocol has it.
    case epochSeconds
  }

  /// The event in the API's shape: camelCase members, payloads as JSON text.
  public var json: JSONValue { json(timestamps: .iso8601) }

  public func json(timestamps: TimestampFormat) -> JSONValue {
    var object: JSONObject = [:]
    switch timestamps {
    case .iso8601: object["timestamp"] = .string(timestamp.iso8601)
    case .epochSeconds:
      object["timestamp"] = .number(JSONNumber(Double(timestamp.milliseconds) / 1000))
    }
    object["type"] = .string(type.rawValue)
    object["id"] = .number(JSONNumber(id))
    object["previousEventId"] = .number(JSONNumber(previousEventID))
    if let details, let name = type.detailsName { object[name] = .object(details) }
    return .object(object)
  }
}
