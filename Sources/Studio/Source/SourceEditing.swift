import Drawing
import OrderedJSON
import StatesLanguage
import Terminal

extension StudioState {
  /// Brings the text up to date with the document; the cursor stays where it can.
  mutating func sourceDocumentChanged() {
    guard source.revision != file.revision else { return }
    let bytes = document.text.bytes
    let cursor = source.area.cursor
    let (top, left) = (source.area.top, source.area.left)
    source.area = TextArea(document.text.string)
    source.area.move(to: cursor)
    (source.area.top, source.area.left) = (top, left)
    source.revision = file.revision
    source.joinsLastEdit = false
    source.lineEnding = bytes.contains(0x0D) ? "\r\n" : "\n"
    source.isReadOnly = String(validating: bytes, as: UTF8.self) == nil
    revealSource()
  }

  /// Called when the Source view is shown: its text is read, and the selected state is in sight.
  mutating func enterSource() {
    sourceDocumentChanged()
    if let node = selectedState.flatMap({ document.tree.root?[$0.pointer] }) {
      let position = document.text.position(at: node.range.lowerBound)
      if stateAtCursor?.pointer != selectedState?.pointer {
        goToSource(position)
        showFromCursor()
      }
    }
    revealSource()
  }

  /// Scrolls so that a state's text stands below the cursor, with two lines before it.
  private mutating func showFromCursor() {
    guard let rect = StudioLayout(self).content(of: .source) else { return }
    let last = max(0, source.area.lines.count - rect.height)
    source.area.top = max(0, min(source.area.cursor.line - 2, last))
  }

  mutating func revealSource() {
    guard let rect = StudioLayout(self).content(of: .source) else { return }
    source.area.reveal(Size(width: rect.width - gutterWidth, height: rect.height))
  }

  var gutterWidth: Int { String(source.area.lines.count).count + 3 }

  /// Puts the cursor at a place of the text.
  mutating func goToSource(_ position: SourcePosition) {
    if source.revision == 0 { sourceDocumentChanged() }
    let line = max(0, min(source.area.lines.count - 1, position.line - 1))
    // Positions count code points, the area characters.
    var column = 0
    var scalars = 1
    for character in source.area.lines[line] where scalars < position.column {
      scalars += character.unicodeScalars.count
      column += 1
    }
    source.area.move(to: .init(line: line, column: column))
    revealSource()
  }

  /// The innermost state whose text holds the cursor.
  var stateAtCursor: State? {
    guard let root = document.tree.root else { return nil }
    let line = source.area.cursor.line
    guard document.text.lineStarts.indices.contains(line) else { return nil }
    let start = document.text.lineStarts[line]
    let offset =
      start + String(source.area.lines[line].prefix(source.area.cursor.column)).utf8.count
    let end = start + String(source.area.lines[line]).utf8.count
    return definition.allStates.last { state in
      guard let range = root[state.pointer]?.range else { return false }
      // The line of the name belongs to its state.
      return range.lowerBound <= max(offset, end) && offset <= range.upperBound
    }
  }

  mutating func handleSource(_ key: Key) -> [Effect]? {
    if source.revision == 0 { sourceDocumentChanged() }
    let rect = StudioLayout(self).content(of: .source)
    let page = max(1, (rect?.height ?? 20) - 2)
    if key == Key(.escape), source.isEditing {
      source.isEditing = false
      return []
    }
    if source.isEditing { return handleText(key, page: page) }
    switch key {
    case Key(.enter), .character("i"):
      if settings.isReadOnly {
        refuseEdit()
        return []
      }
      guard !source.isReadOnly else {
        message = .error("The file has bytes that are no UTF-8: it can only be read here.")
        return []
      }
      source.isEditing = true
      return []
    case .character("j"): _ = source.area.handle(Key(.down))
    case .character("k"): _ = source.area.handle(Key(.up))
    case .character("h"): _ = source.area.handle(Key(.left))
    case .character("l"): _ = source.area.handle(Key(.right))
    case .character("g"): _ = source.area.handle(Key(.home, .control))
    case .character("G"): _ = source.area.handle(Key(.end, .control))
    case .character("y"):
      return copyFromSource()
    default:
      switch key.code {
      case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown:
        _ = source.area.handle(key, page: page)
      default: return nil
      }
    }
    cursorMoved()
    return []
  }

