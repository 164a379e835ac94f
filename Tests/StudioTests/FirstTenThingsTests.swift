import ExecutionTrace
import Simulator
import Terminal
import Testing

@testable import Studio

/// The first things a new user tries, one after the other, each by its keys.
@Suite struct FirstTenThingsTests {
  private static let mocks = """
    {"StateMachines": {"job-poller": {"TestCases": {
      "HappyPath": {"Submit Job": "Submitted", "Get Job Status": "Status",
        "Get Final Job Status": "Final"},
      "Failed": {"Submit Job": "Submitted", "Get Job Status": "Fails"}}}},
     "MockedResponses": {
      "Submitted": {"0": {"Return": "job-42"}},
      "Status": {"0": {"Return": "RUNNING"}, "1": {"Return": "SUCCEEDED"}},
      "Fails": {"0": {"Return": "FAILED"}},
      "Final": {"0": {"Return": "done"}}}}
    """

  private func studio(_ size: Size = Size(width: 120, height: 40)) throws -> StudioDriver {
    var studio = StudioDriver(Samples.jobPoller, name: "job-poller.asl.json", size: size)
    try studio.useMocks(Self.mocks, input: #"{"wait_time": 5}"#)
    return studio
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 200, height: 60)])
  func theJobPollerIsDrawnWhole(size: Size) throws {
    let studio = try studio(size)
    #expect(studio.selectedName == "Submit Job")
    for name in [
      "Submit Job", "Wait X Seconds", "Get Job Status", "Job Complete?", "Job Failed",
      "Get Final Job Status", "\"FAILED\"", "\"SUCCEEDED\"", "default",
    ] {
      #expect(studio.screen.contains(name), "\(name) is not on the screen")
    }
    #expect(studio.screen.contains("Arrows walk the graph"))
  }

  @Test func theEdgesOfAChoiceLightInTurn() throws {
    var studio = try studio()
    try studio.press("<down><down><down>")
    #expect(studio.selectedName == "Job Complete?")
    try studio.press("<right>")
    #expect(studio.screen.contains("rule 1, $.status == \"FAILED\""))
    try studio.press("<right>")
    #expect(studio.screen.contains("rule 2, $.status == \"SUCCEEDED\""))
    try studio.press("<down>")
    #expect(studio.selectedName == "Get Final Job Status")
  }

  @Test func aStateIsAddedAfterTheSelectedOne() throws {
    var studio = try studio()
    try studio.press("apass<enter>Audit<enter>")
    #expect(studio.selectedName == "Audit")
    #expect(studio.rows[0].contains("*"))
    #expect(studio.text.contains("\"Next\": \"Audit\""))
    #expect(studio.screen.contains("Audit"))
  }

  @Test func undoTakesEverythingBackAndRedoBringsItAgain() throws {
    var studio = try studio()
    try studio.press("apass<enter>Audit<enter>D<down>d")
    let edited = studio.text
    try studio.press("uuu")
    #expect(studio.text == Samples.jobPoller)
    #expect(!studio.rows[0].contains("*"))
    try studio.press("<ctrl-r><ctrl-r><ctrl-r>")
    #expect(studio.text == edited)
  }

  @Test func savingTouchesOnlyTheLinesOfTheEdit() throws {
    var studio = try studio()
    try studio.press("apass<enter>Audit<enter><ctrl-s>")
    let saved = studio.effects.compactMap { effect -> [UInt8]? in
      if case .save(_, let bytes, _, _) = effect { bytes } else { nil }
    }
    let lines = String(decoding: try #require(saved.last), as: UTF8.self).split(separator: "\n")
    let original = Set(Samples.jobPoller.split(separator: "\n"))
    #expect(
      lines.filter { !original.contains($0) }.map { $0.drop { $0 == " " } }
        == ["\"Next\": \"Audit\"", "\"Audit\": {", "\"Type\": \"Pass\","])
  }

  @Test func aThrottledTaskIsRetriedAndCounted() throws {
    var studio = try studio()
    try studio.press("<down><down>ra<enter><esc><esc>2Ss")
    studio.run("select", "Get Job Status")
    try studio.press("xt<enter>g")
    #expect(studio.state.run.session?.progress.throttled == 1)
    #expect(studio.state.run.session?.progress.retries == 1)
    #expect(studio.state.run.session?.current.status == .succeeded)
  }

  @Test func fiftyRunsMoveTheCountersAndAFailureIsFound() throws {
    var studio = try studio()
    try studio.press(":run 50<enter>")
    for _ in 0..<20 { studio.wait(milliseconds: 1000) }
    #expect(studio.state.dashboard.value(.failed) == 25)
    #expect(studio.state.dashboard.value(.succeeded) == 25)
    try studio.press("<enter><enter>")
    #expect(studio.state.view == .run)
    #expect(studio.selectedName == "Job Failed")
  }
}
