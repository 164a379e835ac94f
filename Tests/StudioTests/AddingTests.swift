import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

@Suite struct AddingTests {
  @Test func addedAtTheStartAStateLeadsToTheOldFirstState() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("<home>a<enter>First<enter>")
    #expect(studio.selectedName == "First")
    #expect(studio.state.definition.scope.startAt == "First")
    #expect(studio.state.document.findings.isEmpty)
    #expect(studio.message == "Added First.")
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test(arguments: StatePattern.allCases)
  func aPatternIsOneUndoStepWithoutErrors(_ pattern: StatePattern) throws {
    var studio = StudioDriver(Samples.jobPoller)
    let before = studio.state.definition.allStates.count
    try studio.press("p\(pattern.title.prefix(5))<enter>")
    #expect(studio.state.definition.allStates.count > before + 1)
    #expect(studio.state.document.findings.filter { $0.severity == .error } == [])
    let submit = studio.state.definition.allStates.first { $0.name == "Submit Job" }
    #expect(submit?.next == studio.selectedName)
    // What came after is still reached.
    #expect(studio.text.contains("\"Wait X Seconds\""))
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test(arguments: StatePattern.allCases, [QueryLanguage.jsonPath, .jsonata])
  func aPatternCanBeTheWholeWorkflow(_ pattern: StatePattern, _ language: QueryLanguage) throws {
    var document = Document(
      Array("{\"QueryLanguage\": \"\(language.rawValue)\"}".utf8), format: .json)
    document = try document.addingFragment(pattern.fragment(language), after: nil).document
    // Twice: the second one's names are free ones.
    let first = try #require(document.definition.scope.states.first?.pointer)
    document = try document.addingFragment(pattern.fragment(language), after: first).document
    #expect(document.findings.filter { $0.severity == .error } == [])
  }

  @Test func aPatternFillsANewBranch() throws {
    var studio = StudioDriver("", name: "new.asl.json")
    try studio.press("aparallel<enter>Both<enter>Apoll<enter>")
    #expect(studio.state.document.findings.filter { $0.severity == .error } == [])
    #expect(
      studio.state.definition.state(at: .root.appending("States").appending("Both"))?
        .scopes.count == 2)
  }

  @Test func anEmptyFileSaysWhatCanBeDone() throws {
    var studio = StudioDriver("", name: "new.asl.json")
    #expect(studio.screen.contains("make the first state"))
    try studio.press("a<enter>One<enter>")
    #expect(!studio.screen.contains("make the first state"))
    #expect(studio.state.definition.scope.startAt == "One")
  }

  @Test func statesAreNotChangedByLettersInTheRunView() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("2dDa<esc>")
    #expect(studio.text == Samples.jobPoller)
    #expect(studio.state.sheets.isEmpty)
  }

  @Test func theTargetPickerStartsAtTheTarget() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("t<enter>")
    #expect(studio.text == Samples.jobPoller)
    try studio.press("<home>tget job<enter>")
    #expect(studio.state.definition.scope.startAt == "Get Job Status")
    #expect(studio.message == "Set StartAt.")
  }
}
