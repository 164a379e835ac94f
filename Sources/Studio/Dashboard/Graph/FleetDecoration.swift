import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  var fleetGraphNote: String {
    guard dashboard.totals.executions.started > 0 else { return "F starts runs" }
    return "heat: \(dashboard.heat.rawValue) (M)"
  }

  /// Counts on states and edges, how hot each state is, what moved last, and what never happened.
  var fleetDecoration: GraphDecoration {
    var decoration = GraphDecoration()
    decoration.showsKinds = false
    let rows = Dictionary(
      shownStateRows.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    let heats = rows.mapValues { heat(of: $0) }
    let hottest = heats.values.max() ?? 0
    let faulty = Set((dashboard.fleet?.faults ?? []).filter { !$0.isSpent }.map(\.fault.state))
    for state in dashboardDefinition.allStates {
      guard let row = rows[state.pointer] else { continue }
      let level = hottest > 0 ? (heats[state.pointer] ?? 0) / hottest : 0
      var badge = row.entered > 0 ? heatBadge(row, level) : ""
      if row.inFlight > 0 { badge += " " + tokens(row.inFlight) }
      if faulty.contains(state.name) { badge += " " + theme.glyph(.error) }
      let count = dashboard.totals.states[state.pointer] ?? StateCounters()
      let hasSilent =
        state.retry.indices.contains { (count.retriersFired[$0] ?? 0) == 0 }
        || state.catchers.indices.contains { (count.catchersFired[$0] ?? 0) == 0 }
      if hasSilent, row.entered > 0 { badge += theme.glyph(.warning) }
      decoration.nodes[state.pointer] = .init(
        status: row.entered == 0 ? nil : row.inFlight > 0 ? .running : row.mark,
        role: row.entered == 0
          ? .dimmed
          : dashboard.entered.contains(state.pointer)
            ? .statusRunning : Self.heatRole(level), badge: badge)
    }
    gatherFolded(&decoration)
    for edge in graph.drawing.edges {
      let count = dashboard.edges[edge.id] ?? 0
      let isBranch: Bool = if case .next = edge.id.kind { false } else { edge.id.kind != .start }
      decoration.edges[edge.id] = .init(
        role: dashboard.moving.contains(edge.id)
          ? .statusRunning : count > 0 ? .edgeTaken : isBranch ? .warning : nil,
        count: isBranch ? NumberText.short(Double(count)) : "")
    }
    return decoration
  }

  private func heat(of row: StateRow) -> Double {
    switch dashboard.heat {
    case .visits: Double(row.entered)
    case .time: Double(row.p50 ?? 0) * Double(row.entered)
    case .failures: Double(row.failed + row.retried + row.caught)
    }
  }

  /// The level as a bar, and the number it stands for.
  private func heatBadge(_ row: StateRow, _ level: Double) -> String {
    let bar =
      sparkline.style == .ascii
      ? Sparkline(style: .ascii) : Sparkline(style: .blocks)
    let number: String =
      switch dashboard.heat {
      case .visits: NumberText.short(Double(row.entered))
      case .time: DurationText.short(seconds: Double(row.p50 ?? 0) / 1000)
      case .failures: NumberText.short(Double(row.failed + row.retried + row.caught))
      }
    return bar.text([level], highest: 1) + number
  }

  /// Executions in a state: a mark for each of a few, or their number.
  private func tokens(_ count: Int) -> String {
    let mark = theme.glyphs == .unicode ? "●" : "o"
    return count <= 4
      ? String(repeating: mark, count: count) : mark + NumberText.short(Double(count))
  }

  private static func heatRole(_ level: Double) -> Role {
    switch level {
    case ..<0.05: .text
    case ..<0.34: .information
    case ..<0.67: .statusThrottled
    default: .statusFailed
    }
  }

  /// How often each edge was taken.
  func edgeCounts(_ totals: RunCounters) -> [EdgeID: Int] {
    var result: [EdgeID: Int] = [:]
    for state in dashboardDefinition.allStates {
      guard let counts = totals.states[state.pointer] else { continue }
      if case .choice = state.kind {
        for (index, count) in counts.rulesMatched {
          result[EdgeID(source: state.pointer, kind: .choice(index))] = count
        }
        result[EdgeID(source: state.pointer, kind: .defaultTarget)] = counts.defaultTaken
      } else if state.next != nil {
        result[EdgeID(source: state.pointer, kind: .next)] = counts.succeeded
      }
      for (index, count) in counts.catchersFired {
        result[EdgeID(source: state.pointer, kind: .catcher(index))] = count
      }
    }
    return result
  }

  /// What the Dashboard's panes and graph are about.
  var dashboardDefinition: Definition { dashboard.fleet?.program.definition ?? definition }
}

extension StateRow {
  fileprivate var mark: Mark {
    failed > 0 ? .failed : caught > 0 ? .caught : .succeeded
  }
}
