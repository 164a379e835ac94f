import ExecutionTrace
import HeapModule

/// Something that will happen at a moment of virtual time.
struct QueuedEvent: Sendable, Comparable {
  enum Kind: Sendable {
    /// The fibre goes on.
    case resume
    case taskTimeout
    case heartbeatTimeout
    /// The time of a whole execution is over. `fibre` is its index among the executions, and
    /// `generation` its number of redrives.
    case executionTimeout
  }

  var time: Timestamp
  /// Tells events of one moment apart: first queued, first out.
  var sequence: Int
  var fibre: Int
  /// The fibre's when this was queued.
  var generation: Int
  var kind: Kind

  static func == (a: QueuedEvent, b: QueuedEvent) -> Bool { a.sequence == b.sequence }

  static func < (a: QueuedEvent, b: QueuedEvent) -> Bool {
    (a.time, a.sequence) < (b.time, b.sequence)
  }
}

/// Events by time, then by the order they came in.
struct EventQueue: Sendable {
  private var heap = Heap<QueuedEvent>()
  private var sequence = 0

  var first: QueuedEvent? { heap.min }

  mutating func insert(
    _ kind: QueuedEvent.Kind, at time: Timestamp, fibre: Int, generation: Int
  ) {
    heap.insert(
      QueuedEvent(
        time: time, sequence: sequence, fibre: fibre, generation: generation, kind: kind))
    sequence += 1
  }

  mutating func removeFirst() -> QueuedEvent? { heap.popMin() }

  mutating func removeAll() { heap = Heap() }
}
