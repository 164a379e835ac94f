import Foundation
import Testing

@Suite struct Usage {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func helpNamesEveryCommand() throws {
    let help = try workspace.treadle("--help")
    #expect(help.status == 0)
    for command in ["run", "test", "check", "draw", "format", "convert", "query", "themes"] {
      #expect(help.output.contains("\n  \(command) "), "\(command)")
    }
  }

  @Test func versionIsOneLine() throws {
    let version = try workspace.treadle("--version")
    #expect(version.status == 0)
    #expect(version.output.wholeMatch(of: /treadle \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func shellsGetCompletions(shell: String) throws {
    let script = try workspace.treadle("--generate-completion-script", shell)
    #expect(script.status == 0)
    #expect(script.output.contains("convert"))
  }

  @Test(arguments: [
    ["run"], ["run", "a.json", "--seed", "x"], ["run", "a.json", "--pace", "0x"],
    ["run", "a.json", "--input", "1", "--input-file", "b"], ["run", "a.json", "--mock", "m.json"],
    ["run", "a.json", "--start-time", "yesterday"], ["test", "a.json"], ["check"],
    ["check", "a.json", "--type", "QUICK"], ["convert", "a.json"],
    ["draw", "a.json", "--format", "png"], ["themes", "polish"], ["a.json", "b.json"],
  ])
  func wrongUsageIsStatus64(arguments: [String]) throws {
    let result = try workspace.treadle(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("Error: "))
  }

  @Test(arguments: ["run", "check", "draw", "format", "convert"])
  func filesThatCannotBeReadAreOneLineEach(command: String) throws {
    try workspace.write("empty.json", "")
    try workspace.write("binary.json", "{\u{0}}")
    try workspace.write("broken.json", "{\"StartAt\": \"A\",\n \"States\": {\"A\" 1}}")
    try workspace.write("large.json", "")
    try FileHandle(forWritingTo: workspace.url("large.json")).truncate(atOffset: 1030 << 20)
    let rest = command == "convert" ? ["--to", "yaml"] : []
    for (file, complaint) in [
      ("missing.json", "no such file"), ("home", "is a directory"), ("binary.json", "is a binary"),
      ("large.json", "is too large"), ("empty.json", "empty"), ("broken.json", "2:17: "),
    ] {
      let result = try workspace.treadle([command, file] + rest)
      let said = result.errors + (command == "check" ? result.output : "")
      #expect(result.status == 1, "\(command) \(file)")
      #expect(said.contains(complaint) && said.contains(file), "\(command) \(file): \(said)")
      #expect(result.errors.count { $0 == "\n" } <= 1, "\(command) \(file): \(said)")
    }
  }
}
