import Terminal

/// Chooses one of a list and runs a command with it.
struct PickerSheet: Sheet {
  var title: String
  var list: PickerList
  var command: String
  /// Whether text that matches nothing is taken as it is.
  var acceptsOther = false
  var width = 60

  private func rect(_ state: StudioState) -> Rect {
    state.centredRect(width: width, height: min(list.items.count + 3, 20))
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)):
      return .close
    case .key(Key(.enter)):
      return accept()
    case .mouse(let mouse) where mouse.action == .press || mouse.action == .doubleClick:
      let inside = rect(state).inset(by: 1)
      guard let index = list.index(at: mouse.position, in: inside) else { return .stay }
      list.list.selected = index
      return accept()
    default:
      return list.handle(event) ? .stay : .pass
    }
  }

  private func accept() -> SheetAnswer {
    if let item = list.selected { return .command(command, argument: item.value) }
    return acceptsOther && !list.input.isEmpty
      ? .command(command, argument: list.input.text) : .stay
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(rect(state), title: title)
    list.draw(&canvas, inside)
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("type", "to filter"), FooterItem("Up Down", "choose"),
      FooterItem("Enter", "accept"), FooterItem("Esc", "back"),
    ]
  }
}
