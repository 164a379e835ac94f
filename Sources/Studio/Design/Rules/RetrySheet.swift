import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// The Retry rules of a state, and when the selected one tries again.
struct RetrySheet: RuleListSheet {
  let state: JSONPointer
  let list = RuleList.retry
  var grid: Grid

  init(state: JSONPointer, row: Int = 0) {
    self.state = state
    grid = Grid(row: row)
  }

  private static let fields = [
    "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds",
    "JitterStrategy", "Comment",
  ]

  func rowCount(_ studio: StudioState) -> Int { ruleCount(studio) }

  func columns(_ studio: StudioState) -> [GridColumn] {
    [
      GridColumn(title: "errors", width: 16, weight: 3),
      GridColumn(title: "interval", width: 8, isRight: true),
      GridColumn(title: "max tries", width: 9, isRight: true),
      GridColumn(title: "backoff", width: 7, isRight: true),
      GridColumn(title: "max delay", width: 9, isRight: true),
      GridColumn(title: "jitter", width: 6),
      GridColumn(title: "comment", width: 7, weight: 1),
      GridColumn(title: "waits up to", width: 11, isRight: true, isDerived: true),
    ]
  }

  func rule(_ row: Int, _ studio: StudioState) -> Retrier? {
    let rules = definition(studio)?.retry ?? []
    return rules.indices.contains(row) ? rules[row] : nil
  }

  func cell(_ place: Grid.Place, _ studio: StudioState) -> GridCell {
    guard place.column < Self.fields.count else {
      return GridCell(
        rule(place.row, studio).map { DurationText.short(seconds: $0.longestWaitSeconds) } ?? "",
        .dimmed)
    }
    let name = Self.fields[place.column]
    let schema = FieldSchema.field(name, of: .retrier)
    guard let value = value(name, row: place.row, studio) else {
      return .absent(schema?.defaultText.map { seconds(name, $0) } ?? "-")
    }
    return GridCell(seconds(name, FieldText.text(value, schema)))
  }

  /// `5s` for a field of seconds.
  private func seconds(_ name: String, _ text: String) -> String {
    guard name.hasSuffix("Seconds"), let seconds = Double(text) else { return text }
    return DurationText.short(seconds: seconds)
  }

  func gridRect(_ studio: StudioState) -> Rect {
    let inside = sheetRect(studio).inset(by: 1)
    let rules = max(2, ruleCount(studio) + 2)
    return Rect(
      x: inside.x, y: inside.y, width: inside.width,
      height: max(3, min(rules, inside.height - RetryTimeline.height - 1)))
  }

  func sheetRect(_ studio: StudioState) -> Rect {
    let wanted = ruleCount(studio) + RetryTimeline.height + 6
    return studio.lowerRect(height: min(wanted, max(14, studio.size.height / 2)))
  }

  func editor(_ place: Grid.Place, _ studio: StudioState) -> FieldEditor? {
    fieldEditor(Self.fields[place.column], row: place.row, studio)
  }

  func typedProblem(_ text: String, _ place: Grid.Place, _ studio: StudioState) -> FieldProblem? {
    fieldProblem(text, Self.fields[place.column], studio)
  }

  mutating func commit(_ text: String, _ place: Grid.Place, in studio: inout StudioState)
    throws(FieldProblem)
  {
    try commitField(text, Self.fields[place.column], row: place.row, in: &studio)
  }

  /// The new rule is valid as it is; its errors are offered for typing over.
  mutating func addRow(in studio: inout StudioState) {
    guard addDefaultRow(in: &studio) else { return }
    grid.editor = fieldEditor("ErrorEquals", row: grid.place.row, studio, replaces: true)
  }

  func valuePointer(_ place: Grid.Place, _ studio: StudioState) -> JSONPointer? {
    element(place.row)
  }

  mutating func handleOwn(_ key: Key, in studio: inout StudioState) -> SheetAnswer? {
    switch key {
    case .character("p"):
      addPreset(in: &studio)
      return .stay
    case .character("c"):
      _ = studio.openCatchRules()
      return .close
    case .character("e"):
      openRuleText(in: &studio)
      return .stay
    default: return nil
    }
  }

  /// What AWS recommends for every Lambda task: the service's own failures, tried again.
  private mutating func addPreset(in studio: inout StudioState) {
    let names = StudioState.lambdaErrors.prefix(4)
    let rule: JSONObject = [
      "ErrorEquals": .array(names.map(JSONValue.string)), "IntervalSeconds": 2, "MaxAttempts": 6,
      "BackoffRate": 2,
    ]
    let (place, name) = (state, definition(studio)?.name ?? "")
    var added = 0
    let done = studio.edit("add the Lambda default retries to \(name)") {
      document throws(TreeEditError) in
      let result = try document.addingElement(to: RuleList.retry.rawValue, of: place, rule)
      added = result.index
      return result.document
    }
    if done {
      grid.drafts = [:]
      grid.place = Grid.Place(row: added, column: 0)
    }
  }

  func draw(_ canvas: inout Canvas, over studio: StudioState) {
    guard let state = definition(studio) else { return }
    let inside = canvas.sheet(
      sheetRect(studio), title: "Retry: \(state.name)", note: "first rule that matches wins")
    canvas.grid(self, studio)
    let top = gridRect(studio).maxY
    let room = Rect(
      x: inside.x + 3, y: top, width: inside.width - 4, height: max(0, inside.maxY - top))
    if let rule = rule(grid.place.row, studio) {
      RetryTimeline(rule, number: grid.place.row + 1, machineTimeout: studio.machineTimeout)
        .draw(&canvas, room, after: state.afterRetries(rule), order: state.orderOfAll)
    } else {
      canvas.text(
        "No Retry rules: a failed attempt fails the state. a adds one, p the Lambda defaults.",
        x: room.x, y: top, .dimmed, width: room.width)
    }
    canvas.gridList(self, studio)
  }

  func footer(_ studio: StudioState) -> [FooterItem] {
    gridFooter([
      FooterItem("p", "preset (Lambda default)", .event(.key(.character("p")))),
      FooterItem("c", "Catch rules", .event(.key(.character("c")))),
      FooterItem("e", "as JSON", .event(.key(.character("e")))),
    ])
  }
}

extension StudioState {
  /// Seconds after which an execution fails with States.Timeout.
  var machineTimeout: Double? { definition.timeoutSeconds.map(Double.init) }
}

extension State {
  /// What happens once a rule has no retries left.
  fileprivate func afterRetries(_ rule: Retrier) -> String {
    let index = catchers.firstIndex { catcher in
      catcher.errorEquals.contains { name in
        name == "States.ALL" || rule.errorEquals.contains { $0.isByteEqual(to: name) }
          || (name == "States.TaskFailed" && !rule.errorEquals.contains("States.Timeout"))
      }
    }
    guard let index else { return "then the state fails: no Catch rule takes it" }
    let catcher = catchers[index]
    var parts = "\(catcher.errorEquals.joined(separator: ", ")) -> \(catcher.next ?? "?")"
    if case .path(let path) = catcher.resultPath { parts += ", error at \(path)" }
    return "then Catch \(index + 1) (\(parts))"
  }

  /// Whether States.ALL stands where it must; nil where no rule has it.
  fileprivate var orderOfAll: Bool? {
    let places = retry.indices.filter { retry[$0].errorEquals.contains("States.ALL") }
    guard let first = places.first else { return nil }
    return places.count == 1 && first == retry.count - 1 && retry[first].errorEquals.count == 1
  }
}
