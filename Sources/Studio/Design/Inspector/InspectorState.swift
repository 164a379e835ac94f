import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// The form of the selected state's fields.
package struct InspectorState: Sendable {
  /// Nil until a row was chosen: the first one.
  var selected: FormRow.ID?
  /// The first line that shows.
  var offset = 0
  /// The selected row's text while it is edited.
  var editor: FieldEditor?
  /// What was typed and is not in the document, because it is wrong.
  var drafts: [FormRow.ID: FieldDraft] = [:]
  /// Objects whose fields show.
  var expanded: Set<JSONPointer> = []
  /// Inputs given to try the rules of Choice states on.
  var samples: [JSONPointer: JSONValue] = [:]

  package init() {}
}

extension StudioState {
  /// The state the form shows: the selected one, or the one a selected edge leaves.
  var inspectedState: State? {
    switch graph.selection {
    case .state(let pointer): definition.state(at: pointer)
    case .edge(let id): id.kind == .start ? nil : definition.state(at: id.source)
    case .start: nil
    }
  }

  var inspectorSubject: InspectorSubject {
    if let state = inspectedState { return .state(state.pointer) }
    switch graph.selection {
    case .start(let scope): return .scope(scope)
    case .edge(let id) where id.kind == .start: return .scope(id.source)
    default: return .scope(.root)
    }
  }

  var inspectorRows: [FormRow] {
    let subject = inspectorSubject
    let state = inspectedState
    let builder = FormBuilder(
      document, subject, expanded: inspector.expanded,
      language: state?.queryLanguage ?? definition.queryLanguage, state: state,
      scope: state.flatMap { scope(of: $0.pointer)?.pointer } ?? subject.pointer)
    return builder.rows(subject)
  }

  /// The place of the selected row among the rows; the first that can be selected where it is
  /// gone.
  func selectedIndex(in rows: [FormRow]) -> Int? {
    rows.firstIndex { $0.id == inspector.selected }
      ?? rows.firstIndex { $0.canBeSelected }
  }

  func selectedRow(in rows: [FormRow]) -> FormRow? { selectedIndex(in: rows).map { rows[$0] } }

  var inspectorHeading: (title: String, note: String) {
    if let state = inspectedState {
      return (state.name, "(\(state.type?.rawValue ?? "unknown Type"))")
    }
    switch FormBuilder.owner(ofScope: inspectorSubject.pointer) {
    case .machine: return ("State machine", file.machineName)
    case .branch: return ("Branch", "")
    default: return ("Processor", "")
    }
  }

  mutating func openInspector() -> [Effect] {
    focus = .inspector
    if case .edge(let id) = graph.selection { selectRow(of: id.kind, at: id.source) }
    revealInspectorSelection()
    return []
  }

  mutating func inspectorDocumentChanged() {
    let rows = Set(inspectorRows.map(\.id))
    if let selected = inspector.selected, !rows.contains(selected) {
      inspector.editor = nil
      inspector.selected = nil
    }
    inspector.drafts = inspector.drafts.filter { id, _ in
      switch id {
      case .name(let pointer): definition.state(at: pointer) != nil
      case .member(let pointer):
        pointer.parent.map { document.tree.root?[$0] != nil } ?? true
      default: false
      }
    }
    revealInspectorSelection()
  }

  /// The graph's selection changed: the form goes to the same field of the other state.
  mutating func selectionChanged() {
    inspector.editor = nil
    showSelectionInSource()
    let rows = inspectorRows
    guard let selected = inspector.selected, !rows.contains(where: { $0.id == selected }) else {
      return
    }
    inspector.selected = nil
    if case .member(let pointer) = selected {
      inspector.selected =
        rows.first {
          guard case .member(let other) = $0.id else { return false }
          return other.tokens.last == pointer.tokens.last
            && other.parent == inspectorSubject.pointer
        }?.id
    }
    inspector.offset = 0
    revealInspectorSelection()
  }

  /// Puts the form's selection on the field that holds that place of the document.
  mutating func focusInspectorField(_ pointer: JSONPointer) {
    let rows = inspectorRows
    let holding = rows.filter { row in
      if case .member(let place) = row.id { pointer.isInside(place) } else { false }
    }
    func depth(_ row: FormRow) -> Int {
      if case .member(let place) = row.id { place.tokens.count } else { 0 }
    }
    guard let row = holding.max(by: { depth($0) < depth($1) }) else { return }
    inspector.editor = nil
    inspector.selected = row.id
    revealInspectorSelection()
  }

  /// The row of one of a state's transitions.
  private mutating func selectRow(of kind: Transition.Kind, at source: JSONPointer) {
    switch kind {
    case .start: focusInspectorField(source.appending("StartAt"))
    case .next: focusInspectorField(source.appending("Next"))
    case .defaultTarget: focusInspectorField(source.appending("Default"))
    case .choice(let index): focusInspectorField(source.appending("Choices").appending(index))
    case .catcher(let index): focusInspectorField(source.appending("Catch").appending(index))
    }
  }
}
