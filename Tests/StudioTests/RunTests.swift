import ExecutionTrace
import Simulator
import Testing

@testable import Studio

/// The Run view: start, step forwards and back, play, answer tasks.
@Suite struct RunTests {
  /// A Job Poller whose tasks answer by mocks: RUNNING, then SUCCEEDED.
  private func studio() throws -> StudioDriver {
    var studio = StudioDriver(Samples.jobPoller, name: "job-poller.asl.json")
    try studio.useMocks(
      """
      {"StateMachines": {"job-poller": {"TestCases": {"HappyPath": {
        "Submit Job": "Submitted", "Get Job Status": "Status", "Get Final Job Status": "Final"}}}},
       "MockedResponses": {
        "Submitted": {"0": {"Return": "job-42"}},
        "Status": {"0": {"Return": "RUNNING"}, "1": {"Return": "SUCCEEDED"}},
        "Final": {"0": {"Return": "done"}}}}
      """, input: #"{"wait_time": 5}"#)
    return studio
  }

  @Test func theFirstStepAsksHowToStart() throws {
    var studio = try studio()
    try studio.press("2S")
    #expect(studio.screen.contains("Start a run"))
    #expect(studio.screen.contains("mocks, case HappyPath"))
    try studio.press("s")
    #expect(studio.selectedName == "Submit Job")
    try studio.press("SS")
    #expect(studio.selectedName == "Get Job Status")
    try studio.press("b")
    #expect(studio.selectedName == "Wait X Seconds")
  }

  @Test func enterStartsAndAThrottledTaskIsChosenAhead() throws {
    var studio = try studio()
    try studio.press("2S<enter>SSb")
    #expect(studio.selectedName == "Wait X Seconds")
    // x is for the next Task, where the run stands at another kind of state.
    try studio.press("x")
    #expect(studio.screen.contains("What Get Job Status returns"))
    try studio.press("t<enter>")
    #expect(studio.message.contains("fails with Lambda.TooManyRequestsException"))
  }

  @Test func everyTabOfTheDataShowsAt80Columns() throws {
    var studio = try studio()
    try studio.press("<resize 80x24>2S<enter>")
    for title in ["[Input]", "Params", "Result", "Output", "Vars"] {
      #expect(studio.rows[2].contains(title) || studio.rows[3].contains(title))
    }
  }

  @Test func theMarkOfUnsavedEditsShowsAt80Columns() throws {
    var studio = try studio()
    try studio.press("<resize 80x24>d")
    #expect(studio.rows[0].contains("* "))
    try studio.press("u")
    #expect(!studio.rows[0].contains("*"))
  }

  @Test func stepsBackAndForwardAgainGiveTheSameHistory() throws {
    var studio = try studio()
    try studio.press("2Ssg")
    let end = try #require(studio.state.run.session?.current.history)
    #expect(studio.state.run.session?.current.status == .succeeded)
    for _ in 0..<end.count { try studio.press("b") }
    #expect(studio.state.run.session?.current.eventCount ?? 99 < 2)
    for _ in 0..<end.count { try studio.press("s") }
    #expect(studio.state.run.session?.current.history == end)
  }

  @Test func playingLightsEveryStateForASecond() throws {
    var studio = try studio()
    try studio.press("2S<tab><space>")
    studio.wait(milliseconds: 1100)
    #expect(studio.selectedName == "Submit Job")
    studio.wait(milliseconds: 1000)
    #expect(studio.selectedName == "Wait X Seconds")
    studio.wait(milliseconds: 60_000)
    #expect(studio.state.run.session?.current.status == .succeeded)
  }

  @Test func aBreakpointStopsARunToTheEnd() throws {
    var studio = try studio()
    studio.run("select", "Job Complete?")
    try studio.press("2BSsg")
    #expect(studio.selectedName == "Job Complete?")
    #expect(studio.state.run.session?.current.status == .running)
  }

  @Test func aTaskThatAsksIsAnswered() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("2Ssg")
    #expect(studio.message.contains("Submit Job waits for an answer"))
    try studio.press("xf<enter>g")
    #expect(studio.state.run.session?.current.status == .failed)
    #expect(studio.state.run.session?.current.error == "States.TaskFailed")
  }
}
