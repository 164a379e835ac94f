/// Durations as the studio writes them.
package enum DurationText {
  /// `200ms`, `5s`, `1m20s`, `1h25m15s`, `2d3h`.
  package static func short(seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e12 else { return "for ever" }
    if seconds > 0, seconds < 1 { return "\(Int((seconds * 1000).rounded()))ms" }
    if seconds < 60, seconds != seconds.rounded() {
      let tenths = Int((seconds * 10).rounded())
      return tenths % 10 == 0 ? "\(tenths / 10)s" : "\(tenths / 10).\(tenths % 10)s"
    }
    var rest = Int(seconds.rounded())
    var parts: [String] = []
    for (unit, length) in [("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)] {
      let amount = rest / length
      rest %= length
      if amount > 0 { parts.append("\(amount)\(unit)") }
    }
    return parts.isEmpty ? "0s" : parts.prefix(3).joined()
  }

  /// `00:05.2`, `1:02:07.0`, `30d 00:00:00.0`: time since the start of a run.
  package static func clock(milliseconds: Int64) -> String {
    let tenths = max(0, milliseconds) / 100
    let seconds = tenths / 10
    let tail = "\(padded(seconds / 60 % 60)):\(padded(seconds % 60)).\(tenths % 10)"
    if seconds >= 86_400 { return "\(seconds / 86_400)d \(padded(seconds / 3_600 % 24)):\(tail)" }
    return seconds >= 3_600 ? "\(seconds / 3_600):\(tail)" : tail
  }

  private static func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
