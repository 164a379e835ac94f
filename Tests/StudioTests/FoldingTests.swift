import Drawing
import ExecutionTrace
import Simulator
import Terminal
import Testing

@testable import Studio

/// Chains and containers fold to one box and open again.
@Suite struct FoldingTests {
  private static let machine = """
    {"StartAt": "First", "States": {
      "First": {"Type": "Pass", "Next": "Second"},
      "Second": {"Type": "Pass", "Next": "Both"},
      "Both": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "Left", "States": {"Left": {"Type": "Fail", "Error": "Broken"}}},
        {"StartAt": "Right", "States": {"Right": {"Type": "Succeed"}}}]}}}
    """

  private func drawn(_ studio: StudioDriver) -> [String] {
    studio.state.graph.drawing.nodes.map(\.name)
  }

  @Test func aContainerFoldsAndUnfolds() throws {
    var studio = StudioDriver(Self.machine)
    studio.run("select", "Both")
    #expect(drawn(studio).contains("Left"))
    try studio.press("o")
    #expect(studio.screen.contains("Both … 2 states"))
    #expect(!drawn(studio).contains("Left"))
    try studio.press("<space>")
    #expect(drawn(studio).contains("Left"))
  }

  @Test func aChainFoldsIntoItsFirstState() throws {
    var studio = StudioDriver(Self.machine)
    studio.run("select", "Second")
    try studio.press("o")
    #expect(studio.selectedName == "First")
    #expect(studio.screen.contains("First … 2 states"))
    try studio.press("<down>")
    #expect(studio.selectedName == "Both")
  }

  @Test func whatIsLookedForUnfolds() throws {
    var studio = StudioDriver(Self.machine)
    try studio.press("O")
    #expect(studio.screen.contains("Both … 2 states"))
    studio.run("select", "Left")
    #expect(studio.selectedName == "Left")
    #expect(!studio.screen.contains("Both … 2 states"))
    #expect(studio.screen.contains("First … 2 states"))
  }

  @Test func theWorstOfARunShowsOnTheFoldedBox() throws {
    var studio = StudioDriver(Self.machine)
    try studio.press("O2Ssg")
    #expect(studio.state.run.session?.current.status == .failed)
    #expect(studio.screen.contains("✗ Both … 2 states"))
    #expect(studio.screen.contains("✓ First … 2 states"))
  }
}
