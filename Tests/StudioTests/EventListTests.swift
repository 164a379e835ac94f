import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// Events, answers and the time line of the Run view.
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

  @Test func aMistypedCommandRunsNothing() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press(":foo<enter>")
    #expect(studio.message == "No command 'foo'. Tab completes, ? lists all.")
    #expect(studio.effects.isEmpty)
    // A part of a name is enough, and so is choosing.
    try studio.press(":maxi<enter>")
    #expect(studio.state.isMaximised)
  }

  @Test func everyAnswerShowsAt80Columns() throws {
    let task = """
      {"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "End": true,
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {"QueueUrl": "u", "MessageBody": {"token.$": "$$.Task.Token"}}}}}
      """
    var studio = StudioDriver(task, size: Size(width: 80, height: 24))
    try studio.press("2S<enter>g")
    #expect(studio.screen.contains("waits for SendTask"))
    try studio.press("x")
    for answer in ["(*) SendTaskSuccess", "( ) SendTaskFailure", "( ) throttle", "( ) never"] {
      #expect(studio.screen.contains(answer))
    }
    try studio.press("n<esc>x<enter>g")
    #expect(studio.state.run.session?.current.status == .succeeded)
  }

  @Test func aClickOnTheTimeLineGoesToThatMoment() throws {
    var studio = StudioDriver(Samples.jobPoller, size: Size(width: 80, height: 24))
    try studio.useMocks(#"{"StateMachines": {}}"#, input: #"{"wait_time": 5}"#)
    try studio.press("2S<tab><right><enter>g<click 30,19>")
    #expect(studio.state.run.session?.current.status == .running)
    #expect(studio.message.isEmpty)
  }
}
