import ArgumentParser
import Files
import Terminal
import Themes

struct ThemesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a theme's styles and marks, each in its own look.")

  @Argument(help: "The theme's name.")
  var name: String

  @Option(help: "Colours; auto is always on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  func run() throws {
    var theme = try Theme.load(named: name, userDirectory: ThemeDirectory.path)
    if !TerminalLocale.isUTF8 { theme.glyphs = .ascii }
    let lines = Role.allCases.map { ($0.rawValue, theme.style($0)) }
    let width = lines.map(\.0.utf8.count).max() ?? 0
    var cells = CellBuffer(size: Size(width: width + 30, height: lines.count + 2))
    let marks = Mark.allCases.map { theme.glyph($0) }.joined(separator: " ")
    for (y, line) in lines.enumerated() {
      cells.write(line.0, x: 0, y: y, style: Style())
      cells.write(" Get Job Status ", x: width + 2, y: y, style: line.1)
    }
    cells.write(marks, x: 0, y: lines.count + 1, style: theme.style(.text))
    try StandardStream.output.write(cells.dump(color.isUsed ? .ansi : .text))
  }
}
