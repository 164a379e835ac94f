import Drawing
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal

extension Command {
  static let dashboard: [Command] = fleet + monitor

  private static let fleet: [Command] = [
    Command("run", "start that many runs and watch the counters", argument: "COUNT") {
      state, argument in
      guard let count = Int(argument.isEmpty ? "1" : argument),
        (1...FleetLoad.largestCount).contains(count)
      else {
        state.message = .error(
          "run takes a whole number from 1 to \(FleetLoad.largestCount), not '\(argument)'.")
        return []
      }
      return state.startFleet(count)
    },
    Command("fleet", "start runs", keys: [.character("F")], in: .view(.dashboard)) { state, _ in
      state.sheets.append(FleetSheet(state))
      return []
    },
    Command("play-fleet", "play, pause", keys: [.character(" ")], in: .view(.dashboard)) {
      state, _ in
      guard let fleet = state.dashboard.fleet, !fleet.isFinished else {
        state.message = .information("Nothing runs: F starts runs.")
        return []
      }
      state.dashboard.isPlaying.toggle()
      return []
    },
    Command(
      "step-fleet", "the next moment at which something happens", keys: [.character("s")],
      in: .view(.dashboard)
    ) { state, _ in state.stepFleet() },
    Command("fleet-slower", "slower", keys: [.character("<")], in: .view(.dashboard)) { state, _ in
      state.changeFleetSpeed(by: -1)
    },
    Command("fleet-faster", "faster", keys: [.character(">")], in: .view(.dashboard)) { state, _ in
      state.changeFleetSpeed(by: 1)
    },
    Command(
      "fault", "inject a fault at a task: error, throttle, delay, timeout, heartbeat",
      keys: [.character("x")], in: .view(.dashboard)
    ) { state, _ in state.openFaultSheet() },
  ]

  private static let monitor: [Command] = [
    Command("sort", "sort by the next column", keys: [.character("o")], in: .view(.dashboard)) {
      state, _ in state.turnSort()
    },
    Command(
      "filter", "list the runs that fit: words such as failed error:X input:Y took>5s",
      keys: [.character("/")], in: .view(.dashboard)
    ) { state, _ in
      state.sheets.append(
        state.filterSheet("Runs that", state.dashboard.words, command: "filter-runs"))
      return []
    },
    Command("filter-runs", "list the runs that fit; no words: all", argument: "[WORDS]") {
      state, words in state.filterFleet(words)
    },
    Command(
      "panes", "choose and arrange the Dashboard's panes", keys: [.character("P")],
      in: .view(.dashboard)
    ) { state, _ in
      state.sheets.append(ArrangementSheet(state))
      return []
    },
    Command(
      "live-graph", "show or hide the graph among the panes", keys: [.character("G")],
      in: .view(.dashboard)
    ) { state, _ in state.toggleLiveGraph() },
    Command(
      "heat", "what the graph's colours mean: visits, time, failures", keys: [.character("M")],
      in: .view(.dashboard)
    ) { state, _ in
      let all = DashboardState.Heat.allCases
      let index = all.firstIndex(of: state.dashboard.heat) ?? 0
      state.dashboard.heat = all[(index + 1) % all.count]
      state.message = .information("Heat: \(state.dashboard.heat.rawValue).")
      return []
    },
    Command("braille", "draw curves with braille characters, or with blocks again") { state, _ in
      state.dashboard.usesBraille.toggle()
      return []
    },
  ]
}

extension StudioState {
  mutating func changeFleetSpeed(by amount: Int) -> [Effect] {
    let speeds = DashboardState.speeds
    let index = (speeds.firstIndex { $0 == dashboard.speed } ?? 1) + amount
    dashboard.speed = speeds[max(0, min(speeds.count - 1, index))]
    message = .information("Pace: \(dashboard.speedTitle).")
    return []
  }

  fileprivate mutating func turnSort() -> [Effect] {
    func next<Key: CaseIterable & Equatable>(_ key: Key) -> Key {
      let all = Array(Key.allCases)
      return all[((all.firstIndex(of: key) ?? 0) + 1) % all.count]
    }
    if focus == .runs {
      dashboard.runSort = next(dashboard.runSort)
      refreshListing()
    } else {
      dashboard.sort = next(dashboard.sort)
      dashboard.stateRows = stateRows(dashboard.totals)
    }
    return []
  }

  fileprivate mutating func filterFleet(_ words: String) -> [Effect] {
    let filter = ExecutionFilter(words)
    if let problem = filter.problem {
      message = .error(problem)
      return []
    }
    dashboard.words = filter
    if words.isEmpty { dashboard.filter = nil }
    dashboard.runs = ListState()
    show(.dashboard)
    if dashboard.arrangement.panes.contains(.runs) { focus = .runs }
    refreshListing()
    return []
  }

