import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// The lower pane of the Run view: the time line, the steps as a table, or the executions.
extension StudioState {
  var lowerRunHeading: (title: String, note: String) {
    let others = LowerRunPane.allCases.filter { $0 != run.lower }.map(\.rawValue)
    let turn = "v: " + others.joined(separator: ", ")
    switch run.lower {
    case .time: return ("Time", turn)
    case .steps: return ("Steps \(run.session?.progress.visits.count ?? 0)", turn)
    case .executions:
      let filter = run.filter.terms.isEmpty ? "all" : run.filter.text
      return ("Executions \(listedSessions.count)", "filter: \(filter) (/)   " + turn)
    }
  }

  func drawLowerRun(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    switch run.lower {
    case .time: drawTime(&canvas, rect, hasFocus: hasFocus)
    case .steps: drawSteps(&canvas, rect, hasFocus: hasFocus)
    case .executions: drawExecutions(&canvas, rect, hasFocus: hasFocus)
    }
  }

  /// Rows of the lower pane, frame included.
  func lowerRunHeight(in body: Rect) -> Int {
    switch run.lower {
    case .time: body.height >= 24 ? 5 : 4
    case .steps, .executions: max(8, body.height * 40 / 100)
    }
  }

  mutating func turnLowerPane() -> [Effect] {
    let panes = LowerRunPane.allCases
    let index = panes.firstIndex(of: run.lower) ?? 0
    showLowerPane(panes[(index + 1) % panes.count])
    return []
  }

  mutating func showLowerPane(_ pane: LowerRunPane) {
    if view != .run { show(.run) }
    run.lower = pane
    focus = pane == .time ? .graph : .time
    if pane == .steps { selectShownStep() }
    if pane == .executions {
      run.executions.selected = listedSessions.firstIndex(of: run.shown) ?? 0
    }
  }

  /// The step of the selected state is selected among the steps.
  private mutating func selectShownStep() {
    guard case .state(let pointer) = graph.selection,
      let number = run.session?.progress.visitsByState[pointer]?.last
    else { return }
    let row = stepRows.firstIndex { $0.id == .visit(number) }
    run.steps.selected = row ?? 0
  }

  mutating func handleLowerRun(_ key: Key) -> [Effect]? {
    switch run.lower {
    case .time:
      switch key {
      case Key(.left), .character("h"): return stepRunBack()
      case Key(.right), .character("l"): return stepRun()
      default: return nil
      }
    case .steps:
      switch key {
      case Key(.enter): return goToStep()
      case Key(.left), .character("h"), Key(.right), .character("l"): return toggleStep()
      default: return run.steps.handle(key, count: stepRows.count) ? [] : nil
      }
    case .executions:
      switch key {
      case Key(.enter): return openListedSession()
      case .character("c"): return compareSelectedExecution()
      case .character("/"):
        sheets.append(filterSheet("Executions that", run.filter, command: "filter-executions"))
        return []
      default: return run.executions.handle(key, count: listedSessions.count) ? [] : nil
      }
    }
  }

  mutating func handleLowerRun(_ mouse: MouseEvent, rect: Rect) -> [Effect] {
    let row = mouse.position.y - rect.y - 1
    let isOpening = mouse.action == .doubleClick
    switch run.lower {
    case .time:
      guard let session = run.session, mouse.action == .press, mouse.position.y == rect.y,
        let count = timeline(width: rect.width).eventCount(
          atColumn: mouse.position.x - rect.x, in: session)
      else { return [] }
      moved { run in
        run.go(toEventCount: count)
        return true
      }
    case .steps:
      let count = stepRows.count
      if run.steps.scroll(mouse, count: count) { return [] }
      guard row >= 0, mouse.action == .press || isOpening else { return [] }
      run.steps.selected = run.steps.row(row, count: count, height: rect.height - 1)
      return isOpening ? goToStep() : []
    case .executions:
      let count = listedSessions.count
      if run.executions.scroll(mouse, count: count) { return [] }
      guard row >= 0, mouse.action == .press || isOpening else { return [] }
      run.executions.selected = run.executions.row(row, count: count, height: rect.height - 1)
      return isOpening ? openListedSession() : []
    }
    return []
  }

  var lowerRunFooter: [FooterItem] {
    switch run.lower {
    case .time: return runFooter
    case .steps:
      return [
        FooterItem("Enter", "go there", .event(.key(Key(.enter)))),
        FooterItem("Left Right", "fold", .event(.key(Key(.left)))),
        .command("v", "executions", "lower-pane"), .command("d", "diff", "difference"),
        .command("I", "rerun from here", "rerun-from-here"),
        .command("z", "whole screen", "maximise"),
        FooterItem("Esc", "graph", .event(.key(Key(.escape)))), .command("?", "all", "help"),
      ]
    case .executions:
      return [
        FooterItem("Enter", "show", .event(.key(Key(.enter)))),
        FooterItem("c", "compare with the shown", .event(.key(.character("c")))),
        FooterItem("/", "filter", .event(.key(.character("/")))),
        .command("v", "time", "lower-pane"), .command("z", "whole screen", "maximise"),
        FooterItem("Esc", "graph", .event(.key(Key(.escape)))), .command("?", "all", "help"),
      ]
    }
  }
}

extension ListState {
  /// The element that a row of the pane shows.
  func row(_ row: Int, count: Int, height: Int) -> Int {
    var list = self
    list.clamp(count: count)
    list.reveal(height: height)
    return max(0, min(count - 1, row + list.offset))
  }
}
