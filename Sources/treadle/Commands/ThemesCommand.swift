import ArgumentParser
import Files
import Themes

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List, show and check themes.",
    subcommands: [List.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the themes.")

    func run() throws {
      for name in Theme.builtInNames { try StandardStream.output.write("\(name)\n") }
    }
  }
}
