import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// Every field that the States Language has for an object can be seen and set in a form.
@Suite struct EveryFieldTests {
  private func studio(_ type: StateType, _ language: QueryLanguage) throws -> StudioDriver {
    var studio = StudioDriver(
      "{\"QueryLanguage\": \"\(language.rawValue)\", \"StartAt\": \"A\", \"States\": {}}",
      size: Size(width: 160, height: 100))
    try studio.press("apass<enter>Last<enter>")
    let fields = State.defaultFields(type, language: language)
    var state = studio.state
    state.edit("add S") { document throws(TreeEditError) in
      try document.addingFirstState("S", fields: fields).document
    }
    studio.state = state
    studio.run("select", "S")
    return studio
  }

  /// Opens the objects inside, so that their fields show too.
  private func expand(_ owner: FieldOwner, _ place: JSONPointer, _ studio: inout StudioDriver) {
    for schema in FieldSchema.fields(of: owner) {
      guard case .fields(let inner) = schema.control else { continue }
      let pointer = place.appending(schema.name)
      studio.state.inspector.expanded.insert(pointer)
      expand(inner, pointer, &studio)
    }
  }

  @Test(arguments: StateType.allCases, QueryLanguage.allCases)
  func fieldsOfAStateAreInItsForm(_ type: StateType, _ language: QueryLanguage) throws {
    var studio = try studio(type, language)
    let place = JSONPointer.root.appending("States").appending("S")
    expand(.state(type), place, &studio)
    let rows = studio.state.inspectorRows
    let present = studio.state.document.tree.root?[place]?.value.object ?? [:]
    for schema in FieldSchema.fields(of: .state(type), language: language) {
      let isReplaced = schema.excludes.contains { present[$0] != nil }
      let isShown = rows.contains { row in
        row.id == .member(place.appending(schema.name))
          || row.id == .member(place.appending(schema.name).appending(0))
      }
      #expect(isShown || isReplaced, "\(schema.name) of \(type)")
      if isShown, schema.requirement == .required, !schema.control.holdsStates,
        let row = rows.first(where: { $0.id == .member(place.appending(schema.name)) })
      {
        #expect(row.isRequired, "\(schema.name) of \(type)")
      }
      if case .fields(let inner) = schema.control, isShown {
        for field in FieldSchema.fields(of: inner, language: language) where !field.holdsStates {
          let pointer = place.appending(schema.name).appending(field.name)
          let other = studio.state.document.tree.root?[place.appending(schema.name)]?.value.object
          let isExcluded = field.excludes.contains { other?[$0] != nil }
          #expect(
            rows.contains { $0.id == .member(pointer) } || isExcluded,
            "\(schema.name).\(field.name) of \(type)")
        }
      }
    }
  }

  /// What is typed is either in the document or said to be wrong beside the field.
  @Test(arguments: StateType.allCases, QueryLanguage.allCases)
  func fieldsOfAStateAreSet(_ type: StateType, _ language: QueryLanguage) throws {
    let place = JSONPointer.root.appending("States").appending("S")
    var (set, refused) = (0, 0)
    for schema in FieldSchema.fields(of: .state(type), language: language) {
      guard let text = Self.sample(schema.control) else { continue }
      var studio = try studio(type, language)
      let before = studio.text
      let rows = studio.state.inspectorRows
      guard let row = rows.first(where: { $0.id == .member(place.appending(schema.name)) }) else {
        continue
      }
      studio.state.focus = .inspector
      studio.state.inspector.selected = row.id
      try studio.press("=<ctrl-u>\(text)<enter>")
      if studio.text != before {
        set += 1
        let value = studio.state.document.tree.root?[place.appending(schema.name)]
        #expect(value != nil, "\(schema.name) of \(type)")
        try studio.press("<esc><esc>u")
        #expect(studio.text == before)
      } else {
        refused += 1
        let isSaid = studio.state.inspector.editor?.problem != nil || row.text == text
        #expect(isSaid, "\(schema.name) of \(type): \(text): \(studio.message)")
      }
    }
    #expect(set >= refused, "\(type): \(set) set, \(refused) refused")
  }

  private static func sample(_ control: FieldSchema.Control) -> String? {
    switch control {
    case .text: "x"
    case .resource: "arn:aws:lambda:us-east-1:123456789012:function:F"
    case .timestamp: "2024-01-01T00:00:00Z"
    case .integer(let range): "\(max(2, range.lowerBound))"
    case .number(let range): "\(Int(max(2, range.lowerBound)))"
    case .path, .referencePath, .pathOrIntrinsic, .resultPath: "$.a"
    case .json: "[1]"
    case .template, .object: "{\"a\": 1}"
    case .assignments: "{\"v\": 1}"
    case .array: "[1]"
    case .texts, .errorNames: "A, B"
    case .stateName: "Last"
    case .choice, .flag, .bool, .condition, .states, .fields, .list: nil
    }
  }
}

extension FieldSchema {
  fileprivate var holdsStates: Bool { control.holdsStates }
}
