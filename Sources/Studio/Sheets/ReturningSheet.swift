import Terminal
import Themes

/// A sheet after which another comes, as the start sheet after its input.
struct ReturningSheet: Sheet {
  private var sheet: JSONSheet
  private let next: @Sendable (StudioState) -> any Sheet

  init(_ sheet: JSONSheet, then next: @escaping @Sendable (StudioState) -> any Sheet) {
    self.sheet = sheet
    self.next = next
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    let answer = sheet.handle(event, in: &state)
    if case .close = answer { state.sheets.append(next(state)) }
    return answer
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) { sheet.draw(&canvas, over: state) }
  func footer(_ state: StudioState) -> [FooterItem] { sheet.footer(state) }
}
