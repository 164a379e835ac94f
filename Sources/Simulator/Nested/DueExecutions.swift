import ExecutionTrace
import HeapModule

/// Nested executions by the time something is due in them, then in order of their start: an
/// execution goes before those it started.
struct DueExecutions: Sendable {
  struct Entry: Comparable, Sendable {
    var time: Timestamp
    var execution: Int
    var stamp: Int

    static func < (a: Entry, b: Entry) -> Bool {
      (a.time, a.execution, a.stamp) < (b.time, b.execution, b.stamp)
    }
  }

  private var heap = Heap<Entry>()

  var first: Entry? { heap.min }

  mutating func insert(_ entry: Entry) { heap.insert(entry) }

  mutating func removeFirst() { _ = heap.popMin() }
}
