import Terminal
import Themes

/// A text being edited in a form or a table, and the list of what can be taken for it.
struct FieldEditor: Sendable {
  enum Answer: Hashable, Sendable {
    case stay
    /// Enter.
    case accept
    /// Tab and arrows: accept, then go so many fields on.
    case acceptAndGo(Int)
    case cancel
    /// F5.
    case fix
    /// Ctrl-E: edit the value in the user's editor.
    case external
    case pass
  }

  var input: TextInput
  /// What the field held before.
  let original: String
  let suggestions: FieldSuggestions
  var problem: FieldProblem?
  /// What the expression comes to, where one is typed.
  var outcome: FieldNote?
  private(set) var list = ListState()
  private(set) var showsList: Bool
  /// Whether a row of an open list was chosen, so that Enter takes it.
  private var hasChosen = false
  /// Nothing was typed yet. The first letter then replaces a text out of a list.
  private(set) var isUntouched = true
  private let replaces: Bool

  /// - Parameter replaces: whether the first letter typed replaces the text.
  init(
    _ text: String, original: String? = nil, _ suggestions: FieldSuggestions = .none,
    replaces: Bool = false
  ) {
    input = TextInput(text)
    self.original = original ?? text
    self.suggestions = suggestions
    self.replaces = replaces || suggestions.isClosed
    showsList = suggestions.opensByItself
    if let index = filtered.firstIndex(where: { $0.value == text }) { list.selected = index }
  }

  var text: String { input.text }

  /// The rows of the list that match what was typed.
  var filtered: [PickerList.Item] {
    if suggestions.expression != nil {
      let word = part.text
      let items = suggestions.items.filter {
        $0.title.lowercased().hasPrefix(word.lowercased())
      }
      // What is written in full needs no list.
      return items.count == 1 && items[0].title == word ? [] : items
    }
    let pattern = isUntouched ? "" : part.text
    return FuzzyMatch.sorted(suggestions.items, by: pattern) { $0.title + " " + $0.keywords }
  }

  /// The part of the text that a suggestion replaces.
  private var part: (start: Int, text: String) {
    let before = input.characters[..<input.cursor]
    if suggestions.expression != nil {
      let blank = before.lastIndex { !$0.isLetter && !$0.isNumber && !"_.$".contains($0) }
      let word = before[(blank.map { $0 + 1 } ?? 0)...]
      let start = word.lastIndex(of: "$") ?? before.endIndex
      return (start, String(before[start...]))
    }
    guard suggestions.isList else { return (0, input.text) }
    let start = before.lastIndex(of: ",").map { $0 + 1 } ?? 0
    return (start, String(before[start...]).trimmingBlanks())
  }

  mutating func handle(_ key: Key) -> Answer {
    switch key {
    case Key(.escape):
      if showsList, !suggestions.opensByItself {
        showsList = false
        return .stay
      }
      return .cancel
    case Key(.enter): return enter()
    case Key(.tab):
      // Passing through an untouched list takes nothing out of it.
      if suggestions.isClosed, hasChosen || !isUntouched { takeSelected() }
      return .acceptAndGo(1)
    case Key(.tab, .shift): return .acceptAndGo(-1)
    case Key(.up), Key(.down), Key(.pageUp), Key(.pageDown): return moveInList(key)
    case .control(" "):
      showsList.toggle()
      return .stay
    case Key(.function(5)): return .fix
    case .control("e"): return .external
    default: return type(key)
    }
  }

  private mutating func enter() -> Answer {
    guard showsList else { return .accept }
    if suggestions.isClosed {
      takeSelected()
      return .accept
    }
    guard hasChosen else { return .accept }
    takeSelected()
    hasChosen = false
    return suggestions.replacesPart ? .stay : .accept
  }

  private mutating func moveInList(_ key: Key) -> Answer {
    let count = filtered.count
    guard showsList, count > 0 else {
      return key == Key(.up) || key == Key(.pageUp) ? .acceptAndGo(-1) : .acceptAndGo(1)
    }
    if suggestions.isClosed || hasChosen {
      _ = list.handle(key, count: count)
    } else if key == Key(.down) || key == Key(.pageDown) {
      list = ListState()
    } else {
      return .acceptAndGo(-1)
    }
    hasChosen = true
    return .stay
  }

  private mutating func type(_ key: Key) -> Answer {
    var next = input
    if isUntouched, replaces, case .character = key.code,
      key.modifiers.isDisjoint(with: [.control, .alt])
    {
      next = TextInput()
    }
    guard next.handle(key) else {
      if key.modifiers.isDisjoint(with: [.control, .alt]) {
        if case .function = key.code { return .pass }
        return .stay
      }
      return .pass
    }
    let isChanged = next.text != input.text
    input = next
    if isChanged { touched() }
    return .stay
  }

  mutating func paste(_ text: String) {
    if isUntouched, replaces { input = TextInput() }
    input.insert(text)
    touched()
  }

  /// Puts another text there, as a fix does.
  mutating func replace(_ text: String) {
    input = TextInput(text)
    touched()
  }

  private mutating func touched() {
    isUntouched = false
    hasChosen = false
    list = ListState()
    problem = nil
    outcome = nil
    if suggestions.expression != nil { showsList = part.text.hasPrefix("$") }
  }

  /// Takes the row of the list, as a click does.
  ///
  /// - Returns: whether it is all of the text.
  mutating func take(_ index: Int) -> Bool {
    list.selected = index
    hasChosen = true
    takeSelected()
    return suggestions.expression == nil
  }

  private mutating func takeSelected() {
    let rows = filtered
    guard rows.indices.contains(list.selected) else { return }
    let value = rows[list.selected].value
    if suggestions.expression != nil {
      let start = part.start
      let after = input.characters[input.cursor...]
      input = TextInput(String(input.characters[..<start]) + value + String(after))
      input.cursor = input.characters.count - after.count
      touched()
      showsList = false
      return
    }
    guard suggestions.isList else {
      input = TextInput(value)
      return
    }
    if isUntouched {
      input = TextInput(value)
    } else {
      let start = part.start
      let before = String(input.characters[..<start])
      let after = String(input.characters[input.cursor...])
      input = TextInput(before + (before.isEmpty ? "" : " ") + value + after)
      input.cursor = input.characters.count - after.count
    }
    isUntouched = false
  }

  func isChosen(_ index: Int) -> Bool {
    index == list.selected && (suggestions.isClosed || hasChosen)
  }
}
