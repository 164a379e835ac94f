import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  var statesHeading: (title: String, note: String) {
    ("States", "sort: \(dashboard.sort.rawValue) (o)")
  }

  /// States of the definition with what was counted, sorted.
  var sortedStates: [(state: State, counts: StateCounters)] {
    let rows = definition.allStates.map { state in
      (state: state, counts: dashboard.totals.states[state.pointer] ?? StateCounters())
    }
    func value(_ counts: StateCounters) -> Int {
      switch dashboard.sort {
      case .retry: counts.retried
      case .failed: counts.failed
      case .throttled: counts.throttled
      case .entered: counts.entered
      case .p99: Int(counts.durations.milliseconds(atPercentile: 99) ?? 0)
      case .name: 0
      }
    }
    guard dashboard.sort != .name else { return rows.sorted { $0.state.name < $1.state.name } }
    return rows.enumerated()
      .sorted { (value($1.element.counts), $0.offset) < (value($0.element.counts), $1.offset) }
      .map(\.element)
  }

  func drawStates(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let rows = sortedStates
    let facts = factLines
    let listHeight = min(rows.count, max(3, rect.height - 1 - facts.count))
    let isWide = rect.width >= 60
    let columns =
      [isWide ? "entered" : "in", "ok", isWide ? "retry" : "rtr"] + [
        "thr", "fail", "p50", "p99",
      ]
    let widths = isWide ? [8, 7, 6, 6, 6, 7, 7] : [5, 5, 4, 4, 5, 0, 0]
    let nameWidth = max(8, rect.width - widths.reduce(0, +) - 2)
    canvas.text("STATE", x: rect.x + 1, y: rect.y, .dimmed)
    drawCells(&canvas, columns, widths, x: rect.x + 1 + nameWidth, y: rect.y, .dimmed)
    var list = dashboard.states
    list.clamp(count: rows.count)
    list.reveal(height: listHeight)
    for row in 0..<max(0, min(listHeight, rows.count - list.offset)) {
      let (state, counts) = rows[list.offset + row]
      let y = rect.y + 1 + row
      canvas.text(state.name.printable, x: rect.x + 1, y: y, width: nameWidth - 1)
      let isTask = state.type == .task
      let cells = [
        "\(counts.entered)", "\(counts.succeeded + counts.caught)",
        isTask || counts.retried > 0 ? "\(counts.retried)" : "-",
        isTask ? "\(counts.throttled)" : "-", "\(counts.failed)",
        time(counts.durations, 50), time(counts.durations, 99),
      ]
      drawCells(
        &canvas, cells, widths, x: rect.x + 1 + nameWidth, y: y,
        counts.failed > 0 ? .statusFailed : .text)
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
    for (row, fact) in facts.enumerated() where rect.y + 1 + listHeight + row < rect.maxY {
      let y = rect.y + 1 + listHeight + row
      canvas.text(fact.label, x: rect.x + 1, y: y, .dimmed)
      canvas.text(fact.text.printable, x: rect.x + 14, y: y, width: rect.width - 15)
    }
  }

  private func drawCells(
    _ canvas: inout Canvas, _ cells: [String], _ widths: [Int], x: Int, y: Int, _ role: Role
  ) {
    var x = x
    for (cell, width) in zip(cells, widths) where width > 0 {
      canvas.text(cell, x: x + max(0, width - cell.columns - 1), y: y, role, width: width)
      x += width
    }
  }

  private func time(_ histogram: DurationHistogram, _ percentile: Double) -> String {
    histogram.milliseconds(atPercentile: percentile)
      .map { DurationText.short(seconds: Double($0) / 1000) } ?? "-"
  }

  private struct Fact {
    var label: String
    var text: String
  }

  private var factLines: [Fact] {
    let totals = dashboard.totals
    let states = definition.allStates
    func counts(_ state: State) -> StateCounters { totals.states[state.pointer] ?? .init() }
    let flying = states.filter { counts($0).inFlight > 0 }
      .map { "\($0.name) \(counts($0).inFlight)" }
    var fired: [String] = []
    var silent: [String] = []
    for state in states {
      if case .choice(let fields) = state.kind {
        for (index, branch) in fields.choices.enumerated() {
          let count = counts(state).rulesMatched[index] ?? 0
          let name = "rule \(index + 1) to \(branch.next ?? "?")"
          if count > 0 { fired.append("\(name) \(count)") } else { silent.append(name) }
        }
        if fields.defaultTarget != nil { fired.append("default \(counts(state).defaultTaken)") }
      }
      for (index, catcher) in state.catchers.enumerated() {
        let name = "Catch \(catcher.errorEquals.joined(separator: ", ")) on \(state.name)"
        let count = counts(state).catchersFired[index] ?? 0
        if count > 0 { fired.append("\(name) \(count)") } else { silent.append(name) }
      }
      for (index, retrier) in state.retry.enumerated()
      where (counts(state).retriersFired[index] ?? 0) == 0 {
        silent.append("Retry \(retrier.errorEquals.joined(separator: ", ")) on \(state.name)")
      }
    }
    let errors = totals.topErrors(3).map { "\($0.error) \($0.count)" }
    let throttled = totals.executions
    func joined(_ parts: [String]) -> String {
      parts.isEmpty ? "-" : parts.joined(separator: "   ")
    }
    return [
      Fact(label: "in flight", text: joined(flying)),
      Fact(label: "rules fired", text: joined(fired)),
      Fact(label: "never fired", text: joined(silent)),
      Fact(label: "top errors", text: joined(errors)),
      Fact(
        label: "throttled",
        text: "tasks \(throttled.throttledTasks)   executions \(throttled.throttledExecutions)   "
          + "transitions \(throttled.throttledTransitions)"),
    ]
  }
}
