import StatesLanguage
import Terminal

extension Command {
  static let views: [Command] =
    StudioView.allCases.map { view in
      Command(
        view.command, "show the \(view.title) view",
        keys: [.character(Character("\(view.rawValue)"))]
      ) { state, _ in
        state.show(view)
        return []
      }
    } + [
      Command("next-pane", "go to the next pane", keys: [Key(.tab)]) { state, _ in
        state.turnPane(by: 1)
        return []
      },
      Command("previous-pane", "go to the previous pane", keys: [Key(.tab, .shift)]) { state, _ in
        state.turnPane(by: -1)
        return []
      },
      Command(
        "maximise", aliases: ["zoom"], "give the focused pane the whole screen, and back",
        keys: [.character("z")]
      ) { state, _ in
        state.isMaximised.toggle()
        return []
      },
      Command("focus-graph", "back to the first pane", keys: [Key(.escape)]) { state, _ in
        if state.find.isActive { state.find = FindState() }
        state.focus = state.view.panes[0]
        return []
      },
      Command(
        "help", "every key and command, searchable",
        keys: [.character("?"), Key(.function(1))], isGlobal: true
      ) { state, _ in
        state.sheets.append(HelpSheet(state))
        return []
      },
      Command("palette", "type a command", keys: [.character(":")]) { state, _ in
        state.sheets.append(PaletteSheet())
        return []
      },
      Command("find", "find a state or a text", keys: [.character("/")], argument: "[TEXT]") {
        state, text in
        guard !text.isEmpty else {
          state.sheets.append(FindSheet(start: state.graph.selection))
          return []
        }
        state.find = FindState(text: text)
        state.findNext(by: 1, includesCurrent: true)
        return []
      },
      Command("find-next", "next match", keys: [.character("n")]) { state, _ in
        state.findNext(by: 1)
        return []
      },
      Command("find-previous", "previous match", keys: [.character("N")]) { state, _ in
        state.findNext(by: -1)
        return []
      },
      Command(
        "theme", "choose a theme, with a live preview", keys: [.character("T")],
        argument: "[NAME]"
      ) { state, name in state.chooseTheme(name) },
      Command(
        "outline", "the workflow as an indented list, or as a graph again",
        keys: [.character("I")], in: .graph
      ) { state, _ in
        state.graph.isOutline.toggle()
        return []
      },
      Command("redraw", "send the whole screen again") { _, _ in [.redraw] },
      Command("suspend", "stop the studio; fg brings it back") { _, _ in [.suspend] },
    ]
}

extension StudioView {
  /// The name of the command that shows it.
  var command: String { "view-" + title.lowercased() }
}

extension StudioState {
  mutating func show(_ view: StudioView) {
    source.isEditing = false
    self.view = view
    if view == .source { enterSource() }
  }

  mutating func turnPane(by step: Int) {
    let shown =
      StudioLayout(self).panes.count > 1
        && view != .dashboard
      ? StudioLayout(self).panes.map(\.pane)
      : view == .dashboard ? dashboard.arrangement.panes : view.panes
    guard let index = shown.firstIndex(of: focus) else {
      focus = shown[0]
      return
    }
    focus = shown[(index + step + shown.count) % shown.count]
  }
}
