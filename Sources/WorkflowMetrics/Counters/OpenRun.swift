import ExecutionTrace

/// What folds have to know of a run that is going on.
package struct OpenRun: Equatable, Sendable {
  struct Visit: Equatable, Sendable {
    var number: Int
    /// The state, by its position in the counters.
    var state: Int
    var entered: Timestamp
    /// Of the attempt that is going on.
    var scheduled: Timestamp?
    var started: Timestamp?
    var timeoutMilliseconds: Int64?
    var isCaught = false
    /// Whether the error of the attempt is among the counted ones already.
    var hasCountedError = false
  }

  var start: Timestamp?
  var redrives = 0
  /// Of the inputs of states.
  var largestPayloadBytes: Int64 = 0
  /// Visits that are not over, in the order they began while they are few.
  private var visits: [Visit] = []
  /// Positions in `visits`, where they are many.
  private var positions: [Int: Int] = [:]

  private static let few = 16

  package init() {}

  var openVisits: [Visit] { visits }

  mutating func add(_ visit: Visit) {
    visits.append(visit)
    if visits.count == Self.few + 1 {
      for (position, visit) in visits.enumerated() { positions[visit.number] = position }
    } else if visits.count > Self.few {
      positions[visit.number] = visits.count - 1
    }
  }

  private func position(of number: Int) -> Int? {
    if visits.count > Self.few { return positions[number] }
    return visits.lastIndex { $0.number == number }
  }

  func visit(_ number: Int) -> Visit? { position(of: number).map { visits[$0] } }

  mutating func update(_ number: Int, _ change: (inout Visit) -> Void) {
    guard let position = position(of: number) else { return }
    change(&visits[position])
  }

  mutating func remove(_ number: Int) -> Visit? {
    guard let position = position(of: number) else { return nil }
    let visit = visits[position]
    // The last one takes its place; with few, order costs nothing.
    if visits.count > Self.few {
      positions[number] = nil
      let last = visits.removeLast()
      if position < visits.count {
        visits[position] = last
        positions[last.number] = position
      }
      if visits.count == Self.few { positions = [:] }
    } else {
      visits.remove(at: position)
    }
    return visit
  }

  /// Forgets everything.
  mutating func close() {
    start = nil
    visits.removeAll(keepingCapacity: true)
    if !positions.isEmpty { positions = [:] }
  }
}
