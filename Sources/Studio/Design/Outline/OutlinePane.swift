import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// A state or a scope's start in the outline.
struct OutlineRow: Hashable {
  var element: GraphElement
  var depth: Int
  var text: String
  /// Where it leads, in words.
  var note: String
}

extension StudioState {
  /// The workflow as an indented list: what the graph shows, in lines that can be read aloud.
  var outlineRows: [OutlineRow] {
    var rows: [OutlineRow] = []
    var waiting: [(scope: Scope, depth: Int, title: String)] = [
      (shownDefinition.scope, 0, "(start)")
    ]
    // Depth first, by an explicit stack of scopes and states.
    enum Item {
      case scope(Scope, Int, String)
      case state(State, Int)
    }
    var stack: [Item] = waiting.map { .scope($0.scope, $0.depth, $0.title) }
    waiting = []
    while let item = stack.popLast() {
      switch item {
      case .scope(let scope, let depth, let title):
        rows.append(
          OutlineRow(
            element: .start(scope.pointer), depth: depth, text: title,
            note: scope.startAt.map { "begins with \($0)" } ?? "no StartAt"))
        stack += scope.states.reversed().map { .state($0, depth + 1) }
      case .state(let state, let depth):
        rows.append(
          OutlineRow(
            element: .state(state.pointer), depth: depth,
            text: "\(state.type?.rawValue ?? "unknown") \(state.name)", note: ways(of: state)))
        let scopes = state.scopes
        for (index, scope) in scopes.enumerated().reversed() {
          let title =
            state.type == .map ? "for each item" : "branch \(index + 1) of \(scopes.count)"
          stack.append(.scope(scope, depth + 1, title))
        }
      }
    }
    return rows
  }

  private func ways(of state: State) -> String {
    var parts: [String] = []
    if case .choice(let fields) = state.kind {
      for (index, branch) in fields.choices.enumerated() {
        let rule = branch.rule?.expression ?? "rule \(index + 1)"
        parts.append("if \(rule) then \(branch.next ?? "nowhere")")
      }
      if let target = fields.defaultTarget { parts.append("else \(target)") }
    }
    if let next = state.next { parts.append("then \(next)") }
    if state.isEnd { parts.append("then the end") }
    for catcher in state.catchers {
      let errors = catcher.errorEquals.joined(separator: ", ")
      parts.append("on \(errors) then \(catcher.next ?? "nowhere")")
    }
    return parts.joined(separator: "; ")
  }

  func drawOutline(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let rows = outlineRows
    let selected = outlineIndex(in: rows)
    let first = outlineOffset(selected, count: rows.count, height: rect.height)
    let decoration = view == .run ? runDecoration : GraphDecoration()
    for line in 0..<max(0, min(rect.height, rows.count - first)) {
      let row = rows[first + line]
      let y = rect.y + line
      let isSelected = first + line == selected
      var x = rect.x + 1 + min(row.depth, 12) * 2
      if case .state(let pointer) = row.element {
        let mark = decoration.nodes[pointer]?.status ?? kindMark(pointer)
        x = canvas.text(theme.glyph(mark) + " ", x: x, y: y, style(of: pointer, decoration))
        if graph.marked.contains(pointer) { x = canvas.text("* ", x: x, y: y, .match) }
      }
      x = canvas.text(row.text.printable, x: x, y: y, width: max(0, rect.maxX - x))
      canvas.text(
        "  " + row.note.printable, x: x, y: y, .dimmed, width: max(0, rect.maxX - x - 1))
      if isSelected {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: hasFocus)
        // Screen readers read the line of the cursor.
        if hasFocus { canvas.buffer.cursor = Point(x: rect.x, y: y) }
      }
    }
  }

  private func kindMark(_ pointer: JSONPointer) -> Mark {
    switch shownDefinition.state(at: pointer)?.type {
    case .pass: .pass
    case .task: .task
    case .choice: .choice
    case .wait: .wait
    case .succeed: .succeed
    case .fail: .fail
    case .parallel: .parallel
    case .map: .map
    case nil: .unknown
    }
  }

  private func style(of pointer: JSONPointer, _ decoration: GraphDecoration) -> Role {
    decoration.nodes[pointer]?.role ?? .text
  }

  private func outlineIndex(in rows: [OutlineRow]) -> Int {
    let element: GraphElement =
      if case .edge(let id) = graph.selection {
        id.kind == .start ? .start(id.source) : .state(id.source)
      } else {
        graph.selection
      }
    return rows.firstIndex { $0.element == element } ?? 0
  }

  private func outlineOffset(_ selected: Int, count: Int, height: Int) -> Int {
    max(0, min(selected - height / 2, count - height))
  }

  /// Moves in the outline; nil for keys that are not its own.
  mutating func handleOutline(_ key: Key) -> [Effect]? {
    let rows = outlineRows
    var list = ListState()
    list.selected = outlineIndex(in: rows)
    switch key {
    case Key(.left), .character("h"):
      let depth = rows[list.selected].depth
      if let parent = rows[..<list.selected].lastIndex(where: { $0.depth < depth }) {
        select(rows[parent].element)
      }
      return []
    case Key(.right), .character("l"): list.selected = min(rows.count - 1, list.selected + 1)
    default:
      guard list.handle(key, count: rows.count) else { return nil }
    }
    select(rows[list.selected].element)
    return []
  }

  mutating func handleOutline(_ mouse: MouseEvent, rect: Rect) -> [Effect] {
    let rows = outlineRows
    let selected = outlineIndex(in: rows)
    var list = ListState()
    list.selected = selected
    if list.scroll(mouse, count: rows.count) {
      select(rows[list.selected].element)
      return []
    }
    let first = outlineOffset(selected, count: rows.count, height: rect.height)
    let index = mouse.position.y - rect.y + first
    guard rows.indices.contains(index) else { return [] }
    switch mouse.action {
    case .press:
      select(rows[index].element)
      return mouse.button == 3 && view == .design ? openMenu(at: mouse.position) : []
    case .doubleClick:
      select(rows[index].element)
      return view == .design ? openInspector() : []
    default: return []
    }
  }
}
