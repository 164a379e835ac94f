package import OrderedJSON

/// The history of one execution as a file has it: what `aws stepfunctions get-execution-history`
/// prints, what the API answers, or `treadle run --format json`.
package struct HistoryDocument: Sendable {
  /// In the order of their ids; one at least.
  package var events: [HistoryEvent]
  /// Whether the service has more events than the file (`nextToken`).
  package var isPartial: Bool

  /// - Throws: the first thing wrong with the file.
  package init(_ root: SourceNode) throws(HistoryProblem) {
    let list = root["events"] ?? root
    guard case .array(let nodes) = list.content else {
      throw HistoryProblem(
        "a history is an object with the list \"events\", as get-execution-history prints it",
        at: root)
    }
    var events: [(event: HistoryEvent, node: SourceNode)] = []
    for node in nodes { events.append((try HistoryDocument.event(node), node)) }
    events.sort { $0.event.id < $1.event.id }
    for (before, after) in zip(events, events.dropFirst()) where before.event.id == after.event.id {
      throw HistoryProblem("two events have the id \(after.event.id)", at: after.node)
    }
    guard !events.isEmpty else { throw HistoryProblem("the history has no events", at: list) }
    self.events = events.map(\.event)
    let token = root["nextToken"]?.value
    isPartial = token.map { !$0.isNull } ?? false
  }

  private static func event(_ node: SourceNode) throws(HistoryProblem) -> HistoryEvent {
    guard let name = node["type"]?.value.string else {
      throw HistoryProblem("an event needs its type", at: node)
    }
    guard let type = HistoryEventType(rawValue: name) else {
      throw HistoryProblem("'\(name)' is no type of history events", at: node["type"] ?? node)
    }
    guard let id = node["id"]?.value.number?.integer, id > 0 else {
      throw HistoryProblem("an event needs its id, a whole number from 1", at: node["id"] ?? node)
    }
    guard let time = node["timestamp"], let timestamp = Timestamp(historyTime: time.value) else {
      throw HistoryProblem(
        "an event needs its timestamp, ISO 8601 with an offset or seconds since 1970",
        at: node["timestamp"] ?? node)
    }
    let details = type.detailsName.flatMap { node[$0]?.value.object }
    return HistoryEvent(
      id: id, previousEventID: node["previousEventId"]?.value.number?.integer ?? 0,
      timestamp: timestamp, type: type, details: details)
  }
}

/// Why a file is no history.
package struct HistoryProblem: Error, Hashable, Sendable {
  /// One line, without the place.
  package var message: String
  /// Byte offset.
  package var offset: Int

  init(_ message: String, at node: SourceNode) {
    self.message = message
    offset = node.range.lowerBound
  }
}

extension Timestamp {
  /// As the service's answers and the AWS command line write it.
  fileprivate init?(historyTime value: JSONValue) {
    switch value {
    case .string(let text): self.init(iso8601: text)
    case .number(let number):
      let milliseconds = (number.double * 1000).rounded()
      guard abs(milliseconds) < 1e15 else { return nil }
      self.init(milliseconds: Int64(milliseconds))
    default: return nil
    }
  }
}
