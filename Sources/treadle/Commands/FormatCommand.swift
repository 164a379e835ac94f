import ArgumentParser
import Files
import OrderedJSON
import StatesLanguage
import Terminal

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Lay out JSON workflows anew, in place.",
    discussion: """
      Two blanks a level and a line for every member; strings, numbers, member order and line \
      ends stay. Prints the names of the files it changes. YAML is left to its author.
      """)

  @Argument(help: "The workflows.", completion: .file())
  var files: [String]

  @OptionGroup var template: ResourceOption

  @Flag(help: "Change nothing; exit with status 1 where a file would change.")
  var check = false

  func run() throws {
    var failed = false
    for file in files {
      do {
        guard let (path, formatted) = try changed(file) else { continue }
        if check {
          failed = true
        } else {
          try FileStore.writeAtomically(formatted, to: path)
        }
        let name = path.printable
        try StandardStream.output.write(check ? "\(name): would change\n" : "\(name)\n")
      } catch {
        failed = true
        try StandardStream.error.write("Error: \(error)\n")
      }
    }
    if failed { throw ExitCode.failure }
  }

  /// The file to write and its new text, nil where it is the old one. In a template only the
  /// definition is laid out anew.
  private func changed(_ file: String) throws -> (path: String, bytes: [UInt8])? {
    guard file != "-" else {
      throw CommandError("-: standard input cannot be changed in place; name a file")
    }
    let workflow = try WorkflowFile(file, resource: template.resource)
    let document = workflow.document
    let tree = document.tree
    guard document.format == .json else {
      throw CommandError("\(file): is YAML; only JSON is formatted")
    }
    if let problem = tree.problems.first {
      throw CommandError(file, tree.text.position(at: problem.offset), problem.message)
    }
    guard let formatted = JSONLayout.bytes(tree) else {
      throw CommandError("\(file): is empty; there is nothing to format")
    }
    if formatted == tree.text.bytes { return nil }
    return (workflow.path, try workflow.embedding?.replacing(with: formatted) ?? formatted)
  }
}
