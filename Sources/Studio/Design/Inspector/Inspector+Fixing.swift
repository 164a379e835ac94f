import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  /// F5 while a field is edited: writes what is suggested, and takes it.
  mutating func fixEditor() -> Bool {
    guard let editor = inspector.editor, let row = selectedRow(in: inspectorRows) else {
      return false
    }
    guard let fix = (editor.problem ?? typedProblem(editor.text))?.fix else {
      message = .information("There is nothing to fix here.")
      return false
    }
    guard let other = fix.field, let pointer = row.field?.pointer.parent else {
      inspector.editor?.replace(fix.text)
      return commitEditor()
    }
    inspector.editor = nil
    inspector.drafts[row.id] = nil
    do {
      try set(.string(fix.text), at: pointer.appending(other))
      inspector.selected = .member(pointer.appending(other))
      return true
    } catch {
      message = .error("\(other) \(error.message)")
      return false
    }
  }

  /// F5 on a field whose text was left wrong.
  mutating func fixSelectedField() -> [Effect] {
    guard let row = selectedRow(in: inspectorRows), inspector.drafts[row.id] != nil else {
      return []
    }
    beginEditing()
    _ = fixEditor()
    return []
  }

  /// Delete on a field: the file goes without it.
  mutating func removeSelectedMember() -> [Effect] {
    guard let row = selectedRow(in: inspectorRows) else { return [] }
    if inspector.drafts.removeValue(forKey: row.id) != nil { return [] }
    switch row.kind {
    case .field(let field):
      guard field.value != nil || document.tree.root?[field.pointer] != nil else {
        message = .information("\(row.label) is not in the file.")
        return []
      }
      if row.isRequired || field.schema?.control.holdsStates ?? false {
        message = .information("\(row.label) is required: Enter changes it.")
        return []
      }
      let owner = inspectedState.map { " of \($0.name)" } ?? ""
      edit("remove \(field.name)\(owner)") { document throws(TreeEditError) in
        try document.settingMember(field.pointer, to: nil)
      }
    case .rule(let list, let index?): removeRule(list, index)
    default: message = .information("This cannot be removed here.")
    }
    return []
  }

  private mutating func removeRule(_ list: RuleList, _ index: Int) {
    guard let state = inspectedState else { return }
    edit("delete \(list.label) \(index + 1) of \(state.name)") {
      document throws(TreeEditError) in
      try document.removingElement(
        state.pointer.appending(list.rawValue).appending(index))
    }
  }

  /// ^E: the selected value in the user's editor.
  mutating func editValueOutside() -> [Effect] {
    guard let row = selectedRow(in: inspectorRows) else { return [] }
    let pointer: JSONPointer
    switch row.id {
    case .member(let place): pointer = place
    case .name(let place): pointer = place
    default: return []
    }
    guard document.format == .json || document.value(at: pointer) != nil else {
      message = .information("Write a value first; ^E then edits it.")
      return []
    }
    inspector.editor = nil
    return [.edit(EditorRequest(purpose: .value(pointer), text: editorText(pointer, row)))]
  }

  private func editorText(_ pointer: JSONPointer, _ row: FormRow) -> String {
    if let value = document.value(at: pointer) { return value.prettyText() + "\n" }
    switch row.field?.schema?.control {
    case .template, .assignments, .object, .fields: return "{\n}\n"
    case .array, .texts, .errorNames, .list: return "[\n]\n"
    default: return "\"\"\n"
    }
  }
}
