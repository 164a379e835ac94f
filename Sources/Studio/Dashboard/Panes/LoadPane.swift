import ExecutionTrace
import Simulator
import Terminal
import Themes
import WorkflowMetrics

/// A quantity of the fleet over its time.
struct LoadCurve: Sendable {
  var name: String
  var role: Role
  /// One value for each part of the time, oldest first.
  var values: [Double]
  /// What the pane says of the last one: `12.5/s`, `104`, `4.9k of 5k`.
  var now: String
  /// What fills the row; nil for the highest value.
  var highest: Double?
}

extension FleetTimeline {
  /// What the Load pane shows: rates from the differences of what is counted, levels as they are.
  /// Of quotas only those that the account has.
  func curves(_ limits: AccountLimits) -> [LoadCurve] {
    let seconds = Double(max(1, intervalMilliseconds)) / 1000
    func rate(_ name: String, _ role: Role, _ count: (Sample) -> Int) -> LoadCurve {
      var before = 0
      var values: [Double] = []
      for sample in samples {
        values.append(Double(max(0, count(sample) - before)) / seconds)
        before = count(sample)
      }
      return LoadCurve(
        name: name, role: role, values: values, now: NumberText.short(values.last ?? 0) + "/s")
    }
    func level(
      _ name: String, _ role: Role, of whole: Int? = nil, _ value: (Sample) -> Double
    ) -> LoadCurve {
      let values = samples.map(value)
      let now = NumberText.short(values.last ?? 0)
      return LoadCurve(
        name: name, role: role, values: values,
        now: whole.map { now + " of " + NumberText.short(Double($0)) } ?? now,
        highest: whole.map { Double($0) })
    }
    var curves = [
      rate("started", .text) { $0.started }, rate("succeeded", .statusSucceeded) { $0.succeeded },
      rate("failed", .statusFailed) { $0.failed + $0.timedOut },
      rate("retries", .statusThrottled) { $0.retries },
      rate("throttled", .statusThrottled) { $0.throttled },
      level("running", .statusRunning) { Double($0.running) },
    ]
    if let functions = limits.lambdaConcurrency {
      curves.append(
        level("functions", .statusRunning, of: functions) { Double($0.functions ?? 0) })
    }
    if let bucket = limits.stateTransitions {
      curves.append(
        level("tokens", .information, of: bucket.size) { $0.transitionTokens ?? 0 })
      curves.append(
        level("waiting", .statusThrottled) { Double($0.waitingTransitions ?? 0) })
    }
    if let bucket = limits.standardStarts {
      curves.append(
        level("starts left", .information, of: bucket.size) { $0.startTokens ?? 0 })
    }
    return curves
  }
}

extension StudioState {
  /// Braille where it was chosen, blocks, or ASCII where the drawing is ASCII.
  var sparkline: Sparkline {
    if theme.glyphs == .ascii { return Sparkline(style: .ascii) }
    return Sparkline(style: dashboard.usesBraille ? .braille : .blocks)
  }

  func drawLoad(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let curves = dashboard.curves
    guard !curves.isEmpty else {
      canvas.text("No fleet yet: F starts one.", x: rect.x + 1, y: rect.y, .dimmed)
      return
    }
    var list = dashboard.loadList
    list.clamp(count: curves.count)
    list.reveal(height: rect.height)
    let nowWidth = 13
    let width = max(0, rect.width - 14 - nowWidth)
    let line = sparkline
    for row in 0..<max(0, min(rect.height, curves.count - list.offset)) {
      let curve = curves[list.offset + row]
      let y = rect.y + row
      canvas.text(curve.name, x: rect.x + 1, y: y, .dimmed, width: 11)
      let values = Sparkline.resampled(curve.values, count: line.capacity(columns: width))
      canvas.text(
        line.text(values, highest: curve.highest), x: rect.x + 13, y: y, curve.role, width: width)
      canvas.text(curve.now, x: rect.maxX - nowWidth, y: y, width: nowWidth)
      if list.offset + row == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }
}
