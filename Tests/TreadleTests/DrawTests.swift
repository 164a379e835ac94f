import Foundation
import Testing

@Suite struct DrawCommand {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private let jobPoller = BuiltBinary.example("job-poller.asl.json")
  private let states = [
    "Submit Job", "Wait X Seconds", "Get Job Status", "Job Complete?", "Job Failed",
    "Get Final Job Status",
  ]

  @Test func everyStateAndLabelIsThere() throws {
    let drawing = try workspace.treadle("draw", jobPoller)
    #expect(drawing.status == 0)
    for text in states + ["(start)", "default", "\"FAILED\"", "\"SUCCEEDED\"", "┌", "▼"] {
      #expect(drawing.output.contains(text), "\(text)")
    }
    #expect(!drawing.output.contains("\u{1B}"), "no colours where there is no terminal")
  }

  @Test(arguments: [["--ascii"], []]) func otherLocalesGetASCII(arguments: [String]) throws {
    let variables = arguments.isEmpty ? ["LC_ALL": "C"] : [:]
    let drawing = try workspace.treadle(["draw", jobPoller] + arguments, variables: variables)
    #expect(drawing.output.utf8.allSatisfy { $0 < 0x80 })
    for state in states { #expect(drawing.output.contains(state)) }
  }

  @Test func colourIsThereWhenAskedFor() throws {
    #expect(
      try workspace.treadle("draw", jobPoller, "--color", "always").output.contains("\u{1B}["))
  }

  @Test func detailAndDensityChangeTheSize() throws {
    func height(_ arguments: String...) throws -> Int {
      try workspace.treadle(["draw", jobPoller] + arguments).output.count { $0 == "\n" }
    }
    #expect(try height("--density", "dense") < height("--density", "roomy"))
    #expect(try height("--detail", "overview") < height("--detail", "full"))
  }

  @Test(arguments: [("svg", "<svg "), ("mermaid", "flowchart TD"), ("dot", "digraph {")])
  func otherFormatsHaveEveryState(format: String, mark: String) throws {
    let result = try workspace.treadle("draw", jobPoller, "--format", format)
    #expect(result.status == 0)
    #expect(result.output.contains(mark))
    for state in states { #expect(result.output.contains(state), "\(state)") }
  }

  @Test func yamlIsDrawnToo() throws {
    let drawing = try workspace.treadle("draw", BuiltBinary.example("invoice-reminders.asl.yaml"))
    #expect(drawing.status == 0)
    #expect(drawing.output.contains("Hand to Collection"))
  }
}

@Suite struct ThemesCommand {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func theBuiltInThemesAreListedBeforeTheUsers() throws {
    try FileManager.default.createDirectory(
      at: workspace.url("home/.config/treadle/themes"), withIntermediateDirectories: true)
    try workspace.write("home/.config/treadle/themes/mine.yaml", "extends: dark\n")
    let listed = try workspace.treadle("themes").output.split(separator: "\n")
    #expect(
      listed == [
        "terminal", "dark", "light", "high-contrast", "deuteranopia", "tritanopia", "mono", "mine",
      ])
    #expect(try workspace.treadle("themes", "list").output.split(separator: "\n") == listed)
    #expect(try workspace.treadle("themes", "show", "mine").status == 0)
  }

  @Test func showHasEveryRole() throws {
    let shown = try workspace.treadle("themes", "show", "dark", "--color", "always")
    #expect(shown.output.contains("state.choice"))
    #expect(shown.output.contains("\u{1B}["))
    let unknown = try workspace.treadle("themes", "show", "pink")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("no theme 'pink'; there are terminal, dark"))
  }

  @Test func mistakesAreLinesWithTheirPlace() throws {
    try workspace.write("t.yaml", "extends: dark\nroles:\n  ui.txt: red\n")
    let result = try workspace.treadle("themes", "check", "t.yaml")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("t.yaml:3:3: error: "))
    try workspace.write("good.yaml", "extends: dark\n")
    #expect(try workspace.treadle("themes", "check", "good.yaml").status == 0)
  }
}
