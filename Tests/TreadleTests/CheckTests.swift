import OrderedJSON
import Testing

@Suite struct CheckCommand {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private let dangling = """
    {
      "StartAt": "A",
      "States": {
        "A": { "Type": "Task", "End": true, "Resource": "arn:aws:states:::lambda:invoke", "Catch": [
          { "ErrorEquals": ["States.ALL"], "Next": "B" }
        ] }
      }
    }
    """

  @Test func aCleanFileIsCounted() throws {
    try workspace.write("a.json", minimalWorkflow)
    let result = try workspace.treadle("check", "a.json")
    #expect(result.status == 0)
    #expect(result.output == "1 file, 0 errors, 0 warnings\n")
  }

  @Test func everyExampleIsClean() throws {
    let names = [
      "job-poller", "order-fulfilment", "media-processing", "sales-etl",
      "expense-approval", "trip-booking", "basket-quote",
    ]
    let files = names.map { BuiltBinary.example("\($0).asl.json") }
    let result = try workspace.treadle(
      ["check"] + files + [BuiltBinary.example("invoice-reminders.asl.yaml")])
    #expect(result.output == "8 files, 0 errors, 0 warnings\n")
    #expect(try workspace.treadle(["format", "--check"] + files).status == 0)
  }

  @Test func anErrorIsALineWithItsPlace() throws {
    try workspace.write("a.json", dangling)
    let result = try workspace.treadle("check", "a.json")
    #expect(result.status == 1)
    let first = result.output.split(separator: "\n").first ?? ""
    #expect(first.hasPrefix("a.json:5:"))
    #expect(first.contains(": error: ") && first.contains("[MISSING_TRANSITION_TARGET]"))
  }

  @Test func jsonHasTheStableMembers() throws {
    try workspace.write("a.json", dangling)
    let result = try workspace.treadle("check", "a.json", "--format", "json")
    #expect(result.status == 1)
    let report = try JSONSource.value(result.output)
    #expect(report["result"] == "FAIL")
    let diagnostic = report["diagnostics"]?.array?.first
    #expect(diagnostic?["file"] == "a.json")
    #expect(diagnostic?["line"] == 5)
    #expect(diagnostic?["severity"] == "ERROR")
    #expect(diagnostic?["code"] == "MISSING_TRANSITION_TARGET")
    #expect(diagnostic?["location"]?.string?.hasPrefix("/States/A/Catch/0") == true)
    #expect(
      diagnostic?.object?.keys == [
        "file", "line", "column", "severity", "code", "message", "location",
      ])
  }

  @Test func columnsCountCodePoints() throws {
    try workspace.write("a.json", "{\"StartAt\": \"\u{1F980}\", \"States\": {\"\u{1F980}\": 1 2}}")
    let result = try workspace.treadle("check", "a.json")
    #expect(result.output.hasPrefix("a.json:1:36: error: "))
  }

  @Test func githubGetsAnnotations() throws {
    try workspace.write("50%.json", dangling)
    let result = try workspace.treadle("check", "50%.json", "--format", "github")
    #expect(result.output.hasPrefix("::error file=50%25.json,line=5,col="))
  }

  @Test func expressWorkflowsMayNotWaitForJobs() throws {
    try workspace.copyExample("expense-approval.asl.json")
    let file = "expense-approval.asl.json"
    #expect(try workspace.treadle("check", file).status == 0)
    let result = try workspace.treadle("check", file, "--type", "EXPRESS")
    #expect(result.status == 1)
    #expect(result.output.contains("does not support '.waitForTaskToken'"))
    #expect(try workspace.treadle("run", file, "--type", "EXPRESS").status == 1)
  }

  @Test func oneUnreadableFileDoesNotHideTheOthers() throws {
    try workspace.write("a.json", minimalWorkflow)
    let result = try workspace.treadle("check", "missing.json", "a.json")
    #expect(result.status == 1)
    #expect(result.errors == "Error: missing.json: no such file\n")
    #expect(result.output == "1 file, 0 errors, 0 warnings\n")
  }

  @Test func standardInputIsAFileToo() throws {
    let result = try workspace.treadle("check", "-", input: dangling)
    #expect(result.output.hasPrefix("<stdin>:5:"))
  }
}
