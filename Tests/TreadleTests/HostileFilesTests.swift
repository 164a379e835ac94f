import Foundation
import Testing

/// What is no workflow, or no file: one clear line, and no studio over nothing.
@Suite struct HostileFiles {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func opened(_ path: String, keys: String = "") throws -> CommandResult {
    try workspace.treadle(path, "--script", keys, "--size", "80x20")
  }

  private func refusal(_ path: String) throws -> String {
    let result = try opened(path)
    #expect(result.status == 1 && result.output.isEmpty, "\(result.output)")
    return result.errors
  }

  @Test func whatIsNoFileIsRefused() throws {
    let manager = FileManager.default
    try manager.createDirectory(at: workspace.url("folder"), withIntermediateDirectories: true)
    #expect(try refusal("folder") == "Error: folder: is a directory, not a file\n")
    #expect(try refusal("none/a.json").contains("there is no directory 'none'"))
    #expect(try refusal("") == "Error: '' is no file name\n")
    try manager.createSymbolicLink(atPath: workspace.url("a").path, withDestinationPath: "b")
    try manager.createSymbolicLink(atPath: workspace.url("b").path, withDestinationPath: "a")
    #expect(try refusal("a").contains("too many levels of symbolic links"))
    #expect(mkfifo(workspace.url("pipe").path, 0o600) == 0)
    #expect(try refusal("pipe") == "Error: pipe: is a pipe that nothing writes to\n")
  }

  @Test func whatIsNoTextIsRefused() throws {
    try Data([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]).write(to: workspace.url("binary"))
    #expect(
      try refusal("binary") == "Error: binary: is a binary file, not text (byte 5 is NUL)\n")
    try Data().write(to: workspace.url("large"))
    try FileHandle(forWritingTo: workspace.url("large")).truncate(atOffset: 1030 << 20)
    #expect(try refusal("large").contains("is too large: 1030 MB, the limit is 1024 MB"))
  }

  @Test(arguments: ["", "{}", "null", "[]", "\"x\"", "{\"States\": {\"A\""])
  func whatIsNoWorkflowOpensWithItsProblems(_ text: String) throws {
    try workspace.write("a.asl.json", text)
    let result = try opened("a.asl.json")
    #expect(result.status == 0)
    #expect(result.output.contains("Problems"), "\(result.output)")
    let check = try workspace.treadle("check", "a.asl.json")
    #expect(check.status == 1 && check.output.contains("a.asl.json:1:"))
  }

  @Test func aReadOnlyFileIsSaidSoAndKept() throws {
    try workspace.write("a.asl.json", minimalWorkflow)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: workspace.url("a.asl.json").path)
    let result = try opened("a.asl.json", keys: "a<enter>Audit<enter><ctrl-s>")
    #expect(result.output.contains("a.asl.json: is read-only"), "\(result.output)")
    #expect(try workspace.read("a.asl.json") == minimalWorkflow)
  }

  @Test func aLinkToNothingIsANewFile() throws {
    try FileManager.default.createSymbolicLink(
      atPath: workspace.url("link").path, withDestinationPath: "target.json")
    _ = try opened("link", keys: "a<enter>Audit<enter><ctrl-s>")
    #expect(try workspace.read("target.json").contains("Audit"))
  }
}
