import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension Command {
  static let source: [Command] = [
    Command("editor-file", "edit the file in $EDITOR", keys: [.character("e")], in: .pane(.source))
    {
      state, _ in
      [
        .edit(
          EditorRequest(
            purpose: .document, text: state.document.text.string,
            line: state.source.area.cursor.line + 1,
            fileExtension: state.document.format == .json ? "json" : "yaml"))
      ]
    }
  ]
}

extension StudioState {
  var sourceNote: String {
    let place = "\(source.area.cursor.line + 1):\(source.area.cursor.column + 1)"
    let mode = source.isReadOnly ? "read only" : (source.isEditing ? "editing" : "Enter edits")
    return "\(document.format.rawValue.uppercased())  \(place)  \(mode)"
  }

  func drawSource(_ canvas: inout Canvas, _ rect: Rect, hasFocus: Bool) {
    let gutter = gutterWidth
    let text = Rect(
      x: rect.x + gutter, y: rect.y, width: max(0, rect.width - gutter), height: rect.height)
    drawGutter(&canvas, Rect(x: rect.x, y: rect.y, width: gutter, height: rect.height))
    canvas.area(source.area, text, hasFocus: hasFocus)
    guard let finding = findingAtCursor, rect.height > 3 else { return }
    let y = rect.y + source.area.cursor.line - source.area.top + 1
    guard y < rect.maxY else { return }
    let isError = finding.severity == .error
    canvas.fill(Rect(x: text.x, y: y, width: text.width, height: 1))
    canvas.text(
      canvas.theme.glyph(isError ? .error : .warning) + " " + finding.message.printable,
      x: text.x + 2, y: y, isError ? .error : .warning, width: text.width - 2)
  }

  private var findingAtCursor: Finding? {
    document.findings.first { $0.position.line == source.area.cursor.line + 1 }
  }

  /// Line numbers, the marks of findings, and a bar along the selected state.
  private func drawGutter(_ canvas: inout Canvas, _ rect: Rect) {
    let severities = Dictionary(
      document.findings.map { ($0.position.line, $0.severity) },
      uniquingKeysWith: { a, b in a == .error ? a : b })
    let state = selectedLines
    for row in 0..<max(0, min(rect.height, source.area.lines.count - source.area.top)) {
      let line = source.area.top + row + 1
      let y = rect.y + row
      let isSelected = state?.contains(line) ?? false
      let number = String(line)
      canvas.text(
        String(repeating: " ", count: max(0, rect.width - 3 - number.count)) + number,
        x: rect.x, y: y, isSelected ? .titleFocused : .dimmed)
      if let severity = severities[line] {
        canvas.text(
          canvas.theme.glyph(severity == .error ? .error : .warning), x: rect.maxX - 3, y: y,
          severity == .error ? .error : .warning)
      }
      if isSelected {
        canvas.text(
          canvas.theme.glyphs == .unicode ? "┃" : "|", x: rect.maxX - 2, y: y, .borderFocused)
      }
    }
  }

  /// The lines of the selected state's text, its name's line included.
  private var selectedLines: ClosedRange<Int>? {
    guard let state = selectedState, let root = document.tree.root,
      let node = root[state.pointer]
    else { return nil }
    let last = document.text.position(at: max(node.range.lowerBound, node.range.upperBound - 1))
      .line
    var first = document.text.position(at: node.range.lowerBound).line
    if let parent = state.pointer.parent, case .object(let members) = root[parent]?.content,
      let member = members.last(where: { $0.key.isByteEqual(to: state.name) })
    {
      first = document.text.position(at: member.keyRange.lowerBound).line
    }
    return min(first, last)...max(first, last)
  }

  var sourceFooter: [FooterItem] {
    source.isEditing
      ? [
        FooterItem("Esc", "stop editing", .event(.key(Key(.escape)))),
        .command("^S", "save", "write"), FooterItem("Shift-arrows", "select"),
        FooterItem("^X ^C ^V", "cut copy paste"),
        .command("^R", "redo", "redo"), .command("F8", "next problem", "next-problem"),
      ]
      : [
        FooterItem("Enter", "edit", .event(.key(Key(.enter)))), .command("u", "undo", "undo"),
        .command("/", "find", "find"), .command("e", "$EDITOR", "editor-file"),
        .command("^S", "save", "write"), .command("F8", "next problem", "next-problem"),
        FooterItem("1-4", "views"), .command("?", "all", "help"),
      ]
  }
}
