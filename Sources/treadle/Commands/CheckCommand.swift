import ArgumentParser
import Files
import OrderedJSON
import Simulator
import StatesLanguage

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check workflows without running them.",
    discussion: "Exit status 1 where a workflow has an error; warnings leave it 0.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github
  }

  @Argument(help: "The workflows.", completion: .file())
  var files: [String]

  @OptionGroup var template: ResourceOption

  @Option(help: "The kind of workflow.")
  var type = ExecutionType.standard

  @Option(help: "How findings are printed; github annotates a pull request.")
  var format = Format.text

  func run() throws {
    var report = FindingReport()
    for file in files {
      do {
        for workflow in try WorkflowFile.all(file, resource: template.resource) {
          report.add(workflow.findings(as: type), file: workflow.path)
        }
      } catch {
        report.hasUnreadableFile = true
        try StandardStream.error.write("Error: \(error)\n")
      }
    }
    try StandardStream.output.write(report.text(format))
    if report.hasErrors { throw ExitCode.failure }
  }
}
