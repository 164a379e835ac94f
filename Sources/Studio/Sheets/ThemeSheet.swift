import Terminal
import Themes

/// The themes, each shown on the whole studio while it is selected.
struct ThemeSheet: Sheet {
  private var names: [String]
  private var list = ListState()
  private let before: Theme

  init(_ state: StudioState, names: [String]) {
    self.names = names
    before = state.theme
    list.selected = names.firstIndex(of: state.theme.name) ?? 0
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)):
      state.theme = before
      return .close
    case .key(Key(.enter)):
      return .close
    case .key(let key):
      guard list.handle(key, count: names.count) else { return .pass }
    case .mouse(let mouse):
      guard list.scroll(mouse, count: names.count) else { return .stay }
    default:
      return .stay
    }
    if let problem = state.setTheme(names[list.selected]) { state.message = .error(problem) }
    return .stay
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let rect = Rect(
      x: state.size.width - 30, y: 2, width: 30,
      height: min(names.count + 2, state.size.height - 5))
    let inside = canvas.sheet(rect, title: "Themes")
    var list = list
    list.reveal(height: inside.height)
    for row in 0..<max(0, min(inside.height, names.count - list.offset)) {
      let index = list.offset + row
      canvas.text(names[index], x: inside.x + 1, y: inside.y + row, width: inside.width - 2)
      if index == list.selected {
        canvas.select(
          Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1), hasFocus: true)
      }
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [FooterItem("Up Down", "preview"), FooterItem("Enter", "keep"), FooterItem("Esc", "back")]
  }
}

extension StudioState {
  mutating func chooseTheme(_ name: String) -> [Effect] {
    if name.isEmpty {
      sheets.append(
        ThemeSheet(self, names: Theme.names(userDirectory: settings.userThemeDirectory)))
    } else if let problem = setTheme(name) {
      message = .error(problem)
    }
    return []
  }

  /// Returns what is wrong, in one line, where the theme cannot be used.
  mutating func setTheme(_ name: String) -> String? {
    do {
      var loaded = try Theme.load(named: name, userDirectory: settings.userThemeDirectory)
        .adapted(to: settings.colorDepth)
      // ASCII drawing was asked for by the locale or the user; a theme does not take it back.
      if settings.drawsASCII { loaded.glyphs = .ascii }
      theme = loaded
      return nil
    } catch {
      return error.message
    }
  }
}
