import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// The form of a state's fields: keys in, screen and file out.
@Suite struct InspectorTests {
  /// A studio with a state selected and its form open.
  static func form(
    _ name: String, _ text: String = Samples.jobPoller,
    size: Size = Size(width: 120, height: 36)
  ) -> StudioDriver {
    var studio = StudioDriver(text, size: size)
    studio.run("select", name)
    studio.run("edit")
    return studio
  }

  /// Puts the selection on a field.
  static func go(_ studio: inout StudioDriver, to label: String) throws {
    try studio.press("<home>")
    for _ in 0..<80 {
      if studio.state.selectedRow(in: studio.state.inspectorRows)?.label == label { return }
      try studio.press("<down>")
    }
    Issue.record("no field \(label)")
  }

  private func form(
    _ name: String, at label: String, _ text: String = Samples.jobPoller,
    size: Size = Size(width: 120, height: 36)
  ) throws -> StudioDriver {
    var studio = Self.form(name, text, size: size)
    try Self.go(&studio, to: label)
    return studio
  }

  @Test func theFormShowsTheFieldsOfAState() {
    let studio = Self.form("Get Job Status")
    #expect(studio.screen.contains("(Task)"))
    #expect(studio.screen.contains("Resource"))
    #expect(studio.screen.contains("(default $)"))
    #expect(studio.screen.contains("Wait X Seconds"))
    #expect(studio.screen.contains("(Next)"))
  }

  @Test func aTextIsEditedAsOneUndoStep() throws {
    var studio = try form("Submit Job", at: "Comment")
    try studio.press("<enter>starts it<enter>")
    #expect(studio.text.contains("\"Comment\": \"starts it\""))
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
    #expect(!studio.state.file.isModified)
  }

  @Test func escapeRestoresTheFieldThenGoesBack() throws {
    var studio = try form("Submit Job", at: "ResultPath")
    try studio.press("<enter>xyz<esc>")
    #expect(studio.text == Samples.jobPoller)
    #expect(studio.state.focus == .inspector)
    try studio.press("<esc>")
    #expect(studio.state.focus == .graph)
  }

  @Test func aWrongPathStaysInTheFormWithItsFix() throws {
    var studio = try form("Get Job Status", at: "ResultPath")
    try studio.press("<enter><ctrl-u>$$<backspace>status_<enter>")
    #expect(studio.screen.contains("needs $ then . or ["))
    #expect(studio.screen.contains("F5: use $.status_"))
    #expect(studio.message.contains("still has $.status"))
    #expect(studio.text == Samples.jobPoller)
    // Leaving the field keeps the text in the form.
    try studio.press("<down>")
    #expect(studio.screen.contains("needs $ then . or ["))
    #expect(studio.text == Samples.jobPoller)
    try studio.press("<up><f5>")
    #expect(studio.text.contains("\"ResultPath\": \"$.status_\""))
    #expect(!studio.screen.contains("needs $ then"))
  }

