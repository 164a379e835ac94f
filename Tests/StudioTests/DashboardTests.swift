import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Testing
import Themes
import WorkflowMetrics

@testable import Studio

/// The Dashboard over fleets of runs.
@Suite struct DashboardTests {
  /// Tasks that throttle, fail and succeed in turn; the first error is retried.
  private func studio(size: Size = Size(width: 120, height: 36)) throws -> StudioDriver {
    var studio = StudioDriver(
      """
      {"StartAt": "Work", "States": {
        "Work": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:work",
          "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 2},
            {"ErrorEquals": ["Never"]}],
          "Catch": [{"ErrorEquals": ["Broken"], "Next": "Clean"}], "Next": "Large?"},
        "Large?": {"Type": "Choice", "Default": "Done",
          "Choices": [{"Variable": "$.large", "BooleanEquals": true, "Next": "Clean"}]},
        "Clean": {"Type": "Fail", "Error": "Cleaned"},
        "Done": {"Type": "Succeed"}}}
      """, name: "work.asl.json", size: size)
    try studio.useMocks(
      """
      {"StateMachines": {"work": {"TestCases": {
        "Fine": {"Work": "Fine"}, "Busy": {"Work": "Busy"}, "Broken": {"Work": "Broken"}}}},
       "MockedResponses": {
        "Fine": {"0": {"Return": {"large": false}}},
        "Busy": {"0": {"Throw": {"Error": "Lambda.TooManyRequestsException", "Cause": "c"}},
          "1": {"Return": {"large": true}}},
        "Broken": {"0": {"Throw": {"Error": "Broken", "Cause": "no"}}}}}
      """, input: #"{"id": "job-42"}"#)
    return studio
  }

  private func finished(_ count: Int, size: Size = Size(width: 120, height: 36)) throws
    -> StudioDriver
  {
    var studio = try studio(size: size)
    studio.run("run", "\(count)")
    for _ in 0..<60 { studio.wait(milliseconds: 1000) }
    #expect(studio.state.dashboard.fleet?.isFinished == true)
    return studio
  }

  /// What every pane counts is a fold over the events of the runs, as they are exported.
  @Test func everyPaneCountsWhatTheEventsSay() throws {
    let studio = try finished(60)
    let dashboard = studio.state.dashboard
    let fleet = try #require(dashboard.fleet)
    var folded = RunCounters()
    var events: [HistoryEventType: Int] = [:]
    for id in 0..<60 {
      var simulation = try #require(fleet.simulation(of: id))
      simulation.run()
      for record in simulation.trace { folded.fold(record, run: id) }
      for event in simulation.history { events[event.type, default: 0] += 1 }
    }
    #expect(dashboard.totals.executions == folded.executions)
    #expect(dashboard.value(.started) == events[.executionStarted])
    #expect(dashboard.value(.failed) == events[.executionFailed])
    #expect(dashboard.value(.succeeded) == events[.executionSucceeded])
    #expect(dashboard.value(.throttled) == 20)
    let work = try #require(dashboard.stateRows.first { $0.name == "Work" })
    #expect(work.entered == events[.taskStateEntered])
    #expect(work.retried == 20 && work.throttled == 20 && work.caught == 20)
    #expect(dashboard.listed.count == 60)
    #expect(dashboard.edges.values.reduce(0, +) == folded.executions.transitions - 60)
    // 20 are caught, 20 large, 20 done.
    let text = dashboard.facts.lines.map(\.text)
    #expect(text.contains("20  Work: Catch Broken"))
    #expect(text.contains("20  Large?: $.large == true to Clean"))
    #expect(text.contains("20  Large?: default to Done"))
    #expect(
      dashboard.facts.lines.contains { $0.label == "never fired" && $0.text == "Work: Retry Never" }
    )
    #expect(text.contains("20  Broken") && text.contains("20  Lambda.TooManyRequestsException"))
    let started = try #require(dashboard.curves.first { $0.name == "started" })
    #expect(started.values.reduce(0, +) == 60)
  }

  @Test func aCounterLeadsToARunToItsEventToTheState() throws {
    var studio = try finished(12)
    try studio.press("<enter>")
    #expect(studio.state.dashboard.filter == .failed)
    #expect(studio.state.focus == .runs)
    #expect(studio.state.dashboard.listed.count == 8)
    try studio.press("<enter>")
    #expect(studio.state.view == .run)
    #expect(studio.selectedName == "Clean")
    #expect(studio.state.run.session?.isReplay == true)
    #expect(studio.message.hasPrefix("Cleaned"))
  }

  @Test func runsAreFilteredByWordsAndSorted() throws {
    var studio = try finished(12)
    studio.run("filter-runs", "retries>0")
    #expect(studio.state.dashboard.listed == [10, 7, 4, 1])
    try studio.press("o")
    #expect(studio.state.dashboard.runSort == .oldest)
    #expect(studio.state.dashboard.listed == [1, 4, 7, 10])
    studio.run("filter-runs", "input:JOB-42 !failed")
    #expect(studio.state.dashboard.listed == [0, 3, 6, 9])
    studio.run("filter-runs", "took>soon")
    #expect(studio.message == "took takes a time such as 5s, 200ms or 2m, not 'soon'")
    studio.run("filter-runs", "")
    #expect(studio.state.dashboard.listed.count == 12)
  }

