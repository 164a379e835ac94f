import ExecutionTrace
package import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

/// What the States pane says of a state, as it was counted last.
package struct StateRow: Hashable, Sendable {
  package var state: JSONPointer
  package var name: String
  var isTask = false
  var entered = 0
  var inFlight = 0
  var left = 0
  var retried = 0
  var caught = 0
  var throttled = 0
  var failed = 0
  /// Milliseconds; nil while there are none.
  var p50: Int64?
  var p90: Int64?
  var p99: Int64?
}

/// A column of the States pane.
private struct StateColumn: Sendable {
  var title: String
  var width: Int
  var text: @Sendable (StateRow) -> String

  /// From the most useful on: as many as there is room for.
  static let all: [StateColumn] = [
    StateColumn(title: "entered", width: 8) { number($0.entered) },
    StateColumn(title: "ok", width: 6) { number($0.left) },
    StateColumn(title: "fail", width: 5) { number($0.failed) },
    StateColumn(title: "retry", width: 6) {
      $0.isTask || $0.retried > 0 ? number($0.retried) : "-"
    },
    StateColumn(title: "thr", width: 5) { $0.isTask ? number($0.throttled) : "-" },
    StateColumn(title: "p50", width: 6) { time($0.p50) },
    StateColumn(title: "p99", width: 6) { time($0.p99) },
    StateColumn(title: "now", width: 6) { number($0.inFlight) },
    StateColumn(title: "p90", width: 6) { time($0.p90) },
    StateColumn(title: "retry%", width: 7) { NumberText.percent($0.retried, of: $0.entered) },
    StateColumn(title: "caught", width: 7) { number($0.caught) },
    StateColumn(title: "catch%", width: 7) { NumberText.percent($0.caught, of: $0.entered) },
  ]

  private static func number(_ value: Int) -> String { NumberText.short(Double(value)) }

  private static func time(_ milliseconds: Int64?) -> String {
    milliseconds.map { DurationText.short(seconds: Double($0) / 1000) } ?? "-"
  }

  /// The columns that fit beside names of that width at least.
  static func fitting(_ width: Int, names: Int) -> [StateColumn] {
    var left = width - names
    return all.prefix { column in
      left -= column.width
      return left >= 0
    }
  }
}

extension StudioState {
  var statesHeading: (title: String, note: String) {
    ("States", "sort: \(dashboard.sort.rawValue) (o)")
  }

  /// States of the definition with what was counted, sorted.
  func stateRows(_ totals: RunCounters) -> [StateRow] {
    let rows = dashboardDefinition.allStates.map { state in
      let counts = totals.states[state.pointer] ?? StateCounters()
      return StateRow(
        state: state.pointer, name: state.name, isTask: state.type == .task,
        entered: counts.entered, inFlight: counts.inFlight, left: counts.succeeded + counts.caught,
        retried: counts.retried, caught: counts.caught, throttled: counts.throttled,
        failed: counts.failed, p50: counts.durations.milliseconds(atPercentile: 50),
        p90: counts.durations.milliseconds(atPercentile: 90),
        p99: counts.durations.milliseconds(atPercentile: 99))
    }
    func value(_ row: StateRow) -> Int {
      switch dashboard.sort {
      case .retry: row.retried
      case .failed: row.failed
      case .throttled: row.throttled
      case .entered: row.entered
      case .inFlight: row.inFlight
      case .p99: Int(row.p99 ?? 0)
      case .name, .order: 0
      }
    }
    switch dashboard.sort {
    case .order: return rows
    case .name: return rows.sorted { $0.name < $1.name }
    default:
      return rows.enumerated()
        .sorted { (value($1.element), $0.offset) < (value($0.element), $1.offset) }
        .map(\.element)
    }
  }

  /// Without a fleet the definition may be edited meanwhile.
  var shownStateRows: [StateRow] {
    dashboard.fleet == nil ? stateRows(dashboard.totals) : dashboard.stateRows
  }

  func drawStates(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let rows = shownStateRows
    let longest = rows.reduce(6) { max($0, $1.name.columns) }
    // The first seven columns take 42.
    let names = min(longest + 1, max(12, rect.width - 2 - 42))
    let columns = StateColumn.fitting(rect.width - 2, names: names)
    let nameWidth = max(names, rect.width - 2 - columns.reduce(0) { $0 + $1.width })
    func draw(_ texts: [String], y: Int, _ role: Role) {
      var x = rect.x + 1 + nameWidth
      for (text, column) in zip(texts, columns) {
        canvas.text(
          text, x: x + max(0, column.width - text.columns), y: y, role, width: column.width)
        x += column.width
      }
    }
    canvas.text("STATE", x: rect.x + 1, y: rect.y, .dimmed)
    draw(columns.map(\.title), y: rect.y, .dimmed)
    var list = dashboard.states
    list.clamp(count: rows.count)
    list.reveal(height: rect.height - 1)
    for line in 0..<max(0, min(rect.height - 1, rows.count - list.offset)) {
      let row = rows[list.offset + line]
      let y = rect.y + 1 + line
      canvas.text(row.name.printable, x: rect.x + 1, y: y, width: nameWidth - 1)
      draw(columns.map { $0.text(row) }, y: y, row.failed > 0 ? .statusFailed : .text)
      if list.offset + line == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }
}
