import ArgumentParser
import Files
import OrderedJSON
import StatesLanguage
import YAMLSource

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Print a workflow as JSON or as YAML.",
    discussion: "Comments of a YAML file have no place in JSON and are left out.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json, yaml
  }

  @Argument(help: "The workflow.", completion: .file())
  var file: String

  @OptionGroup var template: ResourceOption

  @Option(help: "The format to print.")
  var to: Format

  func run() throws {
    let workflow = try WorkflowFile(file, resource: template.resource)
    let tree = workflow.document.tree
    if let problem = tree.problems.first {
      throw CommandError(workflow.path, tree.text.position(at: problem.offset), problem.message)
    }
    guard let value = tree.root?.value else {
      throw CommandError("\(workflow.path): is empty; there is nothing to convert")
    }
    switch to {
    case .json: try StandardStream.output.write(value.prettyText() + "\n")
    case .yaml: try StandardStream.output.write(YAMLSource.text(value))
    }
  }
}
