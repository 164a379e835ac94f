import Drawing
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// Injects a fault at the tasks of a state of the fleet that runs, and takes faults out again.
struct FaultSheet: Sheet {
  private enum Kind: Int, CaseIterable {
    case fail, throttle, delay, timeOut, loseHeartbeat

    var title: String {
      switch self {
      case .fail: "fail"
      case .throttle: "throttle"
      case .delay: "delay"
      case .timeOut: "time out"
      case .loseHeartbeat: "no heartbeat"
      }
    }
  }

  private enum Row: Hashable { case kind, error, cause, delay, times, percent, fault(Int) }

  private let state: String
  private var kind = Kind.fail
  private var row = Row.kind
  private var error = TextInput("States.TaskFailed")
  private var cause = TextInput()
  private var delay = TextInput("5s")
  private var times = TextInput()
  private var percent = TextInput("100")
  private var problem: String?

  init(state: String) { self.state = state }

  private func rows(_ studio: StudioState) -> [Row] {
    let fields: [Row] =
      switch kind {
      case .fail: [.kind, .error, .cause]
      case .throttle: [.kind, .error]
      case .delay: [.kind, .delay]
      case .timeOut, .loseHeartbeat: [.kind]
      }
    return fields + [.times, .percent] + faults(studio).map { .fault($0.id) }
  }

  private func faults(_ studio: StudioState) -> [InjectedFault] {
    studio.dashboard.fleet?.faults ?? []
  }

  mutating func handle(_ event: InputEvent, in studio: inout StudioState) -> SheetAnswer {
    let rows = rows(studio)
    switch event {
    case .key(Key(.escape)): return .close
    case .key(Key(.enter)): return inject(in: &studio)
    case .key(Key(.tab)), .key(Key(.down)): turn(rows, by: 1)
    case .key(Key(.tab, .shift)), .key(Key(.up)): turn(rows, by: -1)
    case .key(let key):
      problem = nil
      switch row {
      case .kind: return handleKind(key)
      case .fault(let id):
        guard key == .character("d") || key == Key(.delete) else { return .pass }
        _ = studio.dashboard.fleet?.removeFault(id)
        turn(rows, by: -1)
      case .error: return error.handle(key) ? .stay : .pass
      case .cause: return cause.handle(key) ? .stay : .pass
      case .delay: return delay.handle(key) ? .stay : .pass
      case .times: return times.handle(key) ? .stay : .pass
      case .percent: return percent.handle(key) ? .stay : .pass
      }
    default: break
    }
    return .stay
  }

  private mutating func handleKind(_ key: Key) -> SheetAnswer {
    let count = Kind.allCases.count
    switch key {
    case Key(.left): kind = Kind(rawValue: (kind.rawValue + count - 1) % count) ?? .fail
    case Key(.right), .character(" "): kind = Kind(rawValue: (kind.rawValue + 1) % count) ?? .fail
    case .character("f"): kind = .fail
    case .character("t"): kind = .throttle
    case .character("d"): kind = .delay
    case .character("o"): kind = .timeOut
    case .character("h"): kind = .loseHeartbeat
    default: return .pass
    }
    if kind == .throttle { error = TextInput("Lambda.TooManyRequestsException") }
    if kind == .fail { error = TextInput("States.TaskFailed") }
    return .stay
  }

  private mutating func turn(_ rows: [Row], by amount: Int) {
    let index = rows.firstIndex(of: row) ?? 0
    row = rows[(index + amount + rows.count) % rows.count]
  }

  private mutating func inject(in studio: inout StudioState) -> SheetAnswer {
    var limit: Int?
    if !times.isEmpty {
      guard let value = Int(times.text), value > 0 else {
        row = .times
        problem = "times is a whole number from 1, or empty for ever"
        return .stay
      }
      limit = value
    }
    guard let share = Double(percent.text), share > 0, share <= 100 else {
      row = .percent
      problem = "the share is a number above 0, up to 100"
      return .stay
    }
    let effect: Fault.Effect
    switch kind {
    case .fail:
      effect = .fail(error: error.text, cause: cause.isEmpty ? nil : cause.text)
    case .throttle: effect = .throttle(error: error.text)
    case .delay:
      guard let milliseconds = FleetLoad.milliseconds(delay.text), milliseconds > 0 else {
        row = .delay
        problem = "the delay is written 500ms, 5s or 2m"
        return .stay
      }
      effect = .delay(milliseconds: milliseconds)
    case .timeOut: effect = .timeOut
    case .loseHeartbeat: effect = .loseHeartbeat
    }
    guard studio.dashboard.fleet != nil else { return .close }
    let fault = Fault(effect, at: state, limit: limit, probability: share / 100)
    _ = studio.dashboard.fleet?.inject(fault)
    studio.message = .information("From now on: \(fault.summary). x takes it out again.")
    return .close
  }