  fileprivate mutating func toggleLiveGraph() -> [Effect] {
    var arrangement = dashboard.arrangement
    if arrangement.panes.contains(.graph) {
      arrangement.left.removeAll { $0 == .graph }
      arrangement.right.removeAll { $0 == .graph }
      if arrangement.left.isEmpty { arrangement.left = [.states, .facts] }
    } else {
      // The graph wants room: what stood beside it is a Tab away.
      arrangement.left.insert(.graph, at: 0)
    }
    let effects = arrange(arrangement)
    if arrangement.panes.contains(.graph) { focus = .graph }
    message = .information(
      arrangement.panes.contains(.graph)
        ? "M changes what the colours mean, x injects a fault." : "")
    return effects
  }

  mutating func handleDashboard(_ key: Key) -> [Effect]? {
    switch focus {
    case .counters: return handleCounters(key)
    case .states:
      if key == Key(.enter) { return openState() }
      return dashboard.states.handle(key, count: shownStateRows.count) ? [] : nil
    case .facts:
      let lines = shownFacts.lines
      if key == Key(.enter), lines.indices.contains(dashboard.factList.selected),
        let state = lines[dashboard.factList.selected].state
      {
        return showInDesign(state)
      }
      return dashboard.factList.handle(key, count: lines.count) ? [] : nil
    case .load: return dashboard.loadList.handle(key, count: dashboard.curves.count) ? [] : nil
    case .alarms: return dashboard.alarmList.handle(key, count: alarmStates.count) ? [] : nil
    default:
      if key == Key(.enter) { return openSelectedRun() }
      return dashboard.runs.handle(key, count: dashboard.listed.count) ? [] : nil
    }
  }

  private mutating func handleCounters(_ key: Key) -> [Effect]? {
    let counters = DashboardState.Counter.allCases
    let index = counters.firstIndex(of: dashboard.counter) ?? 0
    switch key {
    case Key(.left), .character("h"): dashboard.counter = counters[max(0, index - 1)]
    case Key(.right), .character("l"):
      dashboard.counter = counters[min(counters.count - 1, index + 1)]
    case Key(.down), .character("j"):
      focus = dashboard.arrangement.panes.first { $0 != .counters } ?? focus
    case Key(.enter):
      dashboard.filter = dashboard.counter
      dashboard.runs = ListState()
      refreshListing()
      focus = .runs
    default: return nil
    }
    return []
  }

  /// The runs that came to the selected state, or the state in the Design view where none did.
  private mutating func openState() -> [Effect] {
    let rows = shownStateRows
    guard rows.indices.contains(dashboard.states.selected) else { return [] }
    return showInDesign(rows[dashboard.states.selected].state)
  }

  private mutating func showInDesign(_ pointer: JSONPointer) -> [Effect] {
    show(.design)
    refreshGraph()
    select(.state(pointer))
    return []
  }

  private mutating func openSelectedRun() -> [Effect] {
    guard dashboard.listed.indices.contains(dashboard.runs.selected),
      let run = dashboard.fleet?.run(dashboard.listed[dashboard.runs.selected])
    else { return [] }
    return openFleetRun(run)
  }

  mutating func handleDashboard(_ mouse: MouseEvent, pane: Pane, rect: Rect) -> [Effect] {
    let row = mouse.position.y - rect.y
    let isOpening = mouse.action == .doubleClick
    func choose(_ list: inout ListState, count: Int, headings: Int) -> Bool {
      if list.scroll(mouse, count: count) { return false }
      guard row >= headings, mouse.action == .press || isOpening else { return false }
      list.selected = list.row(row - headings, count: count, height: rect.height - headings)
      return isOpening
    }
    switch pane {
    case .states:
      return choose(&dashboard.states, count: shownStateRows.count, headings: 1)
        ? openState() : []
    case .runs:
      return choose(&dashboard.runs, count: dashboard.listed.count, headings: 1)
        ? openSelectedRun() : []
    case .facts:
      _ = choose(&dashboard.factList, count: shownFacts.lines.count, headings: 0)
    case .load: _ = choose(&dashboard.loadList, count: dashboard.curves.count, headings: 0)
    case .alarms: _ = choose(&dashboard.alarmList, count: alarmStates.count, headings: 0)
    default:
      guard mouse.action == .press || isOpening,
        let counter = counter(atColumn: mouse.position.x, rect)
      else { return [] }
      dashboard.counter = counter
      return isOpening ? handleCounters(Key(.enter)) ?? [] : []
    }
    return []
  }

  private func counter(atColumn x: Int, _ rect: Rect) -> DashboardState.Counter? {
    counterBoxes(rect).first { $0.1.x <= x && x < $0.1.maxX }?.0
  }
}
