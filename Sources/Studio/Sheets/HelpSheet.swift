import Terminal

/// Every command with its keys; those that work here first. Enter runs the selected one.
struct HelpSheet: Sheet {
  var list: PickerList

  init(_ state: StudioState) {
    let commands = CommandTable.all.enumerated().sorted { a, b in
      (HelpSheet.rank(a.element, in: state), a.offset)
        < (HelpSheet.rank(b.element, in: state), b.offset)
    }.map(\.element)
    list = PickerList(
      items: commands.map { command in
        let keys = state.settings.keyMap.keys(of: command).map(\.name).joined(separator: " ")
        return PickerList.Item(
          HelpSheet.padded(keys, to: 14) + command.title,
          note: ":" + command.name, value: command.name,
          keywords: command.aliases.joined(separator: " "))
      })
  }

  /// What the focused pane alone does comes first, then what works here, then the rest; of each
  /// what has a key.
  private static func rank(_ command: Command, in state: StudioState) -> Int {
    let place = command.works(in: state) ? (command.place == .everywhere ? 2 : 0) : 4
    return place + (state.settings.keyMap.keys(of: command).isEmpty ? 1 : 0)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func rect(_ state: StudioState) -> Rect {
    state.centredRect(width: 92, height: state.size.height - 4)
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)), .key(Key(.function(1))): return .close
    case .key(Key(.enter)): return list.selected.map { .command($0.value, argument: "") } ?? .stay
    case .mouse(let mouse) where mouse.action == .press:
      guard let index = list.index(at: mouse.position, in: rect(state).inset(by: 1)) else {
        return .stay
      }
      list.list.selected = index
      return .stay
    default: return list.handle(event) ? .stay : .pass
    }
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(
      rect(state), title: "Help", note: "type to search, Enter runs what is selected")
    list.draw(&canvas, inside, prompt: "/ ")
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("type", "to search"), FooterItem("Up Down", "choose"), FooterItem("Enter", "run"),
      FooterItem("Esc", "back"),
    ]
  }
}
