import ExecutionTrace
import Simulator
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  private var alarmStatuses: [AlarmStatus] { dashboard.fleet?.alarms.alarms ?? [] }

  var alarmsHeading: (title: String, note: String) {
    let count = alarmStatuses.count { $0.state == .alarm }
    return (
      "Alarms \(alarmStatuses.count)", count == 0 ? "" : "\(count) in ALARM"
    )
  }

  /// State, name, condition and value now; below the history of the selected one.
  func drawAlarms(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let alarms = alarmStatuses
    guard !alarms.isEmpty, let fleet = dashboard.fleet else {
      let line = dashboard.fleet == nil ? "No fleet yet: F starts one." : "None."
      canvas.text(line, x: rect.x + 1, y: rect.y, .dimmed, width: rect.width - 2)
      return
    }
    let start = fleet.options.startTime
    func clock(_ time: Timestamp) -> String {
      DurationText.clock(milliseconds: time.milliseconds - start.milliseconds)
    }
    let historyHeight = hasFocus ? min(4, max(0, rect.height - alarms.count)) : 0
    let height = min(alarms.count, rect.height - historyHeight)
    var list = dashboard.alarmList
    list.clamp(count: alarms.count)
    list.reveal(height: height)
    for row in 0..<max(0, min(height, alarms.count - list.offset)) {
      let status = alarms[list.offset + row]
      let y = rect.y + row
      canvas.text(
        status.state.mark(canvas.theme) + " " + status.state.title, x: rect.x, y: y,
        status.state.role, width: 9)
      let value = status.value.map { "  now " + NumberText.short($0) } ?? ""
      let since = status.since.map { "  since " + clock($0) } ?? ""
      canvas.text(
        (status.alarm.name + "  " + status.alarm.condition + value + since).printable,
        x: rect.x + 10, y: y, width: max(0, rect.width - 11))
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
    guard historyHeight > 0, alarms.indices.contains(list.selected) else { return }
    let changes = alarms[list.selected].history.suffix(historyHeight).reversed()
    for (row, change) in changes.enumerated() {
      let value = change.value.map { " (" + NumberText.short($0) + ")" } ?? ""
      canvas.text(
        "  \(clock(change.time)) \(change.from.title) to \(change.to.title)\(value)", x: rect.x,
        y: rect.y + height + row, .dimmed, width: rect.width - 1)
    }
  }

  /// What the line above the footer says of alarms that changed since they were last looked at.
  mutating func tellAlarms(before: [AlarmState]) {
    let alarms = alarmStatuses
    guard alarms.count == before.count, let fleet = dashboard.fleet else { return }
    for (old, status) in zip(before, alarms) where old != status.state {
      guard let change = status.history.last else { continue }
      let time = DurationText.clock(
        milliseconds: change.time.milliseconds - fleet.options.startTime.milliseconds)
      let value = change.value.map { " (\(NumberText.short($0)))" } ?? ""
      let text = "\(status.alarm.name) went to \(status.state.title) at \(time)\(value)."
      message = status.state == .alarm ? .error(text) : .information(text)
    }
  }

  var alarmStates: [AlarmState] { alarmStatuses.map(\.state) }
}

extension AlarmState {
  var title: String {
    switch self {
    case .ok: "OK"
    case .alarm: "ALARM"
    case .insufficientData: "no data"
    }
  }

  func mark(_ theme: Theme) -> String {
    switch self {
    case .ok: theme.glyph(.succeeded)
    case .alarm: theme.glyph(.failed)
    case .insufficientData: " "
    }
  }

  var role: Role {
    switch self {
    case .ok: .statusSucceeded
    case .alarm: .statusFailed
    case .insufficientData: .dimmed
    }
  }
}

extension Alarm {
  /// `ExecutionsFailed Sum >= 1 for 1 of 1 x 1m`.
  var condition: String {
    "\(metric.metric.rawValue) \(statistic.name) \(comparison.symbol) "
      + "\(NumberText.short(threshold)) for \(datapointsToAlarm) of \(evaluationPeriods) x "
      + DurationText.short(seconds: Double(periodSeconds))
  }

  /// What every workflow can be watched by.
  static func usual(machine arn: String) -> [Alarm] {
    let machine = [MetricDimension(.stateMachineArn, arn)]
    return [StatesMetric.executionsFailed, .executionsTimedOut, .executionThrottled].map { metric in
      Alarm(
        name: metric.rawValue + "Alarm", metric: MetricIdentity(metric, machine), statistic: .sum,
        periodSeconds: 60, threshold: 1, missingData: .notBreaching)
    }
  }
}
