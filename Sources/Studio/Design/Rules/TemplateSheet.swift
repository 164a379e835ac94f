import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// Parameters, ResultSelector, Assign and the like as a table: name, kind of value, value.
struct TemplateSheet: GridSheet {
  let pointer: JSONPointer
  let language: QueryLanguage
  let title: String
  var grid = Grid()
  /// The name of the member being added, once it is typed.
  private var newName: String?

  init(_ pointer: JSONPointer, language: QueryLanguage, title: String) {
    self.pointer = pointer
    self.language = language
    self.title = title
  }

  private static let name = 0
  private static let kind = 1
  private static let value = 2

  func exists(in studio: StudioState) -> Bool {
    studio.stateHolding(pointer) != nil
      && (studio.document.tree.root?[pointer].map(\.isObjectNode) ?? true)
  }

  func rows(_ studio: StudioState) -> [TemplateRow] {
    guard case .object(let members)? = studio.document.tree.root?[pointer]?.content else {
      return []
    }
    return members.map {
      TemplateRow(JSONMember(key: $0.key, value: $0.value.value), language)
    }
  }

  func rowCount(_ studio: StudioState) -> Int {
    rows(studio).count + (grid.isAdding ? 1 : 0)
  }

  func columns(_ studio: StudioState) -> [GridColumn] {
    [
      GridColumn(title: "name", width: 12, weight: 1),
      GridColumn(title: "kind", width: 10),
      GridColumn(title: "value", width: 14, weight: 3),
    ]
  }

  private func row(_ index: Int, _ studio: StudioState) -> TemplateRow? {
    let rows = rows(studio)
    return rows.indices.contains(index) ? rows[index] : nil
  }

  func cell(_ place: Grid.Place, _ studio: StudioState) -> GridCell {
    guard let row = row(place.row, studio) else {
      return place.column == Self.name ? GridCell(newName ?? "") : .absent("")
    }
    switch place.column {
    case Self.name: return GridCell(row.name)
    case Self.kind: return GridCell(row.kind.rawValue, .dimmed)
    default: return GridCell(row.text, row.kind == .literal ? .field : .syntaxPath)
    }
  }

  func sheetRect(_ studio: StudioState) -> Rect {
    studio.lowerRect(height: min(max(10, rowCount(studio) + 6), max(12, studio.size.height / 2)))
  }

  func gridRect(_ studio: StudioState) -> Rect {
    let inside = sheetRect(studio).inset(by: 1)
    return Rect(
      x: inside.x, y: inside.y, width: inside.width, height: max(2, inside.height - 2))
  }

  func editor(_ place: Grid.Place, _ studio: StudioState) -> FieldEditor? {
    let row = row(place.row, studio)
    switch place.column {
    case Self.name: return FieldEditor(row?.name ?? newName ?? "")
    case Self.kind:
      guard let row else { return nil }
      return FieldEditor(
        row.kind.rawValue, .choices(TemplateRow.Kind.kinds(language).map(\.rawValue)))
    default:
      if let value = row?.value, JSONValue?.some(value).isContainer { return nil }
      return FieldEditor(row?.text ?? "", suggestions(row, studio))
    }
  }

  private func suggestions(_ row: TemplateRow?, _ studio: StudioState) -> FieldSuggestions {
    guard language == .jsonata else {
      return FieldSuggestions(items: studio.paths(for: .path).map { PickerList.Item($0) })
    }
    return studio.suggestions(
      for: ExpressionField(
        place: pointer.appending(row?.key ?? newName ?? ""), isBare: row?.kind == .expression))
  }

  mutating func open(_ place: Grid.Place, in studio: inout StudioState) {
    guard let row = row(place.row, studio), place.column == Self.value else { return }
    let inner = pointer.appending(row.key)
    if row.value.object != nil {
      studio.sheets.append(
        TemplateSheet(inner, language: language, title: "\(row.key) of \(title)"))
    } else {
      openText(inner, in: &studio)
    }
  }

  private func openText(_ place: JSONPointer, in studio: inout StudioState) {
    let text = studio.document.value(at: place)?.prettyText() ?? "{}"
    studio.sheets.append(
      JSONSheet(title: "\(place.lastName): \(title)", text: text) { value, studio in
        studio.problemOfSetting(value, at: place)
      })
  }

  func typedProblem(_ text: String, _ place: Grid.Place, _ studio: StudioState) -> FieldProblem? {
    do {
      switch place.column {
      case Self.name: try checkName(text, row: place.row, studio)
      case Self.value:
        if let row = row(place.row, studio) {
          _ = try TemplateRow.value(text, row.kind, language)
        } else if language == .jsonata {
          return ExpressionText(text)?.problem
        }
      default: break
      }
      return nil
    } catch {
      return error
    }
  }

  private func checkName(_ name: String, row: Int, _ studio: StudioState) throws(FieldProblem) {
    if name.isEmpty { throw FieldProblem("needs a name") }
    let isTaken = rows(studio).enumerated().contains { index, other in
      index != row && other.name.isByteEqual(to: name)
    }
    if isTaken { throw FieldProblem("is there already") }
  }

  mutating func commit(_ text: String, _ place: Grid.Place, in studio: inout StudioState)
    throws(FieldProblem)
  {
    guard let row = row(place.row, studio) else {
      return try commitNew(text, place, in: &studio)
    }
    let member = pointer.appending(row.key)
    switch place.column {
    case Self.name:
      let name = language == .jsonPath && text.hasSuffix(".$") ? String(text.dropLast(2)) : text
      try checkName(name, row: place.row, studio)
      let key = TemplateRow.key(name, row.kind, language)
      try studio.change("rename \(row.name) to \(name)", at: pointer.appending(key)) {
        document throws(TreeEditError) in
        try document.applying([.renameKey(member, key)])
      }
    case Self.kind:
      guard let kind = TemplateRow.Kind(rawValue: text) else { return }
      try set(convert(row, to: kind), kind, row, in: &studio)
    default:
      try set(try TemplateRow.value(text, row.kind, language), row.kind, row, in: &studio)
    }
  }

