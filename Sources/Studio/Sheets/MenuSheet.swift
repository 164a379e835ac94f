import Drawing
import StatesLanguage
import Terminal
import Themes

/// What can be done with something, where it was clicked.
struct MenuSheet: Sheet {
  struct Item: Sendable {
    var title: String
    var key: String
    var command: String
    var argument = ""
  }

  let title: String
  private let items: [Item]
  /// Where the upper left corner should be; nil for the middle of the screen.
  private let position: Point?
  private var list = ListState()

  init(title: String, items: [Item], position: Point?) {
    self.title = title
    self.items = items
    self.position = position
  }

  private func rect(_ state: StudioState) -> Rect {
    let width = min(
      state.size.width - 2,
      max(title.columns + 4, (items.map { $0.title.columns + $0.key.columns + 3 }.max() ?? 0) + 4))
    let height = min(items.count + 2, state.size.height - 3)
    guard let position else { return state.centredRect(width: width, height: height) }
    return Rect(
      x: max(0, min(position.x, state.size.width - width)),
      y: max(1, min(position.y, state.size.height - 2 - height)), width: width, height: height)
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)): return .close
    case .key(Key(.enter)): return choose(list.selected)
    case .key(let key):
      if list.handle(key, count: items.count, page: items.count) { return .stay }
      // The command's own key chooses it too.
      guard let index = items.firstIndex(where: { $0.key == key.name }) else { return .pass }
      return choose(index)
    case .mouse(let mouse):
      if list.scroll(mouse, count: items.count) { return .stay }
      guard mouse.action == .press || mouse.action == .release else { return .stay }
      let inside = rect(state).inset(by: 1)
      guard inside.contains(mouse.position) else {
        return mouse.action == .press ? .close : .stay
      }
      return choose(mouse.position.y - inside.y + offset(height: inside.height))
    default: return .stay
    }
  }

  private func offset(height: Int) -> Int {
    var list = list
    list.reveal(height: height)
    return list.offset
  }

  private func choose(_ index: Int) -> SheetAnswer {
    guard items.indices.contains(index) else { return .stay }
    return .command(items[index].command, argument: items[index].argument)
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(rect(state), title: title)
    let offset = offset(height: inside.height)
    for row in 0..<max(0, min(inside.height, items.count - offset)) {
      let item = items[offset + row]
      let y = inside.y + row
      canvas.text(
        item.title, x: inside.x + 1, y: y, width: inside.width - item.key.columns - 3)
      canvas.text(item.key, x: inside.maxX - item.key.columns - 1, y: y, .footerKey)
      if offset + row == list.selected {
        canvas.select(Rect(x: inside.x, y: y, width: inside.width, height: 1), hasFocus: true)
      }
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [FooterItem("Up Down", "choose"), FooterItem("Enter", "run"), FooterItem("Esc", "back")]
  }
}

extension StudioState {
  /// The menu of the selected state, edge or (start).
  mutating func openMenu(at position: Point?) -> [Effect] {
    let names: [String]
    let title: String
    switch graph.selection {
    case .start:
      title = "(start)"
      names = ["edit", "add", "target", "paste", "patterns", "query-language", "mark-all"]
    case .edge:
      title = "Edge"
      names = ["add", "paste", "move", "patterns", "target", "delete"]
    case .state(let pointer):
      title = definition.state(at: pointer)?.name ?? "State"
      names =
        ["edit", "rename", "add", "add-inside"]
        + (selectedState?.type == .choice ? ["rules"] : ["retry", "catch"])
        + [
          "target", "cut", "copy", "paste", "duplicate", "delete", "mark", "move", "wrap",
          "extract", "join", "type", "query-language", "patterns", "editor", "copy-name",
        ]
    }
    let items = names.compactMap(CommandTable.command(named:)).map { command in
      MenuSheet.Item(
        title: command.title, key: settings.keyMap.keys(of: command).first?.name ?? "",
        command: command.name)
    }
    sheets.append(MenuSheet(title: title, items: items, position: position))
    return []
  }
}
