import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  var graphHeading: (title: String, note: String) {
    if graph.isOutline {
      let count = shownDefinition.allStates.count
      return ("Outline", count == 1 ? "1 state" : "\(count) states")
    }
    let count = graph.drawing.nodes.count { if case .state = $0.element { true } else { false } }
    let states = count == 1 ? "1 state" : "\(count) states"
    if view == .run, let note = runGraphNote { return ("Graph", note) }
    if view == .dashboard { return ("Graph", fleetGraphNote) }
    return ("Graph", "\(states)   \(graph.detail.rawValue)")
  }

  func drawGraph(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    if graph.isOutline { return drawOutline(&canvas, rect, hasFocus: hasFocus) }
    var decoration =
      view == .run ? runDecoration : view == .dashboard ? fleetDecoration : designDecoration
    decoration.selection = graph.dropTarget ?? graph.selection
    decoration.hasFocus = hasFocus || !sheets.isEmpty
    graph.drawing.render(
      into: &canvas.buffer, rect: rect, origin: graph.origin, decoration: decoration, theme: theme)
    if definition.scope.states.isEmpty, view == .design { drawStartLines(&canvas, rect) }
    if graph.showsMinimap { drawMinimap(&canvas, rect) }
  }

  /// Retry and Catch counts and findings, per state.
  private var designDecoration: GraphDecoration {
    var decoration = GraphDecoration()
    var findings: [JSONPointer: (errors: Int, warnings: Int)] = [:]
    let states = Set(definition.allStates.map(\.pointer))
    for finding in document.findings {
      var place: JSONPointer? = finding.pointer
      while let pointer = place, !states.contains(pointer) { place = pointer.parent }
      guard let place = place.map({ graph.drawing.shownState(for: $0) }) else { continue }
      if finding.severity == .error {
        findings[place, default: (0, 0)].errors += 1
      } else {
        findings[place, default: (0, 0)].warnings += 1
      }
    }
    for state in definition.allStates {
      let rules = GraphDecoration.ruleBadge(of: state)
      var parts = rules.isEmpty ? [] : [rules]
      let found = findings[state.pointer] ?? (0, 0)
      if found.errors > 0 { parts.append("\(theme.glyph(.error))\(found.errors)") }
      if found.warnings > 0 { parts.append("\(theme.glyph(.warning))\(found.warnings)") }
      if graph.marked.contains(state.pointer) { parts.append(theme.glyph(.modified)) }
      if run.breakpoints.contains(state.pointer) { parts.append(theme.glyph(.breakpoint)) }
      guard !parts.isEmpty else { continue }
      decoration.nodes[state.pointer] = .init(
        role: graph.marked.contains(state.pointer) ? .match : nil,
        badge: parts.joined(separator: " "))
    }
    return decoration
  }

  /// The whole graph in a corner, the part that shows marked.
  private func drawMinimap(_ canvas: inout Canvas, _ rect: Rect) {
    let size = graph.drawing.size
    guard size.width > 0, size.height > 0 else { return }
    let room = Size(width: min(24, rect.width / 3), height: min(10, rect.height / 3))
    guard room.width >= 6, room.height >= 3 else { return }
    var outer = Rect(
      x: rect.maxX - room.width - 2, y: rect.y, width: room.width + 2, height: room.height + 2)
    // In another corner where it would cover what is selected.
    if var selected = selectionRect {
      selected.x += rect.x - graph.origin.x
      selected.y += rect.y - graph.origin.y
      if !outer.intersection(selected).isEmpty { outer.y = rect.maxY - outer.height }
    }
    canvas.fill(outer)
    canvas.frame(outer, title: "", hasFocus: false)
    let inner = outer.inset(by: 1)
    func scaled(_ box: Rect) -> Rect {
      let x = max(0, box.x) * inner.width / size.width
      let y = max(0, box.y) * inner.height / size.height
      let right = min(size.width, box.maxX) * inner.width / size.width
      let bottom = min(size.height, box.maxY) * inner.height / size.height
      return Rect(
        x: inner.x + x, y: inner.y + y, width: max(1, right - x), height: max(1, bottom - y))
    }
    let shown = scaled(
      Rect(x: graph.origin.x, y: graph.origin.y, width: rect.width, height: rect.height))
    canvas.select(
      Rect(
        x: shown.x, y: shown.y, width: min(shown.width, inner.maxX - shown.x),
        height: min(shown.height, inner.maxY - shown.y)), hasFocus: false)
    for node in graph.drawing.nodes where !node.isContainer {
      let box = scaled(node.rect)
      let isSelected = node.element == graph.selection
      canvas.text(
        theme.glyphs == .unicode ? (isSelected ? "◆" : "▪") : (isSelected ? "#" : "o"),
        x: min(box.x, inner.maxX - 1), y: min(box.y, inner.maxY - 1),
        isSelected ? .titleFocused : .dimmed)
    }
  }

  /// The selected edge or state in a sentence.
  var graphSituation: String? {
    switch graph.selection {
    case .start: return "Enter opens the machine's own fields."
    case .edge(let id):
      guard let edge = graph.drawing.edges.first(where: { $0.id == id }) else { return nil }
      let from = definition.state(at: id.source)?.name ?? "(start)"
      let label = fullLabel(id)
      return "\(from) to \(edge.targetName)\(label.isEmpty ? "" : ": \(label)")"
    case .state(let pointer):
      return definition.state(at: pointer)?.comment
    }
  }

  /// An edge's label without the drawing's cut.
  private func fullLabel(_ id: EdgeID) -> String {
    guard let state = definition.state(at: id.source) else { return "" }
    switch (id.kind, state.kind) {
    case (.choice(let index), .choice(let fields)) where fields.choices.indices.contains(index):
      return "rule \(index + 1), " + (fields.choices[index].rule?.expression ?? "not readable")
    case (.defaultTarget, _): return "default"
    case (.catcher(let index), _) where state.catchers.indices.contains(index):
      return "catch " + state.catchers[index].errorEquals.joined(separator: ", ")
    default: return ""
    }
  }

  mutating func handleGraph(_ key: Key) -> [Effect]? {
    if graph.isOutline, let effects = handleOutline(key) { return effects }
    let direction: WalkDirection
    switch key {
    case Key(.up), .character("k"): direction = .up
    case Key(.down), .character("j"): direction = .down
    case Key(.left), .character("h"): direction = .left
    case Key(.right), .character("l"): direction = .right
    case Key(.enter):
      if case .edge(let id) = graph.selection {
        follow(id)
        return []
      }
      guard view == .design else { return nil }
      return openInspector()
    case Key(.escape) where !graph.marked.isEmpty:
      graph.marked = []
      message = .information("No states marked.")
      return []
    case Key(.up, .shift), Key(.down, .shift), Key(.left, .shift), Key(.right, .shift):
      guard view == .design else { return nil }
      let directions: [Key.Code: WalkDirection] = [
        .up: .up, .down: .down, .left: .left, .right: .right,
      ]
      if let direction = directions[key.code],
        let next = graph.drawing.neighbor(of: graph.selection, direction)
      {
        markAndWalk(to: next)
      }
      return []
    case Key(.pageDown):
      pan(x: 0, y: 10)
      return []
    case Key(.pageUp):
      pan(x: 0, y: -10)
      return []
    case Key(.home):
      select(.start(.root))
      return []
    case Key(.end):
      if let last = definition.scope.states.last { select(.state(last.pointer)) }
      return []
    default: return nil
    }
    if let next = graph.drawing.neighbor(of: graph.selection, direction) { select(next) }
    return []
  }

  private mutating func follow(_ id: EdgeID) {
    guard let target = graph.drawing.edges.first(where: { $0.id == id })?.target else {
      message = .warning("This edge leads to a state that does not exist: t sets the target.")
      return
    }
    select(.state(target))
  }

  mutating func handleGraph(_ mouse: MouseEvent, rect: Rect) -> [Effect] {
    if graph.isOutline { return handleOutline(mouse, rect: rect) }
    let point = Point(
      x: mouse.position.x - rect.x + graph.origin.x,
      y: mouse.position.y - rect.y + graph.origin.y)
    switch mouse.action {
    case .press:
      graph.dragStart = mouse.position
      guard let element = graph.drawing.element(at: point) else { break }
      select(element)
      guard view == .design else { break }
      if mouse.button == 3 { return openMenu(at: mouse.position) }
      guard mouse.button == 1, case .state(let pointer) = element else { break }
      if mouse.modifiers.isDisjoint(with: [.control, .shift]) {
        graph.dragged = pointer
      } else {
        return toggleMark()
      }
    case .doubleClick:
      (graph.dragged, graph.dropTarget) = (nil, nil)
      guard let element = graph.drawing.element(at: point) else { return [] }
      select(element)
      return view == .design ? openInspector() : []
    case .drag where graph.dragged != nil:
      dragState(over: graph.drawing.element(at: point))
    case .drag:
      if let start = graph.dragStart {
        pan(x: start.x - mouse.position.x, y: start.y - mouse.position.y)
      }
      graph.dragStart = mouse.position
    case .release:
      graph.dragStart = nil
      dropState()
    case .wheelUp:
      if mouse.modifiers.contains(.control) { changeDetail(by: 1) } else { pan(x: 0, y: -3) }
    case .wheelDown:
      if mouse.modifiers.contains(.control) { changeDetail(by: -1) } else { pan(x: 0, y: 3) }
    }
    return []
  }

  /// What can be done with the selection, most useful first: 80 columns show about ten.
  var graphFooter: [FooterItem] {
    var items: [FooterItem] = []
    switch graph.selection {
    case .start:
      items = [
        FooterItem("Enter", "machine", .event(.key(Key(.enter)))),
        .command("a", "add first", "add"), .command("t", "StartAt", "target"),
      ]
    case .edge:
      items = [
        FooterItem("Enter", "follow", .event(.key(Key(.enter)))), .command("t", "target", "target"),
        .command("a", "add", "add"), .command("d", "delete", "delete"),
      ]
    case .state:
      items =
        [
          FooterItem("Enter", "edit", .event(.key(Key(.enter)))), .command("a", "add", "add"),
        ] + stateFooter
    }
    return items + [
      .command("u", "undo", "undo"), .command("^S", "save", "write"),
      .command("F2", "rename", "rename"), .command("p", "pattern", "patterns"),
      .command("/", "find", "find"), .command(":", "command", "palette"),
    ]
  }

  private var stateFooter: [FooterItem] {
    var items: [FooterItem] = []
    switch selectedState?.type {
    case .choice: items = [.command("w", "rules", "rules"), .command("t", "default", "target")]
    case .succeed, .fail: break
    default: items = [.command("t", "next", "target")]
    }
    switch selectedState?.type {
    case .parallel: items.append(.command("A", "branch", "add-inside"))
    case .map: items.append(.command("A", "inside", "add-inside"))
    default: break
    }
    switch selectedState?.type {
    case .task, .parallel, .map:
      items += [.command("r", "Retry", "retry"), .command("c", "Catch", "catch")]
    default: break
    }
    return items + [.command("d", "delete", "delete")]
  }
}
