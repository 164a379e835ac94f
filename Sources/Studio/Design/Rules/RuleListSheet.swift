import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// A sheet over one of a state's lists of rules.
protocol RuleListSheet: GridSheet {
  var state: JSONPointer { get }
  var list: RuleList { get }
}

extension RuleListSheet {
  var listPointer: JSONPointer { state.appending(list.rawValue) }

  func element(_ row: Int) -> JSONPointer { listPointer.appending(row) }

  func definition(_ studio: StudioState) -> State? { studio.definition.state(at: state) }

  func exists(in studio: StudioState) -> Bool { definition(studio) != nil }

  func element(_ studio: StudioState) -> GraphElement? {
    studio.element(of: list, row: grid.place.row, state: state)
  }

  /// Rules that the document has.
  func ruleCount(_ studio: StudioState) -> Int {
    guard case .array(let elements)? = studio.document.tree.root?[listPointer]?.content else {
      return 0
    }
    return elements.count
  }

  func language(_ studio: StudioState) -> QueryLanguage {
    definition(studio)?.queryLanguage ?? .jsonPath
  }

  func value(_ name: String, row: Int, _ studio: StudioState) -> JSONValue? {
    studio.document.value(at: element(row).appending(name))
  }

  func fieldReader(_ name: String, _ studio: StudioState) -> FieldReader {
    FieldReader(
      schema: FieldSchema.field(name, of: list.owner), language: language(studio),
      stateNames: studio.scope(of: state)?.states.map(\.name) ?? [])
  }

  func fieldEditor(_ name: String, row: Int, _ studio: StudioState, replaces: Bool = false)
    -> FieldEditor
  {
    let schema = FieldSchema.field(name, of: list.owner)
    return FieldEditor(
      FieldText.text(value(name, row: row, studio), schema),
      studio.suggestions(
        for: schema, state: definition(studio), scope: studio.scope(of: state),
        at: element(row).appending(name)),
      replaces: replaces)
  }

  func fieldProblem(_ text: String, _ name: String, _ studio: StudioState) -> FieldProblem? {
    do {
      _ = try fieldReader(name, studio).value(text)
      return nil
    } catch {
      return error
    }
  }

  mutating func commitField(
    _ text: String, _ name: String, row: Int, in studio: inout StudioState
  ) throws(FieldProblem) {
    let value = try fieldReader(name, studio).value(text)
    try studio.set(value, at: element(row).appending(name))
  }

  mutating func deleteRow(_ row: Int, in studio: inout StudioState) {
    let name = definition(studio)?.name ?? ""
    let place = element(row)
    let done = studio.edit("delete \(list.label) \(row + 1) of \(name)") {
      document throws(TreeEditError) in
      try document.removingElement(place)
    }
    if done { grid.removed(row: row) }
  }

  mutating func moveRow(_ row: Int, to other: Int, in studio: inout StudioState) -> Bool {
    let count = ruleCount(studio)
    guard row < count, other >= 0, other < count else { return false }
    let name = definition(studio)?.name ?? ""
    let place = element(row)
    return studio.edit("move \(list.label) \(row + 1) of \(name)") {
      document throws(TreeEditError) in
      try document.movingElement(place, toIndex: other)
    }
  }

  /// Adds the rule that the States Language helper thinks sensible, and selects it.
  mutating func addDefaultRow(in studio: inout StudioState) -> Bool {
    let name = definition(studio)?.name ?? ""
    let (place, list) = (state, list)
    var added = 0
    let done = studio.edit("add \(list.label) to \(name)") { document throws(TreeEditError) in
      let result = try document.addingElement(to: list.rawValue, of: place)
      added = result.index
      return result.document
    }
    guard done else { return false }
    // Rows from the new one on have moved.
    let drafts = grid.drafts
    grid.drafts = [:]
    for (place, draft) in drafts {
      let row = place.row >= added ? place.row + 1 : place.row
      grid.drafts[Grid.Place(row: row, column: place.column)] = draft
    }
    grid.place = Grid.Place(row: added, column: 0)
    return true
  }

  /// `e`: the rule as JSON, with fields that have no column.
  mutating func openRuleText(in studio: inout StudioState) {
    let pointer = element(grid.place.row)
    guard let value = studio.document.value(at: pointer) else { return }
    let name = definition(studio)?.name ?? ""
    studio.sheets.append(
      JSONSheet(title: "\(list.label) \(grid.place.row + 1): \(name)", text: value.prettyText()) {
        value, studio in
        studio.problemOfSetting(value, at: pointer)
      })
  }
}
