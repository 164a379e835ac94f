import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// The runs of the Run view: their steps, what-if, redrive, comparing and filtering.
@Suite struct ExecutionsTests {
  /// Submit Job fails at first; the Map's second item fails once.
  private func studio(size: Size = Size(width: 120, height: 36)) throws -> StudioDriver {
    var studio = StudioDriver(
      """
      {"StartAt": "Each", "States": {
        "Each": {"Type": "Map", "ItemsPath": "$.items", "ResultPath": "$.results", "Next": "Last",
          "ItemProcessor": {"StartAt": "One", "States": {
            "One": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:one", "End": true,
              "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 4}]}}}},
        "Last": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:last", "End": true}}}
      """, name: "each.asl.json", size: size)
    try studio.useMocks(
      """
      {"StateMachines": {"each": {"TestCases": {"Case": {"One": "One", "Last": "Last"}}}},
       "MockedResponses": {
        "One": {"0": {"Return": "a"}, "1": {"Throw": {"Error": "Busy", "Cause": "c"}}, "2-9": {"Return": "b"}},
        "Last": {"0": {"Throw": {"Error": "Broken", "Cause": "no"}}, "1": {"Return": "done"}}}}
      """, input: #"{"items": [1, 2]}"#)
    return studio
  }

  @Test func stepsStandInATreeWithAttemptsAndBackoff() throws {
    var studio = try studio()
    try studio.press("2S<enter>gvz")
    let table = studio.rows[2...8].map { String($0.dropFirst(2).prefix(104)).trimmed }
    #expect(
      table.joined(separator: "\n") == """
        Name                               Type     Status      Started   Took    ━ work  × failed attempt  ┄ ba
        ▾ Each  2                          Map      ✓ ok        00:00.0   4s      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          ▾ #0                                      ✓ ok        00:00.0   0s      ━
              One                          Task     ✓ ok        00:00.0   0s      ━
          ▾ #1                                      ✓ ok        00:00.0   4s      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
              One                          Task     ✓ ok        00:00.0   4s      ×┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
          Last                             Task     ✗ FAILED    00:04.0   0s
        """)
    // Left folds the Map; Enter on a step goes to its last moment.
    try studio.press("<home><left>")
    #expect(studio.state.stepRows.count == 2)
    try studio.press("<left><down><down><enter>")
    #expect(studio.state.run.pinnedVisit == 2)
    #expect(studio.state.run.session?.progress.visits[2]?.iteration == 0)
  }

  @Test func aFailedRunIsRedrivenAndGoesOn() throws {
    var studio = try studio()
    try studio.press("2S<enter>g")
    #expect(studio.state.run.session?.current.status == .failed)
    studio.run("redrive")
    #expect(studio.message.hasPrefix("Redriven"))
    #expect(studio.state.run.session?.current.status == .running)
    try studio.press("g")
    #expect(studio.state.run.session?.current.status == .succeeded)
    let types = try #require(studio.state.run.session?.current.history.map(\.type))
    #expect(types.contains(.executionRedriven))
    // Back over the redrive and on again gives the same.
    try studio.press("bbbbbbbbbbg")
    #expect(studio.state.run.session?.current.history.map(\.type) == types)
    studio.run("redrive")
    #expect(studio.message == "Not redriven: Execution is SUCCEEDED and cannot be redriven.")
  }

  @Test func anAnswerChosenBeforeARedriveKeepsTheRedrive() throws {
    var studio = try studio()
    try studio.press("2S<enter>g")
    studio.run("redrive")
    studio.run("select", "Last")
    try studio.press("xf<enter>g")
    let session = try #require(studio.state.run.session)
    #expect(session.current.status == .failed)
    #expect(session.current.history.contains { $0.type == .executionRedriven })
  }

  @Test func aRunIsRunAgainFromAStateWithAnotherInput() throws {
    var studio = try studio()
    try studio.press("2S<enter>g")
    studio.run("select", "Last")
    try studio.press("I")
    #expect(studio.screen.contains("From Last with the input"))
    try studio.press("<ctrl-a>{\"other\": true}<ctrl-s>g")
    let session = try #require(studio.state.run.session)
    #expect(session.number == 2)
    #expect(
      session.progress.lastVisit(of: session.definition.scope.states[1].pointer)?.stages[.input]
        == ["other": true])
    // What came before is the same, to the event.
    let (first, second) = (studio.state.run.sessions[0].latest.history, session.latest.history)
    let entry = try #require(second.lastIndex { $0.type == .taskStateEntered })
    #expect(first[..<entry] == second[..<entry])
    #expect(second[entry].details?["input"]?.string == #"{"other":true}"#)
  }

  @Test func twoRunsAreComparedStepByStep() throws {
    var studio = try studio()
    try studio.press("2S<enter>g")
    studio.run("select", "Last")
    try studio.press("I<ctrl-a>{\"other\": true}<ctrl-s>g")
    studio.run("compare", "1")
    #expect(studio.screen.contains("Run 1 and run 2 ─ 1 of 4 steps differ"))
    try studio.press("<tab>")
    #expect(studio.rows.contains { $0.contains(#"+   "other": true"#) })
    #expect(studio.rows.contains { $0.contains(#"-   "items": ["#) })
    try studio.press("<enter>")
    #expect(studio.selectedName == "Last")
    studio.run("compare", "7")
    #expect(studio.message == "There is no run 7.")
  }

  @Test func executionsAreListedAndFiltered() throws {
    var studio = try studio()
    try studio.press("2S<enter>gR")
    studio.run("executions")
    #expect(studio.screen.contains("Executions 2"))
    try studio.press("/failed<enter>")
    #expect(studio.state.listedSessions == [0])
    #expect(studio.screen.contains("filter: failed (/)"))
    try studio.press("<enter>")
    #expect(studio.state.run.session?.number == 1)
    studio.run("filter-executions", "took>x")
    #expect(studio.message == "took takes a time such as 5s, 200ms or 2m, not 'x'")
  }

  @Test(arguments: [
    ("", true), ("failed", true), ("!failed", false), ("succeeded", false), ("error:brok", true),
    ("error:fixed", false), ("input:JOB-42", true), ("job-42 failed", true), ("job-43", false),
    ("took>5s", true), ("took<5s", false), ("took>0.1m", true), ("started<200ms", false),
    ("retries>1", true), ("retries>2", false), ("state:last", true), ("throttled", false),
    ("no", true),
  ])
  func aFilterIsWordsThatMustAllHold(words: String, holds: Bool) {
    var facts = ExecutionFacts(input: ["id": "job-42"])
    facts.status = .failed
    facts.error = "Broken"
    facts.cause = "no more"
    facts.stateName = "Last"
    facts.startMilliseconds = 1000
    facts.durationMilliseconds = 6500
    facts.retries = 2
    #expect(ExecutionFilter(words).matches(facts) == holds)
  }

  @Test func stagesShowWhatTheyChange() throws {
    var studio = try studio()
    try studio.press("2S<enter>g")
    studio.run("select", "Each")
    try studio.press("d<tab><right><right><right>")
    #expect(studio.screen.contains("ResultPath  $.results"))
    #expect(studio.rows.contains { $0.contains(#"+   "results": ["#) })
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
