public import ExecutionTrace
public import OrderedJSON

/// Something of a definition that a run can reach.
public enum CoverageItem: Hashable, Sendable {
  case state(JSONPointer)
  /// A rule of a Choice state, from 0.
  case rule(JSONPointer, Int)
  case defaultRule(JSONPointer)
  /// From 0.
  case retrier(JSONPointer, Int)
  /// From 0.
  case catcher(JSONPointer, Int)

  /// The place of the state it belongs to.
  public var state: JSONPointer {
    switch self {
    case .state(let state), .rule(let state, _), .defaultRule(let state),
      .retrier(let state, _), .catcher(let state, _):
      state
    }
  }
}

/// Which items of a definition were reached in some runs: a fold over their traces.
public struct Coverage: Equatable, Sendable {
  /// All there are, in the order of the definition.
  public let items: [CoverageItem]
  /// How often each was reached; none for those that were not.
  public private(set) var counts: [CoverageItem: Int] = [:]

  public init(of items: [CoverageItem]) { self.items = items }

  public mutating func fold(_ trace: some Sequence<TraceRecord>) {
    for record in trace { fold(record) }
  }

  public mutating func fold(_ record: TraceRecord) {
    guard let state = record.state else { return }
    switch record.kind {
    case .event(let event), .childEvent(_, let event):
      if event.type.isStateEntered { counts[.state(state), default: 0] += 1 }
    case .ruleMatched(let index?): counts[.rule(state, index), default: 0] += 1
    case .ruleMatched(nil): counts[.defaultRule(state), default: 0] += 1
    case .retried(let retrier, _, _, _): counts[.retrier(state, retrier), default: 0] += 1
    case .caught(let catcher, _): counts[.catcher(state, catcher), default: 0] += 1
    case .failed, .transition, .staged, .variables, .throttled: break
    }
  }

  public mutating func add(_ other: Coverage) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  public func isReached(_ item: CoverageItem) -> Bool { counts[item] != nil }

  /// Items that no run reached, in the order of the definition.
  public var missed: [CoverageItem] { items.filter { counts[$0] == nil } }

  /// Reached and all items of the kind a filter picks.
  public func ratio(
    of isIncluded: (CoverageItem) -> Bool = { _ in true }
  ) -> (reached: Int, all: Int) {
    let picked = items.filter(isIncluded)
    return (picked.count { counts[$0] != nil }, picked.count)
  }
}

extension Coverage {
  /// What the runs that were counted reached.
  public init(of items: [CoverageItem], in counters: RunCounters) {
    self.init(of: items)
    for item in items {
      let state = counters.states[item.state]
      let count: Int? =
        switch item {
        case .state: state?.entered
        case .rule(_, let index): state?.rulesMatched[index]
        case .defaultRule: state?.defaultTaken
        case .retrier(_, let index): state?.retriersFired[index]
        case .catcher(_, let index): state?.catchersFired[index]
        }
      if let count, count > 0 { counts[item] = count }
    }
  }
}
