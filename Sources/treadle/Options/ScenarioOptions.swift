import ArgumentParser

/// A scenario, and what it may do.
struct ScenarioOptions: ParsableArguments {
  @Option(
    help: "A scenario: what tasks answer, how long they take and how they fail.",
    completion: .file())
  var scenario: String?

  @Flag(help: "Let the scenario run the programs it names (exec) on this machine.")
  var allowExec = false

  func validate() throws {
    if allowExec, scenario == nil { throw ValidationError("--allow-exec needs --scenario PATH.") }
  }

  /// Nil where none is given.
  func load(for workflow: WorkflowFile) throws -> ScenarioFile? {
    try scenario.map {
      try ScenarioFile(path: $0, allowsCommands: allowExec, workflow: workflow)
    }
  }
}
