import Terminal
import Themes

/// Chooses the panes of the Dashboard and their places.
struct ArrangementSheet: Sheet {
  private var arrangement: DashboardArrangement
  private var list = ListState()

  init(_ state: StudioState) { arrangement = state.dashboard.arrangement }

  /// Every pane, shown ones in their order first; the counters are the first.
  private var rows: [Pane] {
    let shown = arrangement.left + arrangement.right
    return [.counters] + shown + DashboardArrangement.choices.filter { !shown.contains($0) }
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    let pane = rows[max(0, min(rows.count - 1, list.selected))]
    switch event {
    case .key(Key(.escape)): return .close
    case .key(Key(.enter)):
      guard !arrangement.panes.isEmpty else { return .stay }
      return .close(state.arrange(arrangement))
    case .key(.character(" ")): toggle(pane)
    case .key(.character("J")), .key(Key(.down, .shift)): move(pane, by: 1)
    case .key(.character("K")), .key(Key(.up, .shift)): move(pane, by: -1)
    case .key(Key(.left)), .key(.character("h")): send(pane, toLeft: true)
    case .key(Key(.right)), .key(.character("l")): send(pane, toLeft: false)
    case .key(.character("0")): arrangement = DashboardArrangement()
    case .key(let key): return list.handle(key, count: rows.count) ? .stay : .pass
    default: return .stay
    }
    list.selected = rows.firstIndex(of: pane) ?? 0
    return .stay
  }

  private mutating func toggle(_ pane: Pane) {
    if pane == .counters {
      arrangement.showsCounters.toggle()
    } else if arrangement.panes.contains(pane) {
      arrangement.left.removeAll { $0 == pane }
      arrangement.right.removeAll { $0 == pane }
    } else if pane == .graph {
      arrangement.left.insert(pane, at: 0)
    } else {
      arrangement.right.append(pane)
    }
  }

  private mutating func send(_ pane: Pane, toLeft: Bool) {
    guard arrangement.panes.contains(pane), pane != .counters,
      arrangement.left.contains(pane) != toLeft
    else { return }
    arrangement.left.removeAll { $0 == pane }
    arrangement.right.removeAll { $0 == pane }
    if toLeft { arrangement.left.append(pane) } else { arrangement.right.append(pane) }
  }

  private mutating func move(_ pane: Pane, by amount: Int) {
    func moved(_ panes: [Pane]) -> [Pane] {
      guard let index = panes.firstIndex(of: pane), panes.indices.contains(index + amount) else {
        return panes
      }
      var panes = panes
      panes.swapAt(index, index + amount)
      return panes
    }
    arrangement.left = moved(arrangement.left)
    arrangement.right = moved(arrangement.right)
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(
      state.centredRect(width: 66, height: rows.count + 3), title: "Panes of the Dashboard")
    for (row, pane) in rows.enumerated() where row < inside.height {
      let y = inside.y + row
      let isShown = arrangement.panes.contains(pane)
      let place =
        pane == .counters
        ? "above" : arrangement.left.contains(pane) ? "left" : isShown ? "right" : ""
      canvas.text(
        (isShown ? "[x] " : "[ ] ") + (pane.keptName ?? ""), x: inside.x + 1, y: y,
        isShown ? .text : .dimmed)
      canvas.text(place, x: inside.x + 15, y: y, .information)
      canvas.text(
        pane.subject, x: inside.x + 21, y: y, .dimmed, width: max(0, inside.width - 22))
      if row == list.selected {
        canvas.select(Rect(x: inside.x, y: y, width: inside.width, height: 1), hasFocus: true)
      }
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("Enter", "accept", .event(.key(Key(.enter)))), FooterItem("Space", "show, hide"),
      FooterItem("Left Right", "column"), FooterItem("J K", "move"),
      FooterItem("0", "as at first"), FooterItem("Esc", "back"),
    ]
  }
}

extension StudioState {
  /// Takes an arrangement and keeps it for the next start.
  mutating func arrange(_ arrangement: DashboardArrangement) -> [Effect] {
    dashboard.arrangement = arrangement
    if !arrangement.panes.contains(focus), view == .dashboard { focus = arrangement.panes[0] }
    message = .information("The Dashboard is arranged; it is kept.")
    return [.keepArrangement(arrangement)]
  }
}
