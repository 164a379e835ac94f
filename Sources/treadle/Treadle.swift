import ArgumentParser

@main
struct Treadle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "treadle",
    abstract: "A studio and simulator for AWS Step Functions workflows.",
    usage: """
      treadle [FILE]
      treadle <subcommand> ...
      """,
    discussion: """
      Without a subcommand, opens FILE in the studio. Workflows are read as JSON or YAML, by \
      their name's ending or their content; '-' is standard input. Exit status: 0 done, 1 the \
      run, check or file failed, 64 wrong usage.
      """,
    version: "treadle \(Version.text)",
    subcommands: [
      OpenCommand.self, RunCommand.self, SimulateCommand.self, TestCommand.self,
      TestStateCommand.self, CheckCommand.self, DrawCommand.self, DiffCommand.self,
      FormatCommand.self, ConvertCommand.self, QueryCommand.self, ThemesCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}
