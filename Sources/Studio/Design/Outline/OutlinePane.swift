import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// A state or a scope's start in the outline.
struct OutlineRow {
  enum Content {
    /// With the title of the scope.
    case scope(Scope, String)
    case state(State)
  }

  var content: Content
  var depth: Int

  var element: GraphElement {
    switch content {
    case .scope(let scope, _): .start(scope.pointer)
    case .state(let state): .state(state.pointer)
    }
  }
}

extension StudioState {
  /// The workflow as an indented list: what the graph shows, in lines that can be read aloud.
  var outlineRows: [OutlineRow] {
    var rows: [OutlineRow] = []
    // Depth first, by an explicit stack.
    var stack = [OutlineRow(content: .scope(shownDefinition.scope, "(start)"), depth: 0)]
    while let row = stack.popLast() {
      rows.append(row)
      switch row.content {
      case .scope(let scope, _):
        stack += scope.states.reversed().map {
          OutlineRow(content: .state($0), depth: row.depth + 1)
        }
      case .state(let state):
        let scopes = state.scopes
        for (index, scope) in scopes.enumerated().reversed() {
          let title =
            state.type == .map ? "for each item" : "branch \(index + 1) of \(scopes.count)"
          stack.append(OutlineRow(content: .scope(scope, title), depth: row.depth + 1))
        }
      }
    }
    return rows
  }

  /// What a row says, and where it leads in words.
  private func words(_ row: OutlineRow) -> (text: String, note: String) {
    switch row.content {
    case .scope(let scope, let title):
      (title, scope.startAt.map { "begins with \($0)" } ?? "no StartAt")
    case .state(let state):
      ("\(state.type?.rawValue ?? "unknown") \(state.name)", ways(of: state))
    }
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
      if case .state(let state) = row.content {
        let pointer = state.pointer
        let mark = decoration.nodes[pointer]?.status ?? kindMark(state)
        x = canvas.text(theme.glyph(mark) + " ", x: x, y: y, style(of: pointer, decoration))
        if graph.marked.contains(pointer) { x = canvas.text("* ", x: x, y: y, .match) }
      }
      let (text, note) = words(row)
      x = canvas.text(text.printable, x: x, y: y, width: max(0, rect.maxX - x))
      canvas.text(
        "  " + note.printable, x: x, y: y, .dimmed, width: max(0, rect.maxX - x - 1))
      if isSelected {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: hasFocus)
        // Screen readers read the line of the cursor.
        if hasFocus { canvas.buffer.cursor = Point(x: rect.x, y: y) }
      }
    }
  }

  private func kindMark(_ state: State) -> Mark {
    switch state.type {
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
