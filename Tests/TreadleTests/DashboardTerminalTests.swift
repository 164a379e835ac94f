import Foundation
import Testing

/// The Dashboard and the Run view in a terminal, as a user walks through them.
@Suite(.enabled(if: TerminalSession.isAvailable, TerminalSession.skipMessage))
struct DashboardInATerminal {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for ending in ["asl.json", "input.json", "mock.json"] {
      try workspace.copyExample("job-poller.\(ending)")
    }
  }

  /// From the counters that move to a failed run, to the event that ended it, to its state.
  @Test func aFailureIsFoundFromTheCounters() throws {
    let terminal = try TerminalSession(workspace, width: 120, height: 36)
    try terminal.enter("treadle job-poller.asl.json")
    try terminal.wait("for the graph") { $0.contains("Submit Job") }
    try terminal.type("3:run 200")
    try terminal.press("Enter")
    try terminal.wait("for counters that move") { screen in
      screen.contains("playing 10x") && !screen.contains(" 0  0.0%")
    }
    for _ in 0..<4 { try terminal.type(">") }
    try terminal.wait("for the end") { $0.contains("fleet 200 runs  over") }
    try terminal.press("Enter")
    try terminal.wait("for the failed runs") { $0.contains("filter: FAILED") }
    try terminal.press("Enter")
    let screen = try terminal.wait("for the run") {
      $0.contains("[2 Run]") && $0.contains("Events")
    }
    #expect(screen.contains("Lambda.TooManyRequestsException: Rate Exceeded."))
    // The run's steps, then what happened in them, then back to the counters.
    try terminal.type("v")
    try terminal.wait("for the steps") { $0.contains("Steps ") && $0.contains("Took") }
    try terminal.type("3")
    try terminal.wait("for the Dashboard") { $0.contains("[3 Dashboard]") }
    try terminal.type("q")
    try terminal.type("q")
    try terminal.type("q")
    try terminal.wait("for the shell") { $0.contains("ready>") }
  }

  @Test func aHistoryOfElsewhereIsOpened() throws {
    let terminal = try TerminalSession(workspace, width: 120, height: 36)
    try terminal.enter(
      "treadle run job-poller.asl.json --mock job-poller.mock.json --test-case HappyPath "
        + "--input-file job-poller.input.json --format json > history.json; "
        + "treadle job-poller.asl.json --history history.json")
    try terminal.wait("for the history") { $0.contains("history.json: 30 events.") }
    try terminal.type("g")
    try terminal.wait("for its end") { $0.contains("SUCCEEDED") && $0.contains("Events 30") }
    try terminal.type("b")
    try terminal.wait("for the step back") { $0.contains("Events 29 of 30") }
  }
}
