import ExecutionTrace
import OrderedJSON

/// Events in order, whose numbers are already given out.
struct Outbox: Sendable {
  struct Entry: Sendable {
    var execution: Int
    var state: JSONPointer?
    var visit: Int
    var id: Int
    var previous: Int
    var type: HistoryEventType
    var details: JSONObject?
  }

  private var entries: [Entry] = []
  private var position = 0

  var isEmpty: Bool { position == entries.count }

  mutating func append(_ entry: Entry) { entries.append(entry) }

  mutating func removeFirst() -> Entry {
    defer {
      position += 1
      if isEmpty {
        entries.removeAll(keepingCapacity: true)
        position = 0
      }
    }
    return entries[position]
  }
}
