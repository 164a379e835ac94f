import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  func drawProblems(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let findings = listedFindings
    guard !findings.isEmpty else {
      canvas.text("No problems.", x: rect.x + 1, y: rect.y, .dimmed, width: rect.width - 2)
      return
    }
    var list = problems
    list.reveal(height: rect.height)
    for row in 0..<max(0, min(rect.height, findings.count - list.offset)) {
      let index = list.offset + row
      let finding = findings[index]
      let y = rect.y + row
      let isError = finding.severity == .error
      let place = "\(finding.position.line):\(finding.position.column)"
      let owner = stateHolding(finding.pointer)?.name ?? ""
      let ownerWidth = min(owner.columns, rect.width / 4)
      let placeX = rect.maxX - 9
      canvas.text(
        canvas.theme.glyph(isError ? .error : .warning), x: rect.x + 1, y: y,
        isError ? .error : .warning)
      canvas.text(
        finding.message.printable, x: rect.x + 3, y: y,
        width: placeX - ownerWidth - 2 - rect.x - 3)
      canvas.text(
        owner.printable, x: placeX - ownerWidth - 1, y: y, .dimmed, width: ownerWidth)
      canvas.text(place, x: rect.maxX - place.count - 1, y: y, .dimmed)
      if index == list.selected, hasFocus {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }

  /// The innermost state around a place.
  func stateHolding(_ pointer: JSONPointer) -> State? {
    definition.allStates.filter { pointer.isInside($0.pointer) }
      .max { $0.pointer.tokens.count < $1.pointer.tokens.count }
  }

  mutating func handleProblems(_ key: Key) -> [Effect]? {
    if key == Key(.enter) { return goToProblem() }
    if key == Key(.function(5)) { return fixProblem() }
    return problems.handle(key, count: listedFindings.count) ? [] : nil
  }

  mutating func handleProblems(_ mouse: MouseEvent, rect: Rect) -> [Effect] {
    if problems.scroll(mouse, count: listedFindings.count) { return [] }
    guard mouse.action == .press || mouse.action == .doubleClick else { return [] }
    var list = problems
    list.reveal(height: rect.height)
    let index = mouse.position.y - rect.y + list.offset
    guard listedFindings.indices.contains(index) else { return [] }
    problems.selected = index
    return mouse.action == .doubleClick ? goToProblem() : []
  }

  /// Selects the state, or the line, of the selected finding.
  mutating func goToProblem() -> [Effect] {
    guard listedFindings.indices.contains(problems.selected) else { return [] }
    let finding = listedFindings[problems.selected]
    message = finding.severity == .error ? .error(finding.message) : .warning(finding.message)
    if view == .source {
      goToSource(finding.position)
    } else if let state = stateHolding(finding.pointer) {
      select(.state(state.pointer))
      focusInspectorField(finding.pointer)
    } else if finding.pointer.tokens.isEmpty, document.definition.scope.states.isEmpty {
      show(.source)
      goToSource(finding.position)
    } else {
      select(.start(.root))
    }
    return []
  }

  /// F5: puts the selected problem right, as its check says.
  mutating func fixProblem() -> [Effect] {
    guard listedFindings.indices.contains(problems.selected),
      let fix = listedFindings[problems.selected].fix
    else {
      message = .information("There is nothing to fix here.")
      return []
    }
    let owner = stateHolding(listedFindings[problems.selected].pointer)?.name ?? "the machine"
    edit("fix \(owner): \(fix.title)") { document throws(TreeEditError) in
      try document.applying(fix.edits)
    }
    return []
  }

  var problemsFooter: [FooterItem] {
    var items = [
      FooterItem("Enter", "go to it", .event(.key(Key(.enter)))), FooterItem("Up Down", "choose"),
      FooterItem("Esc", "back", .event(.key(Key(.escape)))),
    ]
    if listedFindings.indices.contains(problems.selected),
      let fix = listedFindings[problems.selected].fix
    {
      items.insert(
        FooterItem("F5", fix.title.printable, .event(.key(Key(.function(5))))), at: 1)
    }
    return items
  }
}
