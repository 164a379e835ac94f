import Foundation
import Testing

/// The studio without a terminal, driven by a script of keys.
@Suite struct StudioScripts {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    for ending in ["asl.json", "input.json", "mock.json"] {
      try workspace.copyExample("job-poller.\(ending)")
    }
  }

  private func studio(_ keys: String, _ more: String...) throws -> CommandResult {
    try workspace.treadle(["job-poller.asl.json", "--script", keys] + more)
  }

  @Test func theLastScreenIsPrinted() throws {
    let screen = try studio("")
    #expect(screen.status == 0, "\(screen.errors)")
    #expect(screen.output.split(separator: "\n", omittingEmptySubsequences: false).count == 37)
    #expect(screen.output.contains("job-poller.asl.json"))
    #expect(screen.output.contains("Get Final Job Status"))
    #expect(screen.output.contains("[1 Design]"))
  }

  @Test func theScreenHasTheSizeAskedFor() throws {
    let screen = try studio("", "--size", "80x24")
    let rows = screen.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count == 25)
    #expect(rows.allSatisfy { $0.count <= 80 })
    #expect(try studio("", "--size", "0x5").status == 64)
  }

  @Test func coloursArePrintedWhenAskedFor() throws {
    #expect(try studio("", "--dump", "ansi").output.contains("\u{1B}["))
    #expect(try !studio("", "--dump", "text").output.contains("\u{1B}"))
  }

  @Test func aWrongScriptSaysWhere() throws {
    let result = try studio("jj<entr>")
    #expect(result.status == 64)
    #expect(
      result.errors.hasPrefix(
        "Error: The value 'jj<entr>' is invalid for '--script <script>': script, column 3:"))
  }

  @Test func savesReachTheDiskAndTouchOnlyTheirLines() throws {
    let before = try workspace.read("job-poller.asl.json").split(separator: "\n")
    #expect(try studio("apass<enter>Audit<enter><ctrl-s>").status == 0)
    let after = try workspace.read("job-poller.asl.json").split(separator: "\n")
    let changes = after.difference(from: before)
    #expect(after.contains { $0.contains("\"Audit\": {") })
    #expect(changes.removals.count <= 2, "\(changes)")
    #expect(changes.insertions.count <= 7, "\(changes)")
    #expect(try workspace.treadle("check", "job-poller.asl.json").status == 0)
  }

  @Test func withoutATerminalThereIsOneLineAndTheWayOut() throws {
    let result = try workspace.treadle("job-poller.asl.json", variables: ["TERM": "xterm"])
    #expect(result.status == 1)
    #expect(
      result.errors
        == """
        Error: standard input is not a terminal; without one, use --script KEYS --dump text

        """)
  }

  @Test(arguments: [
    ("binary.json", "is a binary file"), ("home", "is a directory"),
    ("none/x.json", "no directory"),
  ])
  func whatCannotBeOpenedIsRefusedInOneLine(file: String, complaint: String) throws {
    try workspace.write("binary.json", "{\u{0}}")
    let result = try workspace.treadle(file, "--script", "")
    #expect(result.status == 1)
    #expect(result.errors.contains(complaint))
    #expect(result.errors.count { $0 == "\n" } == 1)
  }

  @Test func aFileThatIsNotThereIsMadeAtTheFirstSave() throws {
    #expect(try workspace.treadle("new.asl.json", "--script", "").status == 0)
    #expect(!FileManager.default.fileExists(atPath: workspace.url("new.asl.json").path))
  }
}
