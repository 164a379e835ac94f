import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  static let endTitle = "(end)"
  private static let nameSchema = FieldSchema("Name", .text, .main, .required, help: "")

  /// Whether Enter opens a sheet, another state or a list of fields instead of a line to type in.
  func opensSheet(_ row: FormRow) -> Bool {
    switch row.kind {
    case .heading, .rule, .scope, .incoming: return true
    case .name: return false
    case .field(let field):
      if row.isExpanded != nil { return true }
      guard let schema = field.schema else { return field.value.isContainer }
      switch schema.control {
      case .template, .assignments:
        return field.value == nil || field.value.isContainer
      case .json, .array, .object: return field.value.isContainer
      case .states, .list: return true
      default: return false
      }
    }
  }

  /// Enter on a row.
  mutating func openRow() -> [Effect] {
    guard let row = selectedRow(in: inspectorRows) else { return [] }
    switch row.kind {
    case .heading: return []
    case .name: beginEditing()
    case .rule(let list, let index): return openRules(list, at: index)
    case .scope(let scope): select(.start(scope))
    case .incoming(let source):
      select(definition.state(at: source) == nil ? .start(source) : .state(source))
    case .field(let field):
      if row.isExpanded != nil {
        toggleExpansion(field)
      } else if opensSheet(row) {
        openValueSheet(field)
      } else {
        beginEditing()
      }
    }
    return []
  }

  private mutating func toggleExpansion(_ field: FormField) {
    if inspector.expanded.remove(field.pointer) == nil { inspector.expanded.insert(field.pointer) }
  }

  private mutating func openValueSheet(_ field: FormField) {
    switch field.schema?.control {
    case .template, .assignments:
      if field.value?.array != nil {
        openJSONSheet(field)
      } else {
        sheets.append(
          TemplateSheet(
            field.pointer, language: field.language,
            title: "\(field.name): \(inspectorHeading.title)"))
      }
    case .states, .list: message = .information("The graph shows and edits the states inside.")
    default: openJSONSheet(field)
    }
  }

  /// The value over several lines.
  private mutating func openJSONSheet(_ field: FormField) {
    openJSONSheet(field.pointer, name: field.name)
  }

  private mutating func openJSONSheet(_ pointer: JSONPointer, name: String) {
    let text = document.value(at: pointer)?.prettyText() ?? ""
    sheets.append(
      JSONSheet(title: "\(name): \(inspectorHeading.title)", text: text) { value, studio in
        studio.problemOfSetting(value, at: pointer)
      })
  }

  /// `=`: the value on one line, whatever it is; of a list of rules the whole list as JSON.
  mutating func editAsText() -> [Effect] {
    guard let row = selectedRow(in: inspectorRows) else { return [] }
    if case .rule(let list, _) = row.kind, let state = inspectedState {
      openJSONSheet(state.pointer.appending(list.rawValue), name: list.rawValue)
      return []
    }
    if let control = row.field?.schema?.control, control.holdsStates {
      message = .information("The graph shows and edits the states inside; ^E takes the text.")
    } else if row.field != nil || row.isName {
      beginEditing()
    }
    return []
  }

  mutating func beginEditing() {
    guard let row = selectedRow(in: inspectorRows) else { return }
    let draft = inspector.drafts[row.id]
    guard row.isName || row.field != nil else { return }
    var editor = FieldEditor(
      draft?.text ?? row.text, original: row.text, suggestions(for: row))
    editor.problem = draft?.problem
    editor.outcome = outcome(of: editor)
    inspector.editor = editor
  }

  private func suggestions(for row: FormRow) -> FieldSuggestions {
    guard let field = row.field else { return .none }
    let scope = definition.scopes.first { $0.pointer == field.scope }
    if isNext(field) {
      return .states(
        scope?.states ?? [], [PickerList.Item(Self.endTitle, note: "End: true")])
    }
    return suggestions(
      for: field.schema, state: inspectedState, scope: scope, at: field.pointer)
  }

  private func isNext(_ field: FormField) -> Bool {
    field.schema?.name == "Next" && field.pointer.parent == inspectedState?.pointer
  }

  private func reader(for field: FormField) -> FieldReader {
    let scope = definition.scopes.first { $0.pointer == field.scope }
    return FieldReader(
      schema: field.schema, language: field.language, stateNames: scope?.states.map(\.name) ?? [])
  }

  /// Looks at the text anew after it changed.
  mutating func checkTyped() {
    guard var editor = inspector.editor else { return }
    editor.problem = typedProblem(editor.text)
    editor.outcome = outcome(of: editor)
    inspector.editor = editor
  }

  /// What is wrong with a text being typed, as far as it can be said without the document.
  func typedProblem(_ text: String) -> FieldProblem? {
    guard let row = selectedRow(in: inspectorRows) else { return nil }
    if row.isName { return nameProblem(text) }
    guard let field = row.field, inspector.editor?.suggestions.isClosed != true else { return nil }
    do {
      _ = try reader(for: field).value(text)
      return nil
    } catch {
      return error
    }
  }

  private func nameProblem(_ text: String) -> FieldProblem? {
    if text.isEmpty { return FieldProblem("a state needs a name") }
    let length = text.unicodeScalars.count
    if length > 80 { return FieldProblem("at most 80 characters (this has \(length))") }
    let isTaken = definition.allStates.contains {
      $0.pointer != inspectedState?.pointer && $0.name.isByteEqual(to: text)
    }
    return isTaken ? FieldProblem("another state has this name") : nil
  }

  /// Takes the typed text into the document, as one undo step.
  ///
  /// - Returns: whether it was taken; else the editor stays and says why.
  mutating func commitEditor() -> Bool {
    guard let editor = inspector.editor, let row = selectedRow(in: inspectorRows) else {
      return true
    }
    if editor.text.isByteEqual(to: editor.original) {
      inspector.editor = nil
      inspector.drafts[row.id] = nil
      return true
    }
    do {
      if row.isName {
        try commitName(editor.text)
      } else if let field = row.field {
        try commit(editor.text, to: field)
      }
    } catch {
      inspector.editor?.problem = error
      showProblem(error, row)
      return false
    }
    inspector.editor = nil
    inspector.drafts[row.id] = nil
    return true
  }

  private mutating func commitName(_ name: String) throws(FieldProblem) {
    if let problem = nameProblem(name) { throw problem }
    guard let state = inspectedState else { return }
    _ = rename(name)
    guard let renamed = inspectedState, renamed.name.isByteEqual(to: name) else {
      throw FieldProblem(message?.text ?? "cannot be renamed")
    }
    inspector.drafts = inspector.drafts.filter { id, _ in id != .name(state.pointer) }
    inspector.selected = .name(renamed.pointer)
  }

  private mutating func commit(_ text: String, to field: FormField) throws(FieldProblem) {
    if isNext(field) {
      try commitNext(text, field)
    } else if field.schema?.name == "Type", let state = inspectedState,
      field.pointer.parent == state.pointer
    {
      try changeType(of: state, to: text)
    } else {
      try set(try reader(for: field).value(text), at: field.pointer)
    }
  }

  private mutating func commitNext(_ text: String, _ field: FormField) throws(FieldProblem) {
    guard let state = inspectedState else { return }
    var target: String?
    if text != Self.endTitle {
      target = try reader(for: field).value(text)?.string
    }
    try change("set Next of \(state.name)", at: field.pointer) {
      document throws(TreeEditError) in
      try document.settingTarget(of: state.pointer, .next, to: target)
    }
  }

  /// Sets or removes a member, unless the document would be wrong there.
  mutating func set(_ value: JSONValue?, at pointer: JSONPointer) throws(FieldProblem) {
    let what = value == nil ? "remove" : document.value(at: pointer) == nil ? "add" : "change"
    let owner = stateHolding(pointer).map { " of \($0.name)" } ?? ""
    try change("\(what) \(pointer.lastName)\(owner)", at: pointer) {
      document throws(TreeEditError) in
      try document.settingMember(pointer, to: value)
    }
  }

  /// Sets a member; what is wrong with that, in one line.
  mutating func problemOfSetting(_ value: JSONValue, at pointer: JSONPointer) -> String? {
    do {
      try set(value, at: pointer)
      return nil
    } catch {
      return error.message
    }
  }

  /// Makes an edit, unless it brings an error of the checks at that place.
  mutating func change(
    _ label: String, at pointer: JSONPointer,
    _ edit: (Document) throws(TreeEditError) -> Document
  ) throws(FieldProblem) {
    let next: Document
    do {
      next = try edit(document)
    } catch {
      throw FieldProblem(error.message)
    }
    if let finding = next.newError(at: pointer, since: document) {
      throw FieldProblem(finding.message)
    }
    self.edit(label) { _ in next }
  }

  private mutating func showProblem(_ problem: FieldProblem, _ row: FormRow) {
    let kept = row.text.isEmpty ? "has none" : "still has \(row.text)"
    message = .error("\(row.label) \(problem.message).  The file \(kept)")
  }

  /// Leaves a wrong text in the form.
  mutating func keepDraft() {
    guard let editor = inspector.editor, let row = selectedRow(in: inspectorRows) else { return }
    inspector.drafts[row.id] = FieldDraft(
      text: editor.text, problem: editor.problem ?? FieldProblem("not taken"))
    inspector.editor = nil
  }
}

extension JSONValue? {
  /// Whether it is an array or object that holds something.
  var isContainer: Bool {
    switch self {
    case .array(let elements): !elements.isEmpty
    case .object: true
    default: false
    }
  }
}
