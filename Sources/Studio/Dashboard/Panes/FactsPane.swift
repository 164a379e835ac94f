import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

/// What happened, in lines: in flight, rules, errors, the three kinds of throttling, cost.
struct DashboardFacts: Sendable {
  struct Line: Hashable, Sendable {
    var label: String
    var text: String
    var role = Role.text
    /// The state a line is about, where it is one.
    var state: JSONPointer?
  }

  private(set) var lines: [Line] = []

  init() {}

  init(_ totals: RunCounters, _ definition: Definition, cost: String) {
    let states = definition.allStates
    let executions = totals.executions
    func counts(_ state: State) -> StateCounters { totals.states[state.pointer] ?? .init() }
    let flying = states.filter { counts($0).inFlight > 0 }
      .map { "\($0.name) \(NumberText.short(Double(counts($0).inFlight)))" }
    add("in flight", flying)
    add(
      "throttled",
      [
        "tasks \(executions.throttledTasks)", "executions \(executions.throttledExecutions)",
        "transitions \(executions.throttledTransitions)",
      ], role: executions.throttled > 0 ? .statusThrottled : .text)
    let attempts = states.reduce(0) { $0 + counts($1).entered + counts($1).retried }
    add(
      "rates",
      [
        "failed \(NumberText.percent(executions.failed, of: executions.finished))",
        "retried \(NumberText.percent(executions.retries, of: attempts))",
        "caught \(NumberText.percent(executions.caught, of: executions.finished))",
      ])
    add("cost", [cost])
    let errors = totals.topErrors(5)
    for (index, error) in errors.enumerated() {
      lines.append(
        Line(
          label: index == 0 ? "top errors" : "", text: "\(error.count)  \(error.error)",
          role: .statusFailed))
    }
    if errors.isEmpty { add("top errors", []) }
    addRules(states, counts)
  }

  private mutating func add(_ label: String, _ parts: [String], role: Role = .text) {
    lines.append(
      Line(
        label: label, text: parts.isEmpty ? "-" : parts.joined(separator: "   "),
        role: parts.isEmpty ? .dimmed : role))
  }

  /// Rules, retriers and catchers: first those that never fired, for these are what is not tested.
  private mutating func addRules(_ states: [State], _ counts: (State) -> StateCounters) {
    var fired: [Line] = []
    var silent: [Line] = []
    func note(_ name: String, _ count: Int, _ state: State) {
      if count > 0 {
        fired.append(Line(label: "", text: "\(count)  \(name)", state: state.pointer))
      } else {
        silent.append(Line(label: "", text: name, role: .warning, state: state.pointer))
      }
    }
    for state in states {
      let count = counts(state)
      if case .choice(let fields) = state.kind {
        for (index, branch) in fields.choices.enumerated() {
          let rule = branch.rule?.expression ?? "rule \(index + 1)"
          note(
            "\(state.name): \(rule) to \(branch.next ?? "?")", count.rulesMatched[index] ?? 0, state
          )
        }
        if let target = fields.defaultTarget {
          note("\(state.name): default to \(target)", count.defaultTaken, state)
        }
      }
      for (index, retrier) in state.retry.enumerated() {
        let errors = retrier.errorEquals.joined(separator: ", ")
        note("\(state.name): Retry \(errors)", count.retriersFired[index] ?? 0, state)
      }
      for (index, catcher) in state.catchers.enumerated() {
        let errors = catcher.errorEquals.joined(separator: ", ")
        note("\(state.name): Catch \(errors)", count.catchersFired[index] ?? 0, state)
      }
    }
    for (label, group) in [("never fired", silent), ("fired", fired)] {
      for (index, line) in group.enumerated() {
        var line = line
        if index == 0 { line.label = label }
        lines.append(line)
      }
      if group.isEmpty { add(label, []) }
    }
  }
}

extension StudioState {
  /// Without a fleet the definition may be edited meanwhile.
  var shownFacts: DashboardFacts {
    dashboard.fleet == nil
      ? DashboardFacts(dashboard.totals, definition, cost: costText)
      : dashboard.facts
  }

  func drawFacts(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let lines = shownFacts.lines
    var list = dashboard.factList
    list.clamp(count: lines.count)
    list.reveal(height: rect.height)
    for row in 0..<max(0, min(rect.height, lines.count - list.offset)) {
      let line = lines[list.offset + row]
      let y = rect.y + row
      canvas.text(line.label, x: rect.x + 1, y: y, .dimmed, width: 12)
      canvas.text(
        line.text.printable, x: rect.x + 13, y: y, line.role, width: max(0, rect.width - 14))
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }
}
