import Terminal
import Themes

/// A filtered list: type to filter, arrows to choose. The common part of the palette, help, the
/// target picker and completions.
struct PickerList: Sendable {
  struct Item: Sendable {
    var title: String
    /// Dimmed, to the right.
    var note: String
    var value: String
    /// Also searched, not shown.
    var keywords: String

    init(_ title: String, note: String = "", value: String? = nil, keywords: String = "") {
      self.title = title
      self.note = note
      self.value = value ?? title
      self.keywords = keywords
    }
  }

  var items: [Item]
  var input = TextInput()
  var list = ListState()

  var filtered: [Item] {
    FuzzyMatch.sorted(items, by: input.text) { $0.title + " " + $0.note + " " + $0.keywords }
  }

  var selected: Item? {
    let shown = filtered
    return shown.indices.contains(list.selected) ? shown[list.selected] : nil
  }

  /// - Returns: whether the event was the list's.
  mutating func handle(_ event: InputEvent) -> Bool {
    switch event {
    case .key(Key(.up)), .key(.control("p")), .key(Key(.down)), .key(.control("n")),
      .key(Key(.pageUp)), .key(Key(.pageDown)):
      guard case .key(let key) = event else { return false }
      return list.handle(key, count: filtered.count)
    case .key(let key):
      guard input.handle(key) else { return false }
      list = ListState()
      return true
    case .paste(let text):
      input.insert(text)
      list = ListState()
      return true
    case .mouse(let mouse):
      return list.scroll(mouse, count: filtered.count)
    default:
      return false
    }
  }

  func draw(_ canvas: inout Canvas, _ rect: Rect, prompt: String = "> ") {
    let x = canvas.text(prompt, x: rect.x, y: rect.y, .footerKey)
    canvas.input(input, x: x, y: rect.y, width: rect.maxX - x)
    let shown = filtered
    let height = rect.height - 1
    var list = list
    list.reveal(height: height)
    if shown.isEmpty {
      canvas.text("nothing matches", x: rect.x + 2, y: rect.y + 1, .dimmed, width: rect.width - 2)
    }
    for row in 0..<max(0, min(height, shown.count - list.offset)) {
      let item = shown[list.offset + row]
      let y = rect.y + 1 + row
      let isSelected = list.offset + row == list.selected
      let noteWidth = min(item.note.columns, rect.width / 2)
      canvas.text(
        (isSelected ? canvas.theme.glyph(.pointer) : " ") + " " + item.title.printable, x: rect.x,
        y: y, width: rect.width - noteWidth - 1)
      canvas.text(
        item.note.printable, x: rect.maxX - noteWidth, y: y, .dimmed, width: noteWidth)
      if isSelected {
        canvas.select(Rect(x: rect.x, y: y, width: rect.width, height: 1), hasFocus: true)
      }
    }
  }

  /// The row of the list that a screen row shows, if it is one.
  func index(at point: Point, in rect: Rect) -> Int? {
    var list = list
    list.reveal(height: rect.height - 1)
    let index = point.y - rect.y - 1 + list.offset
    return rect.contains(point) && point.y > rect.y && filtered.indices.contains(index)
      ? index : nil
  }
}
