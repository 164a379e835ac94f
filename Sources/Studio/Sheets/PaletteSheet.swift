import Terminal
import Themes

/// The command line over the footer: names complete, arguments follow a blank.
struct PaletteSheet: Sheet {
  private var input = TextInput()
  private var list = ListState()
  /// Which of the earlier lines shows; nil for the one being typed.
  private var historyIndex: Int?

  private var name: String { String(input.text.prefix { $0 != " " }) }
  private var argument: String {
    String(input.text.dropFirst(name.count)).trimmingBlanks()
  }

  private var matches: [Command] {
    input.text.contains(" ")
      ? CommandTable.command(named: name).map { [$0] } ?? []
      : FuzzyMatch.sorted(CommandTable.all, by: name) {
        ([$0.name] + $0.aliases + [$0.title]).joined(separator: " ")
      }
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .paste(let text):
      input.insert(text)
    case .key(Key(.escape)):
      return .close
    case .key(Key(.tab)):
      if matches.indices.contains(list.selected) {
        input = TextInput(matches[list.selected].name + " ")
      }
    case .key(Key(.enter)):
      return accept(in: &state)
    case .key(.control("p")), .key(.control("n")):
      recall(older: event == .key(.control("p")), from: state.paletteHistory)
    case .key(Key(.up)), .key(Key(.down)):
      guard case .key(let key) = event else { return .stay }
      _ = list.handle(key, count: matches.count)
    case .key(let key):
      guard input.handle(key) else { return .pass }
      list = ListState()
    case .mouse(let mouse):
      _ = list.scroll(mouse, count: matches.count)
    default:
      break
    }
    return .stay
  }

  private mutating func recall(older: Bool, from history: [String]) {
    guard !history.isEmpty else { return }
    let index = (historyIndex ?? history.count) + (older ? -1 : 1)
    historyIndex = max(0, min(history.count - 1, index))
    input = TextInput(history[historyIndex ?? 0])
  }

  private func accept(in state: inout StudioState) -> SheetAnswer {
    guard !input.isEmpty || list.selected > 0 else { return .close }
    state.paletteHistory.removeAll { $0 == input.text }
    if !input.isEmpty { state.paletteHistory.append(input.text) }
    // A name typed in full wins over the best match.
    if let command = CommandTable.command(named: name), list.selected == 0 {
      return .command(command.name, argument: argument)
    }
    // What only looks alike is run when it was chosen, not when a name was mistyped.
    let isMeant = list.selected > 0 || matches.first.map { isPart($0) } ?? false
    guard matches.indices.contains(list.selected), isMeant else {
      state.message = .error("No command '\(name)'. Tab completes, ? lists all.")
      return .close
    }
    return .command(matches[list.selected].name, argument: argument)
  }

  /// Whether the typed name is a part of one of the command's.
  private func isPart(_ command: Command) -> Bool {
    let typed = name.lowercased()
    return ([command.name] + command.aliases).contains { $0.lowercased().contains(typed) }
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let shown = Array(matches.prefix(max(3, min(10, state.size.height - 8))))
    let height = shown.count + 3
    let rect = Rect(
      x: 0, y: state.size.height - 2 - height, width: min(76, state.size.width), height: height)
    let inside = canvas.sheet(rect, title: "Command")
    for (row, command) in shown.enumerated() {
      let y = inside.y + row
      let keys = state.settings.keyMap.keys(of: command).map(\.name).joined(separator: " ")
      var x = canvas.text(command.name, x: inside.x + 1, y: y, .footerKey)
      if !command.argument.isEmpty { x = canvas.text(" " + command.argument, x: x, y: y, .hint) }
      canvas.text(
        command.title, x: max(x + 2, inside.x + 22), y: y,
        width: inside.maxX - max(x + 2, inside.x + 22) - keys.columns - 2)
      canvas.text(keys, x: inside.maxX - keys.columns - 1, y: y, .dimmed)
      if row == list.selected {
        canvas.select(Rect(x: inside.x, y: y, width: inside.width, height: 1), hasFocus: true)
      }
    }
    let y = inside.maxY - 1
    canvas.text(":", x: inside.x, y: y, .footerKey)
    canvas.input(input, x: inside.x + 1, y: y, width: inside.width - 1)
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("Tab", "complete"), FooterItem("Up Down", "choose"), FooterItem("^P", "earlier"),
      FooterItem("Enter", "run"), FooterItem("Esc", "back"),
    ]
  }
}

extension String {
  func trimmingBlanks() -> String {
    let start = drop { $0 == " " || $0 == "\t" }
    return String(String(start.reversed()).drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
