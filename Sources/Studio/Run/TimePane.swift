import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// A run's visits along a line: every one gets a column at least, the rest by duration.
struct Timeline {
  struct Segment {
    var start: Timestamp
    var end: Timestamp
    var mark: String
    var role: Role
    var columns = 1
  }

  var segments: [Segment]

  /// Events up to the moment that a column shows.
  func eventCount(atColumn column: Int, in session: RunSession) -> Int? {
    var x = 0
    for segment in segments {
      let next = x + segment.columns
      if column < next {
        let length = segment.end.milliseconds - segment.start.milliseconds
        let offset = length * Int64(column - x) / Int64(max(1, segment.columns))
        let time = segment.start.advanced(byMilliseconds: offset)
        return session.latest.trace.count { record in
          switch record.kind {
          case .event(let event), .childEvent(_, let event): event.timestamp <= time
          default: false
          }
        }
      }
      x = next
    }
    return nil
  }
}

extension StudioState {
  func timeline(width: Int) -> Timeline {
    guard let session = run.session, width > 0 else { return Timeline(segments: []) }
    let progress = session.progress
    var segments: [Timeline.Segment] = []
    for (_, visit) in progress.visits.sorted(by: { $0.key < $1.key }) {
      guard let state = session.definition.state(at: visit.state), state.scopes.isEmpty else {
        continue
      }
      let end = visit.end ?? session.current.now
      let mark = state.name.first { $0.isLetter || $0.isNumber }.map { String($0) } ?? "?"
      let letter = mark.columns == 1 ? mark : "*"
      var start = visit.start
      for backoff in visit.backoffs {
        segments.append(
          .init(start: start, end: backoff.start, mark: "x", role: .statusFailed))
        let until = min(backoff.end, end)
        segments.append(.init(start: backoff.start, end: until, mark: "~", role: .statusWaiting))
        start = until
      }
      segments.append(
        .init(start: start, end: end, mark: letter, role: visit.outcome.role))
    }
    return Timeline(segments: StudioState.fitted(segments, width: width))
  }

  /// Shares the columns out. Of too many segments the last ones show.
  private static func fitted(_ segments: [Timeline.Segment], width: Int) -> [Timeline.Segment] {
    var shown = Array(segments.suffix(width))
    let total = shown.reduce(0) { $0 + $1.end.milliseconds - $1.start.milliseconds }
    let free = Int64(max(0, width - shown.count))
    guard total > 0 else { return shown }
    for index in shown.indices {
      let length = shown[index].end.milliseconds - shown[index].start.milliseconds
      shown[index].columns = 1 + Int(free * length / total)
    }
    return shown
  }

  func drawTime(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    guard let session = run.session, rect.height > 0 else {
      canvas.text("No run yet: S starts one.", x: rect.x + 1, y: rect.y, .dimmed)
      return
    }
    var x = rect.x
    for segment in timeline(width: rect.width).segments {
      canvas.text(
        String(repeating: segment.mark, count: segment.columns), x: x, y: rect.y, segment.role,
        width: max(0, rect.maxX - x))
      x += segment.columns
    }
    let progress = session.progress
    let elapsed = session.clock(session.current.now)
    let counts =
      "\(elapsed)   transitions \(progress.transitions)   retries \(progress.retries)   "
      + "caught \(progress.caught)   throttled \(progress.throttled)   all runs: "
      + allRunsSummary
    canvas.text(counts, x: rect.x + 1, y: rect.y + 1, .dimmed, width: rect.width - 2)
    guard rect.height > 2 else { return }
    let legend = "letters: states   x failed attempt   ~ backoff   click or b s: another moment"
    canvas.text(legend, x: rect.x + 1, y: rect.y + 2, .dimmed, width: rect.width - 2)
  }
}

extension RunProgress.Outcome {
  var role: Role {
    switch self {
    case .running: .statusRunning
    case .succeeded: .statusSucceeded
    case .caught: .statusCaught
    case .failed: .statusFailed
    case .timedOut: .statusTimedOut
    case .aborted: .statusAborted
    }
  }

  var mark: Mark {
    switch self {
    case .running: .running
    case .succeeded: .succeeded
    case .caught: .caught
    case .failed: .failed
    case .timedOut: .timedOut
    case .aborted: .aborted
    }
  }
}