  private func set(
    _ value: JSONValue, _ kind: TemplateRow.Kind, _ row: TemplateRow,
    in studio: inout StudioState
  ) throws(FieldProblem) {
    let old = pointer.appending(row.key)
    let key = TemplateRow.key(row.name, kind, language)
    let new = pointer.appending(key)
    try studio.change("change \(row.name)", at: new) { document throws(TreeEditError) in
      let renaming: [TreeEdit] = key.isByteEqual(to: row.key) ? [] : [.renameKey(old, key)]
      return try document.applying(renaming + [.set(new, value)])
    }
  }

  /// A value of another kind, as near to the old one as can be.
  private func convert(_ row: TemplateRow, to kind: TemplateRow.Kind) -> JSONValue {
    let text = row.value.string ?? row.value.compactText
    switch (kind, language) {
    case (.literal, .jsonata) where text.isJSONataExpression:
      return .string(String(text.dropFirst(2).dropLast(2)).trimmingBlanks())
    case (.literal, _): return row.value
    case (.expression, .jsonata): return .string(text.asExpression)
    case (.expression, .jsonPath):
      if TemplateRow.pathKind(text) == .expression { return .string(text) }
      return .string("States.Format('{}', \(text.hasPrefix("$") ? text : "$.\(row.name)"))")
    case (.statePath, _):
      if TemplateRow.pathKind(text) == .statePath { return .string(text) }
      return .string("$")
    case (.context, _):
      return .string(TemplateRow.pathKind(text) == .context ? text : "$$.Execution.Id")
    }
  }

  private mutating func commitNew(
    _ text: String, _ place: Grid.Place, in studio: inout StudioState
  ) throws(FieldProblem) {
    guard place.column != Self.name, let newName else {
      var name = text
      if language == .jsonPath, name.hasSuffix(".$") { name = String(name.dropLast(2)) }
      try checkName(name, row: place.row, studio)
      newName = name
      grid.place.column = Self.value
      grid.editor = editor(grid.place, studio)
      return
    }
    let kind: TemplateRow.Kind =
      switch language {
      case .jsonPath: TemplateRow.pathKind(text) ?? .literal
      case .jsonata: text.isJSONataExpression ? .expression : .literal
      }
    let value = try TemplateRow.value(text, kind, language)
    try studio.set(value, at: pointer.appending(TemplateRow.key(newName, kind, language)))
    grid.isAdding = false
    self.newName = nil
  }

  mutating func addRow(in studio: inout StudioState) {
    newName = nil
    grid.isAdding = true
    grid.place = Grid.Place(row: rowCount(studio) - 1, column: Self.name)
    grid.editor = editor(grid.place, studio)
  }

  mutating func deleteRow(_ row: Int, in studio: inout StudioState) {
    guard let member = self.row(row, studio) else {
      grid.isAdding = false
      grid.removed(row: row)
      return
    }
    let place = pointer.appending(member.key)
    let done = studio.edit("remove \(member.name)") { document throws(TreeEditError) in
      try document.applying([.remove(place)])
    }
    if done { grid.removed(row: row) }
  }

  mutating func moveRow(_ row: Int, to other: Int, in studio: inout StudioState) -> Bool {
    let rows = rows(studio)
    guard rows.indices.contains(row), rows.indices.contains(other) else { return false }
    let place = pointer.appending(rows[row].key)
    return studio.edit("move \(rows[row].name)") { document throws(TreeEditError) in
      try document.applying([.move(place, toIndex: other)])
    }
  }

  func valuePointer(_ place: Grid.Place, _ studio: StudioState) -> JSONPointer? {
    row(place.row, studio).map { pointer.appending($0.key) }
  }

  mutating func handleOwn(_ key: Key, in studio: inout StudioState) -> SheetAnswer? {
    switch key {
    case .character("e"):
      openText(pointer, in: &studio)
      return .stay
    case .character("v"):
      guard row(grid.place.row, studio) != nil else { return .stay }
      grid.place.column = Self.kind
      beginEditing(studio)
      return .stay
    default: return nil
    }
  }

  func draw(_ canvas: inout Canvas, over studio: StudioState) {
    let note = language == .jsonPath ? "paths are written as name.$" : "expressions: {% … %}"
    let inside = canvas.sheet(sheetRect(studio), title: title, note: note)
    canvas.grid(self, studio)
    let file: String
    if let row = row(grid.place.row, studio) {
      file =
        "In the file: \(JSONValue.string(row.key).compactText): \(row.value.compactText)"
    } else {
      file = rowCount(studio) == 0 ? "Nothing yet. a adds a member, e takes JSON." : ""
    }
    canvas.text(
      file.printable, x: inside.x + 3, y: inside.maxY - 1, .dimmed, width: inside.width - 4)
    canvas.gridList(self, studio)
  }

  func footer(_ studio: StudioState) -> [FooterItem] {
    gridFooter([
      FooterItem("v", "kind", .event(.key(.character("v")))),
      FooterItem("e", "as JSON", .event(.key(.character("e")))),
    ])
  }
}

extension SourceNode {
  /// Whether the value is an object.
  var isObjectNode: Bool { if case .object = content { true } else { false } }
}
