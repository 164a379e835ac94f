import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Testing

@testable import Studio

@Suite struct EventListTests {
  /// A distributed Map whose children write events of their own.
  private let machine = """
    {"StartAt": "Each", "States": {
      "Each": {"Type": "Map", "Next": "Last",
        "ItemProcessor": {
          "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
          "StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}},
      "Last": {"Type": "Pass", "End": true}}}
    """

  @Test func theEventsOfChildrenAreNotCountedAmongTheRunsOwn() throws {
    var studio = StudioDriver(machine)
    try studio.useMocks(#"{"StateMachines": {}}"#, input: "[1, 2, 3]")
    try studio.press("2S<enter>g")
    let run = try #require(studio.state.run.session)
    #expect(run.current.status == .succeeded)
    #expect(run.current.eventCount > run.current.events.count)
    #expect(studio.screen.contains("Events \(run.current.events.count) "))
    #expect(!studio.screen.contains("Events \(run.current.events.count) of"))
  }

  @Test func enterOnAnEventGoesToItsMoment() throws {
    var studio = StudioDriver(machine)
    try studio.useMocks(#"{"StateMachines": {}}"#, input: "[1, 2, 3]")
    // The last is ExecutionSucceeded, before it PassStateExited and PassStateEntered of Last.
    try studio.press("2S<enter>g<tab><up><up><enter>")
    let last = try #require(studio.state.run.session?.current.events.last)
    guard case .event(let event) = last.kind else { return }
    #expect(event.type == .passStateEntered)
    #expect(studio.selectedName == "Last")
  }

  @Test func aNewFileHasNothingWrongWithItYet() {
    let studio = StudioDriver(new: "new.asl.json")
    #expect(studio.state.listedFindings.isEmpty)
    #expect(!studio.screen.contains("Problems"))
  }
}
