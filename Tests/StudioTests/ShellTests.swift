import Terminal
import Testing

@testable import Studio

/// The frame around the panes: views, focus, palette, help, messages.
@Suite struct ShellTests {
  @Test func viewsAreTurnedByTheirNumbers() throws {
    var studio = StudioDriver(Samples.jobPoller)
    #expect(studio.rows[0].contains("[1 Design]"))
    try studio.press("3")
    #expect(studio.rows[0].contains("[3 Dashboard]"))
    try studio.press("q")
    #expect(studio.rows[0].contains("[1 Design]"))
  }

  @Test func aTinyWindowSaysWhatItNeeds() {
    let studio = StudioDriver(Samples.jobPoller, size: Size(width: 20, height: 5))
    #expect(studio.rows[0] + " " + studio.rows[1] == "needs 40x10, have 20x5")
  }

  @Test func thePaletteCompletesAndRuns() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press(":dash")
    #expect(studio.screen.contains("show the Dashboard view"))
    try studio.press("<enter>")
    #expect(studio.state.view == .dashboard)
  }

  @Test func helpRunsWhatItLists() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("?Source view<enter>")
    #expect(studio.state.view == .source)
  }

  @Test func leavingWithoutEditsAsksNothing() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("q")
    #expect(studio.state.hasQuit)
  }
}
