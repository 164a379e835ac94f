import ArgumentParser
import Files
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal

/// A scenario that is named on the command line, read and checked.
struct ScenarioFile {
  let scenario: Scenario
  let file: DataFile
  /// Runs the programs of the scenario; nil where it has none.
  let runner: CommandRunner?

  /// Prints everything that is wrong with the file, and state names that the workflow does not have.
  init(path: String, allowsCommands: Bool, workflow: WorkflowFile) throws {
    (file, scenario) = try Self.read(path)
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

  /// A scenario whose tasks nobody can answer by hand: programs it names are not run.
  init(path: String, forFleetOf workflow: WorkflowFile) throws {
    (file, scenario) = try Self.read(path)
    runner = nil
    if let command = scenario.commands.first {
      let line = file.error(
        "warning: a fleet does not run '\(command.arguments[0])': its tasks answer with their "
          + "input", atOffset: command.offset)
      try StandardStream.error.write(line.description + "\n")
    }
    try Self.warn(of: file, besides: workflow)
  }

  private static func read(_ path: String) throws -> (DataFile, Scenario) {
    let file = try DataFile(path: path)
    do {
      return (file, try Scenario(file.tree))
    } catch {
      for problem in error.all {
        let line = file.error(problem.message, atOffset: problem.offset).description
        try StandardStream.error.write(line + "\n")
      }
      throw ExitCode.failure
    }
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
