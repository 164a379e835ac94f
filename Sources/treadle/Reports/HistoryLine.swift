import ExecutionTrace
import OrderedJSON
import Terminal

/// An event of a history as a line: its number, the time since the start, type, state, and what
/// went wrong.
enum HistoryLine {
  /// Nil for a record that is no event of the history.
  static func text(_ record: TraceRecord, start: Timestamp) -> String? {
    guard case .event(let event) = record.kind else { return nil }
    let elapsed = elapsedText(event.timestamp.milliseconds - start.milliseconds)
    var line = "\(padded(event.id, 4))  \(elapsed)  \(event.type.rawValue)"
    let state = record.state?.lastKey ?? ""
    let failure = [event.details?["error"], event.details?["cause"]].compactMap { $0?.string }
    guard !state.isEmpty || !failure.isEmpty else { return line }
    line += String(repeating: " ", count: max(2, 48 - line.utf8.count)) + state.printable
    if !failure.isEmpty {
      line += (state.isEmpty ? "" : "  ") + failure.joined(separator: ": ").printable
    }
    return line
  }

  /// `00:00:05.200`
  static func elapsedText(_ milliseconds: Int64) -> String {
    let seconds = milliseconds / 1000
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded(Int($0), 2, "0") }
    return clock.joined(separator: ":") + "." + padded(Int(milliseconds % 1000), 3, "0")
  }

  private static func padded(_ number: Int, _ width: Int, _ filler: String = " ") -> String {
    let digits = "\(number)"
    return String(repeating: filler, count: max(0, width - digits.utf8.count)) + digits
  }
}

extension JSONPointer {
  /// The name of the member this is the place of; the index of an element.
  var lastKey: String {
    switch tokens.last {
    case .key(let key): key
    case .index(let index): "\(index)"
    case nil: ""
    }
  }
}
