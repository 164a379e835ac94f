import ExecutionTrace
import Files
import Simulator
import Studio
import WorkflowMetrics

/// How far a fleet has come, on one line of the terminal that is written over.
struct ProgressLine {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant?

  private static let width = 24

  init(isShown: Bool) { self.isShown = isShown }

  /// Shows it, a few times a second at most.
  mutating func show(_ fleet: Fleet) throws {
    guard isShown else { return }
    let now = clock.now
    if let last, now - last < .milliseconds(200) { return }
    last = now
    let counts = fleet.executions
    let time = fleet.now.milliseconds - fleet.options.startTime.milliseconds
    var line = "\r\u{1B}[K"
    if let expected = fleet.expectedCount, expected > 0 {
      let share = min(1, Double(counts.finished) / Double(expected))
      let filled = Int((share * Double(Self.width)).rounded(.down))
      line += "[" + String(repeating: "#", count: filled)
      line += String(repeating: ".", count: Self.width - filled) + "] \(Int(share * 100))%  "
    }
    line += "\(counts.started) started  \(counts.running) running  \(counts.failed) failed  "
    line += "\(counts.throttled) throttled  \(DurationText.clock(milliseconds: time))"
    try StandardStream.error.write(line)
  }

  func clear() throws {
    if isShown, last != nil { try StandardStream.error.write("\r\u{1B}[K") }
  }
}
