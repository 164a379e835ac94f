import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

/// Random edits: whatever is done, the document can be decoded, and undo and redo give the bytes
/// they gave before.
@Suite struct EditPropertyTests {
  private static let machines = [
    "",
    "{}",
    """
    {
      "Comment": "loop",
      "StartAt": "A/~",
      "States": {
        "A/~": {"Type": "Pass", "Next": "Choose"},
        "Choose": {
          "Type": "Choice",
          "Choices": [
            {"Variable": "$.x", "NumericGreaterThan": 1.50, "Next": "A/~"},
            {"Not": {"Variable": "$.y", "IsNull": true}, "Next": "Work"}
          ],
          "Default": "End \\"quoted\\""
        },
        "Work": {
          "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
          "Retry": [{"ErrorEquals": ["States.ALL"]}],
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Work"}], "End": true
        },
        "End \\"quoted\\"": {"Type": "Succeed"}
      }
    }
    """,
    """
    {"QueryLanguage":"JSONata","StartAt":"P","States":{"P":{"Type":"Parallel","Branches":[
    {"StartAt":"B1","States":{"B1":{"Type":"Pass","Next":"B2"},"B2":{"Type":"Fail"}}},
    {"StartAt":"C1","States":{"C1":{"Type":"Map","Items":"{% [1] %}","ItemProcessor":{
    "StartAt":"D","States":{"D":{"Type":"Wait","Seconds":1,"End":true}}},"End":true}}}],
    "Next":"Last"},"Last":{"Type":"Pass","End":true}}}
    """,
  ]

  @Test(arguments: machines.indices)
  func undoAndRedoGiveTheSameBytes(_ index: Int) throws {
    for seed in 0..<12 {
      var generator = SeededGenerator(seed: seed)
      var history = DocumentHistory(Document(json: Self.machines[index]))
      let original = history.current.text.bytes
      var versions: [[UInt8]] = []
      for _ in 0..<25 {
        guard let edited = try? Self.edit(history.current, using: &generator) else { continue }
        history.record(edited, label: "edit")
        versions.append(edited.text.bytes)
        #expect(edited.tree.problems.isEmpty, "\(edited.text.string)")
        #expect(edited.tree.root != nil)
        for state in edited.definition.allStates {
          #expect(edited.definition.state(at: state.pointer) != nil)
        }
      }
      #expect(versions.count > 5)
      while history.undo() != nil {}
      #expect(history.current.text.bytes == original)
      for version in versions {
        #expect(history.redo() == "edit")
        #expect(history.current.text.bytes == version)
      }
      #expect(history.redo() == nil)
    }
  }

  private static let names = [
    "A", "New", "a/b", "~", "\"", "\n", "\u{e9}", "e\u{301}", "\u{1F600}",
  ]

  private static func edit(_ document: Document, using generator: inout SeededGenerator) throws
    -> Document
  {
    let states = document.definition.allStates
    let name = document.freeName(names.randomElement(using: &generator)!)
    let fields = State.defaultFields(
      StateType.allCases.randomElement(using: &generator)!,
      language: document.definition.queryLanguage)
    guard let state = states.randomElement(using: &generator)?.pointer else {
      return try document.addingState(name, fields: fields, after: nil).document
    }
    let target = states.randomElement(using: &generator)?.name
    switch Int.random(in: 0...13, using: &generator) {
    case 0: return try document.addingState(name, fields: fields, after: state).document
    case 1: return try document.addingState(name, fields: fields, after: nil).document
    case 2: return try document.renamingState(state, to: name).document
    case 3: return try document.deletingState(state)
    case 4: return try document.duplicatingState(state).document
    case 5: return try document.settingTarget(of: state, .next, to: target)
    case 6: return try document.settingTarget(of: state, .next, to: nil)
    case 7: return try document.settingTarget(of: state, .defaultTarget, to: target)
    case 8:
      let list = ["Retry", "Catch", "Choices", "Branches"].randomElement(using: &generator)!
      return try document.addingElement(to: list, of: state).document
    case 9: return try document.removingElement(state.appending("Retry").appending(0))
    case 10:
      return try document.movingElement(state.appending("Choices").appending(1), toIndex: 0)
    case 11:
      return try document.changingType(
        of: state, to: StateType.allCases.randomElement(using: &generator)!)
    case 12:
      let value: JSONValue? = Bool.random(using: &generator) ? nil : "$.x"
      let field = ["InputPath", "Comment", "TimeoutSecondsPath"].randomElement(using: &generator)!
      return try document.settingField(field, of: state, to: value)
    default:
      guard let scope = states.randomElement(using: &generator)?.scopes.first else {
        return try document.settingField("Comment", of: .root, to: .string(name))
      }
      return try document.addingState(name, fields: fields, after: nil, in: scope.pointer).document
    }
  }
}