  private mutating func handleText(_ key: Key, page: Int) -> [Effect]? {
    switch key {
    case .control("c") where source.area.selection != nil: return copyFromSource()
    case .control("x") where source.area.selection != nil:
      let effects = copyFromSource()
      source.area.deleteSelection()
      source.joinsLastEdit = false
      textChanged()
      message = .information("Cut the selection.")
      return effects
    case .control("v"): return pasteIntoSource(source.clipboard)
    case .control("z"): return undo()
    default: break
    }
    let before = source.area.lines
    let line = source.area.cursor.line
    guard source.area.handle(key, page: page) else { return nil }
    if source.area.lines == before {
      if source.area.cursor.line != line { source.joinsLastEdit = false }
    } else {
      textChanged()
    }
    cursorMoved()
    return []
  }

  /// The text goes to the selection of the graph beside it.
  mutating func showSelectionInSource() {
    guard view == .source, focus == .graph,
      let node = selectedState.flatMap({ document.tree.root?[$0.pointer] })
    else { return }
    goToSource(document.text.position(at: node.range.lowerBound))
    showFromCursor()
  }

  private mutating func copyFromSource() -> [Effect] {
    guard let text = source.area.selectedText else {
      message = .information("Copied the line.")
      return [.copy(String(source.area.lines[source.area.cursor.line]))]
    }
    message = .information("Copied the selection.")
    source.clipboard = text
    return [.copy(text)]
  }

  mutating func pasteIntoSource(_ text: String) -> [Effect] {
    guard source.isEditing else {
      message = .information("Enter starts editing the text.")
      return []
    }
    source.area.insert(text)
    source.joinsLastEdit = false
    textChanged()
    cursorMoved()
    return []
  }

  /// Makes the area's text the document. Typing in one line is one undo step.
  private mutating func textChanged() {
    var text = source.area.text
    if source.lineEnding != "\n" {
      text = source.area.lines.map { String($0) }.joined(separator: source.lineEnding)
    }
    let changed = Document(Array(text.utf8), format: document.format)
    if source.joinsLastEdit {
      file.amend(changed)
    } else {
      file.record(changed, label: "edit line \(source.area.cursor.line + 1)")
    }
    source.joinsLastEdit = true
    source.revision = file.revision
  }

  /// The graph's selection follows the cursor.
  private mutating func cursorMoved() {
    revealSource()
    if let state = stateAtCursor { select(.state(state.pointer)) }
  }

  mutating func handleSource(_ mouse: MouseEvent, rect: Rect) -> [Effect] {
    if source.revision == 0 { sourceDocumentChanged() }
    let place = source.area.place(
      line: mouse.position.y - rect.y + source.area.top,
      screenColumn: max(0, mouse.position.x - rect.x - gutterWidth + source.area.left))
    switch mouse.action {
    case .press: source.area.move(to: place)
    case .drag: source.area.move(to: place, extending: true)
    case .doubleClick:
      source.area.move(to: place)
      source.isEditing = !source.isReadOnly && !settings.isReadOnly
    case .wheelUp: _ = source.area.handle(Key(.up, []), page: 1)
    case .wheelDown: _ = source.area.handle(Key(.down, []), page: 1)
    case .release: break
    }
    cursorMoved()
    return []
  }

  /// Finds the text of `/` in the lines, from the cursor on, around the end.
  mutating func findInSource(by step: Int) {
    guard find.isActive else { return }
    let wanted = Array(find.text.lowercased())
    let lines = source.area.lines
    let start = source.area.cursor
    for distance in 0...lines.count {
      let line = (start.line + step * distance + lines.count * 2) % lines.count
      let text = lines[line].map { Character($0.lowercased().first.map { String($0) } ?? " ") }
      var columns = StudioState.places(of: wanted, in: text)
      if distance == 0 {
        columns = columns.filter { step > 0 ? $0 > start.column : $0 < start.column }
      }
      if let column = step > 0 ? columns.first : columns.last {
        source.area.move(to: .init(line: line, column: column))
        cursorMoved()
        return
      }
    }
    message = .information("'\(find.text)' is not in the text.")
  }

  private static func places(of wanted: [Character], in text: [Character]) -> [Int] {
    guard !wanted.isEmpty, text.count >= wanted.count else { return [] }
    return (0...(text.count - wanted.count)).filter { start in
      text[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
