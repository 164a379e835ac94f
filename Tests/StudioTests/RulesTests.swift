import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// The sheets of Retry, Catch and Choice rules and of templates.
@Suite struct RulesTests {
  private func studio(
    _ name: String, _ text: String = Samples.jobPoller,
    size: Size = Size(width: 120, height: 36)
  ) -> StudioDriver {
    var studio = StudioDriver(text, size: size)
    studio.run("select", name)
    return studio
  }

  private func state(_ studio: StudioDriver, _ name: String) -> State? {
    studio.state.definition.state(at: .state(name))
  }

  // MARK: Retry

  @Test func threeKeysGiveAValidRuleWithItsTimeline() throws {
    var studio = studio("Get Job Status")
    try studio.press("ra<enter>")
    let retry = try #require(state(studio, "Get Job Status")?.retry.first)
    #expect(retry.errorEquals == ["States.ALL"])
    #expect(studio.screen.contains("When rule 1 fires on every try"))
    #expect(studio.screen.contains("retry"))
    #expect(studio.screen.contains("States.ALL must stand alone and last: ok"))
    #expect(studio.state.document.findings.allSatisfy { $0.severity != .error })
    try studio.press("u<esc>")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func theTimelineIsComputed() {
    let rule = Retrier(
      errorEquals: ["States.ALL"], intervalSeconds: 5, maxAttempts: 10, backoffRate: 2)
    let timeline = RetryTimeline(rule, number: 2, machineTimeout: 300)
    let table = timeline.table(width: 110)
    #expect(table[1].cells.hasPrefix("5s "))
    #expect(table[1].cells.contains("42m40s"))
    #expect(table[2].cells.contains("5m15s"))
    #expect(table[2].cells.contains("1h25m15s"))
    #expect(timeline.warning == "machine times out at 5m: retries 6 to 10 never run")
    #expect(rule.longestWaitSeconds == 5115)
    let bar = String(timeline.bar(width: 40))
    #expect(bar.hasPrefix("|"))
    #expect(bar.hasSuffix("#"))
  }

  @Test func aHugeNumberOfRetriesIsSummed() {
    let rule = Retrier(
      errorEquals: ["E"], intervalSeconds: 1, maxAttempts: 99_999_999, backoffRate: 1)
    #expect(rule.longestWaitSeconds == 99_999_999)
    #expect(RetryTimeline(rule, number: 1, machineTimeout: nil).table(width: 80).count == 3)
  }

  @Test func aCellOutOfRangeStaysOpen() throws {
    var studio = studio("Get Job Status")
    try studio.press("ra<enter><right><enter><ctrl-u>0<enter>")
    #expect(studio.message.contains("must be a whole number from 1 to 99999999 (you typed 0)"))
    #expect(state(studio, "Get Job Status")?.retry.first?.intervalSeconds == 1)
    try studio.press("<backspace>7<enter>")
    #expect(state(studio, "Get Job Status")?.retry.first?.intervalSeconds == 7)
  }

  @Test func thePresetComesBeforeAll() throws {
    var studio = studio("Get Job Status")
    try studio.press("ra<enter>p")
    let retry = state(studio, "Get Job Status")?.retry ?? []
    #expect(
      retry.map(\.errorEquals.first) == ["Lambda.ClientExecutionTimeoutException", "States.ALL"])
    #expect(retry.first?.maxAttempts == 6)
    #expect(retry.first?.intervalSeconds == 2)
  }

