import OrderedJSON
import Terminal
import Themes

/// Edits a JSON value as text over several lines. Text that does not parse stays in the sheet.
struct JSONSheet: Sheet {
  var title: String
  private var area: TextArea
  private var problem: String?
  /// Takes the value; a message keeps the sheet open.
  private let accept: @Sendable (JSONValue, inout StudioState) -> String?

  init(
    title: String, text: String,
    accept: @escaping @Sendable (JSONValue, inout StudioState) -> String?
  ) {
    self.title = title
    self.accept = accept
    area = TextArea(text)
  }

  private func rect(_ state: StudioState) -> Rect {
    state.centredRect(width: 76, height: min(max(area.lines.count + 5, 12), 30))
  }

  private func textRect(_ state: StudioState) -> Rect {
    let inside = rect(state).inset(by: 1)
    return Rect(
      x: inside.x + 1, y: inside.y, width: inside.width - 2, height: max(1, inside.height - 2))
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    let room = textRect(state)
    switch event {
    case .key(Key(.escape)):
      return .close
    case .key(.control("s")):
      return finish(in: &state)
    case .key(let key):
      guard area.handle(key, page: room.height) else { return .pass }
    case .paste(let text):
      area.insert(text)
    case .mouse(let mouse) where mouse.action == .press && room.contains(mouse.position):
      area.move(
        to: area.place(
          line: mouse.position.y - room.y + area.top,
          screenColumn: mouse.position.x - room.x + area.left))
    default:
      return .stay
    }
    problem = nil
    do {
      _ = try JSONSource.value(area.text)
    } catch {
      let place = SourceText(area.text).position(at: error.offset)
      problem = "\(place.line):\(place.column): \(error.message)"
    }
    area.reveal(Size(width: room.width, height: room.height))
    return .stay
  }

  private mutating func finish(in state: inout StudioState) -> SheetAnswer {
    do {
      let value = try JSONSource.value(area.text)
      problem = accept(value, &state)
      return problem == nil ? .close : .stay
    } catch {
      let text = SourceText(area.text)
      let place = text.position(at: error.offset)
      area.move(to: .init(line: place.line - 1, column: place.column - 1))
      problem = "\(place.line):\(place.column): \(error.message)"
      return .stay
    }
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(rect(state), title: title)
    canvas.area(area, textRect(state), hasFocus: true)
    if let problem {
      canvas.text(
        canvas.theme.glyph(.error) + " " + problem.printable, x: inside.x + 1, y: inside.maxY - 1,
        .error, width: inside.width - 2)
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [FooterItem("^S", "accept"), FooterItem("Esc", "back"), FooterItem("^A", "select all")]
  }
}
