import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  var dashboardSummary: String {
    guard let fleet = dashboard.fleet else { return "no fleet" }
    let how = dashboard.isPlaying ? "playing" : (fleet.isFinished ? "over" : "paused")
    let elapsed = fleet.now.milliseconds - fleet.options.startTime.milliseconds
    return "fleet \(fleet.runs.count) runs  \(how) \(dashboard.speedTitle)  "
      + "sim \(DurationText.clock(milliseconds: elapsed))"
  }

  /// One line for the Run view.
  var allRunsSummary: String {
    let counts = dashboard.totals.executions
    return "failed \(counts.failed)   throttled \(counts.throttled)   succeeded \(counts.succeeded)"
      + "   running \(counts.running)"
  }

  // MARK: Counters

  func drawCounters(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    for (counter, box) in counterBoxes(rect) {
      let isSelected = counter == dashboard.counter
      let value = dashboard.value(counter)
      let share =
        isOutcome(counter) && dashboard.totals.executions.started > 0
        ? "  " + percent(value, of: dashboard.totals.executions.started) : ""
      let pointer = isSelected ? canvas.theme.glyph(.pointer) : " "
      canvas.text(
        pointer + counter.rawValue, x: box.x, y: box.y, isSelected ? .titleFocused : .dimmed,
        width: box.width)
      canvas.text(
        " \(value)" + share, x: box.x, y: box.y + 1, value > 0 ? counter.role : .dimmed,
        width: box.width)
      if rect.height > 2, isOutcome(counter) {
        canvas.text(
          " " + sparkline(counter, width: box.width - 3), x: box.x, y: box.y + 2, counter.role,
          width: box.width)
      }
      if isSelected {
        canvas.select(Rect(x: box.x, y: box.y, width: box.width - 1, height: 1), hasFocus: hasFocus)
      }
    }
    guard rect.height > 3 else { return }
    let line: String =
      if let plan = dashboard.plan {
        "tasks: \(plan.tasks.title)   seed \(plan.seed)   pace \(dashboard.speedTitle)"
          + (dashboard.filter.map { "   showing \($0.rawValue)" } ?? "")
      } else {
        "F starts runs, or :run 50. Runs of the Run view count here too."
      }
    canvas.text(line, x: rect.x + 1, y: rect.maxY - 1, .dimmed, width: rect.width - 2)
  }

  private func isOutcome(_ counter: DashboardState.Counter) -> Bool {
    [.failed, .throttled, .succeeded].contains(counter)
  }

  /// The three that matter most get room for a curve.
  func counterBoxes(_ rect: Rect) -> [(DashboardState.Counter, Rect)] {
    let counters = DashboardState.Counter.allCases
    let narrow = 10
    let wide = max(11, (rect.width - narrow * (counters.count - 3)) / 3)
    var x = rect.x
    var boxes: [(DashboardState.Counter, Rect)] = []
    for counter in counters {
      let width = isOutcome(counter) ? min(wide, 24) : narrow
      guard x + width <= rect.maxX + 1 else { break }
      boxes.append((counter, Rect(x: x, y: rect.y, width: width, height: rect.height)))
      x += width
    }
    return boxes
  }

  private func percent(_ value: Int, of total: Int) -> String {
    let tenths = (value * 1000 + total / 2) / total
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// What was added in each part of the fleet's time.
  private func sparkline(_ counter: DashboardState.Counter, width: Int) -> String {
    let samples = dashboard.samples
    guard width > 0, samples.count > 1 else { return "" }
    func value(_ sample: DashboardState.Sample) -> Int {
      switch counter {
      case .failed: sample.failed
      case .throttled: sample.throttled
      default: sample.succeeded
      }
    }
    var increments: [Int] = []
    let columns = min(width, samples.count)
    var before = 0
    for column in 0..<columns {
      let after = value(samples[(column + 1) * samples.count / columns - 1])
      increments.append(max(0, after - before))
      before = after
    }
    let levels = Array(theme.glyphs == .unicode ? "▁▂▃▄▅▆▇█" : "_.,:;|##")
    let highest = max(1, increments.max() ?? 1)
    return String(
      increments.map { $0 == 0 ? levels[0] : levels[min(7, 1 + $0 * 6 / highest)] })
  }

  // MARK: States

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
    let columns = ["entered", "ok", "retry", "thr", "fail", "p50", "p99"]
    let widths = rect.width >= 60 ? [8, 7, 6, 6, 6, 7, 7] : [6, 5, 6, 5, 5, 0, 0]
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

  // MARK: Runs

  var runsHeading: (title: String, note: String) {
    ("Runs \(dashboard.shownRuns.count)", "filter: \(dashboard.filter?.rawValue ?? "all")")
  }

  func drawRuns(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    canvas.text(
      " run  status     time    stopped at", x: rect.x, y: rect.y, .dimmed, width: rect.width)
    let runs = dashboard.shownRuns
    guard let fleet = dashboard.fleet, !runs.isEmpty else {
      canvas.text(
        dashboard.fleet == nil ? "No fleet yet: F starts one." : "None.", x: rect.x + 1,
        y: rect.y + 1, .dimmed, width: rect.width - 2)
      return
    }
    let height = rect.height - 1
    var list = dashboard.runs
    list.clamp(count: runs.count)
    list.reveal(height: height)
    for row in 0..<max(0, min(height, runs.count - list.offset)) {
      let run = runs[list.offset + row]
      let y = rect.y + 1 + row
      let id = "\(run.id + 1)"
      canvas.text(
        String(repeating: " ", count: max(0, 4 - id.count)) + id, x: rect.x, y: y, .dimmed)
      canvas.text(
        canvas.theme.glyph(run.mark) + " " + run.title, x: rect.x + 6, y: y, run.role, width: 10)
      canvas.text(
        DurationText.short(seconds: Double(run.durationMilliseconds(at: fleet.now)) / 1000),
        x: rect.x + 17, y: y, width: 7)
      let stopped = run.state.flatMap { fleet.program.definition.state(at: $0)?.name } ?? ""
      let x = canvas.text(
        run.status == .succeeded ? "" : stopped.printable, x: rect.x + 25, y: y,
        width: max(0, rect.width - 25))
      canvas.text(
        (run.error ?? "").printable, x: x + 1, y: y, .statusFailed, width: rect.maxX - x - 2)
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }

  var dashboardFooter: [FooterItem] {
    [
      .command("F", "start runs", "fleet"), .command("Space", "play, pause", "play-fleet"),
      .command("< >", "pace", "fleet-faster"), FooterItem("arrows Enter", "filter, open"),
      .command("o", "sort", "sort"), FooterItem("Tab", "panes"),
      FooterItem("Esc", "back", .event(.key(Key(.escape)))), .command("?", "all", "help"),
    ]
  }
}

extension DashboardState.Counter {
  var role: Role {
    switch self {
    case .failed: .statusFailed
    case .throttled, .retries: .statusThrottled
    case .succeeded: .statusSucceeded
    case .running: .statusRunning
    case .started: .text
    case .timedOut: .statusTimedOut
    case .aborted: .statusAborted
    case .caught: .statusCaught
    }
  }
}

extension Simulator.RunSummary {
  var title: String {
    if isThrottled { return "throttled" }
    return switch status {
    case .succeeded: "ok"
    case .failed: "FAILED"
    case .timedOut: "TIMEOUT"
    case .aborted: "ABORTED"
    case .running: "RUNNING"
    case nil: "-"
    }
  }

  var mark: Mark {
    if isThrottled { return .throttled }
    return switch status {
    case .succeeded: .succeeded
    case .failed: .failed
    case .timedOut: .timedOut
    case .aborted: .aborted
    case .running, nil: .running
    }
  }

  var role: Role {
    if isThrottled { return .statusThrottled }
    return switch status {
    case .succeeded: .statusSucceeded
    case .failed: .statusFailed
    case .timedOut: .statusTimedOut
    case .aborted: .statusAborted
    case .running, nil: .statusRunning
    }
  }
}