  @Test func whatTheFormKeepsIsListedAmongTheProblems() throws {
    var studio = try form("Get Job Status", at: "ResultPath")
    try studio.press("<enter><ctrl-u>$x<down>")
    #expect(studio.screen.contains("Problems 1"))
    #expect(studio.screen.contains("kept in the form, not in the file"))
    try studio.press("<up><esc>")
    #expect(!studio.screen.contains("Problems 1"))
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func tabPassesThroughAListWithoutTaking() throws {
    var studio = try form("Job Complete?", at: "Comment")
    try studio.press("<enter>x<tab><tab>")
    #expect(!studio.text.contains("QueryLanguage"))
    #expect(studio.text.contains("\"Comment\": \"x\""))
  }

  @Test func aNumberHasItsRange() throws {
    var studio = try form("Submit Job", at: "TimeoutSeconds")
    try studio.press("<enter>0<enter>")
    #expect(studio.screen.contains("must be a whole number from 1 to 99999999"))
    #expect(studio.text == Samples.jobPoller)
    try studio.press("<backspace>30<enter>")
    #expect(studio.text.contains("\"TimeoutSeconds\": 30"))
  }

  @Test func aPathTypedForANumberGoesToItsPathField() throws {
    var studio = try form("Submit Job", at: "TimeoutSeconds")
    try studio.press("<enter>$.limit<enter><f5>")
    #expect(studio.text.contains("\"TimeoutSecondsPath\": \"$.limit\""))
    #expect(!studio.text.contains("\"TimeoutSeconds\": \"$"))
  }

  @Test func nextIsPickedFromTheStates() throws {
    var studio = try form("Submit Job", at: "Next")
    try studio.press("<enter>failed<enter>")
    #expect(studio.text.contains("\"Next\": \"Job Failed\""))
    try studio.press("<up><enter>(end<enter>")
    #expect(studio.state.definition.state(at: .state("Submit Job"))?.isEnd == true)
    #expect(studio.screen.contains("(end)"))
  }

  @Test func theNameRowRenamesAndReferencesFollow() throws {
    var studio = try form("Wait X Seconds", at: "Name")
    try studio.press("<enter><ctrl-u>Pause<enter>")
    #expect(studio.selectedName == "Pause")
    #expect(!studio.text.contains("Wait X Seconds"))
    #expect(studio.text.contains("\"Default\": \"Pause\""))
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func theTypeRowChangesTheType() throws {
    var studio = try form("Submit Job", at: "Type")
    try studio.press("<enter>pass<enter>")
    let state = studio.state.definition.state(at: .state("Submit Job"))
    #expect(state?.type == .pass)
    #expect(state?.next == "Wait X Seconds")
    #expect(!studio.text.contains("SubmitJob"))
    #expect(studio.message.contains("without Resource"))
  }

  @Test func deleteRemovesAFieldAndKeepsARequiredOne() throws {
    var studio = try form("Get Job Status", at: "InputPath")
    try studio.press("<delete>")
    #expect(studio.state.definition.state(at: .state("Get Job Status"))?.inputPath == .absent)
    try Self.go(&studio, to: "Resource")
    try studio.press("<delete>")
    #expect(studio.message.contains("required"))
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func tabGoesOnEditing() throws {
    var studio = try form("Job Failed", at: "Error")
    try studio.press("<enter><ctrl-u>E1<tab><ctrl-u>C1<enter>")
    #expect(studio.text.contains("\"Error\": \"E1\""))
    #expect(studio.text.contains("\"Cause\": \"C1\""))
  }

  @Test func startHasTheMachinesFields() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("<home><enter>")
    #expect(studio.screen.contains("State machine"))
    try Self.go(&studio, to: "TimeoutSeconds")
    try studio.press("<enter><ctrl-u>600<enter>")
    #expect(studio.text.contains("\"TimeoutSeconds\": 600"))
    try Self.go(&studio, to: "QueryLanguage")
    try studio.press("<enter>path<enter>")
    #expect(studio.text.contains("\"QueryLanguage\": \"JSONPath\""))
  }

  @Test func anUnknownFieldIsShownAndEdited() throws {
    let text = Samples.jobPoller.replacing(
      "\"InputPath\": \"$.guid\",\n      \"End\"",
      with: "\"InputPath\": \"$.guid\",\n      \"Colour\": \"red\",\n      \"End\"")
    var studio = try form("Get Final Job Status", at: "Colour", text)
    #expect(studio.screen.contains("Other"))
    try studio.press("<enter><ctrl-u>{\"a\": 1}<enter>")
    #expect(
      studio.state.document.value(at: .state("Get Final Job Status").appending("Colour")) == [
        "a": 1
      ])
  }

  @Test func everyFieldOfEveryTypeHasARow() throws {
    for language in QueryLanguage.allCases {
      for type in StateType.allCases {
        let text = """
          {"QueryLanguage": "\(language.rawValue)", "StartAt": "S",
           "States": {"S": {"Type": "\(type.rawValue)"}}}
          """
        let studio = Self.form("S", text)
        let labels = studio.state.inspectorRows.map(\.label)
        for field in FieldSchema.fields(of: .state(type), language: language)
        where field.name != "End" {
          #expect(labels.contains(field.name), "\(type) \(language) \(field.name)")
        }
      }
    }
  }

  @Test func nestedFieldsOpenAndMakeTheirParents() throws {
    let text = """
      {"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
        "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}}
      """
    var studio = try form("M", at: "ItemReader", text)
    try studio.press("<enter><down><down><enter><down><enter>csv<enter>")
    let reader = studio.state.document.value(at: .state("M").appending("ItemReader"))
    #expect(reader == ["ReaderConfig": ["InputType": "CSV"]])
  }

  @Test func anExpressionStandsForAWholeTemplate() throws {
    let text = """
      {"QueryLanguage": "JSONata", "StartAt": "T", "States": {
        "T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}}
      """
    var studio = try form("T", at: "Arguments", text)
    try studio.press("={% $states.input %}<enter>")
    #expect(
      studio.state.document.value(at: .state("T").appending("Arguments"))
        == "{% $states.input %}")
    // Then it is edited on its line.
    try studio.press("<up><enter><backspace><backspace><enter>")
    #expect(studio.screen.contains("stands between {% and %}"))
    try studio.press("<f5>")
    #expect(!studio.screen.contains("stands between"))
    try Self.go(&studio, to: "TimeoutSeconds")
    try studio.press("<enter>{% 60 %}<enter>")
    #expect(studio.text.contains("\"TimeoutSeconds\": \"{% 60 %}\""))
  }

  @Test func theEditorGetsTheValueAndGivesItBack() throws {
    var studio = try form("Get Job Status", at: "ResultPath")
    try studio.press("<ctrl-e>")
    let pointer = JSONPointer.state("Get Job Status").appending("ResultPath")
    let request = EditorRequest(purpose: .value(pointer), text: "\"$.status\"\n")
    #expect(studio.effects.contains(.edit(request)))
  }

  @Test func helpOnAFieldIsInTheMessage() throws {
    var studio = try form("Get Job Status", at: "ResultPath")
    try studio.press("<enter><f1>")
    #expect(studio.message.contains("Where the result is put"))
  }

  @Test func theFormFitsASmallScreen() throws {
    var studio = try form("Get Job Status", at: "ResultPath", size: Size(width: 80, height: 24))
    try studio.press("<enter><ctrl-u>$.a.rather.long.path.that.does.not.fit.at.all<enter>")
    #expect(studio.text.contains("$.a.rather.long.path.that.does.not.fit.at.all"))
    #expect(studio.rows.allSatisfy { $0.columns <= 80 })
  }

  @Test func aClickSelectsAndADoubleClickEdits() throws {
    var studio = Self.form("Get Job Status")
    let y = try #require(studio.rows.firstIndex { $0.contains("OutputPath") })
    try studio.press("<click 70,\(y)>")
    #expect(studio.state.selectedRow(in: studio.state.inspectorRows)?.label == "OutputPath")
    try studio.press("<doubleclick 70,\(y)>$.x<enter>")
    #expect(studio.text.contains("\"OutputPath\": \"$.x\""))
  }
}

extension JSONPointer {
  static func state(_ name: String) -> JSONPointer {
    JSONPointer([.key("States"), .key(name)])
  }
}
