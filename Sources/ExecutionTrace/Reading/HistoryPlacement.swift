package import OrderedJSON

/// A state as a history can name it.
package struct NamedState: Hashable, Sendable {
  package var name: String
  package var pointer: JSONPointer
  /// Whether its effective input is made of Arguments.
  package var hasArguments: Bool

  package init(name: String, pointer: JSONPointer, hasArguments: Bool) {
    self.name = name
    self.pointer = pointer
    self.hasArguments = hasArguments
  }
}

/// Tells which visit of which state each event of a history belongs to. A history names states only
/// where they are entered and left; between, events follow each other by previousEventId.
package struct HistoryPlacement: Sendable {
  package struct Visit: Hashable, Sendable {
    package var state: JSONPointer
    package var name: String
    /// Type of the event that entered it.
    package var entered: HistoryEventType
    /// The event that left it or gave it up.
    package var end: Int?
    var isAborted = false
  }

  /// Number of the visit by event, in the order of the events; 0 for the execution's own.
  package private(set) var visitOfEvent: [Int] = []
  /// The visit with number n at n - 1.
  package private(set) var visits: [Visit] = []
  package private(set) var tree = VisitTree()
  private let states: [ByteKey: NamedState]
  /// Visits that went on after the last redrive.
  private var redriven: Set<Int> = []

  /// - Throws: where the history names a state that is not among those given.
  package init(
    _ events: [HistoryEvent], among states: [NamedState]
  ) throws(HistoryPlacementError) {
    self.states = Dictionary(states.map { (ByteKey($0.name), $0) }, uniquingKeysWith: { a, _ in a })
    for event in events {
      let visit = try visit(of: event)
      visitOfEvent.append(visit ?? 0)
      if event.type == .executionRedriven { beginRedrive() }
      tree.fold(event, state: visit.map { visits[$0 - 1].state }, visit: visit ?? 0)
      guard let visit else { continue }
      if event.type.isStateExited {
        visits[visit - 1].end = event.id
      } else if event.type.isStateAborted {
        visits[visit - 1].end = event.id
        visits[visit - 1].isAborted = true
      }
    }
  }

  private mutating func beginRedrive() {
    redriven = []
    for index in visits.indices where visits[index].isAborted {
      visits[index].isAborted = false
      visits[index].end = nil
    }
  }

  private mutating func visit(of event: HistoryEvent) throws(HistoryPlacementError) -> Int? {
    let name = event.details?["name"]?.string
    let around = tree.visits(after: event.previousEventID)
    switch event.type {
    case .executionStarted, .executionSucceeded, .executionFailed, .executionAborted,
      .executionTimedOut, .executionRedriven:
      return nil
    case let type where type.isStateEntered:
      guard let name, let state = states[ByteKey(name)] else {
        throw HistoryPlacementError(event: event.id, state: name)
      }
      visits.append(Visit(state: state.pointer, name: name, entered: type))
      return visits.count
    case .evaluationFailed:
      return event.details?["state"]?.string.flatMap { name in
        openVisit { $0.name.isByteEqual(to: name) }
      }
    case .mapIterationStarted, .mapIterationSucceeded, .mapIterationFailed, .mapIterationAborted:
      return named(name, around)
    case let type where type.isStateExited:
      return named(name, around)
    case .taskStateAborted, .waitStateAborted, .parallelStateAborted, .mapStateAborted:
      let entered = event.type.entering
      // Those beside the one that failed before that one itself.
      return visits.indices.first { index in
        visits[index].end == nil && visits[index].entered == entered && !around.contains(index + 1)
      }.map { $0 + 1 } ?? openVisit { $0.entered == entered }
    case .parallelStateStarted, .parallelStateSucceeded, .parallelStateFailed:
      return container(.parallelStateEntered, around)
    case .mapStateStarted, .mapStateSucceeded, .mapStateFailed, .mapRunStarted, .mapRunSucceeded,
      .mapRunFailed, .mapRunAborted, .mapRunRedriven:
      return container(.mapStateEntered, around)
    default:
      return task(around)
    }
  }

  /// The innermost visit around of a state of that name, which is not over; else the last one.
  private func named(_ name: String?, _ around: [Int]) -> Int? {
    guard let name else { return nil }
    func fits(_ visit: Visit) -> Bool { visit.end == nil && visit.name.isByteEqual(to: name) }
    return around.first { fits(visits[$0 - 1]) } ?? openVisit(fits)
  }

  private func container(_ entered: HistoryEventType, _ around: [Int]) -> Int? {
    around.first { visits[$0 - 1].entered == entered } ?? openVisit { $0.entered == entered }
  }

  /// A task's events follow each other. After a redrive those that were not left go on in turn.
  private mutating func task(_ around: [Int]) -> Int? {
    if let visit = around.first, visits[visit - 1].entered == .taskStateEntered { return visit }
    let next = visits.indices.first { index in
      visits[index].end == nil && visits[index].entered == .taskStateEntered
        && !redriven.contains(index)
    }
    if let next { redriven.insert(next) }
    return next.map { $0 + 1 } ?? around.first
  }

  private func openVisit(_ fits: (Visit) -> Bool) -> Int? {
    visits.lastIndex { $0.end == nil && fits($0) }.map { $0 + 1 }
  }
}

/// A history of another workflow.
package struct HistoryPlacementError: Error, Hashable, Sendable {
  /// Id of the event.
  package var event: Int
  /// The name that no state has; nil where the event has none.
  package var state: String?
}

extension HistoryEventType {
  /// For an event of giving a state up: the type of that which entered it.
  fileprivate var entering: HistoryEventType? {
    switch self {
    case .taskStateAborted: .taskStateEntered
    case .waitStateAborted: .waitStateEntered
    case .parallelStateAborted: .parallelStateEntered
    case .mapStateAborted: .mapStateEntered
    default: nil
    }
  }
}
