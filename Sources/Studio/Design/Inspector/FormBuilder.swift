import OrderedJSON
import StatesLanguage

/// What the form is about.
enum InspectorSubject: Hashable, Sendable {
  /// The machine, a branch or a Map's processor.
  case scope(JSONPointer)
  case state(JSONPointer)

  var pointer: JSONPointer {
    switch self {
    case .scope(let pointer), .state(let pointer): pointer
    }
  }
}

/// Makes the rows of a form out of the fields that the States Language has for it, and of those
/// that the file has besides.
struct FormBuilder {
  private let definition: Definition
  /// The object the form is about, and its place: looked up once.
  private let base: JSONPointer
  private let node: SourceNode?
  let expanded: Set<JSONPointer>
  let language: QueryLanguage
  /// Nil for the machine, a branch or a processor.
  let state: State?
  /// The scope whose states Next and StartAt can name.
  var scope: JSONPointer

  init(
    _ document: Document, _ subject: InspectorSubject, expanded: Set<JSONPointer>,
    language: QueryLanguage, state: State?, scope: JSONPointer
  ) {
    definition = document.definition
    base = subject.pointer
    node = document.tree.root?[subject.pointer]
    self.expanded = expanded
    self.language = language
    self.state = state
    self.scope = scope
  }

  func node(at pointer: JSONPointer) -> SourceNode? {
    guard pointer.isInside(base) else { return nil }
    return node?[JSONPointer(Array(pointer.tokens.dropFirst(base.tokens.count)))]
  }

  func rows(_ subject: InspectorSubject) -> [FormRow] {
    let owner: FieldOwner? =
      switch subject {
      case .scope(let pointer): Self.owner(ofScope: pointer)
      case .state: state?.type.map(FieldOwner.state)
      }
    var rows: [FormRow] = []
    if let state {
      rows.append(FormRow(id: .name(state.pointer), kind: .name, label: "Name", text: state.name))
    }
    let place = subject.pointer
    let known: [FieldSchema] =
      owner.map { FieldSchema.fields(of: $0, language: language) } ?? Self.typeOnly
    for group in FieldSchema.Group.allCases {
      let schemas = ordered(known.filter { $0.group == group })
      let added = schemas.flatMap { fieldRows($0, in: place, depth: 0) }
      guard !added.isEmpty else { continue }
      if group != .main { rows.append(heading(group.rawValue)) }
      rows += added
    }
    let others = unknownRows(in: place, known: known, depth: 0)
    if !others.isEmpty { rows += [heading("Other")] + others }
    return rows + incomingRows()
  }

  func heading(_ title: String) -> FormRow {
    FormRow(id: .heading(title), kind: .heading, label: title)
  }

  static func owner(ofScope pointer: JSONPointer) -> FieldOwner {
    switch pointer.tokens.last {
    case nil: .machine
    case .index: .branch
    case .key: .itemProcessor
    }
  }

  /// What a state of an unknown Type has.
  private static let typeOnly = FieldSchema.fields(of: .state(.pass)).filter { $0.name == "Type" }

