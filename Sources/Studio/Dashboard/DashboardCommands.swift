import Drawing
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal

extension Command {
  static let dashboard: [Command] = [
    Command("run", "start that many runs and watch the counters", argument: "COUNT") {
      state, argument in
      guard let count = Int(argument.isEmpty ? "1" : argument), (1...100_000).contains(count) else {
        state.message = .error("run takes a whole number from 1 to 100000, not '\(argument)'.")
        return []
      }
      return state.startFleet(count)
    },
    Command("fleet", "start runs", keys: [.character("F")], in: .view(.dashboard)) { state, _ in
      state.sheets.append(StartSheet(state, isFleet: true))
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
    Command("fleet-slower", "slower", keys: [.character("<")], in: .view(.dashboard)) { state, _ in
      state.changeFleetSpeed(by: -1)
    },
    Command("fleet-faster", "faster", keys: [.character(">")], in: .view(.dashboard)) { state, _ in
      state.changeFleetSpeed(by: 1)
    },
    Command(
      "sort", "sort the states by the next column", keys: [.character("o")],
      in: .view(.dashboard)
    ) { state, _ in
      let keys = DashboardState.SortKey.allCases
      let index = keys.firstIndex(of: state.dashboard.sort) ?? 0
      state.dashboard.sort = keys[(index + 1) % keys.count]
      return []
    },
    Command("all-runs", "show all runs again", keys: [.character("/")], in: .view(.dashboard)) {
      state, _ in
      state.dashboard.filter = nil
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

  mutating func handleDashboard(_ key: Key) -> [Effect]? {
    switch focus {
    case .counters: handleCounters(key)
    case .states:
      if key == Key(.enter) {
        openState()
      } else {
        dashboard.states.handle(key, count: definition.allStates.count) ? [] : nil
      }
    default:
      if key == Key(.enter) {
        openSelectedRun()
      } else {
        dashboard.runs.handle(key, count: dashboard.shownRuns.count) ? [] : nil
      }
    }
  }

  private mutating func handleCounters(_ key: Key) -> [Effect]? {
    let counters = DashboardState.Counter.allCases
    let index = counters.firstIndex(of: dashboard.counter) ?? 0
    switch key {
    case Key(.left), .character("h"): dashboard.counter = counters[max(0, index - 1)]
    case Key(.right), .character("l"):
      dashboard.counter = counters[min(counters.count - 1, index + 1)]
    case Key(.down), .character("j"): focus = .states
    case Key(.enter):
      dashboard.filter = dashboard.counter
      dashboard.runs = ListState()
      focus = .runs
    default: return nil
    }
    return []
  }

  private mutating func openState() -> [Effect] {
    let rows = sortedStates
    guard rows.indices.contains(dashboard.states.selected) else { return [] }
    let pointer = rows[dashboard.states.selected].state.pointer
    show(.design)
    refreshGraph()
    select(.state(pointer))
    return []
  }

  private mutating func openSelectedRun() -> [Effect] {
    let runs = dashboard.shownRuns
    guard runs.indices.contains(dashboard.runs.selected) else { return [] }
    return openFleetRun(runs[dashboard.runs.selected])
  }

  mutating func handleDashboard(_ mouse: MouseEvent, pane: Pane, rect: Rect) -> [Effect] {
    let row = mouse.position.y - rect.y - 1
    let isOpening = mouse.action == .doubleClick
    switch pane {
    case .states:
      if dashboard.states.scroll(mouse, count: definition.allStates.count) { return [] }
      guard row >= 0, mouse.action == .press || isOpening else { return [] }
      dashboard.states.selected = row + dashboard.states.offset
      dashboard.states.clamp(count: definition.allStates.count)
      return isOpening ? openState() : []
    case .runs:
      let count = dashboard.shownRuns.count
      if dashboard.runs.scroll(mouse, count: count) { return [] }
      guard row >= 0, mouse.action == .press || isOpening else { return [] }
      var list = dashboard.runs
      list.reveal(height: rect.height - 1)
      dashboard.runs.selected = row + list.offset
      dashboard.runs.clamp(count: count)
      return isOpening ? openSelectedRun() : []
    default:
      guard mouse.action == .press || isOpening,
        let counter = counter(atColumn: mouse.position.x, rect)
      else { return [] }
      dashboard.counter = counter
      return isOpening ? handleCounters(Key(.enter)) ?? [] : []
    }
  }

  private func counter(atColumn x: Int, _ rect: Rect) -> DashboardState.Counter? {
    counterBoxes(rect).first { $0.1.x <= x && x < $0.1.maxX }?.0
  }
}
