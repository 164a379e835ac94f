import ArgumentParser
import Files
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal

/// A scenario that is named on the command line, read and checked.
struct ScenarioFile {
  let scenario: Scenario
  /// Runs the programs of the scenario; nil where it has none.
  let runner: CommandRunner?

  /// Prints everything that is wrong with the file, and state names that the workflow does not have.
  init(path: String, allowsCommands: Bool, workflow: WorkflowFile) throws {
    let file = try DataFile(path: path)
    do {
      scenario = try Scenario(file.tree)
    } catch {
      for problem in error.all {
        let line = file.error(problem.message, atOffset: problem.offset).description
        try StandardStream.error.write(line + "\n")
      }
      throw ExitCode.failure
    }
    guard let command = scenario.commands.first else {
      runner = nil
      try Self.warn(of: file, besides: workflow)
      return
    }
    guard allowsCommands else {
      throw file.error(
        "exec runs the program '\(command.arguments[0])' on this machine; allow it with "
          + "--allow-exec", atOffset: command.offset)
    }
    let directory = path == "-" ? "" : FileStore.directoryName(path)
    runner = CommandRunner(directory: FileStore.absolute(directory.isEmpty ? "." : directory))
    try Self.warn(of: file, besides: workflow)
  }

  /// An entry of a state that is not there serves nothing; most often it is misspelt.
  private static func warn(of file: DataFile, besides workflow: WorkflowFile) throws {
    guard case .object(let entries) = file.tree.root?["states"]?.content else { return }
    let names = workflow.document.definition.allStates.map(\.name)
    for entry in entries where !names.contains(where: { $0.isByteEqual(to: entry.key) }) {
      let advice = NearestName.of(entry.key, among: names).map { "; did you mean '\($0)'?" } ?? ""
      let warning = file.error(
        "warning: the workflow has no state '\(entry.key)'\(advice)",
        atOffset: entry.keyRange.lowerBound)
      try StandardStream.error.write(warning.description + "\n")
    }
  }
}