  /// The type first, then what must be there, then the rest as the States Language lists it.
  private func ordered(_ schemas: [FieldSchema]) -> [FieldSchema] {
    func rank(_ schema: FieldSchema) -> Int {
      schema.name == "Type"
        ? 0
        : schema.requirement == .required ? 1 : isNext(schema) || schema.name == "Default" ? 2 : 3
    }
    return schemas.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  private func isNext(_ schema: FieldSchema) -> Bool { schema.name == "Next" }

  func fieldRows(_ schema: FieldSchema, in owner: JSONPointer, depth: Int) -> [FormRow] {
    let pointer = owner.appending(schema.name)
    let node = node(at: pointer)
    if isHidden(schema, isPresent: node != nil, in: owner) { return [] }
    if case .list(let element) = schema.control {
      return listRows(schema, element, pointer, depth)
    }
    let holdsStates = schema.control.holdsStates
    let value = holdsStates ? nil : node?.value
    var row = FormRow(
      id: .member(pointer),
      kind: .field(
        FormField(
          pointer: pointer, schema: schema, value: value, language: language, scope: scope)),
      label: schema.name, text: FieldText.text(value, schema), depth: depth)
    row.isRequired = schema.requirement == .required || isNext(schema)
    if node == nil { row.note = note(schema, in: owner) }
    if isNext(schema), node == nil, self.node(at: owner.appending("End"))?.value == .bool(true) {
      row.text = StudioState.endTitle
      row.note = ""
    }
    if holdsStates { row.text = statesText(schema.control == .states ? node : node?["States"]) }
    guard case .fields(let inner) = schema.control else { return [row] }
    let isExpanded = expanded.contains(pointer)
    row.isExpanded = isExpanded
    guard isExpanded, depth < 6 else { return [row] }
    let known = FieldSchema.fields(of: inner, language: language)
    var inside = self
    if inner == .itemProcessor { inside.scope = pointer }
    return [row]
      + known.flatMap { inside.fieldRows($0, in: pointer, depth: depth + 1) }
      + inside.unknownRows(in: pointer, known: known, depth: depth + 1)
  }

  private func note(_ schema: FieldSchema, in owner: JSONPointer) -> String {
    switch schema.requirement {
    case .required: return "required"
    case .oneOf where !schema.excludes.contains(where: { has($0, in: owner) }):
      return "one of these is required"
    default: return schema.defaultText.map { "default \($0)" } ?? ""
    }
  }

  private func has(_ name: String, in owner: JSONPointer) -> Bool {
    node(at: owner.appending(name)) != nil
  }

  /// A field whose place another one has taken: `Iterator` beside `ItemProcessor`. End is part
  /// of Next's row, unless the file has both.
  private func isHidden(_ schema: FieldSchema, isPresent: Bool, in owner: JSONPointer) -> Bool {
    if schema.name == "End" { return !isPresent || !has("Next", in: owner) }
    guard !isPresent else { return false }
    if schema.name == "Next" { return false }
    guard schema.excludes.contains(where: { has($0, in: owner) }) else { return false }
    if case .fields = schema.control { return true }
    return schema.requirement == .optional
  }

  func unknownRows(in owner: JSONPointer, known: [FieldSchema], depth: Int) -> [FormRow] {
    guard case .object(let members)? = node(at: owner)?.content else { return [] }
    return members.filter { member in
      !known.contains { $0.name.isByteEqual(to: member.key) }
    }.map { member in
      let pointer = owner.appending(member.key)
      let value = member.value.value
      return FormRow(
        id: .member(pointer),
        kind: .field(
          FormField(
            pointer: pointer, schema: nil, value: value, language: language, scope: scope)),
        label: member.key, text: FieldText.text(value, nil), isUnknown: true, depth: depth)
    }
  }

  private func statesText(_ states: SourceNode?) -> String {
    guard case .object(let members)? = states?.content else { return "" }
    let names = members.map(\.key)
    return names.isEmpty ? "" : "\(names.count): " + names.joined(separator: ", ")
  }

  private func incomingRows() -> [FormRow] {
    guard let state else { return [] }
    let transitions =
      definition.scopes.first { $0.states.contains { $0.pointer == state.pointer } }?
      .transitions.filter { $0.target == state.pointer } ?? []
    guard !transitions.isEmpty else { return [] }
    return [heading("Incoming")]
      + transitions.enumerated().map { index, transition in
        let source = transition.source ?? scope
        let name = transition.source.map(\.lastName) ?? "(start)"
        return FormRow(
          id: .incoming(source, index), kind: .incoming(source), label: name,
          text: "(\(StudioState.title(of: transition.kind)))")
      }
  }
}

extension Definition {
  /// Every scope: the machine's, of branches, of processors.
  var scopes: [Scope] { [scope] + allStates.flatMap(\.scopes) }
}

extension FieldSchema.Control {
  /// Whether the field's value holds states, which the graph shows and edits.
  var holdsStates: Bool {
    switch self {
    case .states, .fields(.itemProcessor), .list(.branch): true
    default: false
    }
  }
}
