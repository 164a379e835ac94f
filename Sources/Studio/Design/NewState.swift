import OrderedJSON
import StatesLanguage
import TaskIntegrations

/// What `a` can add: one of the eight states, or a task integration of the catalogue;
/// patterns add several.
struct NewState: Sendable {
  var title: String
  var suggestedName: String
  private var fields: JSONObject

  /// Reads the value of one of `items`.
  init?(_ value: String, language: QueryLanguage) {
    if let type = StateType(rawValue: value) {
      title = type.rawValue
      suggestedName = type.rawValue
      fields = State.defaultFields(type, language: language)
    } else if let integration = Integration.catalogue.first(where: { $0.resource == value }) {
      title = integration.name
      suggestedName = integration.title
      fields = ["Type": "Task", "Resource": .string(integration.resource)]
      if language == .jsonPath {
        fields["Parameters"] = integration.parameters
      } else {
        fields["Arguments"] = integration.arguments(.requestResponse)
      }
    } else {
      return nil
    }
  }

  static var items: [PickerList.Item] {
    let states = StateType.allCases.map { type in
      PickerList.Item(type.rawValue, note: summary(type))
    }
    let tasks = Integration.catalogue.map { integration in
      PickerList.Item(integration.title, note: integration.name, value: integration.resource)
    }
    return states + tasks + patterns
  }

  static var patterns: [PickerList.Item] {
    StatePattern.allCases.map { pattern in
      PickerList.Item(
        pattern.title, note: pattern.summary, value: pattern.rawValue, keywords: "pattern")
    }
  }

  static func summary(_ type: StateType) -> String {
    switch type {
    case .pass: "passes its input on, or a fixed result"
    case .task: "does work: a Lambda function, a service, an activity"
    case .choice: "branches by rules"
    case .wait: "waits for a time"
    case .succeed: "ends the execution well"
    case .fail: "ends the execution with an error"
    case .parallel: "runs branches at the same time"
    case .map: "runs its states for every item of an array"
    }
  }

  func added(to document: Document, named name: String, at place: AddSheet.Place)
    throws(TreeEditError) -> (document: Document, state: JSONPointer)
  {
    switch place {
    case .after(let pointer):
      return try document.addingState(name, fields: fields, after: pointer)
    case .first(let scope):
      return try document.addingFirstState(name, fields: fields, in: scope)
    case .edge(let source, let kind):
      return try document.insertingFragment(
        [
          "StartAt": .string(name),
          "States": .object(JSONObject([JSONMember(key: name, value: .object(fields))])),
        ], on: kind, of: source)
    case .branch(let parallel):
      let branch: JSONObject = [
        "StartAt": .string(name),
        "States": .object(JSONObject([JSONMember(key: name, value: .object(ending))])),
      ]
      let (changed, index) = try document.addingElement(
        to: "Branches", of: parallel, branch)
      return (
        changed,
        parallel.appending("Branches").appending(index).appending("States").appending(name)
      )
    case .processor(let map):
      let scope = document.definition.state(at: map)?.scopes.first
      return try document.addingState(
        name, fields: fields, after: scope?.states.last?.pointer,
        in: scope?.pointer ?? map.appending("ItemProcessor"))
    }
  }

  /// The fields with an end, where the type has one.
  private var ending: JSONObject {
    switch fields["Type"]?.string {
    case "Succeed", "Fail", "Choice": return fields
    default:
      var fields = fields
      fields["End"] = true
      return fields
    }
  }
}
