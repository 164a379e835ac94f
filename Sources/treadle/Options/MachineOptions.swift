import ArgumentParser
import Files
import Simulator

/// Workflows beside the one that a command is about.
struct MachineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A workflow that Tasks of states:startExecution can start; may be repeated.",
      discussion: """
        NAME is the machine's in StateMachineArn: PATH's base name unless given. Where the mock \
        configuration has the machine too, its tasks answer as its test case of the same name, or \
        of the name behind '#' in StateMachineArn.
        """,
      valueName: "[name=]path"), completion: .file())
  var machine: [String] = []

  func load() throws -> [Program] { try machine.map { try Self.machine($0) } }

  /// - Parameter argument: `PATH` or `NAME=PATH`.
  private static func machine(_ argument: String) throws -> Program {
    // A path with a '=' of its own serves where there is such a file.
    guard let separator = argument.firstIndex(of: "="), !FileStore.exists(argument) else {
      return try WorkflowFile(argument).program(as: .standard)
    }
    let name = String(argument[..<separator])
    let path = String(argument[argument.index(after: separator)...])
    guard !name.isEmpty, !path.isEmpty else {
      throw ValidationError("--machine needs PATH or NAME=PATH, not '\(argument)'.")
    }
    return try WorkflowFile(path).program(as: .standard, named: name)
  }
}
