import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// The rules of a Choice state, each typed as an expression; below, the selected one's fields.
struct ChoiceRulesSheet: RuleListSheet {
  let state: JSONPointer
  let list = RuleList.choices
  var grid: Grid
  /// The selected line of the fields; nil while the table has the focus.
  var field: Int?
  var fieldEditor: FieldEditor?
  /// The rule being added, once it parses.
  private var newRule: ChoiceRule?

  static let when = 0
  static let then = 1

  init(state: JSONPointer, row: Int = 0) {
    self.state = state
    grid = Grid(row: row)
  }

  func branches(_ studio: StudioState) -> [ChoiceBranch] {
    guard case .choice(let fields)? = definition(studio)?.kind else { return [] }
    return fields.choices
  }

  func branch(_ row: Int, _ studio: StudioState) -> ChoiceBranch? {
    let branches = branches(studio)
    return branches.indices.contains(row) ? branches[row] : nil
  }

  // MARK: The table

  func addingRow(_ studio: StudioState) -> Int { ruleCount(studio) }

  func rowCount(_ studio: StudioState) -> Int {
    ruleCount(studio) + (grid.isAdding ? 1 : 0) + 1
  }

  func isDefault(_ row: Int, _ studio: StudioState) -> Bool { row == rowCount(studio) - 1 }

  func mark(row: Int, _ studio: StudioState) -> String {
    isDefault(row, studio) ? "-" : "\(row + 1)"
  }

  func columns(_ studio: StudioState) -> [GridColumn] {
    [
      GridColumn(title: "when", width: 20, weight: 3),
      GridColumn(title: "then", width: 16, weight: 1),
    ]
  }

  private func defaultTarget(_ studio: StudioState) -> String? {
    guard case .choice(let fields)? = definition(studio)?.kind else { return nil }
    return fields.defaultTarget
  }

  func cell(_ place: Grid.Place, _ studio: StudioState) -> GridCell {
    if isDefault(place.row, studio) {
      return place.column == Self.when
        ? GridCell("otherwise (Default)", .dimmed)
        : defaultTarget(studio).map { GridCell($0) } ?? .absent("- (fails)")
    }
    guard let branch = branch(place.row, studio) else {
      return place.column == Self.when
        ? GridCell(newRule?.expression ?? "") : .absent("pick a target")
    }
    if place.column == Self.then { return branch.next.map { GridCell($0) } ?? .absent("?") }
    if let rule = branch.rule { return GridCell(rule.expression) }
    return GridCell("not readable: e shows it", .warning)
  }

  func editor(_ place: Grid.Place, _ studio: StudioState) -> FieldEditor? {
    if place.column == Self.then { return targetEditor(place.row, studio) }
    if isDefault(place.row, studio) { return nil }
    let text = (branch(place.row, studio)?.rule ?? newRule)?.expression ?? ""
    guard language(studio) == .jsonata else { return FieldEditor(text) }
    let place = element(place.row).appending("Condition")
    return FieldEditor(
      text, studio.suggestions(for: ExpressionField(place: place, isBare: true)))
  }

  private func targetEditor(_ row: Int, _ studio: StudioState) -> FieldEditor {
    let states = studio.scope(of: state)?.states ?? []
    if isDefault(row, studio) {
      let none = PickerList.Item(Self.noDefault, note: "fails when no rule matches")
      return FieldEditor(defaultTarget(studio) ?? "", .states(states, [none]))
    }
    return FieldEditor(branch(row, studio)?.next ?? "", .states(states))
  }

  private static let noDefault = "(no Default)"

  mutating func open(_ place: Grid.Place, in studio: inout StudioState) {
    guard isDefault(place.row, studio) else { return }
    grid.place.column = Self.then
    beginEditing(studio)
  }

  func typedProblem(_ text: String, _ place: Grid.Place, _ studio: StudioState) -> FieldProblem? {
    guard place.column == Self.when else { return nil }
    do {
      _ = try rule(text, studio)
      return nil
    } catch {
      return error
    }
  }

