import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// What differs between two texts of a workflow: as lines, and on the graph of both.
struct DifferenceSheet: Sheet {
  private let title: String
  private let lines: TextDifference
  private let hunks: [Range<Int>]
  private let difference: DefinitionDifference
  private let drawing: GraphDrawing
  private var showsGraph = false
  private var top = 0
  private var origin = Point(x: 0, y: 0)

  init(title: String, from old: Document, to new: Document, options: DrawingOptions) {
    self.title = title
    lines = TextDifference(old.text.string, new.text.string)
    hunks = lines.hunks()
    difference = DefinitionDifference(from: old, to: new)
    drawing = GraphDrawing(difference.union, options: options)
  }

  private func rect(_ state: StudioState) -> Rect {
    Rect(x: 0, y: 1, width: state.size.width, height: state.size.height - 3)
  }

  /// The lines of the hunks, with a blank one (nil) between them.
  private var shown: [TextDifference.Line?] {
    hunks.enumerated().flatMap { index, hunk in
      (index == 0 ? [] : [nil]) + hunk.map { lines.lines[$0] }
    }
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    let height = rect(state).height - 2
    switch event {
    case .key(Key(.escape)), .key(.character("q")): return .close
    case .key(Key(.tab)), .key(.character("g")): showsGraph.toggle()
    case .key(let key):
      switch key {
      case Key(.up), .character("k"): scroll(y: -1)
      case Key(.down), .character("j"): scroll(y: 1)
      case Key(.left), .character("h"): scroll(x: -8)
      case Key(.right), .character("l"): scroll(x: 8)
      case Key(.pageUp): scroll(y: -height)
      case Key(.pageDown): scroll(y: height)
      case Key(.home): (top, origin) = (0, Point(x: 0, y: 0))
      case .character("n"), .character("N"): jump(by: key == .character("n") ? 1 : -1)
      default: return .pass
      }
    case .mouse(let mouse):
      switch mouse.action {
      case .wheelUp: scroll(y: -3)
      case .wheelDown: scroll(y: 3)
      default: break
      }
    default: break
    }
    clamp(in: state)
    return .stay
  }

  private mutating func scroll(x: Int = 0, y: Int = 0) {
    if showsGraph {
      origin = Point(x: origin.x + x, y: origin.y + y)
    } else {
      top += y
    }
  }

  /// To the next or previous hunk.
  private mutating func jump(by step: Int) {
    var starts: [Int] = []
    var row = 0
    for hunk in hunks {
      starts.append(row)
      row += hunk.count + 1
    }
    if let next = step > 0 ? starts.first(where: { $0 > top }) : starts.last(where: { $0 < top }) {
      top = next
    }
  }

  private mutating func clamp(in state: StudioState) {
    let inside = rect(state).inset(by: 1)
    top = max(0, min(top, shown.count - inside.height))
    origin.x = max(0, min(origin.x, drawing.size.width - inside.width))
    origin.y = max(0, min(origin.y, drawing.size.height - inside.height + 1))
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(rect(state), title: title, note: summary)
    if showsGraph {
      drawing.render(
        into: &canvas.buffer,
        rect: Rect(x: inside.x, y: inside.y, width: inside.width, height: inside.height - 1),
        origin: origin, decoration: difference.decoration(canvas.theme), theme: canvas.theme)
      canvas.text(
        "+ added   - removed   ~ changed", x: inside.x + 1, y: inside.maxY - 1, .dimmed,
        width: inside.width - 2)
    } else {
      drawLines(&canvas, inside)
    }
  }

  private func drawLines(_ canvas: inout Canvas, _ rect: Rect) {
    let shown = shown
    guard !shown.isEmpty else {
      canvas.text("The texts are the same.", x: rect.x + 1, y: rect.y, .dimmed)
      return
    }
    for row in 0..<max(0, min(rect.height, shown.count - top)) {
      let y = rect.y + row
      guard let line = shown[top + row] else {
        canvas.text("...", x: rect.x + 1, y: y, .dimmed)
        continue
      }
      let (mark, role, number): (String, Role, Int) =
        switch line {
        case .same(_, _, let new): (" ", .dimmed, new)
        case .removed(_, let old): ("-", .statusFailed, old)
        case .added(_, let new): ("+", .statusSucceeded, new)
        }
      let digits = String(number)
      canvas.text(
        String(repeating: " ", count: max(0, 5 - digits.count)) + digits, x: rect.x, y: y, .dimmed)
      canvas.text(
        mark + " " + line.text.printable, x: rect.x + 6, y: y, role, width: rect.width - 7)
    }
  }

  private var summary: String {
    let changes = difference.changes.map(\.change)
    let added = changes.count { $0 == .added }
    let removed = changes.count { $0 == .removed }
    return "\(added) added  \(removed) removed  \(changes.count - added - removed) changed"
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("Tab", showsGraph ? "lines" : "graph"), FooterItem("n N", "next, previous"),
      FooterItem("Up Down", "scroll"), FooterItem("Esc", "back"),
    ]
  }
}

extension StudioState {
  /// Compares the document with another file, or with what the disk holds of it.
  mutating func showDifference(_ path: String) -> [Effect] {
    if path.isEmpty {
      guard let saved = file.savedBytes else {
        message = .information("The file is not saved yet: there is nothing to compare with.")
        return []
      }
      showDifference(with: Document(saved, format: document.format), named: "the saved file")
      return []
    }
    return [.compare(path: path)]
  }

  mutating func showDifference(with other: Document, named name: String) {
    sheets.append(
      DifferenceSheet(
        title: "From \(name) to \(file.title)", from: other, to: document,
        options: graph.drawnOptions))
  }
}