  @Test func rulesMoveAndGo() throws {
    var studio = studio("Get Job Status")
    try studio.press("rp")
    try studio.press("aX.First<enter>")
    #expect(
      state(studio, "Get Job Status")?.retry.map(\.errorEquals.first)
        == ["Lambda.ClientExecutionTimeoutException", "X.First"])
    try studio.press("K")
    #expect(state(studio, "Get Job Status")?.retry.first?.errorEquals == ["X.First"])
    try studio.press("d")
    #expect(state(studio, "Get Job Status")?.retry.count == 1)
    try studio.press("d")
    #expect(!studio.text.contains("Retry"))
  }

  @Test func statesThatHaveNoRetrySaySo() throws {
    var studio = studio("Wait X Seconds")
    try studio.press("r")
    #expect(studio.state.sheets.isEmpty)
    #expect(studio.message.contains("Retry is for Task, Parallel and Map"))
  }

  // MARK: Catch

  @Test func aCatchRuleLeadsToTheFailState() throws {
    var studio = studio("Get Job Status")
    try studio.press("ca<enter>")
    let catcher = try #require(state(studio, "Get Job Status")?.catchers.first)
    #expect(catcher.next == "Job Failed")
    #expect(catcher.resultPath == .path("$.error"))
    try studio.press("t")
    try studio.press("final<enter>")
    #expect(state(studio, "Get Job Status")?.catchers.first?.next == "Get Final Job Status")
    try studio.press("<right><enter><ctrl-u>$$<backspace>.why<enter>")
    #expect(state(studio, "Get Job Status")?.catchers.first?.resultPath == .path("$.why"))
    try studio.press("r")
    #expect(studio.screen.contains("Retry: Get Job Status"))
  }

  // MARK: Choice

  @Test func aRuleIsTypedAndGetsItsTarget() throws {
    var studio = studio("Job Complete?")
    try studio.press("wa$.tries >= 3<enter>failed<enter>")
    guard case .choice(let fields)? = state(studio, "Job Complete?")?.kind else {
      Issue.record("no Choice")
      return
    }
    #expect(fields.choices.count == 3)
    #expect(fields.choices[2].rule?.expression == "$.tries >= 3")
    #expect(fields.choices[2].next == "Job Failed")
    #expect(studio.screen.contains("$.tries >= 3"))
    try studio.press("u<esc>")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func aRuleThatDoesNotParseStaysAsTyped() throws {
    var studio = studio("Job Complete?")
    try studio.press("w<down><enter><backspace><enter>")
    #expect(studio.screen.contains("string not closed, col"))
    #expect(studio.text == Samples.jobPoller)
    try studio.press("<down>")
    #expect(studio.screen.contains("$.status == \"SUCCEEDED"))
    #expect(studio.screen.contains("string not closed"))
    #expect(studio.text == Samples.jobPoller)
    try studio.press("<up><enter>2\"<enter>")
    #expect(studio.text.contains("\"StringEquals\": \"SUCCEEDED2\""))
    #expect(!studio.screen.contains("string not closed"))
  }

  @Test func theFieldsOfARuleAreEdited() throws {
    var studio = studio("Job Complete?")
    try studio.press("w<tab><enter><ctrl-u>$.a<enter>")
    #expect(studio.text.contains("\"Variable\": \"$.a\""))
    try studio.press("<enter>NumericGreaterThanEquals<enter>")
    #expect(studio.text.contains("NumericGreaterThanEquals"))
    try studio.press("<enter><ctrl-u>5<enter>")
    #expect(studio.text.contains("\"NumericGreaterThanEquals\": 5"))
    try studio.press("<enter>and<enter>")
    #expect(studio.text.contains("\"And\""))
    #expect(studio.screen.contains("$.a >= 5 and $.value is present"))
  }

  @Test func defaultIsTheLastRow() throws {
    var studio = studio("Job Complete?")
    try studio.press("w<end>t")
    try studio.press("failed<enter>")
    #expect(studio.text.contains("\"Default\": \"Job Failed\""))
    try studio.press("d")
    #expect(!studio.text.contains("Default"))
  }

  @Test func aJSONataRuleIsItsCondition() throws {
    let text = """
      {"QueryLanguage": "JSONata", "StartAt": "C", "States": {
        "C": {"Type": "Choice", "Choices": [{"Condition": "{% true %}", "Next": "E"}]},
        "E": {"Type": "Succeed"}}}
      """
    var studio = studio("C", text)
    try studio.press("w<enter><ctrl-u>$states.input.n > 3<enter>")
    #expect(studio.text.contains("\"Condition\": \"{% $states.input.n > 3 %}\""))
  }

  @Test func aSampleShowsWhichRuleFires() throws {
    var studio = studio("Job Complete?")
    try studio.press("wi<ctrl-a><delete>{\"status\": \"SUCCEEDED\"}<ctrl-s>")
    #expect(studio.screen.contains("1  no   $.status is \"SUCCEEDED\""))
    #expect(studio.screen.contains("2  YES  goes to Get Final Job Status"))
    #expect(studio.screen.contains("not asked"))
  }

  @Test func theGraphShowsTheEdgeOfTheSelectedRule() throws {
    var studio = studio("Job Complete?")
    try studio.press("w<down>")
    #expect(
      studio.state.graph.selection
        == .edge(EdgeID(source: .state("Job Complete?"), kind: .choice(1))))
    try studio.press("<down>")
    #expect(
      studio.state.graph.selection
        == .edge(EdgeID(source: .state("Job Complete?"), kind: .defaultTarget)))
    try studio.press("<esc>")
    #expect(studio.selectedName == "Job Complete?")
  }

  @Test func theStateStaysInSightAboveTheSheet() throws {
    var studio = studio("Get Job Status", size: Size(width: 80, height: 24))
    try studio.press("ra<enter>")
    let sheet = try #require(studio.rows.firstIndex { $0.contains("Retry: Get Job Status") })
    #expect(studio.rows[..<sheet].contains { $0.contains("Get Job Status") && $0.contains("R1") })
  }

  // MARK: Templates

  @Test func parametersAreATable() throws {
    var studio = InspectorTests.form("Submit Job")
    try InspectorTests.go(&studio, to: "Parameters")
    try studio.press("<enter>ajob<enter>$.guid<enter>")
    try studio.press("acount<enter>5<enter>")
    try studio.press("aname<enter>text<enter>")
    let pointer = JSONPointer.state("Submit Job").appending("Parameters")
    #expect(
      studio.state.document.value(at: pointer)
        == ["job.$": "$.guid", "count": 5, "name": "text"])
    // The last row becomes a path.
    try studio.press("v")
    try studio.press("state<enter>")
    #expect(studio.state.document.value(at: pointer)?["name.$"] == "$")
    try studio.press("K")
    try studio.press("d")
    #expect(studio.state.document.value(at: pointer) == ["job.$": "$.guid", "count": 5])
  }

  @Test func sheetsFitASmallScreen() throws {
    for (name, keys) in [
      ("Get Job Status", "ra<enter>"), ("Get Job Status", "ca<enter>"),
      ("Job Complete?", "w<down><enter><backspace>"),
    ] {
      for size in [
        Size(width: 80, height: 24), Size(width: 200, height: 60), Size(width: 44, height: 12),
      ] {
        var studio = studio(name, size: size)
        try studio.press(keys)
        #expect(studio.rows.allSatisfy { $0.columns <= size.width })
        #expect(studio.rows.count == size.height)
      }
    }
  }
}
