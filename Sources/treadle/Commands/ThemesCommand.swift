import ArgumentParser

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List, show and check themes.",
    discussion: """
      The user's own themes are YAML files in $XDG_CONFIG_HOME/treadle/themes (~/.config).
      """,
    subcommands: [ThemesListCommand.self, ThemesShowCommand.self, ThemesCheckCommand.self],
    defaultSubcommand: ThemesListCommand.self)
}
