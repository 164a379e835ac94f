package import OrderedJSON

/// Which visit of a Parallel or Map each visit of a state belongs to: a fold over events with their
/// places, by the chain of their previousEventId.
package struct VisitTree: Sendable {
  package struct Node: Hashable, Sendable {
    package var state: JSONPointer
    /// The visit of the Parallel or Map around it.
    package var parent: Int?
    /// The Map's iteration, or the child execution of its Map Run, from 0.
    package var iteration: Int?
  }

  package private(set) var nodes: [Int: Node] = [:]
  private var places: [EventKey: Place] = [:]
  /// The last visit of each state that holds others.
  private var lastContainers: [JSONPointer: Int] = [:]

  /// Where the flow is after an event.
  private struct Place: Hashable, Sendable {
    var visit: Int?
    var iteration: Int?
  }

  private struct EventKey: Hashable, Sendable {
    /// Of a Map Run; nil for the machine's own.
    var execution: Int?
    var event: Int
  }

  package init() {}

  /// - Parameters:
  ///   - state: nil for an event of the execution itself.
  ///   - execution: the child execution of a Map Run, from 0; nil for the machine's own.
  package mutating func fold(
    _ event: HistoryEvent, state: JSONPointer?, visit: Int, execution: Int? = nil
  ) {
    let key = EventKey(execution: execution, event: event.id)
    guard let state else {
      places[key] = Place()
      return
    }
    if event.type.isStateEntered {
      let previous = places[EventKey(execution: execution, event: event.previousEventID)]
      nodes[visit] = node(of: state, after: previous, execution: execution)
      if event.type == .parallelStateEntered || event.type == .mapStateEntered {
        lastContainers[state] = visit
      }
    }
    switch event.type {
    case .mapIterationStarted:
      places[key] = Place(visit: visit, iteration: event.details?["index"]?.number?.integer)
    case let type where type.isStateExited:
      places[key] = Place(visit: nodes[visit]?.parent, iteration: nodes[visit]?.iteration)
    default:
      places[key] = Place(visit: visit)
    }
  }

  private func node(of state: JSONPointer, after place: Place?, execution: Int?) -> Node {
    var iteration = place?.iteration
    var candidate = place?.visit
    while let visit = candidate, let node = nodes[visit] {
      if node.state != state, state.isInside(node.state) {
        return Node(state: state, parent: visit, iteration: execution ?? iteration)
      }
      (iteration, candidate) = (node.iteration, node.parent)
    }
    // A child execution's first state, or one that a redrive begins with.
    let around = lastContainers.filter { $0.key != state && state.isInside($0.key) }
    let innermost = around.max { $0.key.tokens.count < $1.key.tokens.count }
    return Node(state: state, parent: innermost?.value, iteration: execution)
  }

  /// The visit the flow is in after an event of the machine's own history, and those around it,
  /// inner ones first.
  func visits(after event: Int) -> [Int] {
    var result: [Int] = []
    var next = places[EventKey(execution: nil, event: event)]?.visit
    while let visit = next {
      result.append(visit)
      next = nodes[visit]?.parent
    }
    return result
  }
}
