import Terminal
import Themes

/// Asks for one line of text and runs a command with it.
struct PromptSheet: Sheet {
  var title: String
  var label: String
  var input: TextInput
  var command: String
  /// Checks the text; a message keeps the sheet open.
  var check: @Sendable (String, StudioState) -> String?
  private var problem: String?

  init(
    title: String, label: String, text: String, command: String,
    check: @escaping @Sendable (String, StudioState) -> String? = { text, _ in
      text.isEmpty ? "type something, or Esc" : nil
    }
  ) {
    self.title = title
    self.label = label
    self.command = command
    self.check = check
    input = TextInput(text)
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .paste(let text):
      input.insert(text)
    case .key(Key(.escape)):
      return .close
    case .key(Key(.enter)):
      if let problem = check(input.text, state) {
        self.problem = problem
        return .stay
      }
      return .command(command, argument: input.text)
    case .key(let key):
      guard input.handle(key) else { return .pass }
      problem = nil
    default:
      break
    }
    return .stay
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(state.centredRect(width: 64, height: 5), title: title)
    let x = canvas.text(label + "  ", x: inside.x + 1, y: inside.y + 1)
    canvas.input(input, x: x, y: inside.y + 1, width: inside.maxX - x - 1)
    if let problem {
      canvas.text(
        theme(canvas, problem), x: inside.x + 1, y: inside.y + 2, .error, width: inside.width - 2)
    }
  }

  private func theme(_ canvas: Canvas, _ problem: String) -> String {
    canvas.theme.glyph(.error) + " " + problem.printable
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [FooterItem("Enter", "accept"), FooterItem("Esc", "back")]
  }
}
