import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// An input to try the rules on: which one fires, and why.
extension ChoiceRulesSheet {
  mutating func openSample(in studio: inout StudioState) {
    let place = state
    let text = studio.inspector.samples[place]?.prettyText() ?? "{\n}"
    studio.sheets.append(
      JSONSheet(title: "Sample input: \(definition(studio)?.name ?? "")", text: text) {
        value, studio in
        studio.inspector.samples[place] = value
        return nil
      })
  }

  func drawSample(_ canvas: inout Canvas, _ studio: StudioState) {
    let inside = rect(studio).inset(by: 1)
    let width = sampleWidth(studio)
    let x = inside.maxX - width
    canvas.text("Sample input", x: x, y: inside.y, .dimmed, width: width)
    guard let sample = studio.inspector.samples[state] else {
      canvas.text("i gives one to try the rules on", x: x, y: inside.y + 1, .hint, width: width)
      return
    }
    let lines = sample.prettyText().split(separator: "\n")
    for (row, line) in lines.prefix(max(1, inside.height - 2)).enumerated() {
      canvas.code(String(line), x: x, y: inside.y + 1 + row, width: width)
    }
  }
}
