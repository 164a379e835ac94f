import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// The Catch rules of a state: where the run goes on after an error.
struct CatchSheet: RuleListSheet {
  let state: JSONPointer
  let list = RuleList.catchers
  var grid: Grid

  init(state: JSONPointer, row: Int = 0) {
    self.state = state
    grid = Grid(row: row)
  }

  private func fields(_ studio: StudioState) -> [String] {
    language(studio) == .jsonPath
      ? ["ErrorEquals", "Next", "ResultPath", "Assign", "Comment"]
      : ["ErrorEquals", "Next", "Output", "Assign", "Comment"]
  }

  func rowCount(_ studio: StudioState) -> Int { ruleCount(studio) }

  func columns(_ studio: StudioState) -> [GridColumn] {
    let third =
      language(studio) == .jsonPath
      ? GridColumn(title: "error put at", width: 12, weight: 1)
      : GridColumn(title: "output", width: 12, weight: 2)
    return [
      GridColumn(title: "errors", width: 16, weight: 3),
      GridColumn(title: "next", width: 14, weight: 2), third,
      GridColumn(title: "assign", width: 10, weight: 1),
      GridColumn(title: "comment", width: 9, weight: 1),
    ]
  }

  func cell(_ place: Grid.Place, _ studio: StudioState) -> GridCell {
    let name = fields(studio)[place.column]
    let schema = FieldSchema.field(name, of: .catcher)
    guard let value = value(name, row: place.row, studio) else {
      return .absent(schema?.defaultText.map { "- (\($0))" } ?? "-")
    }
    return GridCell(FieldText.text(value, schema))
  }

  func gridRect(_ studio: StudioState) -> Rect {
    let inside = sheetRect(studio).inset(by: 1)
    return Rect(
      x: inside.x, y: inside.y, width: inside.width, height: max(2, inside.height - 2))
  }

  func sheetRect(_ studio: StudioState) -> Rect {
    studio.lowerRect(
      height: min(max(10, ruleCount(studio) + 6), max(10, studio.size.height / 2)))
  }

  func editor(_ place: Grid.Place, _ studio: StudioState) -> FieldEditor? {
    let name = fields(studio)[place.column]
    if name == "Assign" || name == "Output",
      value(name, row: place.row, studio).isContainer
        || (name == "Assign" && value(name, row: place.row, studio) == nil)
    {
      return nil
    }
    return fieldEditor(name, row: place.row, studio)
  }

  mutating func open(_ place: Grid.Place, in studio: inout StudioState) {
    let name = fields(studio)[place.column]
    studio.sheets.append(
      TemplateSheet(
        element(place.row).appending(name), language: language(studio),
        title: "\(name) of Catch \(place.row + 1)"))
  }

  func typedProblem(_ text: String, _ place: Grid.Place, _ studio: StudioState) -> FieldProblem? {
    fieldProblem(text, fields(studio)[place.column], studio)
  }

  mutating func commit(_ text: String, _ place: Grid.Place, in studio: inout StudioState)
    throws(FieldProblem)
  {
    try commitField(text, fields(studio)[place.column], row: place.row, in: &studio)
  }

  mutating func addRow(in studio: inout StudioState) {
    guard addDefaultRow(in: &studio) else { return }
    grid.editor = fieldEditor("ErrorEquals", row: grid.place.row, studio, replaces: true)
  }

  func valuePointer(_ place: Grid.Place, _ studio: StudioState) -> JSONPointer? {
    element(place.row)
  }

  mutating func handleOwn(_ key: Key, in studio: inout StudioState) -> SheetAnswer? {
    switch key {
    case .character("t"):
      guard ruleCount(studio) > 0 else { return .stay }
      grid.place.column = 1
      beginEditing(studio)
      return .stay
    case .character("r"):
      _ = studio.openRetryRules()
      return .close
    case .character("e"):
      openRuleText(in: &studio)
      return .stay
    default: return nil
    }
  }

  func draw(_ canvas: inout Canvas, over studio: StudioState) {
    guard let state = definition(studio) else { return }
    let inside = canvas.sheet(
      sheetRect(studio), title: "Catch: \(state.name)", note: "first rule that matches wins")
    canvas.grid(self, studio)
    canvas.text(
      ruleCount(studio) == 0
        ? "No Catch rules: an error fails what the state is in. a adds one." : help(studio),
      x: inside.x + 3, y: inside.maxY - 1, .dimmed, width: inside.width - 4)
    canvas.gridList(self, studio)
  }

  private func help(_ studio: StudioState) -> String {
    let names = fields(studio)
    guard names.indices.contains(grid.place.column) else { return "" }
    return FieldSchema.field(names[grid.place.column], of: .catcher)?.help ?? ""
  }

  func footer(_ studio: StudioState) -> [FooterItem] {
    gridFooter([
      FooterItem("t", "target", .event(.key(.character("t")))),
      FooterItem("r", "Retry rules", .event(.key(.character("r")))),
      FooterItem("e", "as JSON", .event(.key(.character("e")))),
    ])
  }
}