  /// Reads a rule in the state's query language.
  func rule(_ text: String, _ studio: StudioState) throws(FieldProblem) -> ChoiceRule {
    if text.trimmingBlanks().isEmpty { throw FieldProblem("type a rule: $.status == \"DONE\"") }
    if language(studio) == .jsonata {
      let text = text.trimmingBlanks()
      if let problem = ExpressionText(text, isBare: true)?.problem { throw problem }
      return .condition(text == "true" || text == "false" ? text : text.asExpression)
    }
    do {
      let rule = try ChoiceRule(expression: text)
      if case .condition = rule {
        throw FieldProblem("JSONata needs QueryLanguage JSONata; this state has JSONPath")
      }
      return rule
    } catch let error as ChoiceExpressionError {
      throw FieldProblem("\(error.message), col \(error.column)")
    } catch let error as FieldProblem {
      throw error
    } catch {
      throw FieldProblem("cannot be read")
    }
  }

  mutating func commit(_ text: String, _ place: Grid.Place, in studio: inout StudioState)
    throws(FieldProblem)
  {
    if isDefault(place.row, studio) { return try commitDefault(text, in: &studio) }
    if grid.isAdding, place.row == addingRow(studio) {
      return try commitNew(text, place, in: &studio)
    }
    if place.column == Self.then {
      try commitField(text, "Next", row: place.row, in: &studio)
    } else {
      try setRule(try rule(text, studio), row: place.row, in: &studio)
    }
  }

  private func commitDefault(_ text: String, in studio: inout StudioState) throws(FieldProblem) {
    var target: String?
    if text != Self.noDefault {
      target = try fieldReader("Next", studio).value(text)?.string
    }
    let place = state
    try studio.change(
      "set Default of \(definition(studio)?.name ?? "")", at: place.appending("Default")
    ) { document throws(TreeEditError) in
      try document.settingTarget(of: place, .defaultTarget, to: target)
    }
  }

  private mutating func commitNew(
    _ text: String, _ place: Grid.Place, in studio: inout StudioState
  ) throws(FieldProblem) {
    guard place.column == Self.then, let newRule else {
      newRule = try rule(text, studio)
      grid.place.column = Self.then
      grid.editor = targetEditor(place.row, studio)
      return
    }
    guard let target = try fieldReader("Next", studio).value(text) else {
      throw FieldProblem("pick a target")
    }
    var members = newRule.json
    members["Next"] = target
    let (owner, row) = (state, place.row)
    try studio.change(
      "add rule \(row + 1) to \(definition(studio)?.name ?? "")", at: element(row)
    ) { document throws(TreeEditError) in
      try document.addingElement(to: RuleList.choices.rawValue, of: owner, members).document
    }
    grid.isAdding = false
    self.newRule = nil
  }

  mutating func addRow(in studio: inout StudioState) {
    newRule = nil
    field = nil
    grid.isAdding = true
    grid.place = Grid.Place(row: addingRow(studio), column: Self.when)
    grid.drafts[grid.place] = nil
    grid.editor = editor(grid.place, studio)
  }

  mutating func deleteRow(_ row: Int, in studio: inout StudioState) {
    if isDefault(row, studio) {
      let place = state
      studio.edit("remove Default of \(definition(studio)?.name ?? "")") {
        document throws(TreeEditError) in
        try document.settingTarget(of: place, .defaultTarget, to: nil)
      }
      return
    }
    if grid.isAdding, row == addingRow(studio) {
      grid.isAdding = false
      newRule = nil
      return grid.removed(row: row)
    }
    let place = element(row)
    let done = studio.edit("delete rule \(row + 1) of \(definition(studio)?.name ?? "")") {
      document throws(TreeEditError) in
      try document.removingElement(place)
    }
    if done { grid.removed(row: row) }
  }

  func valuePointer(_ place: Grid.Place, _ studio: StudioState) -> JSONPointer? {
    branch(place.row, studio) == nil ? nil : element(place.row)
  }

  mutating func handleOwn(_ key: Key, in studio: inout StudioState) -> SheetAnswer? {
    if let answer = handleFields(key, in: &studio) { return answer }
    switch key {
    case .character("t"):
      grid.place.column = Self.then
      beginEditing(studio)
    case .character("e"): openRuleText(in: &studio)
    case .character("i"): openSample(in: &studio)
    case Key(.tab): field = lines(studio).isEmpty ? nil : 0
    default: return nil
    }
    return .stay
  }

  func footer(_ studio: StudioState) -> [FooterItem] {
    if field != nil { return fieldsFooter }
    return gridFooter([
      FooterItem("t", "target", .event(.key(.character("t")))),
      FooterItem("Tab", "fields", .event(.key(Key(.tab)))),
      FooterItem("e", "as JSON", .event(.key(.character("e")))),
      FooterItem("i", "sample input", .event(.key(.character("i")))),
    ])
  }
}
