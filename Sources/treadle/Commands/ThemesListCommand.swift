import ArgumentParser
import Files
import Terminal
import Themes

struct ThemesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the names of all themes (the default).")

  func run() throws {
    for name in Theme.names(userDirectory: ThemeDirectory.path) {
      try StandardStream.output.write(name.printable + "\n")
    }
  }
}
