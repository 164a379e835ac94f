import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// An input to try the rules on: which one fires, and why.
extension ChoiceRulesSheet {
  mutating func openSample(in studio: inout StudioState) {
    let place = state
    let text = studio.sample(for: place)?.value.input.prettyText() ?? "{\n}"
    studio.sheets.append(
      JSONSheet(title: "Sample input: \(definition(studio)?.name ?? "")", text: text) {
        value, studio in
        studio.inspector.samples[place] = value
        return nil
      })
  }

  func drawSample(_ canvas: inout Canvas, _ studio: StudioState) {
    let inside = sheetRect(studio).inset(by: 1)
    let width = sampleWidth(studio)
    let x = inside.maxX - width
    guard let sample = studio.sample(for: state) else {
      canvas.text("Sample input", x: x, y: inside.y, .dimmed, width: width)
      canvas.text("i gives one to try the rules on", x: x, y: inside.y + 1, .hint, width: width)
      return
    }
    canvas.text("Sample input (\(sample.source))", x: x, y: inside.y, .dimmed, width: width)
    let results = results(sample.value, studio)
    let room = inside.height - 2
    let resultRows = min(results.count, max(1, room - 3))
    let lines = sample.value.input.prettyText().split(separator: "\n")
    let textRows = max(0, min(lines.count, room - resultRows - 1))
    for (row, line) in lines.prefix(textRows).enumerated() {
      canvas.code(String(line), x: x, y: inside.y + 1 + row, width: width)
    }
    // The rule that fires shows, whatever has to be left out.
    let fires = results.firstIndex { $0.answer == .yes } ?? 0
    let first = max(0, min(fires - resultRows + 1, results.count - resultRows))
    for (row, result) in results[first..<(first + resultRows)].enumerated() {
      let y = inside.y + 1 + textRows + 1 + row
      guard y < inside.maxY - 1 else { return }
      canvas.text(
        "\(result.mark.padded(toColumns: 2)) \(result.answer.rawValue.padded(toColumns: 4)) "
          + result.reason.printable, x: x, y: y, result.answer.role, width: width)
    }
  }

  private struct Result {
    enum Answer: String {
      case yes = "YES"
      case no
      case unknown = "?"
      case notAsked = ""

      var role: Role {
        switch self {
        case .yes: .statusSucceeded
        case .unknown: .warning
        case .no: .text
        case .notAsked: .dimmed
        }
      }
    }

    var mark: String
    var answer: Answer
    var reason: String
  }

  /// What each rule says to the sample, and Default.
  private func results(_ sample: StateSample, _ studio: StudioState) -> [Result] {
    guard let state = definition(studio) else { return [] }
    var results: [Result] = []
    var isDecided = false
    var isCertain = true
    for row in 0..<rowCount(studio) {
      let mark = mark(row: row, studio)
      if isDefault(row, studio) {
        results.append(defaultResult(mark, studio, isDecided: isDecided, isCertain: isCertain))
      } else if isDecided {
        results.append(Result(mark: mark, answer: .notAsked, reason: "not asked"))
      } else {
        let result = result(mark, row, sample, state, studio)
        isDecided = result.answer == .yes
        if result.answer == .unknown { isCertain = false }
        results.append(result)
      }
    }
    return results
  }

  private func result(
    _ mark: String, _ row: Int, _ sample: StateSample, _ state: State, _ studio: StudioState
  ) -> Result {
    let place = Grid.Place(row: row, column: Self.when)
    let isOpen = grid.editor != nil && grid.place == place
    if grid.drafts[place] != nil || (isOpen && grid.editor?.problem != nil) {
      return Result(mark: mark, answer: .unknown, reason: "does not parse yet")
    }
    let typed = isOpen ? grid.editor.flatMap { try? rule($0.text, studio) } : nil
    guard let rule = typed ?? branch(row, studio)?.rule else {
      return Result(mark: mark, answer: .unknown, reason: "no rule yet")
    }
    let trial = state.trial(of: rule, on: sample)
    if let problem = trial.problem {
      return Result(mark: mark, answer: .unknown, reason: problem)
    }
    var reason = trial.isMatch ? "goes to \(branch(row, studio)?.next ?? "?")" : "not true here"
    if !trial.isMatch, case .comparison(let variable, _, _) = rule, let value = trial.value {
      reason = "\(variable) is \(value.compactText)"
    }
    return Result(mark: mark, answer: trial.isMatch ? .yes : .no, reason: reason)
  }

  private func defaultResult(
    _ mark: String, _ studio: StudioState, isDecided: Bool, isCertain: Bool
  ) -> Result {
    if isDecided { return Result(mark: mark, answer: .notAsked, reason: "not asked") }
    guard case .choice(let fields)? = definition(studio)?.kind,
      let target = fields.defaultTarget
    else {
      return Result(
        mark: mark, answer: isCertain ? .yes : .unknown,
        reason: "fails with States.NoChoiceMatched")
    }
    return Result(mark: mark, answer: isCertain ? .yes : .unknown, reason: "goes to \(target)")
  }
}
