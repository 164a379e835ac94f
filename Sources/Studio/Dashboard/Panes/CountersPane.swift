import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes
import WorkflowMetrics

extension StudioState {
  func drawCounters(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    for (counter, box) in counterBoxes(rect) {
      let isSelected = counter == dashboard.counter
      let value = dashboard.value(counter)
      let share =
        isOutcome(counter) && dashboard.totals.executions.started > 0
        ? "  " + NumberText.percent(value, of: dashboard.totals.executions.started) : ""
      let pointer = isSelected ? canvas.theme.glyph(.pointer) : " "
      canvas.text(
        pointer + counter.rawValue, x: box.x, y: box.y, isSelected ? .titleFocused : .dimmed,
        width: box.width)
      canvas.text(
        " \(value)" + share, x: box.x, y: box.y + 1, value > 0 ? counter.role : .dimmed,
        width: box.width)
      if rect.height > 2, isOutcome(counter) {
        canvas.text(
          " " + curve(of: counter, width: box.width - 3), x: box.x, y: box.y + 2, counter.role,
          width: box.width)
      }
      if isSelected {
        canvas.select(Rect(x: box.x, y: box.y, width: box.width - 1, height: 1), hasFocus: hasFocus)
      }
    }
    guard rect.height > 3 else { return }
    let line: String =
      if let plan = dashboard.plan, dashboard.fleet != nil {
        "\(plan.load.title)   tasks: \(plan.tasks.title)   seed \(plan.seed)   "
          + "pace \(dashboard.speedTitle)"
      } else {
        "F starts runs, or :run 50. Runs of the Run view count here too."
      }
    canvas.text(line.printable, x: rect.x + 1, y: rect.maxY - 1, .dimmed, width: rect.width - 2)
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
      let width = isOutcome(counter) ? min(wide, 40) : narrow
      guard x + width <= rect.maxX + 1 else { break }
      boxes.append((counter, Rect(x: x, y: rect.y, width: width, height: rect.height)))
      x += width
    }
    return boxes
  }

  /// What was added in each part of the fleet's time.
  private func curve(of counter: DashboardState.Counter, width: Int) -> String {
    guard width > 0 else { return "" }
    let name =
      switch counter {
      case .failed: "failed"
      case .throttled: "throttled"
      default: "succeeded"
      }
    guard let curve = dashboard.curves.first(where: { $0.name == name }) else { return "" }
    let line = sparkline
    return line.text(Sparkline.resampled(curve.values, count: line.capacity(columns: width)))
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
