import StatesLanguage
import Terminal
import Themes

/// When a Retry rule tries again, if it fires on every try and calls take no time.
struct RetryTimeline {
  /// Lines it takes.
  static let height = 7

  struct Retry: Hashable {
    var number: Int
    /// Seconds; the longest where there is jitter.
    var wait: Double
    /// Seconds since the first failure.
    var at: Double
  }

  let rule: Retrier
  let number: Int
  /// Seconds.
  let machineTimeout: Double?
  /// At most `limit`, enough for any screen.
  let retries: [Retry]
  static let limit = 200

  init(_ rule: Retrier, number: Int, machineTimeout: Double?) {
    self.rule = rule
    self.number = number
    self.machineTimeout = machineTimeout
    var at = 0.0
    retries = (0..<max(0, min(rule.maxAttempts, Self.limit))).map { index in
      let wait = rule.delaySeconds(beforeAttempt: index + 1)
      at += wait
      return Retry(number: index + 1, wait: wait, at: at)
    }
  }

  private var hasJitter: Bool { rule.jitterStrategy == .full }

  /// The first retry that the machine's timeout comes before.
  private var firstLost: Int? {
    machineTimeout.flatMap { timeout in retries.first { $0.at >= timeout }?.number }
  }

  var warning: String? {
    guard let machineTimeout, let firstLost else { return nil }
    let lost =
      firstLost == rule.maxAttempts
      ? "retry \(firstLost)" : "retries \(firstLost) to \(rule.maxAttempts)"
    let time = DurationText.short(seconds: machineTimeout)
    return hasJitter
      ? "machine times out at \(time): \(lost) may never run"
      : "machine times out at \(time): \(lost) never run"
  }

  func draw(_ canvas: inout Canvas, _ rect: Rect, after: String, order: Bool?) {
    var y = rect.y
    func line(_ text: String, _ role: Role = .text) {
      if y < rect.maxY {
        canvas.text(text.printable, x: rect.x, y: y, role, width: rect.width)
      }
      y += 1
    }
    guard rule.maxAttempts > 0 else {
      line("Rule \(number) never retries (MaxAttempts 0): its errors go to Catch at once.")
      line(after, .dimmed)
      return
    }
    let title = "When rule \(number) fires on every try (calls taken as 0s)"
    canvas.text(title, x: rect.x, y: y, width: rect.width)
    if let warning {
      let text = canvas.theme.glyph(.warning) + " " + warning
      let isBeside = title.columns + text.columns + 3 <= rect.width
      if !isBeside { y += 1 }
      canvas.text(
        text, x: isBeside ? max(rect.x + title.columns + 3, rect.maxX - text.columns) : rect.x,
        y: y, .warning, width: rect.width)
    }
    y += 1
    for (label, cells) in table(width: rect.width - 12) {
      line("  " + label.padded(toColumns: 10) + cells)
    }
    if y < rect.maxY { drawBar(&canvas, rect, y: y) }
    y += 1
    if y < rect.maxY {
      let end = canvas.text(after.printable, x: rect.x, y: y, width: rect.width)
      if let order {
        let text = "States.ALL must stand alone and last" + (order ? ": ok" : "")
        let x = rect.maxX - text.columns
        if x > end + 2 { canvas.text(text, x: x, y: y, order ? .dimmed : .error) }
      }
    }
  }

  /// The retries that fit, with the last one; the three lines of the table.
  func table(width: Int) -> [(label: String, cells: String)] {
    let range = hasJitter ? "0-" : ""
    func texts(_ retry: Retry) -> [String] {
      [
        "\(retry.number)", range + DurationText.short(seconds: retry.wait),
        (hasJitter ? "<=" : "") + DurationText.short(seconds: retry.at),
      ]
    }
    var columns = retries.map(texts)
    func total(_ columns: [[String]]) -> Int {
      columns.reduce(0) { $0 + (($1.map(\.columns).max() ?? 0) + 2) }
    }
    if rule.maxAttempts > retries.count || total(columns) > width {
      let last = Retry(
        number: rule.maxAttempts, wait: rule.delaySeconds(beforeAttempt: rule.maxAttempts),
        at: rule.longestWaitSeconds)
      let end = [["...", "...", "..."], texts(last)]
      if rule.maxAttempts == retries.count { columns.removeLast() }
      while columns.count > 1, total(columns + end) > width { columns.removeLast() }
      columns += end
    }
    let widths = columns.map { ($0.map(\.columns).max() ?? 0) + 2 }
    let labels = hasJitter ? ["retry", "wait up to", "at latest"] : ["retry", "wait", "at"]
    return labels.enumerated().map { line, label in
      let cells = zip(columns, widths).map { $0[line].padded(toColumns: $1) }.joined()
      return (label, cells)
    }
  }

  /// Time from the first failure to the last retry.
  func bar(width: Int) -> [Character] {
    guard let end = retries.last?.at, end > 0, width > 1 else { return [] }
    var bar = [Character](repeating: hasJitter ? "~" : "-", count: width)
    func column(_ seconds: Double) -> Int {
      min(width - 1, Int(seconds / end * Double(width - 1)))
    }
    for retry in retries { bar[column(retry.at)] = "|" }
    bar[0] = "|"
    if let machineTimeout, machineTimeout < end {
      for index in column(machineTimeout)..<width where index > column(machineTimeout) {
        bar[index] = "#"
      }
    }
    return bar
  }

  private func drawBar(_ canvas: inout Canvas, _ rect: Rect, y: Int) {
    var legend = "each | a retry"
    if hasJitter { legend += ", ~ may come earlier" }
    if let machineTimeout, firstLost != nil {
      legend += ", # after the \(DurationText.short(seconds: machineTimeout)) timeout"
    }
    let width = max(10, min(60, rect.width - legend.columns - 6))
    var x = rect.x + 2
    for character in bar(width: width) {
      x = canvas.text(String(character), x: x, y: y, character == "#" ? .error : .text)
    }
    canvas.text(legend, x: x + 2, y: y, .dimmed, width: rect.maxX - x - 2)
  }
}