  func draw(_ canvas: inout Canvas, over studio: StudioState) {
    let rows = rows(studio)
    let inside = canvas.sheet(
      studio.lowerRect(height: rows.count + 3), title: "Inject a fault at \(state)",
      note: "while the fleet runs")
    for (index, row) in rows.enumerated() where index < inside.height {
      let y = inside.y + index
      let isSelected = row == self.row
      canvas.text(
        (isSelected ? canvas.theme.glyph(.pointer) : " ") + " " + label(row), x: inside.x, y: y,
        isSelected ? .titleFocused : .dimmed)
      let x = inside.x + 12
      let width = inside.maxX - x - 1
      switch row {
      case .kind: drawKinds(&canvas, x: x, y: y, end: inside.maxX - 1)
      case .fault(let id):
        guard let fault = faults(studio).first(where: { $0.id == id }) else { continue }
        let spent = fault.isSpent ? "  spent" : ""
        canvas.text(
          "\(fault.fault.summary)  hit \(fault.count)\(spent)".printable, x: x, y: y,
          fault.isSpent ? .dimmed : .statusFailed, width: width)
      default:
        let input = input(row)
        if isSelected {
          canvas.input(input, x: x, y: y, width: min(40, width))
        } else {
          canvas.text(input.text.printable, x: x, y: y, width: min(40, width))
        }
        canvas.text(hint(row), x: x + 42, y: y, .dimmed, width: max(0, width - 42))
      }
    }
    if let problem {
      canvas.text(
        canvas.theme.glyph(.error) + " " + problem.printable, x: inside.x + 2, y: inside.maxY - 1,
        .error, width: inside.width - 3)
    }
  }

  private func drawKinds(_ canvas: inout Canvas, x: Int, y: Int, end: Int) {
    var x = x
    for kind in Kind.allCases {
      let isChosen = kind == self.kind
      x =
        canvas.text(
          (isChosen ? "(*) " : "( ) ") + kind.title, x: x, y: y, isChosen ? .titleFocused : .text,
          width: max(0, end - x))
        + 2
    }
  }

  private func label(_ row: Row) -> String {
    switch row {
    case .kind: "Fault"
    case .error: "Error"
    case .cause: "Cause"
    case .delay: "By"
    case .times: "Times"
    case .percent: "Share (%)"
    case .fault: "injected"
    }
  }

  private func hint(_ row: Row) -> String {
    switch row {
    case .times: "empty: for ever"
    case .percent: "of the calls"
    default: ""
    }
  }

  private func input(_ row: Row) -> TextInput {
    switch row {
    case .error: error
    case .cause: cause
    case .delay: delay
    case .times: times
    default: percent
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    var items = [FooterItem("Enter", "inject", .event(.key(Key(.enter))))]
    switch row {
    case .kind: items.append(FooterItem("f t d o h", "fail, throttle, delay, time out, heartbeat"))
    case .fault: items = [FooterItem("d", "take it out", .event(.key(.character("d"))))]
    default: break
    }
    return items + [FooterItem("Tab", "next field"), FooterItem("Esc", "back")]
  }
}

extension Fault {
  /// `Get Job Status fails with X, 50% of the calls, 3 times`.
  var summary: String {
    let what: String =
      switch effect {
      case .fail(let error, _): "fails with \(error)"
      case .throttle(let error): error.map { "is throttled with \($0)" } ?? "is throttled"
      case .delay(let milliseconds):
        "takes \(DurationText.short(seconds: Double(milliseconds) / 1000)) longer"
      case .timeOut: "times out"
      case .loseHeartbeat: "loses its heartbeat"
      }
    var text = "\(state ?? "every task") \(what)"
    if probability < 1 {
      text += ", \(NumberText.short(probability * 100))% of the calls"
    }
    if let limit { text += limit == 1 ? ", once" : ", \(limit) times" }
    return text
  }
}

extension StudioState {
  /// The state that is selected in the graph or among the states.
  mutating func openFaultSheet() -> [Effect] {
    guard dashboard.fleet != nil else {
      message = .information("Nothing runs: F starts runs.")
      return []
    }
    let pointer: JSONPointer?
    if focus == .graph, case .state(let selected) = graph.selection {
      pointer = selected
    } else if dashboard.stateRows.indices.contains(dashboard.states.selected) {
      pointer = dashboard.stateRows[dashboard.states.selected].state
    } else {
      pointer = nil
    }
    guard let state = pointer.flatMap({ dashboardDefinition.state(at: $0) }), state.type == .task
    else {
      message = .information("Select a Task in the graph or among the states: x injects a fault.")
      return []
    }
    sheets.append(FaultSheet(state: state.name))
    return []
  }
}
