import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// The data of the selected state's visit, stage by stage.
extension StudioState {
  /// The visit whose data show: the one chosen among the steps, else the state's last one.
  func shownVisit(of state: JSONPointer, _ session: RunSession) -> RunProgress.Visit? {
    if let pinned = run.pinnedVisit.flatMap({ session.progress.visits[$0] }), pinned.state == state
    {
      return pinned
    }
    return session.progress.lastVisit(of: state)
  }

  func drawData(
    _ canvas: inout Canvas, _ rect: Rect, visit: RunProgress.Visit?, session: RunSession
  ) {
    guard rect.height > 0 else { return }
    let sections = sections(of: visit, session)
    guard !sections.isEmpty else {
      canvas.text("none", x: rect.x, y: rect.y, .dimmed, width: rect.width)
      return
    }
    let lines = sections.flatMap { dataLines(of: $0) }
    let offset = max(0, min(run.dataOffset, lines.count - rect.height))
    for (row, line) in lines.dropFirst(offset).prefix(rect.height).enumerated() {
      let y = rect.y + row
      switch line.kind {
      case .heading:
        canvas.text(line.text.printable, x: rect.x, y: y, .dimmed, width: rect.width)
      case .data(let kind):
        if kind == .removed {
          canvas.text(
            "- " + line.text.printable, x: rect.x, y: y, .diffRemoved, width: rect.width)
        } else {
          if kind == .added {
            let isMarked = !run.showsDifference
            canvas.text(
              isMarked ? "~" : "+", x: rect.x, y: y, isMarked ? .diffChanged : .diffAdded)
          }
          canvas.code(line.text, x: rect.x + 2, y: y, width: rect.width - 2)
        }
      }
    }
    if lines.count > offset + rect.height {
      canvas.text(
        canvas.theme.glyph(.ellipsis), x: rect.maxX - 1, y: rect.maxY - 1, .dimmed)
    }
  }

  private func sections(of visit: RunProgress.Visit?, _ session: RunSession) -> [StageSection] {
    if let visit {
      return visit.sections(
        run.tab, of: session.definition.state(at: visit.state),
        previousInput: previousInput(of: visit, session))
    }
    switch run.tab {
    case .input: return [StageSection(title: "", value: session.options.input)]
    case .output:
      return session.current.output.map { output in
        [StageSection(title: "", value: output, before: session.options.input)]
      } ?? []
    default: return []
    }
  }

  private struct DataLine {
    enum Kind { case heading, data(LineDifference.Kind) }

    var kind: Kind
    var text: String
  }

  /// With the difference all of it; without, only what the last state changed of the input is
  /// marked.
  private func dataLines(of section: StageSection) -> [DataLine] {
    let heading = section.title.isEmpty ? [] : [DataLine(kind: .heading, text: section.title)]
    let comparesInput = run.tab == .input && section.title.isEmpty
    let before = run.showsDifference || comparesInput ? section.before : nil
    let difference = LineDifference(from: before, to: section.value)
    return heading
      + difference.lines.filter { run.showsDifference || $0.kind != .removed }
      .map { DataLine(kind: .data($0.kind), text: $0.text) }
  }

  /// The input of the state visited before, to mark what it changed.
  private func previousInput(of visit: RunProgress.Visit?, _ session: RunSession) -> JSONValue? {
    guard let visit else { return nil }
    return session.progress.visits.values
      .filter {
        $0.entryEventCount < visit.entryEventCount && $0.parent == visit.parent
          && $0.iteration == visit.iteration
      }
      .max { $0.entryEventCount < $1.entryEventCount }?.stages[.input]
  }
}
