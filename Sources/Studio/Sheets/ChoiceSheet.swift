import Terminal
import Themes

/// A question with a key for each answer. Enter answers nothing, so that no answer is given by
/// a key held too long.
struct ChoiceSheet: Sheet {
  struct Choice: Sendable {
    var key: Character
    var title: String
    /// Nil only closes the sheet.
    var command: String?
    var argument = ""
  }

  var title: String
  var text: String
  var choices: [Choice]

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    guard case .key(let key) = event else { return .stay }
    if key == Key(.escape) { return .close }
    guard let choice = choices.first(where: { key == .character($0.key) }) else { return .pass }
    return choice.command.map { .command($0, argument: choice.argument) } ?? .close
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let width = max(50, text.columns / 2)
    let rect = state.centredRect(width: width, height: choices.count + 6)
    let inside = canvas.sheet(rect, title: title)
    var y = canvas.paragraph(text, x: inside.x + 1, y: inside.y, width: inside.width - 2)
    y += 1
    for choice in choices {
      canvas.text(String(choice.key), x: inside.x + 2, y: y, .footerKey)
      canvas.text(choice.title, x: inside.x + 5, y: y, width: inside.width - 6)
      if let command = choice.command {
        canvas.hit(
          Rect(x: inside.x, y: y, width: inside.width, height: 1),
          .command(command, argument: choice.argument))
      }
      y += 1
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    choices.map { FooterItem(String($0.key), $0.title) } + [FooterItem("Esc", "back")]
  }
}
