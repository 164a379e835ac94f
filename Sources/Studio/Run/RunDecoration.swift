import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Themes

extension StudioState {
  var runGraphNote: String? {
    guard let session = run.session else { return nil }
    let edited = session.revision != file.revision ? "   edited since: R runs the new revision" : ""
    return "run \(session.number)\(edited)"
  }

  var runSummary: String {
    guard let session = run.session else { return "no run" }
    let how = session.isPlaying ? "playing" : (session.isOver ? "" : "paused")
    return "run \(session.number) \(session.current.status.rawValue)  \(how) "
      + "\(session.clock(session.current.now))  \(session.pace.title)"
  }

  var runSituation: String? {
    guard let session = run.session else { return "S starts a run and steps state by state." }
    for record in session.current.trace.reversed() {
      switch record.kind {
      case .event(let event) where event.type.isStateEntered: return nil
      case .retried(let retrier, let attempt, let delay, let error):
        return "\(error) retried by rule \(retrier + 1): attempt \(attempt + 1) in "
          + DurationText.short(seconds: Double(delay) / 1000)
      case .caught(let catcher, let error): return "\(error) caught by rule \(catcher + 1)"
      case .ruleMatched(let rule):
        let name = record.state.flatMap { session.definition.state(at: $0)?.name } ?? ""
        return "\(name): " + (rule.map { "rule \($0 + 1) matched" } ?? "no rule matched, Default")
      default: continue
      }
    }
    return nil
  }

  var runDecoration: GraphDecoration {
    var decoration = GraphDecoration()
    for pointer in run.breakpoints {
      decoration.nodes[pointer] = .init(badge: theme.glyph(.breakpoint))
    }
    guard let session = run.session else { return decoration }
    decoration.showsKinds = false
    let progress = session.progress
    for (pointer, numbers) in progress.visitsByState {
      guard let visit = progress.lastVisit(of: pointer) else { continue }
      var badge = numbers.count > 1 ? "\(numbers.count)" : ""
      let retries = numbers.reduce(0) { $0 + (progress.visits[$1]?.retries ?? 0) }
      if retries > 0 { badge += (badge.isEmpty ? "" : " ") + "r\(retries)" }
      if run.breakpoints.contains(pointer) { badge += theme.glyph(.breakpoint) }
      decoration.nodes[pointer] = .init(
        status: visit.outcome.mark, role: visit.outcome.role, badge: badge)
    }
    // A Fail state is active until the execution ends, and has failed all the same.
    for active in progress.active
    where progress.lastVisit(of: active.state)?.outcome == .running {
      let mark: (Mark, Role) =
        switch active.activity {
        case .waiting: (.waiting, .statusWaiting)
        case .backingOff: (.retry, .statusThrottled)
        case .asking: (.waiting, .statusThrottled)
        default: (.running, .statusRunning)
        }
      decoration.nodes[active.state]?.status = mark.0
      decoration.nodes[active.state]?.role = mark.1
    }
    gatherFolded(&decoration)
    for edge in graph.drawing.edges {
      let count = progress.edges[edge.id] ?? 0
      let isBranch: Bool = if case .next = edge.id.kind { false } else { edge.id.kind != .start }
      decoration.edges[edge.id] = .init(
        role: count > 0 ? .edgeTaken : nil, count: isBranch ? "\(count)" : "")
    }
    return decoration
  }
}
