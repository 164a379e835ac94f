import OrderedJSON

extension Trace {
  /// The trace of a history that was recorded elsewhere: its events with their places, and the data
  /// that the events tell.
  ///
  /// - Parameter decisions: what is known besides, by id of the event after which it stands.
  package init(
    _ events: [HistoryEvent], _ placement: HistoryPlacement, states: [NamedState],
    decisions: [Int: [TraceRecord.Kind]] = [:]
  ) {
    self.init()
    let argued = Set(states.filter(\.hasArguments).map(\.pointer))
    var variables = RecordedVariables()
    for (event, visit) in zip(events, placement.visitOfEvent) {
      let state = visit > 0 ? placement.visits[visit - 1].state : nil
      func record(_ kind: TraceRecord.Kind) -> TraceRecord {
        TraceRecord(time: event.timestamp, state: state, visit: visit, kind: kind)
      }
      let details = event.details
      if event.type.isStateExited {
        if let assigned = details?["assignedVariables"]?.object {
          let parent = placement.tree.nodes[visit]?.parent
          append(record(.variables(variables.assign(assigned, in: parent, placement.tree))))
        }
        if let output = JSONValue(payload: details?["output"]) {
          append(record(.staged(.output, output)))
        }
      }
      append(record(.event(event)))
      if event.type.isStateEntered, let input = JSONValue(payload: details?["input"]) {
        append(record(.staged(.input, input)))
      }
      switch event.type {
      case .taskScheduled, .lambdaFunctionScheduled, .activityScheduled:
        if let input = JSONValue(payload: details?["parameters"] ?? details?["input"]) {
          let isArgued = state.map { argued.contains($0) } ?? false
          append(record(.staged(isArgued ? .afterArguments : .afterParameters, input)))
        }
      case .taskSucceeded, .lambdaFunctionSucceeded, .activitySucceeded:
        if let result = JSONValue(payload: details?["output"]) {
          append(record(.staged(.result, result)))
        }
      default: break
      }
      for kind in decisions[event.id] ?? [] { append(record(kind)) }
    }
  }
}

/// Variables by the visit of the Parallel or Map in which they were assigned.
private struct RecordedVariables {
  private var scopes: [Int?: JSONObject] = [:]

  /// - Parameter assigned: names to JSON texts.
  /// - Returns: all that are visible there.
  mutating func assign(
    _ assigned: JSONObject, in parent: Int?, _ tree: VisitTree
  ) -> JSONObject {
    for member in assigned.members {
      scopes[parent, default: [:]][member.key] = JSONValue(payload: member.value) ?? member.value
    }
    var around = [parent]
    while let visit = around.last.flatMap({ $0 }) { around.append(tree.nodes[visit]?.parent) }
    var visible: JSONObject = [:]
    for scope in around.reversed() {
      for member in scopes[scope]?.members ?? [] { visible[member.key] = member.value }
    }
    return visible
  }
}

extension JSONValue {
  /// The value of a payload, which events hold as JSON text. Text that is none stays text.
  fileprivate init?(payload: JSONValue?) {
    guard let payload else { return nil }
    guard let text = payload.string else {
      self = payload
      return
    }
    self = (try? JSONSource.value(text)) ?? payload
  }
}
