import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// The Source view: the text as an editor, in step with the graph.
@Suite struct SourceTests {
  @Test func theSelectedStateIsInSightAndMarked() throws {
    var studio = StudioDriver(Samples.jobPoller)
    studio.run("select", "Job Failed")
    try studio.press("4")
    let row = try #require(studio.rows.first { $0.contains("\"Job Failed\": {") })
    #expect(row.contains("┃"))
  }

  @Test func typingIsOneUndoStepAndDrawsAtOnce() throws {
    var studio = StudioDriver(Samples.jobPoller)
    studio.state.source.area.move(to: .init(line: 0, column: 0))
    try studio.press("4")
    studio.goTo(line: 2)
    try studio.press("<enter><end><left><left>XY<esc>")
    #expect(studio.text.contains("until it is doneXY\""))
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func aBrokenTextIsAProblemAndTheRestIsStillDrawn() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("4")
    studio.goTo(line: 3)
    try studio.press("<enter><end><backspace><esc>")
    #expect(studio.state.document.findings.contains { $0.severity == .error })
    try studio.press("1")
    #expect(studio.screen.contains("Get Final Job Status"))
  }

  @Test func findGoesRoundTheEnd() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("4/CheckJob<enter>")
    let first = studio.state.source.area.cursor
    try studio.press("n")
    #expect(studio.state.source.area.cursor != first)
    try studio.press("n")
    #expect(studio.state.source.area.cursor == first)
  }

  @Test func windowsLineEndsStay() throws {
    var studio = StudioDriver("{\r\n  \"StartAt\": \"A\",\r\n  \"States\": {}\r\n}\r\n")
    try studio.press("4")
    studio.goTo(line: 2)
    try studio.press("<enter><end><left><left>B<esc>")
    #expect(studio.text == "{\r\n  \"StartAt\": \"AB\",\r\n  \"States\": {}\r\n}\r\n")
  }
}

extension StudioDriver {
  /// Puts the Source view's cursor at the start of a line.
  mutating func goTo(line: Int) {
    state.goToSource(SourcePosition(line: line, column: 1))
  }
}