  @Test func panesAreChosenAndKept() throws {
    var studio = try studio()
    try studio.press("3P<down><down><space><enter>")
    #expect(studio.state.dashboard.arrangement.left == [.states])
    #expect(!studio.screen.contains("What happened"))
    #expect(studio.effects.contains(.keepArrangement(studio.state.dashboard.arrangement)))
    try studio.press("G")
    #expect(studio.state.dashboard.arrangement.left == [.graph, .states])
    #expect(studio.state.focus == .graph)
    #expect(studio.rows.contains { $0.contains("Large?") && $0.contains("│") })
  }

  @Test func theGraphShowsCountsHeatAndWhatNeverHappened() throws {
    var studio = try finished(60, size: Size(width: 160, height: 48))
    try studio.press("G")
    let decoration = studio.state.fleetDecoration
    let work = JSONPointer.root.appending("States").appending("Work")
    let choice = JSONPointer.root.appending("States").appending("Large?")
    #expect(decoration.nodes[work]?.badge == "█60!")
    #expect(decoration.edges[.init(source: choice, kind: .choice(0))]?.count == "20")
    try studio.press("MM")
    #expect(studio.state.dashboard.heat == .failures)
    #expect(studio.state.fleetDecoration.nodes[work]?.badge == "█40!")
  }

  @Test func theStartSheetAsksHowRunsCome() throws {
    var studio = try studio()
    try studio.press("3F")
    for text in ["mocks, every case in turn", "at a constant rate", "Rate", "STANDARD"] {
      #expect(studio.screen.contains(text))
    }
    // Come: at random, 10 a second, for 30 s.
    try studio.press("<up><up><right><down><ctrl-u>10<down><ctrl-u><down>30s<enter>")
    #expect(studio.state.dashboard.fleet?.expectedCount == 300)
    #expect(studio.state.dashboard.plan?.load.title == "10/s at random, for 30s")
    #expect(
      studio.state.dashboard.fleet?.options.arrivals.first?.pattern == .poisson(perSecond: 10))
    try studio.press("<space>")
    #expect(!studio.state.dashboard.isPlaying)
    #expect(studio.state.dashboard.value(.started) == 0)
    try studio.press("s")
    #expect(studio.state.dashboard.value(.started) == 1)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)], [false, true])
  func theDashboardIsDrawn(size: (Int, Int), isASCII: Bool) throws {
    var studio = try studio(size: Size(width: size.0, height: size.1))
    if isASCII { studio.state.theme.glyphs = .ascii }
    studio.run("run", "60")
    for _ in 0..<4 { studio.wait(milliseconds: 1000) }
    let name = "dashboard.\(size.0)x\(size.1).\(isASCII ? "ascii" : "unicode")"
    try expectGolden(studio.rows, name)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)], [false, true])
  func theRunViewIsDrawn(size: (Int, Int), isASCII: Bool) throws {
    var studio = try finished(3, size: Size(width: size.0, height: size.1))
    if isASCII { studio.state.theme.glyphs = .ascii }
    try studio.press("<tab><tab><tab><down><enter>")
    studio.run("steps")
    let name = "run.\(size.0)x\(size.1).\(isASCII ? "ascii" : "unicode")"
    try expectGolden(studio.rows, name)
  }

  /// A fault that is injected while the fleet runs fails tasks from then on, an alarm tells of it,
  /// and goes back to OK when the fault is spent and no more runs fail.
  @Test func aFaultInjectedWhileRunningRaisesAnAlarm() throws {
    var studio = try studio(size: Size(width: 120, height: 40))
    studio.run("run", "300")
    studio.run("fleet-faster", "")
    for _ in 0..<2 { studio.wait(milliseconds: 1000) }
    let failed = studio.state.dashboard.value(.failed)
    studio.state.focus = .states
    try studio.press("x<tab><ctrl-u>Injected<down><down>20<enter>")
    let fleet = try #require(studio.state.dashboard.fleet)
    #expect(fleet.faults.map(\.fault.summary) == ["Work fails with Injected, 20 times"])
    for _ in 0..<4 { studio.wait(milliseconds: 1000) }
    #expect(studio.state.dashboard.value(.failed) >= failed + 20)
    #expect(studio.state.dashboard.fleet?.counters.errors["Injected"] == 20)
    let alarm = try #require(studio.state.dashboard.fleet?.alarms.alarms.first)
    #expect(alarm.alarm.name == "ExecutionsFailedAlarm")
    #expect(alarm.history.contains { $0.to == .alarm })
    #expect(studio.screen.contains("ExecutionsFailedAlarm"))
  }
}
