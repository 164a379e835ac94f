import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  func drawEvents(_ canvas: inout Canvas, _ rect: Rect, _ session: RunSession, hasFocus: Bool) {
    guard rect.height > 1 else { return }
    let records = session.current.events
    let total = session.latest.events.count
    canvas.rule(
      "Events \(records.count)\(total > records.count ? " of \(total)" : "")", x: rect.x, y: rect.y,
      width: rect.width)
    let height = rect.height - 1
    var list = run.events
    if run.followsEvents { list.selected = records.count - 1 }
    list.clamp(count: records.count)
    list.reveal(height: height)
    for row in 0..<max(0, min(height, records.count - list.offset)) {
      let index = list.offset + row
      guard case .event(let event) = records[index].kind else { continue }
      let y = rect.y + 1 + row
      let name = event.type.rawValue
      let isFailure = event.type.isFailure
      let role: Role = isFailure ? .statusFailed : .text
      let id = String(event.id)
      canvas.text(
        String(repeating: " ", count: max(0, 4 - id.count)) + id, x: rect.x + 1, y: y, .dimmed)
      let clock = session.clock(event.timestamp)
      var x = canvas.text(clock, x: rect.x + 6, y: y, .dimmed) + 1
      x = canvas.text(name, x: x, y: y, role, width: rect.maxX - x) + 1
      let note =
        event.details?["error"]?.string
        ?? records[index].state.flatMap { session.definition.state(at: $0)?.name } ?? ""
      canvas.text(note.printable, x: x, y: y, .dimmed, width: rect.maxX - x - 1)
      if index == list.selected {
        canvas.select(
          Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: hasFocus)
      }
    }
  }

  /// Goes to the moment of the selected event.
  mutating func goToEvent() -> [Effect] {
    guard let session = run.session, !run.followsEvents else { return [] }
    let events = session.current.events
    guard events.indices.contains(run.events.selected) else { return [] }
    let record = events[run.events.selected]
    let count = session.current.eventCount(upTo: run.events.selected + 1)
    moved { run in
      run.go(toEventCount: count)
      return true
    }
    if let state = record.state { select(.state(state)) }
    return []
  }

  mutating func handleRun(_ mouse: MouseEvent, pane: Pane, rect: Rect) -> [Effect] {
    if pane == .time { return handleLowerRun(mouse, rect: rect) }
    guard run.session != nil else { return [] }
    switch mouse.action {
    case .wheelUp: run.dataOffset = max(0, run.dataOffset - 2)
    case .wheelDown: run.dataOffset += 2
    case .press where mouse.position.y == rect.y + 1:
      let places = tabPlaces(x: rect.x + 1, width: rect.width - 2)
      if let place = places.first(where: { $0.columns.contains(mouse.position.x) }) {
        run.tab = place.tab
        run.dataOffset = 0
      }
    default: break
    }
    return []
  }
}
