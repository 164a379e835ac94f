import Foundation
import Testing

/// The studio in a terminal: what it shows, and what it leaves behind however it ends.
@Suite(.enabled(if: TerminalSession.isAvailable, TerminalSession.skipMessage))
struct StudioInATerminal {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for ending in ["asl.json", "input.json", "mock.json"] {
      try workspace.copyExample("job-poller.\(ending)")
    }
  }

  private func isDrawn(_ screen: String) -> Bool { screen.contains("Submit Job") }

  /// A terminal with the studio in it, and what `stty -g` said before.
  private func opened(
    width: Int = 80, height: Int = 24, variables: [String: String] = [:]
  ) throws -> TerminalSession {
    let terminal = try TerminalSession(
      workspace, width: width, height: height, variables: variables)
    try terminal.enter("stty -g > before; clear; \(start)")
    try terminal.wait("for the graph", until: isDrawn)
    return terminal
  }

  /// Starts the studio, and leaves its process's number in a file.
  private let start = "sh -c 'echo $$ > pid; exec treadle job-poller.asl.json'; echo status $?"

  private func send(_ signal: Int32) throws {
    let process = try #require(
      pid_t(workspace.read("pid").trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(process, signal) == 0)
  }

  /// Waits for the shell's prompt, and looks whether the terminal is as it was.
  private func expectRestored(
    _ terminal: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try terminal.wait("for the shell", sourceLocation: sourceLocation) {
      $0.contains("ready>") && !isDrawn($0)
    }
    try terminal.enter("clear; stty -g > after; cmp before after && echo same modes")
    try terminal.wait("for equal modes", sourceLocation: sourceLocation) {
      $0.split(separator: "\n").contains("same modes")
    }
    #expect(try !terminal.flag("alternate_on"), sourceLocation: sourceLocation)
    #expect(try !terminal.flag("mouse_any_flag"), sourceLocation: sourceLocation)
    #expect(try terminal.flag("cursor_flag"), sourceLocation: sourceLocation)
  }

  @Test(arguments: [(80, 24), (200, 60)]) func opensAndQuits(width: Int, height: Int) throws {
    let terminal = try opened(width: width, height: height)
    let screen = try terminal.screen()
    #expect(screen.contains("job-poller."))
    #expect(try terminal.flag("alternate_on"))
    #expect(try terminal.flag("mouse_any_flag"))
    if height == 60 {
      for text in ["Get Final Job Status", "\"SUCCEEDED\"", "\"FAILED\"", "default"] {
        #expect(screen.contains(text), "\(text)")
      }
    }
    try terminal.press("q")
    try expectRestored(terminal)
  }

  /// As `swift run example job-poller | treadle` does.
  @Test(arguments: ["treadle", "treadle -"]) func opensWhatIsPipedIn(command: String) throws {
    let terminal = try TerminalSession(workspace, width: 80, height: 24)
    try terminal.enter(
      "stty -g > before; clear; cat job-poller.asl.json | \(command); echo status $?")
    try terminal.wait("for the graph", until: isDrawn)
    try terminal.press("q")
    try expectRestored(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func aSignalGivesTheTerminalBack(signal: Int32) throws {
    let terminal = try opened()
    try send(signal)
    try expectRestored(terminal)
  }

  @Test func stoppingGivesTheTerminalBackAndFgRepaints() throws {
    let terminal = try opened()
    try terminal.press("C-z")
    try expectRestored(terminal)
    try terminal.enter("fg")
    try terminal.wait("for the graph again", until: isDrawn)
    #expect(try terminal.flag("alternate_on"))
    #expect(try terminal.flag("mouse_any_flag"))
    try terminal.press("q")
    try expectRestored(terminal)
  }

  @Test func aNewSizeIsDrawnAtOnce() throws {
    let terminal = try opened()
    try terminal.resize(width: 140, height: 50)
    try terminal.wait("for the wide footer") { screen in
      isDrawn(screen) && screen.split(separator: "\n").contains { $0.count > 100 }
    }
    try terminal.resize(width: 20, height: 5)
    try terminal.wait("for what is needed") { $0.contains("40x10") }
    try terminal.resize(width: 80, height: 24)
    try terminal.wait("for the graph again", until: isDrawn)
  }

  @Test func noColorMeansNoColour() throws {
    let colours = #/\e\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/#
    let plain = try opened(variables: ["NO_COLOR": "1"])
    #expect(try plain.styledScreen().firstMatch(of: colours) == nil)
    let colourful = try opened()
    #expect(try colourful.styledScreen().firstMatch(of: colours) != nil)
  }

  @Test func aLocaleWithoutUTF8GetsASCII() throws {
    let terminal = try opened(variables: ["LC_ALL": "C"])
    let screen = try terminal.screen()
    #expect(screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(screen.contains("+--"))
  }

  @Test func aDumbTerminalIsRefusedInOneLine() throws {
    let terminal = try TerminalSession(workspace, width: 120)
    try terminal.enter("clear; TERM=dumb treadle job-poller.asl.json; echo status $?")
    let screen = try terminal.wait("for the status") { $0.contains("\nstatus ") }
    #expect(screen.contains("Error: the terminal 'dumb' cannot move its cursor"))
    #expect(screen.contains("\nstatus 1"))
  }

  @Test func editsSurviveAKill() throws {
    let terminal = try opened(width: 120, height: 36)
    try terminal.type("a")
    try terminal.type("pass")
    try terminal.press("Enter")
    try terminal.type("Audit")
    try terminal.press("Enter")
    try terminal.wait("for the new state") { $0.contains("Audit") && $0.contains("asl.json *") }
    try send(SIGKILL)
    // Nothing gave that terminal back: the next start is in another.
    let next = try TerminalSession(workspace, width: 120, height: 36)
    try next.enter("clear; \(start)")
    try next.wait("for the offer") { $0.contains("Unsaved edits") }
    try next.type("r")
    try next.wait("for the edits") { $0.contains("Audit") && $0.contains("asl.json *") }
  }
}
